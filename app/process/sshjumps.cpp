// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/sshjumps.h"

#include "process/localhost.h"
#include "process/remotescript.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// More of them on one way go in a circle.
static constexpr qsizetype mostJumps = 8;
static constexpr int askSlice = 50;
static constexpr int mostSlices = 200;

QStringList strictSshOptions()
{
    QStringList options;
    for (const char *option :
         {"BatchMode=yes", "StrictHostKeyChecking=yes", "NoHostAuthenticationForLocalhost=no",
          "UpdateHostKeys=no", "VerifyHostKeyDNS=no", "ForwardAgent=no", "ForwardX11=no",
          "PermitLocalCommand=no", "RemoteCommand=none", "ConnectTimeout=5",
          "ServerAliveInterval=5", "ServerAliveCountMax=3", "LogLevel=ERROR"})
        options << u"-o"_s << QString::fromLatin1(option);
    return options;
}

void setUpSsh(QProcess &process, const QStringList &arguments)
{
    QProcessEnvironment environment;
    for (const auto &[name, value] : LocalHost::baseEnvironment().asKeyValueRange())
        environment.insert(name, value);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setProgram(u"ssh"_s);
    process.setArguments(arguments);
}

/// Of an option, as `ssh -G` writes it.
static QString valueIn(const QStringList &lines, QLatin1StringView option)
{
    for (const QString &line : lines) {
        if (line.startsWith(option + u' '))
            return line.section(u' ', 1).trimmed();
    }
    return {};
}

/// The tokens that a ProxyJump may hold, filled in as ssh would.
static QString withTokens(const QString &jumps, const QStringList &lines)
{
    QString filled;
    for (qsizetype i = 0; i < jumps.size(); ++i) {
        const QChar token = jumps.at(i) == u'%' && i + 1 < jumps.size() ? jumps.at(++i) : QChar();
        if (token.isNull())
            filled += jumps.at(i);
        else if (token == u'h')
            filled += valueIn(lines, "hostname"_L1);
        else if (token == u'n')
            filled += valueIn(lines, "host"_L1);
        else if (token == u'p')
            filled += valueIn(lines, "port"_L1);
        else if (token == u'r')
            filled += valueIn(lines, "user"_L1);
        else
            filled += token;
    }
    return filled;
}

/// The jump hosts that the configuration names for a machine itself, the nearest first.
static Result<QStringList> configuredJumps(const QString &destination, const std::stop_token &stop)
{
    QProcess process;
    setUpSsh(process, strictSshOptions() + QStringList {u"-T"_s, u"-G"_s, u"--"_s, destination});
    process.start();
    for (int slice = 0; !process.waitForFinished(askSlice); ++slice) {
        if (process.state() == QProcess::NotRunning)
            break;
        if (stop.stop_requested() || slice >= mostSlices) {
            process.kill();
            process.waitForFinished();
            return failure(
                stop.stop_requested()
                    ? QCoreApplication::translate("process", "stopped")
                    : QCoreApplication::translate("process", "ssh does not say how %1 is reached")
                          .arg(destination));
        }
    }
    const QString said = QString::fromUtf8(process.readAll());
    if (process.error() == QProcess::FailedToStart)
        return failure(QCoreApplication::translate("process", "ssh cannot be started: %1")
                           .arg(process.errorString()));
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failure(QCoreApplication::translate("process", "no connection to %1: %2")
                           .arg(destination, said.simplified()));
    const QStringList lines = said.split(u'\n');
    const QString jumps = valueIn(lines, "proxyjump"_L1);
    if (jumps.isEmpty() || jumps == "none"_L1)
        return QStringList();
    return withTokens(jumps, lines).split(u',', Qt::SkipEmptyParts);
}

/// user@host:port, as a destination takes it.
static QString asAddress(const QString &jump)
{
    return jump.startsWith("ssh://"_L1) ? jump : "ssh://"_L1 + jump;
}

/// The client that leads on through a jump host, which it reaches by `way`.
static QString throughJump(const QString &jump, const QString &way)
{
    // A connection of the user's own that stands is used; none is left behind, which would also
    // keep ssh from saying why it fails.
    QStringList words {u"ssh"_s};
    words << strictSshOptions() << u"-o"_s << u"ControlMaster=no"_s << u"-o"_s
          << u"ControlPersist=no"_s;
    // Each client fills in the %h and %p of its own command, and leaves those of the next alone.
    if (!way.isEmpty())
        words << u"-o"_s << "ProxyCommand="_L1 + QString(way).replace(u'%', "%%"_L1);
    words << u"-W"_s << u"[%h]:%p"_s << u"--"_s << asAddress(jump).replace(u'%', "%%"_L1);
    // Quotes within quotes within quotes grow long: only what needs them gets them.
    static const QRegularExpression plain(u"\\A[A-Za-z0-9@=:,./_-]+\\z"_s);
    for (QString &word : words) {
        if (!plain.match(word).hasMatch())
            word = QString::fromUtf8(RemoteScript::quoted(word));
    }
    return words.join(u' ');
}

/// The command by which a machine is reached; empty where nothing stands before it. What it passes
/// is added to `passed`.
static Result<QString> proxyFor(const QString &destination, QStringList &passed,
                                const std::stop_token &stop)
{
    const Result<QStringList> jumps = configuredJumps(destination, stop);
    if (!jumps)
        return std::unexpected(jumps.error());
    if (jumps->isEmpty())
        return QString();
    passed = *jumps + passed;
    if (passed.size() > mostJumps)
        return failure(QCoreApplication::translate(
                           "process", "more than %1 jump hosts on one way, or a circle of them: %2")
                           .arg(mostJumps)
                           .arg(passed.join(u", "_s)));
    Result<QString> way = proxyFor(asAddress(jumps->constFirst()), passed, stop);
    for (const QString &jump : *jumps) {
        if (way)
            way = throughJump(jump, *way);
    }
    return way;
}

Result<SshWay> sshWay(const QString &destination, const std::stop_token &stop)
{
    SshWay way;
    const Result<QString> command = proxyFor(destination, way.jumps, stop);
    if (!command)
        return std::unexpected(command.error());
    way.proxyCommand = *command;
    return way;
}
