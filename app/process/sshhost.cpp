// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/sshhost.h"

#include "domain/digest.h"
#include "domain/redactor.h"
#include "process/filelist.h"
#include "process/localhost.h"
#include "process/remotescript.h"
#include "process/sshconnection.h"
#include "process/supervisorclient.h"
#include "process/supervisorpool.h"

#include <QCoreApplication>
#include <QUuid>

#include <condition_variable>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// For the small things asked over the connection.
static constexpr auto askTimeout = 15s;
/// How long a machine is asked anew what became of a command after the connection broke.
static constexpr int lostTries = 12;
/// Between asking whether a command that lost its connection has ended.
static constexpr auto lostInterval = 1s;

SshHost::SshHost(HostId id, const QString &destination, const QString &supervisor)
    : m_id(std::move(id))
    , m_connection(std::make_shared<SshConnection>(destination))
    , m_supervisors(std::make_shared<SupervisorPool>(supervisor))
{
}

QString SshHost::vantage() const
{
    return u"%1 (%2)"_s.arg(m_id.value, m_connection->destination());
}

/// A later console finds the run of a spooled command by the file's name.
static QString runId(const QString &spoolFile)
{
    if (spoolFile.isEmpty())
        return QUuid::createUuid().toString(QUuid::Id128);
    return sha256Hex(spoolFile.toUtf8()).left(32);
}

static QStringList environmentOf(const QHash<QString, QString> &variables)
{
    QStringList environment;
    for (const auto &[name, value] : variables.asKeyValueRange())
        environment.append(name + u'=' + value);
    return environment;
}

Result<CommandResult> SshHost::shell(const QByteArray &text, std::chrono::milliseconds timeout,
                                     std::stop_token stop) const
{
    if (const Result<void> opened = m_connection->open(stop); !opened)
        return std::unexpected(opened.error());
    SupervisedCommand command;
    command.argv = m_connection->shellArguments();
    command.environment = environmentOf(LocalHost::baseEnvironment());
    command.input = text;
    command.timeout = timeout;
    return supervise(*m_supervisors, command, std::move(stop), {});
}

/// Asks the other machine to end a run once that is wished, and gives up waiting for it after a
/// while.
class RemoteStop
{
public:
    RemoteStop(std::function<void()> end, std::chrono::milliseconds patience,
               const std::stop_token &wish)
        : m_wake(wish, [this] { wake(); })
        , m_thread([this, end = std::move(end), patience, wish](const std::stop_token &over) {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, over, [&] { return wish.stop_requested(); });
            if (over.stop_requested())
                return;
            lock.unlock();
            end();
            lock.lock();
            if (!m_changed.wait_for(lock, over, patience, [] { return false; })
                && !over.stop_requested())
                m_cut.request_stop();
        })
    {
    }

    /// Requested where the run has not ended by itself.
    std::stop_token cut() const { return m_cut.get_token(); }

private:
    void wake()
    {
        const std::scoped_lock guard(m_mutex);
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::stop_source m_cut;
    std::stop_callback<std::function<void()>> m_wake;
    std::jthread m_thread;
};

Result<CommandResult> SshHost::run(const CommandSpec &spec, std::stop_token stop,
                                   const OutputSink &sink) const
{
    RemoteRun remote {.id = runId(spec.spoolFile),
                      .argv = spec.argv,
                      .environment = spec.environment,
                      .folder = spec.workingDirectory,
                      .timeout = spec.timeout,
                      .grace = m_grace};
    if (spec.argv.isEmpty()) {
        if (spec.script.isEmpty())
            return failure(QCoreApplication::translate("process", "there is no command to run"));
        remote.argv =
            spec.shell.isEmpty() ? QStringList {u"bash"_s, u"-euo"_s, u"pipefail"_s} : spec.shell;
        remote.script = spec.script;
    }
    if (const Result<void> opened = m_connection->open(stop); !opened)
        return std::unexpected(opened.error());
    SupervisedCommand command;
    command.argv = m_connection->shellArguments();
    command.environment = environmentOf(LocalHost::baseEnvironment());
    command.input = RemoteScript::run(remote);
    // The time is kept there; this is for a machine that does not answer any more.
    if (spec.timeout > 0ms)
        command.timeout = spec.timeout + m_grace + askTimeout;
    command.grace = m_grace;
    command.outputCap = spec.outputCap;
    command.spoolFile = spec.spoolFile;
    command.patterns = Redactor(spec.secrets).patterns();
    Result<CommandResult> result;
    {
        const RemoteStop stopping(
            [this, id = remote.id] {
                (void)shell(RemoteScript::stop(id, m_grace), askTimeout, {});
            },
            m_grace + 3s, stop);
        result = supervise(*m_supervisors, command, stopping.cut(), sink);
    }
    return result ? settle(remote, *std::move(result), stop) : result;
}

/// "12 sleep;13 cat;" as "12 (sleep)", "13 (cat)".
static QStringList leftRunning(const QString &left)
{
    QStringList named;
    for (const QString &process : left.split(u';', Qt::SkipEmptyParts))
        named.append(u"%1 (%2)"_s.arg(process.section(u' ', 0, 0), process.section(u' ', 1)));
    return named;
}

static QString field(const QStringList &lines, const QString &name)
{
    for (const QString &line : lines) {
        if (line.startsWith(name + u'='))
            return line.sliced(name.size() + 1);
    }
    return {};
}

Result<CommandResult> SshHost::settle(const RemoteRun &run, CommandResult result,
                                      const std::stop_token &stop) const
{
    const QString host = vantage();
    const auto lost = [&] {
        return failure(
            QCoreApplication::translate(
                "process", "the connection was lost; what was started there may still run"),
            host);
    };
    bool stopSent = false;
    for (int unanswered = 0; unanswered < lostTries;) {
        const Result<CommandResult> asked = shell(RemoteScript::collect(run.id), askTimeout, {});
        const QStringList lines = asked && asked->succeeded()
            ? QString::fromUtf8(asked->output).split(u'\n')
            : QStringList();
        const QString state = lines.value(0);
        if (state == "ended"_L1) {
            result.exitCode = field(lines, u"rc"_s).toInt();
            result.signal = 0;
            result.timedOut = field(lines, u"late"_s) == "1"_L1;
            result.stopped = field(lines, u"stopped"_s) == "1"_L1;
            result.survivors = leftRunning(field(lines, u"left"_s));
            if ((result.stopped || result.timedOut) && *result.exitCode > 128) {
                result.signal = *result.exitCode - 128;
                result.exitCode.reset();
            }
            return result;
        }
        if (state == "none"_L1 || state == "gone"_L1) {
            const QString said = QString::fromUtf8(result.output).simplified();
            return state == "gone"_L1 || said.isEmpty() ? lost() : failure(said, host);
        }
        if (state.isEmpty())
            ++unanswered;
        else if (stop.stop_requested() && !std::exchange(stopSent, true))
            (void)shell(RemoteScript::stop(run.id, m_grace), askTimeout, {});
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any().wait_for(lock, stop, lostInterval, [] { return false; });
        if (state.isEmpty() && stop.stop_requested())
            break;
    }
    return lost();
}

void SshHost::endRun(const QString &spoolFile) const
{
    // What became of it is asked by whoever wants to know.
    (void)shell(RemoteScript::stop(runId(spoolFile), m_grace), askTimeout, {});
}

Result<QByteArray> SshHost::readFile(const QString &path, qint64 limit, std::stop_token stop) const
{
    CommandSpec spec;
    spec.shell = {u"sh"_s};
    spec.script =
        QString::fromUtf8("[ -e " + RemoteScript::quoted(path) + " ] || exit 44\n[ -f "
                          + RemoteScript::quoted(path) + " ] || exit 45\nexec head -c "
                          + QByteArray::number(limit + 1) + " <" + RemoteScript::quoted(path));
    spec.timeout = askTimeout;
    QByteArray bytes;
    const Result<CommandResult> result =
        run(spec, std::move(stop), [&bytes](const QByteArray &part) { bytes += part; });
    const QString where = u"%1:%2"_s.arg(m_id.value, path);
    if (!result)
        return std::unexpected(result.error());
    if (result->exitCode == 44)
        return failure(QCoreApplication::translate("process", "there is no such file"), where);
    if (result->exitCode == 45)
        return failure(QCoreApplication::translate("process", "this is not a regular file"), where);
    if (!result->succeeded())
        return failure(QCoreApplication::translate("process", "cannot be read: %1")
                           .arg(QString::fromUtf8(result->output).simplified()),
                       where);
    if (bytes.size() > limit)
        return failure(QCoreApplication::translate("process", "is larger than %1 bytes").arg(limit),
                       where);
    return bytes;
}

Result<QStringList> SshHost::listFiles(const QString &folder, std::stop_token stop) const
{
    CommandSpec spec;
    spec.shell = {u"sh"_s};
    spec.script = QString::fromUtf8("cd " + RemoteScript::quoted(folder)
                                    + " || exit 44\nexec find . ! -type d -print0 2>/dev/null");
    spec.timeout = askTimeout * 4;
    QByteArray bytes;
    const Result<CommandResult> result =
        run(spec, std::move(stop), [&bytes](const QByteArray &part) { bytes += part; });
    const QString where = u"%1:%2"_s.arg(m_id.value, folder);
    if (!result)
        return std::unexpected(result.error());
    if (result->timedOut || result->stopped)
        return failure(QCoreApplication::translate("process", "stopped"), where);
    if (!result->succeeded())
        return failure(
            QCoreApplication::translate("process", "there is no such folder, or it cannot be read"),
            where);
    QStringList files;
    for (const QByteArray &name : bytes.split('\0')) {
        if (name.size() > 2)
            files.append(QString::fromUtf8(name.sliced(2)));
        if (files.size() > filesCap)
            return tooManyFiles(where);
    }
    files.sort();
    return files;
}
