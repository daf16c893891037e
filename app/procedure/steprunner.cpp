// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "procedure/steprunner.h"

#include "domain/bytes.h"
#include "domain/digest.h"
#include "procedure/commandunits.h"
#include "procedure/scriptwatch.h"
#include "process/outputlog.h"

#include <QFile>

#include <condition_variable>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

static constexpr qint64 wholeOutputCap = qint64(8) << 20;

QStringList shellOf(const QString &language)
{
    if (language == "zsh"_L1)
        return {u"zsh"_s, u"-euo"_s, u"pipefail"_s};
    if (language == "python"_L1 || language == "python3"_L1 || language == "py"_L1)
        return {u"python3"_s};
    // `sh` is dash on some machines, which goes on after a command of a pipe that failed.
    if (language == "sh"_L1)
        return {u"bash"_s, u"--posix"_s, u"-euo"_s, u"pipefail"_s};
    return {u"bash"_s, u"-euo"_s, u"pipefail"_s};
}

/// util-linux' `script` makes the terminal and passes the exit status on; the script's path comes
/// last, as for any shell.
static QStringList withTerminal(const QStringList &shell)
{
    const QString inner =
        u"stty -echo -onlcr 2>/dev/null; exec %1 \"$LAUNCH_CONSOLE_SCRIPT\""_s.arg(
            shell.join(u' '));
    return {
        u"sh"_s, u"-c"_s,
        u"LAUNCH_CONSOLE_SCRIPT=$0; export LAUNCH_CONSOLE_SCRIPT; exec script -qefc '%1' /dev/null"_s
            .arg(inner)};
}

QList<CommandSpec> commandSpecs(const StepOrder &order)
{
    QList<CommandSpec> specs;
    for (const Command &command : order.commands) {
        const QStringList shell =
            order.tty ? withTerminal(shellOf(command.language)) : shellOf(command.language);
        if (!specs.isEmpty() && specs.constLast().shell == shell) {
            specs.last().script += u'\n' + command.text;
            continue;
        }
        CommandSpec spec;
        spec.script = command.text;
        spec.shell = shell;
        if (order.tty)
            spec.environment = {{u"TERM"_s, u"xterm"_s}};
        spec.workingDirectory = order.workingDirectory;
        spec.timeout = order.timeout;
        spec.secrets = order.secrets;
        if (order.outputCap > 0)
            spec.outputCap = order.outputCap;
        spec.binds = order.frozen.binds;
        spec.spoolFile = spoolOfPart(order.spoolFile, specs.size());
        specs.append(spec);
    }
    return specs;
}

/// As a shell that knows lists and traps as bash does is to run it.
static CommandSpec judged(CommandSpec spec)
{
    if (spec.shell.join(u' ').contains("bash -"_L1))
        spec.script = judgedOneByOne(spec.script);
    return spec;
}

/// Output that the reader has not taken yet; beyond it the command waits.
static constexpr qsizetype untakenCap = 256_KiB;

/// What runner and worker share; the reader is gone where the runner is.
struct StepRunner::Line
{
    std::shared_ptr<const Host> host;
    std::stop_source stop;
    std::mutex lock;
    std::condition_variable taken;
    StepRunner *reader = nullptr;
    QByteArray untaken;

    /// With `lock` held.
    template <typename Tell>
    void tell(Tell tell)
    {
        if (reader)
            QMetaObject::invokeMethod(
                reader, [r = reader, tell] { tell(r); }, Qt::QueuedConnection);
    }
    /// However much comes, the reader has one message to answer: a flood neither fills its memory
    /// nor keeps it from anything else.
    void tellOutput(const QByteArray &bytes)
    {
        std::unique_lock guard(lock);
        if (!reader)
            return;
        if (untaken.isEmpty())
            tell([this](StepRunner *runner) { emit runner->outputArrived(take()); });
        untaken += bytes;
        taken.wait(guard, [this] { return !reader || untaken.size() <= untakenCap; });
    }
    bool isWatched()
    {
        const std::scoped_lock guard(lock);
        return reader;
    }
    QByteArray take()
    {
        const std::scoped_lock guard(lock);
        taken.notify_all();
        return std::exchange(untaken, {});
    }
};

StepRunner::StepRunner(std::shared_ptr<const Host> host, QObject *parent)
    : QObject(parent)
    , m_host(std::move(host))
    , m_line(std::make_shared<Line>())
{
    m_line->host = m_host;
    m_line->reader = this;
}

StepRunner::~StepRunner()
{
    const std::scoped_lock guard(m_line->lock);
    m_line->reader = nullptr;
    m_line->taken.notify_all();
}

void StepRunner::run(const StepOrder &order)
{
    run([order] { return order; });
}

void StepRunner::run(const std::function<StepOrder()> &prepare)
{
    std::thread([line = m_line, prepare] {
        const StepOrder order = prepare();
        if (line->isWatched())
            work(line, order);
    }).detach();
}

void StepRunner::stop()
{
    m_line->stop.request_stop();
}

/// What a part wrote: from its spool, or from memory where that cannot be read.
static QByteArray wholeOutput(const CommandSpec &spec, const CommandResult &result)
{
    QFile spool(spec.spoolFile);
    if (spec.spoolFile.isEmpty() || !spool.open(QIODevice::ReadOnly))
        return result.output;
    return spool.read(wholeOutputCap + 1);
}

void StepRunner::work(const std::shared_ptr<Line> &line, const StepOrder &order)
{
    StepEnd end {.outcome = u"passed"_s, .exitCode = 0};
    QByteArray output;
    QString onlyDigest;
    QString unbound;
    const bool there = order.scriptsThere && !order.scripts.isEmpty();
    std::future<PrintsThere> before;
    if (there)
        before = lookThere(line->host, order);
    const QList<ScriptPrint> prints =
        there ? QList<ScriptPrint>() : printsOf(order.scripts, order.scriptFolder);
    const QString other = otherScript(order, prints);
    const QList<CommandSpec> specs = other.isEmpty() ? commandSpecs(order) : QList<CommandSpec>();
    if (!other.isEmpty())
        end = StepEnd {.outcome = u"failed"_s, .excerpt = other};
    for (const CommandSpec &spec : specs) {
        const Result<CommandResult> result =
            line->host->run(judged(spec), line->stop.get_token(),
                            [&line](const QByteArray &bytes) { line->tellOutput(bytes); });
        if (!result) {
            end.outcome = u"failed"_s;
            end.exitCode.reset();
            end.excerpt = result.error().text();
            break;
        }
        addPart(end, *result);
        addFailedLine(end, *result, spec.script);
        onlyDigest = result->outputSha256;
        unbound = unbound.isEmpty() ? result->unbound : unbound;
        output += wholeOutput(spec, *result);
        if (end.outcome != "passed"_L1)
            break;
    }
    if (!specs.isEmpty())
        judgeScripts(order, prints, unbound, end);
    if (there) {
        const PrintsThere first = before.get();
        judgeScriptsThere(order, first, first ? lookThere(line->host, order).get() : first, end);
    }
    if (end.excerpt.isEmpty())
        end.excerpt = lastLines(output);
    const bool whole = output.size() == end.outputSize && output.size() <= wholeOutputCap;
    end.outputSha256 = whole ? sha256Hex(output) : onlyDigest;
    if (whole)
        end.output = output;
    const std::scoped_lock guard(line->lock);
    line->tell([end](StepRunner *runner) { emit runner->ended(end); });
}
