// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUdpSocket>
#include <QtEndian>

#include <functional>

/// A DNS server by UDP on loopback whose answers fit the question and are wrong otherwise. It lives
/// on the thread that made it and needs that thread's event loop.
class DnsGarbageServer
{
public:
    explicit DnsGarbageServer(std::function<QByteArray(const QByteArray &query)> answer)
        : m_answer(std::move(answer))
    {
        m_socket.bind(QHostAddress::LocalHost);
        QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] {
            while (m_socket.hasPendingDatagrams()) {
                QByteArray query(m_socket.pendingDatagramSize(), '\0');
                QHostAddress from;
                quint16 port = 0;
                m_socket.readDatagram(query.data(), query.size(), &from, &port);
                m_socket.writeDatagram(m_answer(query), from, port);
            }
        });
    }

    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_socket.localPort()); }

private:
    std::function<QByteArray(const QByteArray &)> m_answer;
    QUdpSocket m_socket;
};

/// The query's own header and question as an answer's, with those flags and so many records said to
/// follow.
inline QByteArray dnsHead(const QByteArray &query, quint16 flags, quint16 records)
{
    qsizetype end = 12;
    while (end < query.size() && query[end] != '\0')
        end += query[end] + 1;
    QByteArray head = query.first(std::min(query.size(), end + 5));
    qToBigEndian(flags, head.data() + 2);
    qToBigEndian<quint16>(1, head.data() + 4);
    qToBigEndian(records, head.data() + 6);
    qToBigEndian<quint16>(0, head.data() + 8);
    qToBigEndian<quint16>(0, head.data() + 10);
    return head;
}

/// A record of a minute; the name as it goes over the wire.
inline QByteArray dnsRecord(const QByteArray &name, quint8 type, const QByteArray &data)
{
    return name + QByteArray::fromHex("00") + char(type) + QByteArray::fromHex("00010000003c")
        + char(data.size() >> 8) + char(data.size()) + data;
}

struct DnsGarbage
{
    const char *name;
    std::function<QByteArray(const QByteArray &query)> answer;
    /// All else but this is garbage.
    bool isGood = false;
};

inline QList<DnsGarbage> dnsGarbage()
{
    constexpr quint16 good = 0x8580;
    static const QByteArray asked = QByteArray::fromHex("c00c");
    static const QByteArray address = QByteArray::fromHex("c000020a");
    static const QByteArray other = QByteArray("\5other\4test\0", 12);
    const auto with = [](quint16 flags, quint16 records, const QByteArray &more) {
        return [=](const QByteArray &query) { return dnsHead(query, flags, records) + more; };
    };
    return {
        {"as it should be", with(good, 1, dnsRecord(asked, 1, address)), true},
        {"only a header",
         [](const QByteArray &query) { return dnsHead(query, good, 1).first(12); }},
        {"a record that is not there", with(good, 1, {})},
        {"half a record", with(good, 1, dnsRecord(asked, 1, address).first(9))},
        {"more records than there are", with(good, 65535, dnsRecord(asked, 1, address))},
        {"a name that leads to itself",
         [](const QByteArray &query) {
             const QByteArray head = dnsHead(query, good, 1);
             return head + dnsRecord(QByteArray("\xc0", 1) + char(head.size()), 1, address);
         }},
        {"another name's record", with(good, 1, dnsRecord(other, 1, address))},
        {"an alias, and another name's record",
         with(good, 2,
              dnsRecord(asked, 5, QByteArray("\1a\4test\0", 8)) + dnsRecord(other, 1, address))},
        {"aliases in a circle",
         with(good, 2, dnsRecord(asked, 5, other) + dnsRecord(other, 5, asked))},
        {"another type", with(good, 1, dnsRecord(asked, 16, QByteArray("\4c000", 5)))},
        {"another question",
         [](const QByteArray &query) {
             QByteArray answer = dnsHead(query, good, 1) + dnsRecord(asked, 1, address);
             answer[13] = 'x';
             return answer;
         }},
        {"another answer's number",
         [](const QByteArray &query) {
             QByteArray answer = dnsHead(query, good, 1) + dnsRecord(asked, 1, address);
             answer[0] = char(answer[0] ^ 1);
             return answer;
         }},
        {"a question", with(0x0100, 1, dnsRecord(asked, 1, address))},
        {"an ill server", with(0x8582, 0, {})},
        {"a server that refuses", with(0x8585, 0, {})},
        {"cut off, and silent by TCP", with(0x8780, 0, {})},
        {"no such name, and its record", with(0x8583, 1, dnsRecord(asked, 1, address))},
    };
}
