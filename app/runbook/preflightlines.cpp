// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflightlines.h"

#include "runbook/lines.h"
#include "runbook/opentext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QList<DocumentLine> proseLines(const Runbook &runbook)
{
    QSet<int> fenced;
    for (const Command &command : allCommands(runbook, true)) {
        const int lines = int(command.text.count(u'\n')) + 1;
        for (int line = command.line; line <= command.line + lines; ++line)
            fenced.insert(line);
    }
    QList<DocumentLine> lines;
    forEachLine(runbook.bytes, [&](QByteArrayView bytes, int index) {
        if (!bytes.trimmed().isEmpty() && !fenced.contains(index + 1))
            lines.append({QString::fromUtf8(bytes), index + 1});
    });
    return lines;
}

const Section *sectionAt(const Runbook &runbook, int line)
{
    const Section *found = nullptr;
    for (const Phase &phase : runbook.phases) {
        for (const Section &section : phase.sections) {
            if (section.line <= line && (!found || section.line >= found->line))
                found = &section;
        }
    }
    return found;
}

QList<ReadingRemark> remarksOf(const Runbook &runbook, ReadingRemark::Kind kind)
{
    QList<ReadingRemark> found;
    for (const ReadingRemark &remark : runbook.remarks) {
        if (remark.kind == kind)
            found.append(remark);
    }
    return found;
}

/// The numbers of the lines that are text or values which an earlier line began.
static QSet<int> textLines(const QList<CommandLine> &lines)
{
    QSet<int> text;
    OpenText open;
    for (const CommandLine &line : lines) {
        if (open.isOpen())
            text.insert(line.line);
        open.read(line.text);
    }
    // What nothing closes was an apostrophe.
    return open.isOpen() ? QSet<int>() : text;
}

QList<CommandLine> beginningLines(const Command &command)
{
    QList<CommandLine> lines = commandLines(command);
    const QSet<int> text = textLines(lines);
    lines.removeIf([&text](const CommandLine &line) { return text.contains(line.line); });
    return lines;
}

static void place(const QList<Command> &commands, const ItemId &step, QList<PlacedCommand> &out)
{
    for (const Command &command : commands) {
        if (!isShell(command))
            continue;
        const QList<CommandLine> lines = commandLines(command);
        const QSet<int> text = textLines(lines);
        for (const CommandLine &line : lines) {
            for (const QString &simple : simpleCommands(line.text))
                out.append({simple, line.text, line.line, command.language, step,
                            text.contains(line.line)});
        }
    }
}

QList<PlacedCommand> placedCommands(const Runbook &runbook, bool guides)
{
    QList<PlacedCommand> placed;
    for (const Phase &phase : runbook.phases) {
        for (const Section &section : phase.sections) {
            for (const ChecklistItem &item : section.items)
                place(item.commands, {}, placed);
            for (const Step &step : section.steps)
                place(step.commands, step.id, placed);
        }
    }
    if (guides) {
        for (const Guide &guide : runbook.guides)
            place(guide.commands, {}, placed);
    }
    return placed;
}

QList<QList<Command>> shellsOf(const Runbook &runbook)
{
    QList<QList<Command>> shells;
    const auto add = [&shells](QList<Command> commands) {
        commands.removeIf([](const Command &command) { return !isShell(command); });
        if (!commands.isEmpty())
            shells.append(commands);
    };
    for (const Phase &phase : runbook.phases) {
        for (const Section &section : phase.sections) {
            for (const ChecklistItem &item : section.items)
                add(item.commands);
            for (const Step &step : section.steps)
                add(step.commands);
        }
    }
    for (const Guide &guide : runbook.guides)
        add(guide.commands);
    return shells;
}

QString limitKey(const QString &metric, const std::optional<double> &value, const QString &unit)
{
    return metric + u'\n' + unit + u'\n' + (value ? QString::number(*value, 'g', 17) : QString());
}

QHash<QString, const RollbackTrigger *> triggersByLimit(const Runbook &runbook)
{
    QHash<QString, const RollbackTrigger *> triggers;
    for (const RollbackTrigger &trigger : runbook.rollbackTriggers) {
        const QString key = limitKey(trigger.metric, trigger.value, trigger.unit);
        if (!trigger.metric.isEmpty() && !triggers.contains(key))
            triggers.insert(key, &trigger);
    }
    return triggers;
}

QList<Role> signingRoles(const PreflightInput &input)
{
    QList<Role> roles = input.runbook.roles;
    const QList<RoleId> asked = input.plan ? input.plan->quorum.roles : QList<RoleId>();
    for (const RoleId &id : asked) {
        if (!std::ranges::contains(roles, id, &Role::id))
            roles.append(Role {.id = id, .title = id.value});
    }
    return roles;
}

bool runsElsewhere(const PreflightInput &input, const ItemId &step)
{
    if (!input.plan || step.isEmpty())
        return false;
    const auto planned = input.plan->steps.constFind(step);
    if (planned == input.plan->steps.constEnd())
        return false;
    const PlanHost *host = input.plan->host(planned->host);
    return host && !host->ssh.isEmpty();
}
