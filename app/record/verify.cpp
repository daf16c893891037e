// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/verify.h"

#include "domain/canonicaljson.h"
#include "domain/clock.h"
#include "record/telling.h"
#include "record/verifychecks.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

static Result<std::optional<QList<AllowedSigner>>> signersOf(const QString &path)
{
    if (path.isEmpty())
        return std::nullopt;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString(), path);
    constexpr qint64 most = qint64(1) << 20;
    const QByteArray text = file.read(most + 1);
    // Of a part of it nobody could say who is allowed.
    if (text.size() > most)
        return failure(Telling::tr("larger than 1 MiB: not read"), path);
    Result<QList<AllowedSigner>> signers = readAllowedSigners(text);
    if (!signers)
        return failure(signers.error().text(), path);
    return *signers;
}

static Result<QStringList> rootsOf(const QString &path)
{
    if (path.isEmpty())
        return QStringList();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString(), path);
    const QByteArray pem = file.read(qint64(1) << 20);
    if (!pem.contains("BEGIN CERTIFICATE"))
        return failure(Telling::tr("no certificate stands in it"), path);
    return QStringList {QString::fromUtf8(pem)};
}

/// The worst of what was found decides; sign-offs are judged even where the chain breaks after
/// them.
static void judge(Verification &v, const ChainReading &chain, const HeadReading &head,
                  const TokenReading &tokens, const std::optional<RosterFault> &roster,
                  const std::optional<MarkFault> &unlikeSeen, const QString &wrapping)
{
    const auto bad = std::ranges::find(v.signOffs, SignOffTrust::Bad, &VerifiedSignOff::trust);
    const auto unknown =
        std::ranges::find(v.signOffs, SignOffTrust::UnknownKey, &VerifiedSignOff::trust);
    v.verdict = RecordVerdict::Invalid;
    if (roster && (bad == v.signOffs.end() || roster->seq < bad->seq)) {
        v.firstBad = roster->seq;
        v.why = Telling::tr("Entry %1: the change of the roster is bad: %2.")
                    .arg(roster->seq)
                    .arg(roster->why);
    } else if (bad != v.signOffs.end()) {
        v.firstBad = bad->seq;
        v.why = Telling::tr("Entry %1: the sign-off of %2 is %3.")
                    .arg(bad->seq)
                    .arg(bad->roleTitle, bad->words);
    } else if (!chain.why.isEmpty()) {
        v.firstBad = chain.firstBad;
        v.why = chain.why;
    } else if (tokens.bad) {
        v.firstBad = tokens.bad;
        v.why = tokens.why;
    } else if (head.verdict == RecordVerdict::Invalid) {
        v.why = head.why;
    } else if (unlikeSeen) {
        v.firstBad = unlikeSeen->standing;
        v.why = unlikeSeen->why + u'.';
    } else if (!wrapping.isEmpty()) {
        v.why = Telling::tr("The attached record is whole, but %1.").arg(wrapping);
    } else if (unknown != v.signOffs.end()) {
        v.verdict = RecordVerdict::UnknownKey;
        v.why = Telling::tr("Entry %1: the sign-off of %2 is %3.")
                    .arg(unknown->seq)
                    .arg(unknown->roleTitle, unknown->words);
    } else {
        v.verdict = head.verdict;
        v.why = head.why;
    }
}

static std::optional<MarkFault> unlikeSeen(const RecordBytes &record, const ChainReading &chain,
                                           const VerifyOptions &options, QStringList &remarks)
{
    if (!options.seen || chain.history.size() == 0)
        return std::nullopt;
    QStringList leaves;
    for (const QByteArray &leaf : chain.history.leaves)
        leaves.append(QString::fromLatin1(leaf));
    const auto fault = options.seen(chain.history.ledger, leaves, record.leaves.isEmpty());
    if (!fault)
        remarks.append(Telling::tr("Whether this console saw more of it, or something else, could "
                                   "not be asked: %1.")
                           .arg(fault.error().message));
    return fault.value_or(std::nullopt);
}

/// A clock that was set back stays in the record as it was; a reader has to know it.
static QString timeRemark(const ChainReading &chain)
{
    if (chain.datedBack.isEmpty())
        return {};
    const qint64 first = chain.datedBack.constFirst();
    QString remark = Telling::tr("Entry %1 is dated %2, before entry %3 (%4): the clock was set "
                                 "back there, or was wrong before.")
                         .arg(first)
                         .arg(chain.backTo)
                         .arg(first - 1)
                         .arg(chain.backFrom);
    if (chain.datedBack.size() > 1)
        remark += u' ' + Telling::tr("So are %1 entries in all.").arg(chain.datedBack.size());
    return remark;
}

Result<Verification> verifyRecord(const RecordBytes &record, const VerifyOptions &options)
{
    const auto allowed = signersOf(options.allowedSigners);
    if (!allowed)
        return std::unexpected(allowed.error());
    const auto roots = rootsOf(options.tsaCa);
    if (!roots)
        return std::unexpected(roots.error());
    const ChainReading chain = readChain(record);
    Verification v;
    v.entries = record.entries.size();
    v.remarks = record.remarks;
    if (const QString remark = timeRemark(chain); !remark.isEmpty())
        v.remarks.append(remark);
    const TokenReading tokens = readTokens(chain.history, *roots);
    v.attested = tokens.attested;
    v.signOffs = readSignOffs(chain.history, *allowed, tokens.attested);
    HeadReading head;
    if (const LaunchOpened *opened = chain.history.opened()) {
        v.title = opened->title;
        v.release = opened->release;
        v.rehearsal = opened->rehearsal;
        const bool anchored =
            std::ranges::contains(v.signOffs, SignOffTrust::Good, &VerifiedSignOff::trust);
        if (chain.why.isEmpty())
            head = readHead(record, *opened, *allowed, anchored, tokens.attested);
    }
    QString wrapping = record.wrapping;
    if (!record.pdf.isEmpty()) {
        const auto sealRoots = rootsOf(options.sealCa);
        if (!sealRoots)
            return std::unexpected(sealRoots.error());
        QStringList tsaRoots = *roots;
        if (const LaunchOpened *opened = chain.history.opened(); opened && tsaRoots.isEmpty())
            tsaRoots = opened->roots;
        const PdfSealReading seals = readPdfSeals(record.pdf, *sealRoots, tsaRoots);
        v.isPdf = true;
        v.seals = seals.seals;
        if (!seals.fault.isEmpty())
            wrapping = seals.fault;
    }
    judge(v, chain, head, tokens, readRosterChanges(chain.history, tokens.attested),
          unlikeSeen(record, chain, options, v.remarks), wrapping);
    v.standing = v.firstBad ? qMin(*v.firstBad, chain.history.size()) : chain.history.size();
    if (v.standing > 0) {
        const Result<QJsonObject> last = fromCanonical(record.entries.at(v.standing - 1));
        v.lastStanding = Telling::tr("entry %1 (%2, %3)")
                             .arg(v.standing - 1)
                             .arg(last.value_or(QJsonObject())["kind"_L1].toString(),
                                  last.value_or(QJsonObject())["time"_L1].toString());
    }
    return v;
}

Result<Verification> verifyFile(const QString &path, const VerifyOptions &options)
{
    const Result<RecordBytes> record = readRecordFile(path);
    if (!record)
        return std::unexpected(record.error());
    const Result<Verification> v = verifyRecord(*record, options);
    if (!options.seen || !v || v->verdict != RecordVerdict::Invalid)
        return v;
    // Its holder may have gone on between the reading and what was seen last.
    const Result<RecordBytes> again = readRecordFile(path);
    return again && again->head != record->head ? verifyRecord(*again, options) : v;
}

QString verdictName(RecordVerdict verdict)
{
    switch (verdict) {
    case RecordVerdict::Valid: return u"valid"_s;
    case RecordVerdict::UnknownKey: return u"unknownKey"_s;
    case RecordVerdict::Invalid: return u"invalid"_s;
    }
    return u"invalid"_s;
}

QJsonObject toJson(const Verification &v)
{
    QJsonArray attested;
    for (const AttestedTime &time : v.attested)
        attested.append(
            QJsonObject {{u"seq"_s, time.seq}, {u"notLaterThan"_s, toUtcText(time.notLaterThan)}});
    QJsonArray signOffs;
    for (const VerifiedSignOff &s : v.signOffs)
        signOffs.append(QJsonObject {{u"role"_s, s.role.value},
                                     {u"name"_s, s.name},
                                     {u"trust"_s, signOffTrustName(s.trust)}});
    return {{u"verdict"_s, verdictName(v.verdict)},
            {u"entries"_s, v.entries},
            {u"firstBad"_s, v.firstBad ? QJsonValue(*v.firstBad) : QJsonValue()},
            {u"why"_s, v.why.isEmpty() ? QJsonValue() : QJsonValue(v.why)},
            {u"attested"_s, attested},
            {u"signOffs"_s, signOffs}};
}
