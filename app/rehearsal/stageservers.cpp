// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/stageservers.h"

#include <QDir>
#include <QFileInfo>
#include <QHostAddress>
#include <QPointer>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto longestStart = 60s;

const QList<StageServerRow> &stageServerRows()
{
    static const QList<StageServerRow> rows {
        {u"redis"_s, {u"redis-server"_s}, {u"redis"_s}},
        {u"dns"_s, {u"dnsmasq"_s}, {u"dns"_s, u"resolver"_s, u"second"_s}},
        {u"nginx"_s, {u"nginx"_s, u"openssl"_s}, {u"nginx"_s, u"plain"_s}},
        {u"postgres"_s, {u"/usr/lib/postgresql/*/bin/postgres"_s}, {u"postgres"_s}},
        {u"prometheus"_s,
         {u"prometheus"_s, u"prometheus-alertmanager"_s},
         {u"prometheus"_s, u"alertmanager"_s}},
        {u"storage"_s, {u"moto_server"_s}, {u"storage"_s}},
        {u"podman"_s, {u"podman"_s}, {}, true},
    };
    return rows;
}

static bool hasProgram(const QString &program)
{
    const qsizetype star = program.indexOf(u"/*/"_s);
    if (star < 0) {
        return !QStandardPaths::findExecutable(program).isEmpty()
            || !QStandardPaths::findExecutable(program, {u"/usr/sbin"_s}).isEmpty();
    }
    const QStringList folders =
        QDir(program.first(star)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return std::ranges::any_of(folders, [&](const QString &folder) {
        return QFileInfo(program.first(star + 1) + folder + program.sliced(star + 2))
            .isExecutable();
    });
}

QStringList installedStageServers()
{
    QStringList names;
    for (const StageServerRow &row : stageServerRows()) {
        if ((!row.asRoot || geteuid() == 0) && std::ranges::all_of(row.programs, hasProgram))
            names.append(row.name);
    }
    return names;
}

QHash<QString, quint16> stagePorts(const QStringList &servers)
{
    QHash<QString, quint16> ports;
    // All at once, so that none is given twice.
    std::vector<std::unique_ptr<QTcpServer>> held;
    for (const StageServerRow &row : stageServerRows()) {
        if (!servers.contains(row.name))
            continue;
        for (const QString &port : row.ports) {
            held.push_back(std::make_unique<QTcpServer>());
            if (held.back()->listen(QHostAddress(QHostAddress::LocalHost)))
                ports.insert(port, held.back()->serverPort());
        }
    }
    return ports;
}

/// One server's script, until it serves or does not.
struct StageServers::Start
{
    QString name;
    QString log;
    QPointer<QProcess> process;
    QTimer patience;
    bool settled = false;
};

StageServers::StageServers(QObject *parent)
    : QObject(parent)
{
}

StageServers::~StageServers()
{
    for (const auto &server : m_starts) {
        // It ends by itself, when it has cleaned up: nobody waits for it.
        QProcess *process = server->process;
        process->disconnect(this);
        connect(process, &QProcess::finished, process, &QObject::deleteLater);
        process->terminate();
    }
}

void StageServers::settle(Start &server, bool serves)
{
    if (std::exchange(server.settled, true))
        return;
    server.patience.stop();
    if (serves) {
        emit arrived(server.name);
        return;
    }
    QFile said(server.log);
    const QByteArray words = said.open(QIODevice::ReadOnly) ? said.readAll() : QByteArray();
    emit missing(server.name,
                 {tr("The server %1 does not serve: %2")
                      .arg(server.name, QString::fromUtf8(words.right(400)).trimmed()),
                  server.log});
}

void StageServers::start(const QString &folder, const QStringList &servers,
                         const QHash<QString, quint16> &ports)
{
    QStringList environment = QProcess::systemEnvironment();
    for (auto port = ports.cbegin(); port != ports.cend(); ++port)
        environment.append(u"PORT_%1=%2"_s.arg(port.key()).arg(*port));
    for (const QString &name : servers) {
        m_starts.push_back(std::make_unique<Start>());
        Start *server = m_starts.back().get();
        server->name = name;
        server->log = u"%1/servers/%2.log"_s.arg(folder, name);
        auto *process = new QProcess;
        server->process = process;
        process->setWorkingDirectory(folder);
        process->setEnvironment(environment);
        process->setStandardErrorFile(server->log);
        // Not KILL: the script takes its servers and what they wrote along.
        process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
        const auto end = [this, server] { settle(*server, false); };
        connect(process, &QProcess::readyReadStandardOutput, this, [this, server] {
            if (server->process->readAllStandardOutput().contains("ready"))
                settle(*server, true);
        });
        connect(process, &QProcess::finished, this, end);
        connect(process, &QProcess::errorOccurred, this, end);
        server->patience.setSingleShot(true);
        connect(&server->patience, &QTimer::timeout, this, end);
        server->patience.start(longestStart);
        process->start(u"bash"_s, {u"servers/%1.sh"_s.arg(name)});
    }
}
