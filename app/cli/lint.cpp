// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/lintlaunch.h"
#include "cli/output.h"
#include "cli/readinput.h"
#include "runbook/runbookjson.h"
#include "runbook/sarif.h"

#include <QCommandLineParser>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Findings, and where they stand.
struct Linted
{
    QList<Finding> findings;
    QString runbook;
    /// Of what has no line.
    QString plan;
    std::optional<LintedLaunch> launch;
};

Result<Linted> lint(const QString &runbook, const QString &plan, const LaunchLint &asked)
{
    if (!asked.launch.isEmpty()) {
        return lintLaunch(asked).transform([](const LintedLaunch &linted) {
            return Linted {linted.findings, linted.runbook,
                           linted.plan.isEmpty() ? linted.runbook : linted.plan, linted};
        });
    }
    return readInput(runbook, plan).transform([&runbook](const ReadInput &input) {
        return Linted {
            input.findings, runbook, input.plan ? QDir::cleanPath(input.plan->path) : runbook, {}};
    });
}

void tell(const Linted &linted)
{
    const auto place = [&linted](int line) {
        return line > 0 ? u"%1:%2"_s.arg(linted.runbook).arg(line) : linted.plan;
    };
    for (const Finding &finding : linted.findings) {
        printLine(u"%1: %2: %3 [%4]"_s.arg(place(finding.line), severityName(finding.severity),
                                           finding.message, finding.rule));
        printLine(u"    "_s + finding.fix);
    }
    if (!linted.launch)
        return;
    for (const Entry &entry : linted.launch->waived) {
        const auto &waived = std::get<FindingWaived>(entry.event);
        printLine(u"%1: waived: %2 [%3]"_s.arg(place(waived.line), waived.message, waived.rule));
        printLine(u"    by %1: %2"_s.arg(entry.actor.value, waived.reason));
    }
}

/// What is wrong with the wishes about a launch; empty: nothing is.
QString misuse(const QCommandLineParser &parser, const LaunchLint &asked)
{
    static const QRegularExpression place(u"^[a-z0-9-]+:[0-9]{1,9}$"_s);
    if (asked.launch.isEmpty()) {
        for (const QString &option : {u"waive"_s, u"take-back"_s, u"reason"_s, u"as"_s}) {
            if (parser.isSet(option))
                return u"--%1 goes with --launch"_s.arg(option);
        }
        return {};
    }
    if (parser.isSet(u"plan"_s))
        return u"either --plan or --launch: a launch has its own"_s;
    for (const QStringList &places : {asked.waive, asked.takeBack}) {
        for (const QString &each : places) {
            if (!place.match(each).hasMatch())
                return u"\"%1\" is not RULE:LINE"_s.arg(each);
        }
    }
    if (asked.writes() && asked.reason.trimmed().isEmpty())
        return u"--reason is due"_s;
    if (!asked.writes() && (parser.isSet(u"reason"_s) || parser.isSet(u"as"_s)))
        return u"--reason and --as go with --waive or --take-back"_s;
    return {};
}

} // namespace

int lintCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Looks for what goes wrong on the day, without running anything."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"RUNBOOK"_s, u"the Markdown document"_s);
    const QCommandLineOption plan(u"plan"_s, u"the plan, if not beside the runbook"_s, u"FILE"_s);
    const QCommandLineOption json(u"json"_s, u"one JSON document"_s);
    const QCommandLineOption sarif(u"sarif"_s, u"one SARIF 2.1.0 document"_s);
    const QCommandLineOption launch(
        u"launch"_s, u"what stands open in this launch, by its own copy of runbook and plan"_s,
        u"FILE"_s);
    const QCommandLineOption waive(
        u"waive"_s, u"let this finding be in the launch (may be given again; LINE 0: the plan)"_s,
        u"RULE:LINE"_s);
    const QCommandLineOption takeBack(
        u"take-back"_s, u"take its waiver back (may be given again)"_s, u"RULE:LINE"_s);
    const QCommandLineOption reason(u"reason"_s, u"why"_s, u"TEXT"_s);
    const QCommandLineOption as(u"as"_s, u"the person of the plan who acts"_s, u"PERSON"_s);
    parser.addOptions({plan, json, sarif, launch, waive, takeBack, reason, as});
    if (const auto status = processArguments(parser, u"lint"_s, arguments))
        return *status;
    if (parser.isSet(json) && parser.isSet(sarif))
        return usage(u"either --json or --sarif"_s);
    LaunchLint asked {parser.value(launch), parser.values(waive), parser.values(takeBack),
                      parser.value(reason), parser.value(as)};
    asked.waive.removeDuplicates();
    asked.takeBack.removeDuplicates();
    if (const QString wrong = misuse(parser, asked); !wrong.isEmpty())
        return usage(wrong);

    const Result<Linted> linted =
        lint(parser.positionalArguments().constFirst(), parser.value(plan), asked);
    if (!linted)
        return refuse(linted.error());
    if (parser.isSet(json))
        printJson(linted->launch ? lintedJson(*linted->launch) : lintJson(linted->findings));
    else if (parser.isSet(sarif))
        printJson(lintSarif(linted->runbook, linted->findings, linted->plan));
    else
        tell(*linted);
    const bool errors = std::ranges::any_of(linted->findings, [](const Finding &finding) {
        return finding.severity == Severity::Error;
    });
    return errors ? ExitStatus::no : ExitStatus::yes;
}
