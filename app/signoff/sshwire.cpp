// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/sshwire.h"

#include <QtEndian>

SshReader::SshReader(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

QByteArray SshReader::raw(qsizetype length)
{
    if (m_failed || length < 0 || length > m_bytes.size() - m_at) {
        m_failed = true;
        return {};
    }
    const QByteArray part = m_bytes.mid(m_at, length);
    m_at += length;
    return part;
}

quint8 SshReader::byte()
{
    const QByteArray part = raw(1);
    return part.isEmpty() ? 0 : quint8(part.at(0));
}

quint32 SshReader::number()
{
    const QByteArray part = raw(4);
    return part.isEmpty() ? 0 : qFromBigEndian<quint32>(part.constData());
}

QByteArray SshReader::string(qsizetype cap)
{
    const quint32 length = number();
    if (qint64(length) > cap) {
        m_failed = true;
        return {};
    }
    return raw(qsizetype(length));
}

QByteArray SshReader::positive(qsizetype cap)
{
    QByteArray value = string(cap);
    if (m_failed)
        return {};
    const auto octet = [&value](qsizetype i) { return quint8(value.at(i)); };
    const bool negative = !value.isEmpty() && octet(0) >= 0x80;
    const bool padded = value.size() > 1 && octet(0) == 0 && octet(1) < 0x80;
    const bool zero = value.isEmpty() || (value.size() == 1 && octet(0) == 0);
    if (negative || padded || zero) {
        m_failed = true;
        return {};
    }
    if (octet(0) == 0)
        value.remove(0, 1);
    return value;
}

SshWriter &SshWriter::byte(quint8 value)
{
    m_bytes.append(char(value));
    return *this;
}

SshWriter &SshWriter::number(quint32 value)
{
    char buffer[4];
    qToBigEndian(value, buffer);
    m_bytes.append(buffer, 4);
    return *this;
}

SshWriter &SshWriter::string(const QByteArray &value)
{
    number(quint32(value.size()));
    m_bytes.append(value);
    return *this;
}

SshWriter &SshWriter::raw(const QByteArray &value)
{
    m_bytes.append(value);
    return *this;
}
