// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/readinput.h"
#include "launch/countdown.h"
#include "runbook/runbookjson.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

static QString inBrackets(const std::optional<std::chrono::seconds> &offset)
{
    return offset ? u"  (%1)"_s.arg(offsetText(*offset)) : QString();
}

static void printPhase(const Phase &phase)
{
    printLine(
        u"%1  [%2]%3"_s.arg(phase.id.value, phaseKindName(phase.kind), inBrackets(phase.offset)));
    for (const Section &section : phase.sections) {
        printLine(u"    %1%2"_s.arg(section.title, inBrackets(section.offset)));
        for (const ChecklistItem &item : section.items) {
            if (!item.isBox())
                continue;
            printLine(u"        [%1] %2%3"_s.arg(item.checked ? u"x"_s : u" "_s, item.title,
                                                 item.check.isEmpty() ? QString()
                                                                      : u"  <- "_s + item.check));
        }
        for (const Step &step : section.steps) {
            printLine(u"        %1. %2"_s.arg(step.number).arg(step.title));
            for (const Command &command : step.commands) {
                for (const QString &line : command.text.split(u'\n'))
                    printLine(u"            "_s + line);
            }
            for (const Criterion &criterion : step.criteria)
                printLine(u"            ? "_s + criterion.text);
            for (const ChecklistItem &item : section.items) {
                if (!item.isBox() && item.step == step.id)
                    printLine(u"            ? %1%2"_s.arg(
                        item.title, item.check.isEmpty() ? QString() : u"  <- "_s + item.check));
            }
        }
    }
}

static void printRunbook(const Runbook &runbook)
{
    const RunbookCounts &counts = runbook.counts;
    printLine(runbook.title);
    printLine(u"%1 (%2 ticked), %3, %4, %5, %6, %7"_s.arg(
        counted(counts.tasks, u"box"_s, u"boxes"_s), QString::number(counts.tasksChecked),
        counted(counts.orderedItems, u"numbered item"_s, u"numbered items"_s),
        counted(counts.codeBlocks, u"fenced block"_s, u"fenced blocks"_s),
        counted(counts.tables, u"table"_s, u"tables"_s),
        counted(counts.links, u"link"_s, u"links"_s),
        counted(runbook.repaired.size(), u"repaired line"_s, u"repaired lines"_s)));
    printLine({});
    for (const Phase &phase : runbook.phases)
        printPhase(phase);
    for (const RollbackTrigger &trigger : runbook.rollbackTriggers)
        printLine(u"rolls back: "_s + trigger.text);
    for (const Role &role : runbook.roles)
        printLine(u"signs: "_s + role.title);
}

int parseCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Shows the structure that was read."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"RUNBOOK"_s, u"the Markdown document"_s);
    const QCommandLineOption plan(u"plan"_s, u"the plan, if not beside the runbook"_s, u"FILE"_s);
    const QCommandLineOption json(u"json"_s, u"one JSON document"_s);
    parser.addOptions({plan, json});
    if (const auto status = processArguments(parser, u"parse"_s, arguments))
        return *status;

    const auto input = readInput(parser.positionalArguments().constFirst(), parser.value(plan));
    if (!input)
        return refuse(input.error());
    if (parser.isSet(json))
        printJson(runbookJson(input->runbook, input->findings));
    else
        printRunbook(input->runbook);
    return ExitStatus::yes;
}
