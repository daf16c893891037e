// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/verify.h"

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
    Result<QList<AllowedSigner>> signers = readAllowedSigners(file.read(qint64(1) << 20));
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
                  const TokenReading &tokens, const QString &wrapping)
{
    const auto bad = std::ranges::find(v.signOffs, SignOffTrust::Bad, &VerifiedSignOff::trust);
    const auto unknown =
        std::ranges::find(v.signOffs, SignOffTrust::UnknownKey, &VerifiedSignOff::trust);
    v.verdict = RecordVerdict::Invalid;
    if (bad != v.signOffs.end()) {
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
    v.signOffs = readSignOffs(chain.entries, *allowed);
    HeadReading head;
    if (!chain.entries.isEmpty()) {
        const auto &opened = std::get<LaunchOpened>(chain.entries.constFirst().event);
        v.title = opened.title;
        v.release = opened.release;
        v.rehearsal = opened.rehearsal;
        const bool anchored =
            std::ranges::contains(v.signOffs, SignOffTrust::Good, &VerifiedSignOff::trust);
        if (chain.why.isEmpty())
            head = readHead(record, opened, *allowed, anchored);
    }
    const TokenReading tokens = readTokens(chain.entries, *roots);
    v.attested = tokens.attested;
    judge(v, chain, head, tokens, record.wrapping);
    v.standing = v.firstBad ? qMin(*v.firstBad, chain.entries.size()) : chain.entries.size();
    if (v.standing > 0) {
        const Entry &last = chain.entries.at(v.standing - 1);
        v.lastStanding = Telling::tr("entry %1 (%2, %3)")
                             .arg(last.seq)
                             .arg(eventKind(last.event), toUtcText(last.time));
    }
    return v;
}

Result<Verification> verifyFile(const QString &path, const VerifyOptions &options)
{
    const Result<RecordBytes> record = readRecordFile(path);
    if (!record)
        return std::unexpected(record.error());
    return verifyRecord(*record, options);
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
