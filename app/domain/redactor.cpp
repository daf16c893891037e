// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/redactor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

static const QByteArray mask = "***";

Redactor::Redactor(const QList<QByteArray> &secrets)
{
    for (const QByteArray &secret : secrets) {
        if (secret.size() < minimumLength)
            continue;
        add(secret);
        for (const QByteArray &line : secret.split('\n'))
            add(line.trimmed());
        // Whatever stands before the secret moves it by 0, 1 or 2 bytes in base64; the characters
        // that depend on neighbours are cut off.
        for (int shift = 0; shift < 3; ++shift) {
            const QByteArray encoded = (QByteArray(shift, 'x') + secret).toBase64();
            const qsizetype head = shift == 0 ? 0 : shift + 1;
            const qsizetype whole = (shift + secret.size()) / 3 * 4;
            add(encoded.mid(head, whole - head));
            QByteArray url = encoded.mid(head, whole - head);
            url.replace('+', '-').replace('/', '_');
            add(url);
        }
        add(QUrl::toPercentEncoding(QString::fromUtf8(secret)));
        const QByteArray json =
            QJsonDocument(QJsonArray {QString::fromUtf8(secret)}).toJson(QJsonDocument::Compact);
        add(json.mid(2, json.size() - 4));
        add(secret.toHex());
    }
    std::ranges::stable_sort(m_patterns, std::greater(), &QByteArray::size);
}

void Redactor::add(const QByteArray &pattern)
{
    if (pattern.size() < minimumLength || m_patterns.contains(pattern))
        return;
    m_patterns.append(pattern);
    m_longest = std::max(m_longest, pattern.size());
}

QByteArray Redactor::redact(const QByteArray &bytes) const
{
    QByteArray out = bytes;
    for (const QByteArray &pattern : m_patterns)
        out.replace(pattern, mask);
    return out;
}

QString Redactor::redact(const QString &text) const
{
    return isEmpty() ? text : QString::fromUtf8(redact(text.toUtf8()));
}

bool Redactor::contains(const QByteArray &bytes) const
{
    return std::ranges::any_of(m_patterns,
                               [&](const QByteArray &pattern) { return bytes.contains(pattern); });
}

QByteArray RedactingStream::feed(const QByteArray &bytes)
{
    if (m_redactor.isEmpty())
        return bytes;
    m_held = m_redactor.redact(m_held + bytes);
    const qsizetype keep = std::min(m_held.size(), m_redactor.longest() - 1);
    const QByteArray out = m_held.first(m_held.size() - keep);
    m_held = m_held.last(keep);
    return out;
}

QByteArray RedactingStream::finish()
{
    return std::exchange(m_held, {});
}
