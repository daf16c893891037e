// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"

#include "checks/advice.h"
#include "domain/blanks.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr qsizetype excerptSize = 2000;
static constexpr qsizetype evidenceCap = qsizetype(8) << 20;

/// Around what moves by itself: characters that stand in no text.
static constexpr QChar movingFrom(0xfdd0);
static constexpr QChar movingUntil(0xfdd1);

QString moving(const QString &text)
{
    return movingFrom + text + movingUntil;
}

QString moving(qint64 number)
{
    return moving(QString::number(number));
}

QString plainText(QString text)
{
    text.removeIf([](QChar c) { return c == movingFrom || c == movingUntil; });
    return text;
}

/// What is left where nothing moves.
static QString steadyText(const QString &text)
{
    QString steady;
    int depth = 0;
    for (const QChar c : text) {
        if (c == movingFrom && depth++ == 0)
            steady += u'…';
        else if (c == movingUntil)
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            steady += c;
    }
    return steady;
}

static QString findingDigest(const CheckResult &result, const Redactor &redactor)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const QString &text : {result.expected, result.seen, result.reason})
        digest.addData(redactor.redact(steadyText(text)).simplified().toUtf8() + '\0');
    return QString::fromLatin1(digest.result().toHex());
}

static CheckResult found(const CheckSpec &spec, Verdict verdict, const Observation &sighting)
{
    CheckResult result;
    result.item = spec.item;
    result.kind = spec.kind;
    result.verdict = verdict;
    result.expected = sighting.expected;
    result.seen = sighting.seen;
    result.reason = sighting.reason;
    result.advice = sighting.advice;
    result.vantage = sighting.vantage;
    result.evidence.bytes = sighting.evidence;
    result.evidence.mediaType = sighting.mediaType;
    return result;
}

CheckResult answer(const CheckSpec &spec, bool good, const Observation &sighting)
{
    return found(spec, good ? Verdict::Pass : Verdict::Fail, sighting);
}

CheckResult warning(const CheckSpec &spec, const Observation &sighting)
{
    return found(spec, Verdict::Warn, sighting);
}

CheckResult noAnswer(const CheckSpec &spec, const QString &reason, const Observation &sighting)
{
    CheckResult result = found(spec, Verdict::Error, sighting);
    result.reason = reason;
    return result;
}

CheckResult noAnswer(const CheckSpec &spec, const Error &error, const Observation &sighting)
{
    return noAnswer(spec, error.text(), sighting);
}

CheckResult notConfigured(const CheckSpec &spec, const QString &reason)
{
    return found(spec, Verdict::NotConfigured, {.expected = {}, .seen = {}, .reason = reason});
}

CheckResult blank(const CheckSpec &spec, const QString &parameter)
{
    if (const QString target = spec.with["target"_L1].toString();
        parameter == "target"_L1 && !target.isEmpty())
        return notConfigured(
            spec,
            QCoreApplication::translate("checks", "the target \"%1\" is not filled in")
                .arg(target));
    return notConfigured(
        spec, QCoreApplication::translate("checks", "\"%1\" is not filled in").arg(parameter));
}

/// Fit to read: no control characters, a few lines.
static QString excerptOf(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes.first(std::min(bytes.size(), 2 * excerptSize)));
    text.removeIf([](QChar c) {
        return c != u'\n' && c != u'\t'
            && (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0));
    });
    if (text.size() > excerptSize)
        text = text.first(excerptSize) + u'…';
    return text;
}

static QString oneLine(const Redactor &redactor, const QString &text)
{
    QString line = redactor.redact(plainText(text)).simplified();
    if (line.size() > 500)
        line = line.first(500) + u'…';
    return line;
}

/// What to do next, where the kind does not say it better.
static QString nextThing(const CheckResult &result, const QString &kind)
{
    switch (result.verdict) {
    case Verdict::Pass: return {};
    case Verdict::NotConfigured:
        return QCoreApplication::translate(
            "checks",
            "Fill it in in the plan before a launch is opened; in this one attest or waive it.");
    case Verdict::Cancelled:
    case Verdict::Interrupted: return QCoreApplication::translate("checks", "Run it again.");
    default: return adviceFor(kind);
    }
}

/// Parameters that are true or false, of whichever kind.
static const QStringList &flagNames()
{
    static const QStringList names {
        u"abortMultipart"_s, u"agree"_s,     u"auth"_s,        u"canary"_s,
        u"closed"_s,         u"exists"_s,    u"healthCheck"_s, u"healthy"_s,
        u"limits"_s,         u"listeners"_s, u"onlyForged"_s,  u"plain"_s,
        u"readBack"_s,       u"ready"_s,     u"testAlert"_s,   u"transaction"_s};
    return names;
}

/// With "true" and "false" as what they mean. An Error names one that is neither: taken for false,
/// a wish would go unasked.
static Result<QJsonObject> withFlags(QJsonObject with)
{
    for (const QString &name : flagNames()) {
        const QJsonValue value = with.value(name);
        if (isBlank(value) || value.isBool())
            continue;
        const QString text = textOf(value);
        if (text != "true"_L1 && text != "false"_L1)
            return failure(
                QCoreApplication::translate("checks", "\"%1\" is true or false, not \"%2\"")
                    .arg(name, text));
        with.insert(name, text == "true"_L1);
    }
    return with;
}

CheckResult runPart(const CheckKind &kind, const CheckSpec &spec, const CheckContext &context)
{
    for (const QString &name : spec.with.keys()) {
        if (!kind.parameters.contains(name)) {
            return noAnswer(
                spec,
                QCoreApplication::translate("checks", "the check \"%1\" has no parameter \"%2\"")
                    .arg(kind.name, name));
        }
    }
    const Result<QJsonObject> with = withFlags(spec.with);
    if (!with)
        return noAnswer(spec, with.error());
    CheckSpec meant = spec;
    meant.with = *with;
    return kind.run(meant, context);
}

CheckResult runCheck(const CheckKind &kind, const CheckSpec &spec, const CheckContext &context)
{
    const QDateTime started = context.clock.now();
    QElapsedTimer timer;
    timer.start();
    CheckResult result = runPart(kind, spec, context);
    if (context.stop.stop_requested()) {
        result.verdict = Verdict::Cancelled;
        result.reason = QCoreApplication::translate("checks", "stopped before there was an answer");
    } else if (context.deadline.hasExpired() && result.verdict != Verdict::NotConfigured) {
        result.verdict = Verdict::Error;
        result.reason = QCoreApplication::translate("checks", "no answer within %1 s")
                            .arg(std::chrono::duration<double>(spec.timeout).count());
    }
    if (result.advice.isEmpty())
        result.advice = nextThing(result, kind.name);
    const Redactor redactor = context.redactor();
    result.item = spec.item;
    result.kind = spec.kind;
    result.probe = u"%1/%2"_s.arg(kind.name).arg(kind.version);
    result.started = started;
    result.took = std::chrono::milliseconds(timer.elapsed());
    result.shelfLife = spec.shelfLife;
    result.acceptByPerson = result.acceptByPerson || spec.acceptByPerson;
    result.vantage =
        redactor.redact(result.vantage.isEmpty() ? context.host.vantage() : result.vantage);
    result.finding = findingDigest(result, redactor);
    for (QString *text : {&result.expected, &result.seen, &result.reason, &result.advice})
        *text = oneLine(redactor, *text);
    result.parameters = redactor.isEmpty()
        ? spec.with
        : QJsonDocument::fromJson(
              redactor.redact(QJsonDocument(spec.with).toJson(QJsonDocument::Compact)))
              .object();
    result.evidence.bytes = redactor.redact(result.evidence.bytes);
    if (result.evidence.bytes.size() > evidenceCap)
        result.evidence.bytes.truncate(evidenceCap);
    if (result.evidence.mediaType.isEmpty())
        result.evidence.mediaType = u"text/plain"_s;
    result.evidence.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(result.evidence.bytes, QCryptographicHash::Sha256).toHex());
    result.excerpt = excerptOf(result.evidence.bytes);
    return result;
}
