// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/parameters.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

/// Words of somebody who meant to come back to it.
static bool isPlaceholder(const QByteArray &secret)
{
    static const QRegularExpression words(
        uR"(change.?me|your.?(secret|key|domain)|placeholder|example|password|secret|test|dummy|12345|qwerty|xxxx)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(QString::fromUtf8(secret)).hasMatch();
}

/// More than this no process can be given in one variable, bytes: Linux takes 128 KiB with the name
/// and the end of it.
static constexpr qsizetype variableCap = 128 * 1024 - 256;

/// What a store or a way there made of it is no secret: a page that asks for a log-in, half of a
/// wrong encoding.
static QStringList damageOf(const QByteArray &secret)
{
    QStringList wrong;
    if (secret.size() > variableCap)
        wrong.append(QCoreApplication::translate(
            "checks", "it is longer than any process can be given in a variable"));
    if (secret.contains('\0'))
        wrong.append(
            QCoreApplication::translate("checks", "it holds a NUL byte: a variable ends there"));
    if (!secret.isValidUtf8())
        wrong.append(QCoreApplication::translate(
            "checks", "it is no UTF-8 text: most of what reads it would read something else"));
    const QByteArray begin =
        secret.trimmed().first(std::min<qsizetype>(secret.trimmed().size(), 15));
    if (begin.toLower().startsWith("<!doctype") || begin.toLower().startsWith("<html"))
        wrong.append(QCoreApplication::translate("checks", "it is a web page"));
    return wrong;
}

/// {secret: NAME, minBytes: 32, prefix: TEXT, old: NAME, different: [NAME..]}: the secret can be
/// read, is whole, is long enough and not guessed, begins as it should, and is none of the others.
/// Of it and of them only length and fingerprint are kept.
static CheckResult runSecretCheck(const CheckSpec &spec, const CheckContext &context)
{
    if (isBlank(spec.with["secret"_L1]))
        return blank(spec, u"secret"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    const QString name = textOf(spec.with["secret"_L1]);
    const QStringList others = textsOf(spec.with["old"_L1]) + textsOf(spec.with["different"_L1]);
    for (const QString &needed : QStringList {name} + others) {
        if (const auto found = secretNamed(context, needed); !found)
            return notConfigured(spec, found.error().text());
    }
    const QByteArray secret = context.secrets.value(name);
    const int least =
        spec.with.contains("minBytes"_L1) ? textOf(spec.with["minBytes"_L1]).toInt() : 32;
    Observation sighting;
    sighting.expected = QCoreApplication::translate(
                            "checks", "%1 bytes or more, no placeholder, none of the others")
                            .arg(least);
    if (least < 1)
        return noAnswer(spec,
                        QCoreApplication::translate("checks", "\"minBytes\" is a number above 0"),
                        sighting);
    QStringList wrong;
    wrong += damageOf(secret);
    if (secret.size() < least)
        wrong.append(QCoreApplication::translate("checks", "it has %1 bytes").arg(secret.size()));
    if (secret.trimmed() != secret)
        wrong.append(QCoreApplication::translate("checks", "it begins or ends with white space"));
    const qsizetype different = QSet<char>(secret.begin(), secret.end()).size();
    if (different < std::min(10, least / 2))
        wrong.append(
            QCoreApplication::translate("checks", "it has only %1 different bytes").arg(different));
    if (isPlaceholder(secret))
        wrong.append(QCoreApplication::translate("checks", "it reads like a placeholder"));
    const QByteArray prefix = textOf(spec.with["prefix"_L1]).toUtf8();
    if (!secret.startsWith(prefix))
        wrong.append(QCoreApplication::translate("checks", "it does not begin with %1")
                         .arg(QString::fromUtf8(prefix)));
    for (const QString &other : others) {
        // A line's end, which one store keeps and another does not, makes no other secret.
        if (context.secrets.value(other).trimmed() == secret.trimmed())
            wrong.append(QCoreApplication::translate("checks", "it is the same as %1").arg(other));
    }
    const QString compared = others.size() == 1
        ? QCoreApplication::translate("checks", "compared with 1 other")
        : QCoreApplication::translate("checks", "compared with %1 others").arg(others.size());
    sighting.seen = QCoreApplication::translate("checks", "%1 bytes, %2 different ones; %3")
                        .arg(secret.size())
                        .arg(different)
                        .arg(wrong.isEmpty() ? compared : wrong.join("; "_L1));
    QStringList lines {sighting.seen};
    for (const QString &each : QStringList {name} + others)
        lines.append(each + u": "_s + secretWords(context, context.secrets.value(each)));
    sighting.evidence = lines.join(u'\n').toUtf8();
    sighting.reason = wrong.isEmpty() ? sighting.seen : wrong.join("; "_L1);
    if (wrong.isEmpty() && others.isEmpty()) {
        sighting.reason = QCoreApplication::translate(
            "checks", "it is strong; that it is a new one, or not staging's, is not known");
        sighting.advice = QCoreApplication::translate(
            "checks", "Name in the plan the secret that it must not be: \"old\" or \"different\".");
        return warning(spec, sighting);
    }
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind secretKind()
{
    return {u"secret"_s,
            QT_TRANSLATE_NOOP("checks", "a secret is strong and new"),
            3,
            {u"secret"_s, u"minBytes"_s, u"prefix"_s, u"old"_s, u"different"_s},
            runSecretCheck};
}
