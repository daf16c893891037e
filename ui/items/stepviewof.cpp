// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/checks/evidencedesk.h"
#include "desk/console/console.h"
#include "desk/plan/preflightdesk.h"
#include "desk/steps/stepdesk.h"
#include "launch/canarysteps.h"
#include "launch/entrywords.h"
#include "launch/stepwords.h"
#include "runbook/destructive.h"
#include "ui/items/agetext.h"
#include "ui/items/itemviewof.h"
#include "ui/items/itemviewparts.h"
#include "ui/output/outputtext.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using ItemViewParts::viewText;

/// While it runs, what it writes; later what the ledger kept of it.
static QByteArray outputOf(const Console &console, const ItemId &step, const StepStatus &status)
{
    if (status.decided && !status.decided->output.isEmpty())
        return viewText(
                   QT_TRANSLATE_NOOP("ItemView", "[pasted by %1, not written by this console]"))
                   .arg(personName(console, status.by))
                   .toUtf8()
            + '\n' + status.decided->output.toUtf8();
    QByteArray output = console.steps()->output(step);
    if (output.isNull() && status.finished)
        output = console.evidence()->tail(status.finished->output);
    if (output.isNull() && status.finished)
        output = status.finished->excerpt.toUtf8();
    return output;
}

/// The file of the newest attempt's first part, where it is there.
static QString spoolOf(const StepStatus &status)
{
    if (!status.started || status.started->spool.isEmpty()
        || (status.decided && !status.decided->output.isEmpty())
        || !QFileInfo::exists(status.started->spool))
        return {};
    return status.started->spool;
}

/// The commands as the document has them, where a deviation changed them.
static QString writtenOf(const Console &console, const LaunchState &state, const Step &step)
{
    QStringList lines;
    for (const Entry &entry : state.deviations()) {
        const auto &deviation = std::get<DeviationRecorded>(entry.event);
        if (deviation.step == step.id)
            lines.append(viewText(QT_TRANSLATE_NOOP("ItemView", "changed by %1: %2"))
                             .arg(personName(console, entry.actor), deviation.reason));
    }
    if (lines.isEmpty())
        return {};
    for (qsizetype i = step.commands.size(); i > 0; --i)
        lines.prepend(step.commands.at(i - 1).text.trimmed());
    return lines.join(u'\n');
}

static void addFindings(ItemView &view, const Console &console, const ItemId &step)
{
    const QList<Finding> findings = console.preflight()->about(step);
    const auto severity = [](const Finding &finding) {
        return finding.severity == Severity::Error
            ? viewText(QT_TRANSLATE_NOOP("ItemView", "wrong"))
            : finding.severity == Severity::Warning
            ? viewText(QT_TRANSLATE_NOOP("ItemView", "doubtful"))
            : viewText(QT_TRANSLATE_NOOP("ItemView", "to know"));
    };
    for (const Finding &finding : findings) {
        const QString words =
            finding.fix.isEmpty() ? finding.message : u"%1: %2"_s.arg(finding.message, finding.fix);
        view.findings << viewText(QT_TRANSLATE_NOOP("ItemView", "line %1 (%2): %3"))
                             .arg(finding.line)
                             .arg(severity(finding), words);
        if (!view.fixable && finding.deviation)
            view.fixable = finding;
    }
    for (const Entry &entry : console.preflight()->waived(step)) {
        const auto &waived = std::get<FindingWaived>(entry.event);
        view.findings << viewText(QT_TRANSLATE_NOOP("ItemView", "%1: waived by %2: %3"))
                             .arg(waivedFindingWords(waived), personName(console, entry.actor),
                                  waived.reason);
    }
}

static QString aheadWords(const Console &console, const AheadOfTurn &ahead)
{
    return viewText(QT_TRANSLATE_NOOP("ItemView", "ahead of its turn, by %1: %2"))
        .arg(personName(console, ahead.by), ahead.reason);
}

void ItemViewParts::fillStep(ItemView &view, const Console &console, const GateContext &context,
                             const Step &step)
{
    const StepStatus status = stepNow(context, step.id);
    view.isStep = true;
    view.title = u"%1. %2"_s.arg(step.number).arg(step.title);
    view.line = step.line;
    view.state = status.state;
    view.running = console.steps()->isRunning(step.id);
    view.since = status.since;
    view.age = ageText(status.since, context.now);
    if (!status.by.isEmpty())
        view.standing =
            viewText(QT_TRANSLATE_NOOP("ItemView", "by %1")).arg(personName(console, status.by));
    view.command = console.steps()->commandOf(step.id);
    view.commandLanguage = step.commands.isEmpty() ? QString() : step.commands.first().language;
    view.written = writtenOf(console, context.state, step);
    addFindings(view, console, step.id);
    view.spool = spoolOf(status);
    if (view.spool.isEmpty())
        view.output = outputOf(console, step.id, status);
    view.reason = status.decided ? status.note : QString();
    if (status.ahead)
        view.reason +=
            (view.reason.isEmpty() ? QString() : u" · "_s) + aheadWords(console, *status.ahead);
    if (status.finished) {
        view.evidence = plainOutput(status.finished->excerpt);
        view.seen = stepRemarks(*status.finished).join(u"; "_s);
        view.foot = status.finished->exitCode
            ? viewText(QT_TRANSLATE_NOOP("ItemView", "exit %1 · attempt %2"))
                  .arg(*status.finished->exitCode)
                  .arg(status.attempt)
            : viewText(QT_TRANSLATE_NOOP("ItemView", "%1 · attempt %2"))
                  .arg(outcomeWord(status.finished->outcome))
                  .arg(status.attempt);
    }
    if (status.started)
        view.from = status.started->vantage;
    else if (!view.command.isEmpty())
        view.from = console.steps()->vantageOf(step.id);
    const auto plan = context.plan.steps.constFind(step.id);
    view.dangerous = plan != context.plan.steps.constEnd() && plan->dangerous;
    const CanarySteps canary = canarySteps(context.runbook, context.plan);
    view.held = view.dangerous || step.id == canary.promote || step.id == canary.rollBack
        || !destructiveIn(view.command).isEmpty();
    view.help = step.notes;
    // What a person is to do stands at once where nothing runs.
    if (view.command.isEmpty())
        view.detail = step.notes.join("; "_L1);
    QStringList expected;
    for (const Criterion &criterion : step.criteria)
        expected << criterion.text;
    view.expected = expected.join(u"; "_s);
    const Phase *phase = context.runbook.phaseOf(step.id);
    if (phase && phase->kind != PhaseKind::Rollback) {
        for (const Blocker &blocker : blockersOfStep(context, step.id))
            view.blockers << blocker.why;
        if (view.blockers.isEmpty() && !view.running)
            view.comesFirst = whatComesFirst(context, step.id);
    }
}
