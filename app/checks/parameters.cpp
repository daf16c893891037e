// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/parameters.h"

#include "secrets/fingerprint.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

static const QRegularExpression &secretPattern()
{
    static const QRegularExpression pattern(uR"(\$\{secret:([^}]+)\})"_s);
    return pattern;
}

QStringList textsOf(const QJsonValue &value)
{
    if (!value.isArray())
        return value.isUndefined() || value.isNull() ? QStringList() : QStringList {textOf(value)};
    QStringList texts;
    for (const QJsonValue &entry : value.toArray())
        texts.append(textOf(entry));
    return texts;
}

std::optional<std::chrono::seconds> durationOf(const QString &text)
{
    if (text.size() < 2)
        return std::nullopt;
    bool good = false;
    const qint64 count = text.chopped(1).toLongLong(&good);
    const QString units = u"smhd"_s;
    const qint64 seconds[] = {1, 60, 3600, 86400};
    const qsizetype unit = units.indexOf(text.back());
    if (!good || count < 0 || count > 1'000'000'000 || unit < 0)
        return std::nullopt;
    return std::chrono::seconds(count * seconds[unit]);
}

QString pathOf(const CheckContext &context, const QString &path)
{
    return QDir::isAbsolutePath(path) || context.folder.isEmpty() ? path
                                                                  : context.folder + u'/' + path;
}

QStringList secretNames(const QJsonObject &with, const QHash<QString, QJsonObject> &targets)
{
    const QJsonObject target = targets.value(textOf(with["target"_L1]));
    QStringList names;
    for (const QJsonObject &object : {with, target}) {
        const QString text =
            QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
        for (const QRegularExpressionMatch &match : secretPattern().globalMatch(text))
            names.append(match.captured(1));
    }
    for (const QJsonValue &named :
         {with["secret"_L1], with["old"_L1], with["different"_L1], target["secret"_L1]}) {
        if (!named.isObject())
            names += textsOf(named);
    }
    for (const QJsonValue &part : with["checks"_L1].toArray())
        names += secretNames(part["with"_L1].toObject(), targets);
    names.removeDuplicates();
    names.removeIf([](const QString &name) { return name.contains(u"${"_s) || isBlank(name); });
    return names;
}

Result<QByteArray> secretNamed(const CheckContext &context, const QString &name)
{
    const auto secret = context.secrets.constFind(name);
    if (secret == context.secrets.cend())
        return failure(
            QCoreApplication::translate("checks", "the secret \"%1\" could not be read").arg(name));
    return *secret;
}

bool namesSecret(const QString &text)
{
    return text.contains(secretPattern());
}

Result<QString> withSecrets(const CheckContext &context, const QString &text)
{
    QString out;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : secretPattern().globalMatch(text)) {
        const Result<QByteArray> secret = secretNamed(context, match.captured(1));
        if (!secret)
            return std::unexpected(secret.error());
        out += QStringView(text).sliced(from, match.capturedStart() - from);
        out += QString::fromUtf8(*secret);
        from = match.capturedEnd();
    }
    out += QStringView(text).sliced(from);
    return out;
}

QString secretWords(const CheckContext &context, const QByteArray &secret)
{
    QString length = QCoreApplication::translate("checks", "%1 bytes").arg(secret.size());
    if (!context.fingerprintKey)
        return length;
    return QCoreApplication::translate("checks", "%1, fingerprint %2")
        .arg(length, keyedFingerprint(context.fingerprintKey(), secret));
}

Result<qint64> countOf(const QJsonValue &value, qint64 otherwise)
{
    if (value.isUndefined())
        return otherwise;
    bool good = false;
    const qint64 count = textOf(value).toLongLong(&good);
    if (!good || count < 0)
        return failure(
            QCoreApplication::translate("checks", "\"%1\" is no number").arg(textOf(value)));
    return count;
}

Result<void> tellApart(const QStringList &taken, const QStringList &refused)
{
    const auto both = std::ranges::find_first_of(taken, refused);
    if (both == taken.end())
        return {};
    return failure(QCoreApplication::translate(
                       "checks", "\"status\" and \"refused\" both hold %1: that proves nothing")
                       .arg(*both));
}

Result<bool> occurs(const QString &pattern, const QString &text)
{
    // Which occurs in anything; an expression is costly to make.
    if (pattern.isEmpty())
        return true;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    if (!expression.isValid()) {
        return failure(QCoreApplication::translate("checks", "\"%1\" is no regular expression: %2")
                           .arg(pattern, expression.errorString()));
    }
    const QRegularExpressionMatch match = expression.match(text);
    if (!match.isValid())
        return failure(QCoreApplication::translate("checks", "\"%1\" takes too long to look for")
                           .arg(pattern));
    return match.hasMatch();
}
