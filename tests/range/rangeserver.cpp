// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "range/rangeserver.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

RangeServer::RangeServer(std::shared_ptr<QTemporaryDir> folder)
    : m_folder(std::move(folder))
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_folder->filePath(u"server.log"_s));
    m_process.setWorkingDirectory(m_folder->path());
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

RangeServer::~RangeServer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

Result<void> RangeServer::start(const QString &program, const QStringList &arguments, quint16 port,
                                const QStringList &environment)
{
    const auto connects = [port] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        return socket.waitForConnected(1000);
    };
    return startUntil(program, arguments, connects, environment);
}

Result<void> RangeServer::start(const QString &program, const QStringList &arguments,
                                const QString &socket, const QStringList &environment)
{
    return startUntil(program, arguments, [&socket] { return QFile::exists(socket); }, environment);
}

Result<void> RangeServer::startUntil(const QString &program, const QStringList &arguments,
                                     const std::function<bool()> &serves,
                                     const QStringList &environment)
{
    if (!environment.isEmpty())
        m_process.setEnvironment(QProcess::systemEnvironment() + environment);
    m_process.start(program, arguments);
    const QDeadlineTimer deadline(60'000);
    while (m_process.waitForStarted() && !deadline.hasExpired()) {
        if (serves())
            return {};
        if (m_process.waitForFinished(50))
            break;
    }
    QFile log(m_folder->filePath(u"server.log"_s));
    const QByteArray said = log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
    return failure(u"%1 does not serve: %2"_s.arg(program, QString::fromUtf8(said.right(2000))));
}

bool RangeServer::waitFor(const std::function<bool()> &ready)
{
    const QDeadlineTimer deadline(60'000);
    while (!deadline.hasExpired()) {
        if (ready())
            return true;
        if (m_process.waitForFinished(100))
            return false;
    }
    return false;
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

Result<QByteArray> runTool(const QStringList &argv, const QString &folder, const QByteArray &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(argv.first(), argv.mid(1));
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(120'000);
    const QByteArray said = process.readAll();
    if (!ended || process.exitCode() != 0)
        return failure(argv.join(u' ') + u": "_s + QString::fromUtf8(said));
    return said;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}
