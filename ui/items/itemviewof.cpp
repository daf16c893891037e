// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/itemviewof.h"

#include "desk/checks/checkdesk.h"
#include "desk/checks/evidencedesk.h"
#include "desk/console/console.h"
#include "desk/plan/preflightdesk.h"
#include "desk/record/historydesk.h"
#include "desk/rehearsal/rehearsaldesk.h"
#include "desk/steps/stepdesk.h"
#include "launch/canarysteps.h"
#include "launch/entrywords.h"
#include "launch/gate.h"
#include "launch/launch.h"
#include "launch/stepwords.h"
#include "runbook/destructive.h"
#include "runbook/guides.h"
#include "ui/items/agetext.h"
#include "ui/output/outputtext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

static QString viewText(const char *text)
{
    return QCoreApplication::translate("ItemView", text);
}

QString personName(const Console &console, const PersonId &person)
{
    if (!console.launch() || person.isEmpty())
        return {};
    const LaunchState &state = console.launch()->state();
    if (state.isOpen()) {
        for (const Actor &actor : state.opened().people) {
            if (actor.id == person)
                return actor.name.isEmpty() ? person.value : actor.name;
        }
    }
    return person.value;
}

/// What an entry says of an item, or nothing where it is about another.
static std::optional<HistoryRow> historyRow(const Console &console, const Entry &entry,
                                            const ItemId &id)
{
    HistoryRow row {entry.time, personName(console, entry.actor), {}, {}};
    const bool about = std::visit(
        [&]<typename E>(const E &event) {
            if constexpr (std::is_same_v<E, CheckFinished>) {
                row.state = stateOf(event.result.verdict);
                row.text = event.result.reason.isEmpty() ? event.result.seen : event.result.reason;
                return event.result.item == id;
            } else if constexpr (requires { event.item; }) {
                row.text = eventKind(entry.event);
                if constexpr (requires { event.reason; })
                    row.text = event.reason;
                else if constexpr (requires { event.text; })
                    row.text = event.text;
                if constexpr (std::is_same_v<E, ItemAttested>)
                    row.state = ItemState::Attested;
                else if constexpr (std::is_same_v<E, ItemAccepted>)
                    row.state = ItemState::Accepted,
                    row.text = viewText(QT_TRANSLATE_NOOP("ItemView", "evidence accepted"));
                else if constexpr (std::is_same_v<E, ItemWaived>)
                    row.state = ItemState::Waived;
                else if constexpr (std::is_same_v<E, ItemNotApplicable>)
                    row.state = ItemState::NotApplicable;
                else if constexpr (std::is_same_v<E, ItemUndone>)
                    row.text =
                        viewText(QT_TRANSLATE_NOOP("ItemView", "taken back: %1")).arg(event.reason);
                return event.item == id;
            } else if constexpr (requires { event.step; }) {
                if constexpr (std::is_same_v<E, StepStarted>)
                    row.state = ItemState::Running, row.text = event.vantage;
                else if constexpr (std::is_same_v<E, StepFinished>)
                    row.text = outcomeWord(event.outcome);
                else if constexpr (std::is_same_v<E, StepDecided>)
                    row.text = stepDecisionWord(event.decision)
                        + (event.reason.isEmpty() ? QString() : u": "_s + event.reason);
                else if constexpr (requires { event.reason; })
                    row.text = event.reason;
                return event.step == id;
            } else if constexpr (std::is_same_v<E, NoteWritten>) {
                row.text = event.text;
                return event.about == id.value;
            } else {
                return false;
            }
        },
        entry.event);
    return about ? std::optional(row) : std::nullopt;
}

static void fillItem(ItemView &view, const Console &console, const GateContext &context,
                     const ChecklistItem &item)
{
    const ItemStatus status = shownItem(context, item.id);
    view.title = item.title;
    view.detail = item.detail;
    view.line = item.line;
    view.state = console.checks()->underWay(item.id).value_or(status.state);
    view.running = view.state == ItemState::Running || view.state == ItemState::Queued;
    view.since = status.since;
    view.age = ageText(status.since, context.now);
    view.hasCheck = console.checks()->isBound(item.id);
    QStringList standing;
    if (!status.by.isEmpty())
        standing
            << viewText(QT_TRANSLATE_NOOP("ItemView", "by %1")).arg(personName(console, status.by));
    if (status.expires.isValid() && status.by.value.size() > 0)
        standing << leftText(status.expires, context.now);
    if (status.expires.isValid() && status.expires > context.now)
        view.until = utcText(status.expires);
    view.blocking = blockingSentence(context, item.id);
    if (status.result) {
        const CheckResult &r = *status.result;
        view.expected = r.expected;
        view.seen = r.seen;
        view.from = r.took.count() > 0 ? viewText(QT_TRANSLATE_NOOP("ItemView", "%1, %2 ms"))
                                             .arg(r.vantage)
                                             .arg(r.took.count())
                                       : r.vantage;
        view.advice = r.advice;
        view.reason = !r.seen.isEmpty() && r.reason.contains(r.seen) ? QString() : r.reason;
        view.evidence = r.excerpt;
        const QByteArray whole = console.evidence()->head(r.evidence.sha256);
        if (whole.size() > r.excerpt.size())
            view.evidence = QString::fromUtf8(whole);
        standing
            << viewText(QT_TRANSLATE_NOOP("ItemView", "shelf life %1")).arg(spanText(r.shelfLife));
        view.foot = viewText(QT_TRANSLATE_NOOP("ItemView", "check %1 · evidence %2…%3"))
                        .arg(r.probe.isEmpty() ? r.kind : r.probe, r.evidence.sha256.left(4),
                             r.evidence.sha256.right(4));
    } else if (view.hasCheck) {
        view.from = console.checks()->vantageOf(item.id);
    } else {
        view.foot = viewText(QT_TRANSLATE_NOOP("ItemView", "a person's box: Space attests it"));
        view.expected = context.plan.checks.value(item.id).with["statement"_L1].toString();
    }
    if (!status.note.isEmpty() && !status.by.isEmpty())
        view.reason = status.note;
    view.standing = standing.join(u" · "_s);
    for (const Command &command : item.commands) {
        view.command += command.text;
        view.commandLanguage = command.language;
    }
    const bool settled = view.state == ItemState::Attested || view.state == ItemState::Waived
        || view.state == ItemState::Accepted || view.state == ItemState::NotApplicable;
    view.canAttest = !view.hasCheck || view.state == ItemState::NotConfigured;
    view.canAccept = view.state == ItemState::AwaitingAcceptance;
    if (const std::optional<Blocker> closed = notYetOpen(context, item.id)) {
        if (info(view.state).blocks && !context.state.isClosed())
            view.blockers << closed->why;
        view.canAttest = false;
        view.canAccept = false;
    }
    view.critical = context.runbook.isCritical(item.id);
    view.canWaive = !settled;
    view.canUndo = settled;
    view.canFix = console.rehearsal() && console.rehearsal()->canFix(item.id)
        && !info(view.state).done && view.state != ItemState::Pending && !view.running;
    if (view.state == ItemState::Fail || view.state == ItemState::Warn
        || view.state == ItemState::Error) {
        if (const Guide *guide = guideFor(context.runbook.guides,
                                          u"%1 %2 %3"_s.arg(item.title, item.detail, status.note)))
            view.guide = guide->title;
    }
    if (view.canFix)
        view.advice = viewText(QT_TRANSLATE_NOOP(
            "ItemView", "Mend it with “Fix it in the rehearsal”; it is checked again at once."));
}

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

static void fillStep(ItemView &view, const Console &console, const GateContext &context,
                     const Step &step)
{
    const StepStatus status = context.state.step(step.id);
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

ItemView itemViewOf(const Console &console, const ItemId &id)
{
    ItemView view;
    const Launch *launch = console.launch();
    if (!launch || id.isEmpty() || !launch->runbook())
        return view;
    const GateContext context {*launch->runbook(), *launch->plan(), launch->state(),
                               launch->clock().now(), console.actor()};
    if (const ChecklistItem *item = context.runbook.item(id)) {
        view.id = id;
        fillItem(view, console, context, *item);
    } else if (const Step *step = context.runbook.step(id)) {
        view.id = id;
        fillStep(view, console, context, *step);
    }
    view.readOnly = launch->isReadOnly() || launch->state().isClosed();
    if (context.state.isOpen()) {
        for (const Actor &person : context.state.opened().people) {
            if (person.id != console.actor()
                && (!view.critical
                    || std::ranges::contains(context.state.roster(), person.id, &RosterEntry::id)))
                view.releasers.append(std::pair(person.id, personName(console, person.id)));
        }
    }
    for (const Entry &entry : console.history()->of(id)) {
        if (const auto row = historyRow(console, entry, id))
            view.history.prepend(*row);
    }
    view.olderHistory = console.history()->olderThanShown(id);
    return view;
}
