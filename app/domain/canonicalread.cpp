// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/canonicalread.h"

#include "domain/clock.h"

#include <QJsonDocument>

#include <limits>

/// What the escapes in a string's text stand for.
static QByteArray unescaped(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            plain.append(text[i]);
            continue;
        }
        switch (text[++i]) {
        case 'b': plain.append('\b'); break;
        case 'f': plain.append('\f'); break;
        case 'n': plain.append('\n'); break;
        case 'r': plain.append('\r'); break;
        case 't': plain.append('\t'); break;
        case 'u':
            plain.append(char(text.sliced(i + 1, 4).toInt(nullptr, 16)));
            i += 4;
            break;
        default: plain.append(text[i]);
        }
    }
    return plain;
}

bool CanonicalRead::read(QByteArrayView json, QString &value)
{
    if (json.size() < 2 || json.front() != '"') {
        value.clear();
        return false;
    }
    const QByteArrayView text = json.sliced(1, json.size() - 2);
    value = text.contains('\\') ? QString::fromUtf8(unescaped(text)) : QString::fromUtf8(text);
    return true;
}

bool CanonicalRead::read(QByteArrayView json, bool &value)
{
    value = json == "true";
    return value || json == "false";
}

bool CanonicalRead::read(QByteArrayView json, qint64 &value)
{
    bool ok = false;
    value = json.toLongLong(&ok);
    return ok;
}

bool CanonicalRead::read(QByteArrayView json, int &value)
{
    qint64 number = 0;
    const bool ok = read(json, number);
    const bool fits =
        number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max();
    value = fits ? int(number) : 0;
    return ok;
}

bool CanonicalRead::read(QByteArrayView json, double &value)
{
    bool ok = false;
    value = plainString(json).toDouble(&ok);
    return ok;
}

bool CanonicalRead::read(QByteArrayView json, QDateTime &value)
{
    QString text;
    const bool isText = read(json, text);
    value = fromUtcText(text);
    return value.isValid() || (isText && text.isEmpty());
}

bool CanonicalRead::read(QByteArrayView json, QJsonObject &value)
{
    value = {};
    if (json.isEmpty() || json.front() != '{')
        return false;
    if (json != "{}")
        value = QJsonDocument::fromJson(json.toByteArray()).object();
    return true;
}
