// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// Takes secrets out of bytes before they are stored or shown: plain, base64 in all three
/// alignments, URL-encoded and JSON-escaped, and each line of a secret that has several. Pure;
/// knows nothing of where secrets come from. Secrets shorter than `minimumLength` are not redacted
/// (they would blank everything).
class Redactor
{
public:
    static constexpr qsizetype minimumLength = 6;

    Redactor() = default;
    explicit Redactor(const QList<QByteArray> &secrets);

    bool isEmpty() const { return m_patterns.isEmpty(); }
    /// Every form that is looked for, longest first: for whoever redacts in another process.
    const QList<QByteArray> &patterns() const { return m_patterns; }
    /// The bytes with every occurrence replaced by `***`.
    QByteArray redact(const QByteArray &bytes) const;
    QString redact(const QString &text) const;
    bool contains(const QByteArray &bytes) const;
    /// The longest pattern: what a stream must hold back so that a secret across two chunks is
    /// found.
    qsizetype longest() const { return m_longest; }

private:
    void add(const QByteArray &pattern);

    /// Longest first.
    QList<QByteArray> m_patterns;
    qsizetype m_longest = 0;
};

/// Redacts a stream: what may be the start of a secret is held back until more bytes have come.
class RedactingStream
{
public:
    explicit RedactingStream(const Redactor &redactor)
        : m_redactor(redactor)
    {
    }

    /// What is safe to pass on after these bytes.
    QByteArray feed(const QByteArray &bytes);
    /// The rest.
    QByteArray finish();

private:
    const Redactor &m_redactor;
    QByteArray m_held;
};
