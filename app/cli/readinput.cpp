// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/readinput.h"

#include "canary/kayentaconfig.h"
#include "checks/catalog.h"
#include "cli/output.h"
#include "runbook/planreader.h"
#include "runbook/preflight.h"
#include "runbook/runbookreader.h"

#include <QCommandLineParser>
#include <QFileInfo>

using namespace Qt::StringLiterals;

Result<ReadInput> readInput(const QString &runbookPath, const QString &planPath)
{
    auto runbook = readRunbook(runbookPath);
    if (!runbook)
        return std::unexpected(runbook.error());
    ReadInput input {std::move(*runbook), {}, {}};
    const QString path = planPath.isEmpty() ? defaultPlanPath(runbookPath) : planPath;
    if (!planPath.isEmpty() || QFileInfo::exists(path)) {
        auto plan = readPlan(path, input.runbook, checkKindNames());
        if (!plan)
            return std::unexpected(plan.error());
        input.plan = std::move(*plan);
        if (input.plan->canary) {
            const auto kayenta =
                kayentaText(*input.plan->canary, QFileInfo(runbookPath).absolutePath());
            if (!kayenta)
                return std::unexpected(kayenta.error());
        }
        bindChecks(input.runbook, *input.plan);
    }
    input.findings = preflight(input.runbook, input.plan ? &*input.plan : nullptr,
                               QFileInfo(runbookPath).absolutePath());
    return input;
}

std::optional<int> processArguments(QCommandLineParser &parser, const QString &name,
                                    const QStringList &arguments, Files files)
{
    const QStringList all = QStringList(u"launch-console-cli "_s + name) + arguments;
    if (!parser.parse(all))
        return usage(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        QString help = parser.helpText();
        help.replace(QCoreApplication::arguments().constFirst() + u' ', all.first() + u' ');
        printLine(help.trimmed());
        return ExitStatus::yes;
    }
    const qsizetype given = parser.positionalArguments().size();
    if (given > 1 || (given == 0 && files == Files::One))
        return usage(u"%1 takes one file"_s.arg(name));
    return std::nullopt;
}
