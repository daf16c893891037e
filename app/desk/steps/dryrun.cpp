// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/steps/dryrun.h"

#include "runbook/commandline.h"
#include "runbook/preflightlines.h"
#include "runbook/scripts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct DryWords
{
    Q_DECLARE_TR_FUNCTIONS(DryRun)
};

} // namespace

/// The interpreter as it reads a script and carries out nothing of it.
static QStringList readingShell(const QStringList &shell)
{
    const QString &program = shell.constFirst();
    if (program.startsWith("python"_L1))
        return {program, u"-c"_s, u"import ast, sys; ast.parse(open(sys.argv[1]).read())"_s};
    return {program, u"-n"_s};
}

/// What a simple command starts: words that set variables for it stand before.
static QString programOf(const QString &simple)
{
    for (const QString &word : shellWords(simple)) {
        const bool assignment = word.section(u'=', 0, 0) != word && !word.startsWith(u'-');
        if (!assignment)
            return word;
    }
    return {};
}

static bool isLiteral(const QString &word)
{
    return !word.isEmpty()
        && std::ranges::none_of(word, [](QChar c) { return u"$`*?(){}[]<>"_s.contains(c); });
}

namespace {

/// Asks a host and gathers what it says.
class DryRunner
{
public:
    DryRunner(const Host &host, const StepOrder &order, std::stop_token stop)
        : m_host(host)
        , m_order(order)
        , m_stop(std::move(stop))
    {
    }

    DryRun run()
    {
        say(DryWords::tr("Dry run: nothing of this was carried out."));
        say(DryWords::tr("on %1, in %2").arg(m_host.vantage(), m_order.workingDirectory));
        if (m_order.timeout > 0ms)
            say(DryWords::tr("for %1 s at most").arg(m_order.timeout.count() / 1000));
        StepOrder plain = m_order;
        plain.tty = false;
        for (const CommandSpec &part : commandSpecs(plain))
            read(part);
        // What the step defines itself is no program.
        for (const Command &command : m_order.commands)
            m_seen += definedFunctions(command.text);
        for (const Command &command : m_order.commands) {
            if (isShell(command) || command.language.isEmpty())
                lookFor(command);
        }
        say(m_good ? DryWords::tr("Nothing is missing.") : DryWords::tr("It would not go well."));
        return {m_lines.join(u'\n') + u'\n', m_good};
    }

private:
    void say(const QString &line) { m_lines.append(line); }
    void fail(const QString &line)
    {
        say(line);
        m_good = false;
    }
    Result<CommandResult> ask(CommandSpec spec)
    {
        spec.workingDirectory = m_order.workingDirectory;
        spec.timeout = 30s;
        return m_host.run(spec, m_stop);
    }
    void read(const CommandSpec &part)
    {
        CommandSpec spec;
        spec.shell = readingShell(part.shell);
        spec.script = part.script;
        const Result<CommandResult> result = ask(spec);
        if (!result)
            fail(result.error().text());
        else if (!result->succeeded())
            fail(DryWords::tr("%1 does not read it: %2")
                     .arg(spec.shell.constFirst(), QString::fromUtf8(result->output).trimmed()));
        else
            say(DryWords::tr("%1 reads it").arg(spec.shell.constFirst()));
    }
    void lookFor(const Command &command)
    {
        ScriptReader shell(m_order.workingDirectory);
        for (const CommandLine &line : beginningLines(command)) {
            for (const QString &simple : simpleCommands(line.text)) {
                if (const QString program = programOf(simple); isLiteral(program))
                    look(program, {u"sh"_s, u"-c"_s, u"command -v -- \"$1\""_s, u"sh"_s, program});
            }
        }
        for (const CommandLine &line : commandLines(command)) {
            for (const CalledScript &script : shell.read(line.text, line.line)) {
                if (isLiteral(script.path))
                    look(script.path,
                         {u"sh"_s, u"-c"_s, u"[ -f \"$1\" ] && echo \"$1\""_s, u"sh"_s,
                          script.path});
            }
        }
    }
    void look(const QString &name, const QStringList &argv)
    {
        if (m_seen.contains(name))
            return;
        m_seen.append(name);
        CommandSpec spec;
        spec.argv = argv;
        const Result<CommandResult> result = ask(spec);
        if (!result)
            fail(result.error().text());
        else if (!result->succeeded())
            fail(DryWords::tr("missing: %1").arg(name));
        else
            say(DryWords::tr("found: %1").arg(QString::fromUtf8(result->output).trimmed()));
    }

    const Host &m_host;
    const StepOrder &m_order;
    std::stop_token m_stop;
    QStringList m_lines;
    QStringList m_seen;
    bool m_good = true;
};

} // namespace

DryRun dryRun(const Host &host, const StepOrder &order, std::stop_token stop)
{
    return DryRunner(host, order, std::move(stop)).run();
}
