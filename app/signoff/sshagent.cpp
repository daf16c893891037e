// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/sshagent.h"

#include "domain/bytes.h"
#include "signoff/signing.h"
#include "signoff/sshwire.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr quint32 agentReplyCap = 256_KiB;
static constexpr quint8 agentFailure = 5;
static constexpr quint8 agentListRequest = 11;
static constexpr quint8 agentListAnswer = 12;
static constexpr quint8 agentSignRequest = 13;
static constexpr quint8 agentSignAnswer = 14;
static constexpr quint32 agentRsaSha512 = 4;

SshAgent::SshAgent(const QString &socket)
    : m_socket(socket.isEmpty() ? qEnvironmentVariable("SSH_AUTH_SOCK") : socket)
{
}

/// Waits for `size` bytes; an Error says why they did not come.
static Result<QByteArray> agentBytes(QLocalSocket &socket, qsizetype size, std::stop_token stop,
                                     const QDeadlineTimer &deadline)
{
    while (socket.bytesAvailable() < size) {
        if (stop.stop_requested())
            return failure(Signing::tr("signing was stopped"));
        if (deadline.hasExpired())
            return failure(Signing::tr("the SSH agent gave no answer in time"));
        if (!socket.waitForReadyRead(50) && socket.state() != QLocalSocket::ConnectedState
            && socket.bytesAvailable() < size)
            return failure(Signing::tr("the SSH agent ended before it answered"));
    }
    return socket.read(size);
}

Result<QByteArray> SshAgent::ask(const QByteArray &request, std::stop_token stop,
                                 std::chrono::milliseconds patience) const
{
    if (m_socket.isEmpty())
        return failure(Signing::tr("no SSH agent: SSH_AUTH_SOCK is not set"));
    const QDeadlineTimer deadline(patience);
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(5000))
        return failure(Signing::tr("the SSH agent does not answer: %1").arg(socket.errorString()),
                       m_socket);
    socket.write(SshWriter().string(request).bytes());
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(50) && socket.state() != QLocalSocket::ConnectedState)
            return failure(Signing::tr("the SSH agent ended before it answered"), m_socket);
        if (stop.stop_requested() || deadline.hasExpired())
            return failure(Signing::tr("the SSH agent gave no answer in time"), m_socket);
    }
    const Result<QByteArray> head = agentBytes(socket, 4, stop, deadline);
    if (!head)
        return head;
    const quint32 length = qFromBigEndian<quint32>(head->constData());
    if (length == 0 || length > agentReplyCap)
        return failure(Signing::tr("the SSH agent's answer is no answer of an agent"), m_socket);
    return agentBytes(socket, qsizetype(length), stop, deadline);
}

Result<QList<SshPublicKey>> readAgentKeys(const QByteArray &answer)
{
    SshReader reader(answer);
    if (reader.byte() != agentListAnswer)
        return failure(Signing::tr("the SSH agent refused to list its keys"));
    const quint32 count = reader.number();
    QList<SshPublicKey> keys;
    for (quint32 i = 0; i < count && !reader.failed(); ++i) {
        const QByteArray blob = reader.string(agentReplyCap);
        const QByteArray comment = reader.string(agentReplyCap);
        Result<SshPublicKey> key = readSshKeyBlob(blob);
        if (!key)
            continue;
        key->comment = QString::fromUtf8(comment);
        keys.append(*key);
    }
    if (!reader.complete())
        return failure(Signing::tr("the SSH agent's answer is no answer of an agent"));
    if (keys.isEmpty())
        return failure(Signing::tr("the SSH agent shows no keys: it has none, or it is locked"));
    return keys;
}

Result<QByteArray> readAgentSignature(const QByteArray &answer)
{
    SshReader reader(answer);
    const quint8 type = reader.byte();
    if (type == agentFailure)
        return failure(
            Signing::tr("the SSH agent did not sign: the key is gone, the agent is locked, or "
                        "the question was declined"));
    QByteArray field = reader.string();
    if (type != agentSignAnswer || !reader.complete())
        return failure(Signing::tr("the SSH agent's answer is no answer of an agent"));
    return field;
}

Result<QList<SshPublicKey>> SshAgent::keys(std::stop_token stop) const
{
    const Result<QByteArray> answer = ask(SshWriter().byte(agentListRequest).bytes(), stop, 10s);
    if (!answer)
        return std::unexpected(answer.error());
    return readAgentKeys(*answer).transform_error(
        [this](const Error &error) { return Error {error.message, m_socket}; });
}

Result<QByteArray> SshAgent::sign(const SshPublicKey &key, const QByteArray &bytes,
                                  std::stop_token stop, std::chrono::milliseconds patience) const
{
    const QByteArray request = SshWriter()
                                   .byte(agentSignRequest)
                                   .string(key.blob)
                                   .string(bytes)
                                   .number(key.type == SshKeyType::Rsa ? agentRsaSha512 : 0)
                                   .bytes();
    const Result<QByteArray> answer = ask(request, stop, patience);
    if (!answer)
        return answer;
    return readAgentSignature(*answer).transform_error(
        [this](const Error &error) { return Error {error.message, m_socket}; });
}
