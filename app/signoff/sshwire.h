// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Reads the fields of RFC 4251 §5 one after another. A field that does not fit makes this and
/// every later one empty and `failed()` true, so that callers look once at the end. Never reads
/// past the bytes.
class SshReader
{
public:
    explicit SshReader(QByteArray bytes);

    quint8 byte();
    quint32 number();
    /// At most `cap` bytes.
    QByteArray string(qsizetype cap = 65536);
    /// The bytes as they stand.
    QByteArray raw(qsizetype length);
    /// A positive number's magnitude without leading zeros; a negative, empty or padded one fails.
    QByteArray positive(qsizetype cap = 4096);

    bool failed() const { return m_failed; }
    /// Everything was read and nothing failed.
    bool complete() const { return !m_failed && m_at == m_bytes.size(); }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

/// Writes the same fields.
class SshWriter
{
public:
    SshWriter &byte(quint8 value);
    SshWriter &number(quint32 value);
    SshWriter &string(const QByteArray &value);
    SshWriter &raw(const QByteArray &value);

    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};
