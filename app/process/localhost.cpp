// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/localhost.h"

#include "domain/redactor.h"
#include "process/filelist.h"
#include "process/supervisorclient.h"
#include "process/supervisorpool.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <filesystem>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// Who and where this program is; the look-ups are slow and not safe on several threads at a time.
static QString describeHere()
{
    const passwd *user = getpwuid(geteuid());
    const QString name = user ? QString::fromLocal8Bit(user->pw_name) : QString::number(geteuid());
    const QString who = name + u'@' + QSysInfo::machineHostName();
    const QString inside = qEnvironmentVariable("LAUNCH_CONSOLE_INSIDE");
    return inside.isEmpty()
        ? QCoreApplication::translate("process", "this machine (%1)").arg(who)
        : QCoreApplication::translate("process", "this machine (%1), in a build root of %2")
              .arg(who, inside);
}

static const QString &localVantage()
{
    static const QString vantage = describeHere();
    return vantage;
}

LocalHost::LocalHost(HostId id, QString supervisor)
    : m_id(std::move(id))
    , m_supervisors(std::make_shared<SupervisorPool>(std::move(supervisor)))
    , m_vantage(localVantage())
{
}

LocalHost LocalHost::named(HostId id) const
{
    LocalHost other(*this);
    other.m_id = std::move(id);
    return other;
}

QString LocalHost::vantage() const
{
    return m_vantage;
}

QHash<QString, QString> LocalHost::baseEnvironment()
{
    QHash<QString, QString> environment {{u"LANG"_s, u"C.UTF-8"_s}, {u"LC_ALL"_s, u"C.UTF-8"_s}};
    for (const char *name :
         {"PATH", "HOME", "USER", "LOGNAME", "TMPDIR", "XDG_RUNTIME_DIR", "SSH_AUTH_SOCK"}) {
        if (qEnvironmentVariableIsSet(name))
            environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
    }
    if (!environment.contains(u"PATH"_s))
        environment.insert(u"PATH"_s, u"/usr/local/bin:/usr/bin:/bin"_s);
    return environment;
}

Result<CommandResult> LocalHost::run(const CommandSpec &spec, std::stop_token stop,
                                     const OutputSink &sink) const
{
    SupervisedCommand command;
    command.argv = spec.argv;
    if (spec.argv.isEmpty()) {
        if (spec.script.isEmpty())
            return failure(QCoreApplication::translate("process", "there is no command to run"));
        command.argv =
            spec.shell.isEmpty() ? QStringList {u"bash"_s, u"-euo"_s, u"pipefail"_s} : spec.shell;
        command.script = spec.script;
    }
    QHash<QString, QString> environment = baseEnvironment();
    environment.insert(spec.environment);
    environment.removeIf([](const auto &variable) { return variable.key().startsWith("LD_"_L1); });
    for (const auto &[name, value] : environment.asKeyValueRange())
        command.environment.append(name + u'=' + value);
    command.workingDirectory = spec.workingDirectory;
    command.timeout = spec.timeout;
    command.grace = m_grace;
    command.outputCap = spec.outputCap;
    command.spoolFile = spec.spoolFile;
    command.binds = spec.binds;
    command.patterns = Redactor(spec.secrets).patterns();
    const auto cut = [](const QString &text) { return text.contains(QChar(u'\0')); };
    if (std::ranges::any_of(command.argv, cut) || std::ranges::any_of(command.environment, cut))
        return failure(
            QCoreApplication::translate("process", "the command contains a NUL character"));
    return supervise(*m_supervisors, command, std::move(stop), sink);
}

Result<QByteArray> LocalHost::readFile(const QString &path, qint64 limit, std::stop_token) const
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(QCoreApplication::translate("process", "there is no such file"), path);
    // A FIFO or a device could keep the reader for ever.
    if (!info.isFile())
        return failure(QCoreApplication::translate("process", "this is not a regular file"), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            QCoreApplication::translate("process", "cannot be read: %1").arg(file.errorString()),
            path);
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(
            QCoreApplication::translate("process", "cannot be read: %1").arg(file.errorString()),
            path);
    if (bytes.size() > limit)
        return failure(QCoreApplication::translate("process", "is larger than %1 bytes").arg(limit),
                       path);
    return bytes;
}

Result<QStringList> LocalHost::listFiles(const QString &folder, std::stop_token stop) const
{
    namespace fs = std::filesystem;
    const fs::path root(QFile::encodeName(folder).toStdString());
    std::error_code fault;
    if (!QFileInfo(folder).isDir())
        return failure(
            QCoreApplication::translate("process", "there is no such folder, or it cannot be read"),
            folder);
    QStringList files;
    fs::path at = root;
    // Unlike Qt's it says where a folder cannot be read: what lies there was not looked at.
    for (fs::recursive_directory_iterator entry(root, fault);
         !fault && entry != fs::recursive_directory_iterator(); entry.increment(fault)) {
        if (stop.stop_requested())
            return failure(QCoreApplication::translate("process", "stopped"), folder);
        at = entry->path();
        std::error_code none;
        // Links to folders are not followed and are no files.
        if (entry->is_directory(none))
            continue;
        files.append(
            QFile::decodeName(QByteArray::fromStdString(at.lexically_relative(root).native())));
        if (files.size() > filesCap)
            return tooManyFiles(folder);
    }
    if (fault)
        return failure(QCoreApplication::translate("process", "a folder cannot be read: %1")
                           .arg(QString::fromLocal8Bit(fault.message().c_str())),
                       QFile::decodeName(QByteArray::fromStdString(at.native())));
    files.sort();
    return files;
}
