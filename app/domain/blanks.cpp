// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/blanks.h"

#include <QJsonArray>
#include <QVariant>

using namespace Qt::StringLiterals;

QString textOf(const QJsonValue &value)
{
    if (value.isDouble() && value.toDouble() == double(value.toInteger()))
        return QString::number(value.toInteger());
    return value.toVariant().toString();
}

bool isBlank(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return true;
    if (value.isArray())
        return value.toArray().isEmpty();
    if (value.isObject())
        return value.toObject().isEmpty();
    const QString text = textOf(value).trimmed();
    return text.isEmpty() || text == "?"_L1 || text.count(u'_') == text.size()
        || (text.startsWith(u'<') && text.endsWith(u'>') && text.count(u'<') == 1);
}

static std::optional<QString> blankIn(const QJsonValue &value, const QString &name)
{
    if (value.isObject() && !value.toObject().isEmpty()) {
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            if (auto found = blankIn(entry.value(), name + u'.' + entry.key()))
                return found;
        }
        return std::nullopt;
    }
    if (value.isArray() && !value.toArray().isEmpty()) {
        const QJsonArray array = value.toArray();
        // An empty argument of a command is an argument.
        for (qsizetype at = 0; at < array.size(); ++at) {
            if (isBlank(array[at]) && textOf(array[at]) != ""_L1)
                return u"%1[%2]"_s.arg(name).arg(at);
        }
        return std::nullopt;
    }
    return isBlank(value) ? std::optional(name) : std::nullopt;
}

std::optional<QString> findBlank(const QJsonObject &with)
{
    for (auto entry = with.begin(); entry != with.end(); ++entry) {
        if (auto found = blankIn(entry.value(), entry.key()))
            return found;
    }
    return std::nullopt;
}
