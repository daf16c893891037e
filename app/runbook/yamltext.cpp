// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/yamltext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// JSON's strings are strings of YAML.
static QString quotedText(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

QString yamlScalar(const QString &text)
{
    static const QRegularExpression plain(uR"(^[\p{L}_][\p{L}\p{N}_./+-]*$)"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression reserved(
        uR"(^(?:true|false|yes|no|on|off|null|y|n|\.inf|\.nan)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return plain.match(text).hasMatch() && !reserved.match(text).hasMatch() ? text
                                                                            : quotedText(text);
}

QString yamlFlow(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: {
        const double number = value.toDouble();
        return number == double(qint64(number)) ? QString::number(qint64(number))
                                                : quotedText(QString::number(number));
    }
    case QJsonValue::String: return quotedText(value.toString());
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue &each : value.toArray())
            parts.append(yamlFlow(each));
        return u'[' + parts.join(u", "_s) + u']';
    }
    case QJsonValue::Object: {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            parts.append(yamlScalar(each.key()) + u": "_s + yamlFlow(each.value()));
        return parts.isEmpty() ? u"{}"_s : u"{ "_s + parts.join(u", "_s) + u" }"_s;
    }
    default: return u"~"_s;
    }
}
