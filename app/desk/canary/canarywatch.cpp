// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canary/canarywatch.h"

#include "canary/canarymonitor.h"
#include "desk/canary/canaryalerts.h"
#include "desk/canary/canaryarming.h"
#include "desk/canary/canarydeeds.h"
#include "desk/canary/canaryinquiry.h"
#include "desk/canary/canaryjournal.h"
#include "desk/canary/canaryneeds.h"
#include "desk/canary/judgedticks.h"
#include "domain/consoleperson.h"
#include "launch/launch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

class CanaryWatch::Private
{
public:
    Private(Launch &l, StepDesk &s)
        : launch(l)
        , deeds(l, s, [this] { return judged.verdict().reason; })
        , journal(l)
        , alerts(l, journal)
        , inquiry(l)
    {
    }

    GateContext gate() const
    {
        return {*launch.runbook(), *launch.plan(), launch.state(), launch.clock().now()};
    }

    Launch &launch;
    JudgedTicks judged;
    CanaryDeeds deeds;
    CanaryJournal journal;
    CanaryAlerts alerts;
    CanaryInquiry inquiry;
    std::unique_ptr<CanaryMonitor> monitor;
    Grace grace;
    /// The metrics of a rollback that a person stopped: they start none again by themselves.
    QStringList stopped;
    /// A tick came since this console took the watch up: what was measured before it proves nothing
    /// about now.
    bool fresh = false;
    /// Told to the ledger.
    bool disarming = false;
    /// Why it was rolled back last.
    QString reason;
};

CanaryWatch::CanaryWatch(Launch &launch, StepDesk &steps, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(launch, steps))
{
    connect(&launch, &Launch::appended, this, &CanaryWatch::take);
    connect(&d->inquiry, &CanaryInquiry::proved, this, &CanaryWatch::sourceProved);
    connect(&d->inquiry, &CanaryInquiry::historyCame, this, &CanaryWatch::takeHistory);
    connect(&d->deeds, &CanaryDeeds::refused, this,
            [this](const Error &error) { emit rollbackRefused(error, d->reason); });
    connect(&d->deeds, &CanaryDeeds::endedUnrecorded, this, &CanaryWatch::end);
    const CanaryStatus &canary = launch.state().canary();
    const bool open = !launch.state().isClosed() && !launch.isReadOnly();
    if (canary.isOut() && !canary.disarmed && open) {
        begin(canary.ticks);
    } else {
        d->judged.restart(ruleSettings(launch), canary.ticks);
        d->judged.stop();
        if (open && !canary.isOut())
            d->inquiry.prove();
    }
    if (open)
        d->deeds.resume();
    disarmWhenThrough();
    connect(&launch, &Launch::moved, this, &CanaryWatch::judgeMoment);
}

CanaryWatch::~CanaryWatch() = default;

Result<void> CanaryWatch::configured() const
{
    return CanaryNeeds::everything(d->launch, d->deeds.steps());
}

bool CanaryWatch::isWatching() const
{
    return bool(d->monitor);
}

const CanaryVerdict &CanaryWatch::verdict() const
{
    return d->judged.verdict();
}

const QList<Tick> &CanaryWatch::ticks() const
{
    return d->judged.ticks();
}

const QList<EvidencePoint> &CanaryWatch::evidence() const
{
    return d->judged.evidence();
}

const QList<SourceFinding> &CanaryWatch::sourceFindings() const
{
    return d->inquiry.findings();
}

QStringList CanaryWatch::promotionWaitsFor(const PersonId &actor) const
{
    // What a replay shows was fresh then.
    return CanaryNeeds::promotion(d->launch, d->judged.verdict(), d->fresh || d->launch.timeline(),
                                  actor);
}

/// A replay, or a console that only reads, shows what was measured by then, judged again by the
/// same rules.
void CanaryWatch::judgeMoment()
{
    d->judged.follow(d->launch);
}

QUrl CanaryWatch::alertAddress() const
{
    return d->alerts.url();
}

QString CanaryWatch::promoteCommand() const
{
    return CanaryNeeds::command(d->launch, d->deeds.steps().promote);
}

QString CanaryWatch::rollbackCommand() const
{
    return CanaryNeeds::command(d->launch, d->deeds.steps().rollBack);
}

void CanaryWatch::setAutomaticPromotion(bool on)
{
    d->deeds.setAutomatic(on);
}

Grace &CanaryWatch::grace() const
{
    return d->grace;
}

void CanaryWatch::abort(const PersonId &actor)
{
    const std::optional<Grace::Deed> deed = d->grace.deed();
    if (!deed)
        return;
    d->grace.cancel();
    const bool rollback = deed == Grace::Deed::Rollback;
    if (rollback)
        d->stopped = d->judged.fired();
    else
        d->deeds.setAutomatic(false);
    d->launch.submit(actor,
                     NoteWritten {(rollback ? tr("Stopped the rollback that a rule ordered: %1")
                                            : tr("Stopped the promotion: %1"))
                                      .arg(d->judged.verdict().reason),
                                  u"canary"_s});
}

void CanaryWatch::promote(const PersonId &actor)
{
    const QStringList waits = promotionWaitsFor(actor);
    if (!waits.isEmpty()) {
        emit refused({tr("Promotion waits for: %1").arg(waits.join("; "_L1)), {}});
        return;
    }
    startPromotion(actor);
}

void CanaryWatch::rollBack(const PersonId &actor, const QString &reason, RollbackScripts scripts)
{
    startRollback(actor, {.trigger = u"manual"_s, .reason = reason, .automatic = false}, scripts);
}

void CanaryWatch::take(const Entry &entry)
{
    // Who only reads shows what the holder measured, and acts on nothing.
    if (d->launch.isReadOnly()) {
        if (std::holds_alternative<CanaryStarted>(entry.event)
            || std::holds_alternative<MetricRecorded>(entry.event))
            judgeMoment();
        emit verdictChanged(d->judged.verdict());
        return;
    }
    if (std::holds_alternative<CanaryStarted>(entry.event))
        begin({});
    else if (const auto *ended = std::get_if<CanaryEnded>(&entry.event)) {
        if (ended->outcome == "rolledBack"_L1) {
            d->deeds.endRollback();
            end();
        } else if (d->monitor) {
            d->monitor->watchFull();
        }
    } else if (std::holds_alternative<CanaryDisarmed>(entry.event)) {
        end();
    } else if (std::holds_alternative<LaunchClosed>(entry.event)) {
        d->journal.dropTicks();
        end();
    } else if (d->monitor && !std::holds_alternative<MetricRecorded>(entry.event)
               && !d->deeds.isRefused()) {
        // What was refused waits for the next tick: its own entries are no reason to try again.
        act();
    }
    disarmWhenThrough();
}

/// A rollback that is under way, or that people are shown, keeps the triggers armed.
void CanaryWatch::disarmWhenThrough()
{
    if (!d->monitor || d->disarming || d->deeds.isRollingBack() || d->grace.deed()
        || !CanaryArming::isThrough(d->gate()))
        return;
    d->disarming = true;
    d->journal.keepTicks();
    const Phase *phase = CanaryArming::lastPhase(d->gate());
    d->journal.tell(CanaryDisarmed {phase->id, tr("%1 is closed").arg(phase->title)});
}

void CanaryWatch::begin(const QList<Tick> &before)
{
    end();
    d->inquiry.stop();
    d->judged.restart(std::nullopt, before);
    d->journal.restart(std::nullopt);
    d->stopped.clear();
    d->deeds.restart();
    d->fresh = false;
    d->disarming = false;
    if (!CanaryNeeds::watching(d->launch))
        return;
    const Plan &plan = *d->launch.plan();
    d->judged.restart(ruleSettings(d->launch), before);
    if (before.isEmpty())
        d->inquiry.askHistory();
    // One decision that was taken before a restart is not taken again.
    if (!before.isEmpty())
        d->journal.restart(d->launch.state().canary().decided);
    d->monitor = std::make_unique<CanaryMonitor>(sourceSettings(d->launch), d->launch.sharedClock(),
                                                 d->launch.state().canary().since);
    connect(d->monitor.get(), &CanaryMonitor::ticked, this, &CanaryWatch::takeTick);
    if (d->launch.state().canary().isPromoted())
        d->monitor->watchFull();
    d->monitor->start();
    if (plan.canary->alertListener) {
        if (const Result<void> listening = d->alerts.listen(); !listening)
            emit refused(listening.error());
    }
    emit verdictChanged(d->judged.verdict());
}

/// What comes after the first tick was judged is of no use: the same ticks are judged the same way
/// whenever they are looked at again.
void CanaryWatch::takeHistory(const QList<ArmTick> &history)
{
    if (!d->monitor || !d->judged.ticks().isEmpty())
        return;
    std::optional<RuleSettings> settings = ruleSettings(d->launch);
    settings->history = history;
    d->judged.restart(settings, {});
    d->journal.setHistory(history);
}

void CanaryWatch::end()
{
    d->journal.keepTicks();
    d->grace.cancel();
    if (d->monitor)
        d->monitor.release()->deleteLater();
    d->alerts.stop();
    d->judged.stop();
}

void CanaryWatch::takeTick(const Tick &tick)
{
    if (!d->judged.isJudging() || sender() != d->monitor.get())
        return;
    d->judged.add(tick);
    emit ticked(tick);
    emit verdictChanged(d->judged.verdict());
    d->fresh = true;
    d->journal.add(tick);
    act();
}

/// What the verdict asks for now: record a new decision, roll back, promote.
void CanaryWatch::act()
{
    if (d->deeds.isRollingBack() || !d->judged.isJudging())
        return;
    const bool promoted = d->launch.state().canary().isPromoted();
    const CanaryVerdict &verdict = d->judged.verdict();
    d->journal.keepDecision(verdict, promoted);
    const QStringList fired = d->judged.fired();
    const bool rollsBack = verdict.decision == CanaryDecision::Rollback
        && !std::ranges::all_of(fired, [this](const QString &metric) {
                               return d->stopped.contains(metric);
                           });
    if (rollsBack) {
        const RollbackTriggered trigger {
            .trigger = fired.value(0), .reason = verdict.reason, .automatic = true};
        d->grace.intend(Grace::Deed::Rollback,
                        [this, trigger] { startRollback(consolePerson(), trigger); });
    } else if (!promoted && !promotionWaitsFor(consolePerson()).isEmpty()) {
        d->deeds.holdPromotion();
        d->grace.cancel();
    } else if (!promoted && d->deeds.mayPromote()) {
        d->grace.intend(Grace::Deed::Promotion, [this] { startPromotion(consolePerson()); });
    } else {
        d->grace.cancel();
    }
}

void CanaryWatch::startRollback(const PersonId &actor, const RollbackTriggered &trigger,
                                RollbackScripts scripts)
{
    d->grace.cancel();
    d->journal.keepTicks();
    d->reason = trigger.reason;
    // Nobody's page is turned at each try.
    if (!(trigger.automatic && d->deeds.isRefused()))
        emit rollingBack(trigger.reason);
    d->deeds.rollBack(actor, trigger, scripts);
}

void CanaryWatch::startPromotion(const PersonId &actor)
{
    d->grace.cancel();
    d->journal.keepTicks();
    emit promoting();
    d->deeds.promote(actor);
}
