// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/envfile.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// The value from after the equals sign on; nothing where a quotation does not end on the line.
static std::optional<QString> envValue(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u'\'')) {
        const qsizetype end = text.indexOf(u'\'', 1);
        return end < 0 ? std::nullopt : std::optional(text.sliced(1, end - 1).toString());
    }
    if (text.startsWith(u'"')) {
        QString value;
        for (qsizetype at = 1; at < text.size(); ++at) {
            if (text[at] == u'"')
                return value;
            if (text[at] == u'\\' && at + 1 < text.size()) {
                ++at;
                value += text[at] == u'n' ? QChar(u'\n') : text[at];
            } else {
                value += text[at];
            }
        }
        return std::nullopt;
    }
    qsizetype end = text.startsWith(u'#') ? 0 : text.size();
    for (qsizetype at = 1; at < end; ++at) {
        if (text[at] == u'#' && text[at - 1].isSpace())
            end = at;
    }
    return text.first(end).trimmed().toString();
}

Result<QList<EnvAssignment>> parseEnvFile(const QByteArray &bytes)
{
    if (bytes.contains('\0'))
        return failure(QCoreApplication::translate("checks", "this is not a text file"));
    static const QRegularExpression assignment(
        uR"(^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_.]*)\s*=(.*)$)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    QList<EnvAssignment> assignments;
    int number = 0;
    for (QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        const QRegularExpressionMatch match = assignment.matchView(line);
        if (!match.hasMatch())
            continue;
        const std::optional<QString> value = envValue(match.capturedView(2));
        if (!value) {
            return failure(
                QCoreApplication::translate("checks", "line %1: a quotation does not end")
                    .arg(number));
        }
        assignments.append({match.captured(1), *value, number});
    }
    if (assignments.isEmpty())
        return failure(QCoreApplication::translate("checks", "there is no KEY=VALUE line in it"));
    return assignments;
}

QList<EnvAssignment> parseProcessEnvironment(const QByteArray &bytes)
{
    QList<EnvAssignment> assignments;
    for (const QByteArray &entry : bytes.split('\0')) {
        if (const qsizetype equals = entry.indexOf('='); equals > 0)
            assignments.append({QString::fromUtf8(entry.first(equals)),
                                QString::fromUtf8(entry.mid(equals + 1)), 0});
    }
    return assignments;
}
