// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/readinput.h"
#include "runbook/runbookjson.h"
#include "runbook/sarif.h"

#include <QCommandLineParser>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

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
    parser.addOptions({plan, json, sarif});
    if (const auto status = processArguments(parser, u"lint"_s, arguments))
        return *status;
    if (parser.isSet(json) && parser.isSet(sarif))
        return usage(u"either --json or --sarif"_s);

    const QString path = parser.positionalArguments().constFirst();
    const auto input = readInput(path, parser.value(plan));
    if (!input)
        return refuse(input.error());
    // What has no line is the plan's.
    const QString planPath = input->plan ? QDir::cleanPath(input->plan->path) : path;
    if (parser.isSet(json)) {
        printJson(lintJson(input->findings));
    } else if (parser.isSet(sarif)) {
        printJson(lintSarif(path, input->findings, planPath));
    } else {
        for (const Finding &finding : input->findings) {
            const QString place =
                finding.line > 0 ? u"%1:%2"_s.arg(path).arg(finding.line) : planPath;
            printLine(u"%1: %2: %3 [%4]"_s.arg(place, severityName(finding.severity),
                                               finding.message, finding.rule));
            printLine(u"    "_s + finding.fix);
        }
    }
    const bool errors = std::ranges::any_of(input->findings, [](const Finding &finding) {
        return finding.severity == Severity::Error;
    });
    return errors ? ExitStatus::no : ExitStatus::yes;
}
