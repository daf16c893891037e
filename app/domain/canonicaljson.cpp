// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/canonicaljson.h"

#include "domain/canonicalscan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct CanonicalText
{
    Q_DECLARE_TR_FUNCTIONS(CanonicalText)
};

} // namespace

static bool isPlainKey(const QString &key)
{
    if (key.isEmpty())
        return false;
    for (const QChar c : key) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
            || (c >= u'0' && c <= u'9') || c == u'_' || c == u'.' || c == u'-';
        if (!plain)
            return false;
    }
    return true;
}

static bool isPlainText(const QString &text)
{
    return !text.startsWith(QChar::ByteOrderMark) && text.isValidUtf16();
}

static QString numberFault(double number)
{
    if (std::floor(number) != number || std::abs(number) >= 9007199254740992.0)
        return CanonicalText::tr("the number %1 is no integer below 2^53").arg(number);
    return {};
}

QString canonicalFault(const QString &text)
{
    return isPlainText(text) ? QString() : CanonicalText::tr("a string is not plain Unicode");
}

QString canonicalFault(qint64 number)
{
    return numberFault(double(number));
}

static QString faultOf(const QJsonValue &value);

QString canonicalFault(const QJsonObject &object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isPlainKey(it.key()))
            return CanonicalText::tr("the key \"%1\" is not plain").arg(it.key());
        if (const QString fault = faultOf(it.value()); !fault.isEmpty())
            return fault;
    }
    return {};
}

static QString faultOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object: return canonicalFault(value.toObject());
    case QJsonValue::Array:
        for (const QJsonValue &entry : value.toArray()) {
            if (const QString fault = faultOf(entry); !fault.isEmpty())
                return fault;
        }
        return {};
    case QJsonValue::Double: return numberFault(value.toDouble());
    case QJsonValue::String: return canonicalFault(value.toString());
    default: return {};
    }
}

Result<QByteArray> toCanonical(const QJsonObject &object)
{
    if (const QString fault = canonicalFault(object); !fault.isEmpty())
        return failure(fault);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<QJsonObject> fromCanonical(const QByteArray &bytes)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parse);
    if (scanCanonical(bytes) && document.isObject())
        return document.object();
    if (parse.error != QJsonParseError::NoError)
        return failure(CanonicalText::tr("not JSON: %1").arg(parse.errorString()));
    if (!document.isObject())
        return failure(CanonicalText::tr("not a JSON object"));
    const Result<QByteArray> again = toCanonical(document.object());
    if (!again)
        return std::unexpected(again.error());
    if (*again != bytes)
        return failure(CanonicalText::tr("not in canonical form"));
    return document.object();
}

QString decimalText(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}
