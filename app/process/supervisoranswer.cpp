// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/supervisoranswer.h"

#include "domain/bytes.h"
#include "process/commandend.h"
#include "process/supervisorsetup.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cerrno>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

static constexpr qint64 outputInMemory = qint64(1) << 20;

void SupervisorAnswer::takeOutput(QByteArrayView bytes)
{
    m_hash.addData(bytes);
    m_size += bytes.size();
    m_output += bytes.first(qMin(bytes.size(), outputInMemory - m_output.size()));
    if (m_sink)
        m_sink(bytes.toByteArray());
}

/// True once the result is there.
bool SupervisorAnswer::takeFields()
{
    qsizetype at = 0;
    const qsizetype head = 1 + qsizetype(sizeof(quint32));
    bool done = false;
    while (!done && m_pending.size() - at >= head) {
        quint32 size = 0;
        memcpy(&size, m_pending.constData() + at + 1, sizeof size);
        if (m_pending.size() - at - head < qsizetype(size))
            break;
        const QByteArrayView bytes = QByteArrayView(m_pending).sliced(at + head, size);
        done = m_pending[at] == char(supervisor::Tag::Result);
        if (done)
            m_json = QJsonDocument::fromJson(bytes.toByteArray()).object();
        else
            takeOutput(bytes);
        at += head + size;
    }
    m_pending.remove(0, at);
    return done;
}

bool SupervisorAnswer::read(int socket)
{
    char buffer[64_KiB];
    for (;;) {
        const ssize_t size = recv(socket, buffer, sizeof buffer, 0);
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0)
            return false;
        m_pending.append(buffer, size);
        if (takeFields())
            return true;
    }
}

bool SupervisorAnswer::isReusable() const
{
    return !m_json.isEmpty() && m_json["survivors"_L1].toArray().isEmpty();
}

Result<CommandResult> SupervisorAnswer::result(const QString &program) const
{
    if (m_json.isEmpty()) {
        return failure(
            QCoreApplication::translate("process", "the supervisor of the command was ended"),
            program);
    }
    if (const QString error = m_json["error"_L1].toString(); !error.isEmpty()) {
        return failure(
            QCoreApplication::translate("process", "the command cannot be started: %1").arg(error),
            program);
    }
    CommandResult result;
    result.unbound = m_json["unbound"_L1].toString();
    readCommandEnd(m_json, result);
    result.output = m_output;
    result.outputSize = m_size;
    result.outputSha256 = QString::fromLatin1(m_hash.result().toHex());
    return result;
}
