// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/traffic.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

static constexpr qsizetype lineCount = 4;
/// What a stalled machine may catch up on at once.
static constexpr double mostDue = 60;

Traffic::Traffic(quint16 port, double perSecond, QObject *parent)
    : QObject(parent)
    , m_port(port)
    , m_perSecond(std::min(perSecond, mostPerSecond))
{
    m_lines.resize(lineCount);
    for (qsizetype i = 0; i < lineCount; ++i) {
        m_lines[i].socket = new QTcpSocket(this);
        connect(m_lines[i].socket, &QTcpSocket::readyRead, this, [this, i] { read(i); });
        connect(m_lines[i].socket, &QTcpSocket::disconnected, this, [this, i] { connectLine(i); });
        connectLine(i);
    }
    m_since.start();
    connect(&m_timer, &QTimer::timeout, this, &Traffic::send);
    m_timer.start(50ms);
}

void Traffic::connectLine(qsizetype line)
{
    m_lines[line].busy = false;
    m_lines[line].answer.clear();
    m_lines[line].socket->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
}

void Traffic::send()
{
    m_due = std::min(m_due + m_perSecond * double(m_since.restart()) / 1000, mostDue);
    for (Line &line : m_lines) {
        if (m_due < 1)
            return;
        if (line.busy || line.socket->state() != QAbstractSocket::ConnectedState)
            continue;
        line.socket->write("GET /v1/generate HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                           "User-Agent: rehearsal-traffic\r\n\r\n");
        line.busy = true;
        m_due -= 1;
    }
}

void Traffic::read(qsizetype index)
{
    Line &line = m_lines[index];
    line.answer += line.socket->readAll();
    const qsizetype head = line.answer.indexOf("\r\n\r\n");
    if (head < 0)
        return;
    const QByteArray headers = line.answer.left(head).toLower();
    const qsizetype at = headers.indexOf("content-length:");
    const qsizetype length = at < 0
        ? 0
        : headers.mid(at + 15, headers.indexOf('\r', at) - at - 15).trimmed().toLongLong();
    if (line.answer.size() < head + 4 + length)
        return;
    line.answer.clear();
    line.busy = false;
    send();
}
