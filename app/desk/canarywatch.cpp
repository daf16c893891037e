// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canarywatch.h"

#include "canary/canarymonitor.h"
#include "desk/alertlistener.h"
#include "desk/canaryleftover.h"
#include "desk/canaryneeds.h"
#include "desk/judgedticks.h"
#include "desk/stepdesk.h"
#include "launch/launch.h"
#include "procedure/canarysteps.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Ticks are kept once a minute of the launch's clock, and with every decision.
static constexpr qint64 keepEverySeconds = 60;

static PersonId consoleActor()
{
    return PersonId(u"console"_s);
}

class CanaryWatch::Private
{
public:
    Private(Launch &l, StepDesk &s)
        : launch(l)
        , steps(s)
        , canarySteps(::canarySteps(*l.runbook(), *l.plan()))
    {
    }

    Launch &launch;
    StepDesk &steps;
    const CanarySteps canarySteps;
    JudgedTicks judged;
    std::unique_ptr<CanaryMonitor> monitor;
    std::unique_ptr<AlertListener> alerts;
    Grace grace;
    QList<TickRecord> unkept;
    /// The decision that is in the ledger already, and whether people were called with it.
    CanaryDecision recorded = CanaryDecision::Hold;
    bool shouted = false;
    /// The metrics of a rollback that a person stopped: they start none again by themselves.
    QStringList stopped;
    bool automatic = true;
    /// On its way and not yet settled; a rollback that was ordered while a promotion ran waits for
    /// its end.
    bool promoting = false;
    bool rollingBack = false;
    /// A tick came since this console took the watch up: what was measured before it proves nothing
    /// about now.
    bool fresh = false;
};

CanaryWatch::CanaryWatch(Launch &launch, StepDesk &steps, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(launch, steps))
{
    connect(&launch, &Launch::appended, this, &CanaryWatch::take);
    connect(&steps, &StepDesk::finished, this, &CanaryWatch::takeStep);
    connect(&steps, &StepDesk::refused, this, [this](const ItemId &step) {
        if (step != d->canarySteps.promote)
            return;
        // Rollback stays armed; the promotion is a person's to try again.
        d->promoting = false;
        d->automatic = false;
    });
    const CanaryStatus &canary = launch.state().canary();
    const bool alive =
        canary.started && !(canary.ended && canary.ended->outcome == "rolledBack"_L1);
    if (alive && !launch.state().isClosed() && !launch.isReadOnly()) {
        begin(canary.ticks);
    } else {
        d->judged.restart(launch.plan()->canary, canary.ticks);
        d->judged.stop();
    }
    if (!launch.state().isClosed() && !launch.isReadOnly())
        resume();
}

CanaryWatch::~CanaryWatch() = default;

Result<void> CanaryWatch::configured() const
{
    return CanaryNeeds::everything(d->launch, d->canarySteps);
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

QStringList CanaryWatch::promotionWaitsFor() const
{
    return CanaryNeeds::promotion(d->launch, d->judged.verdict(), d->fresh);
}

QUrl CanaryWatch::alertAddress() const
{
    return d->alerts ? d->alerts->url() : QUrl();
}

QString CanaryWatch::promoteCommand() const
{
    return CanaryNeeds::command(d->launch, d->canarySteps.promote);
}

QString CanaryWatch::rollbackCommand() const
{
    return CanaryNeeds::command(d->launch, d->canarySteps.rollBack);
}

void CanaryWatch::setAutomaticPromotion(bool on)
{
    d->automatic = on;
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
        d->automatic = false;
    d->launch.submit(actor,
                     NoteWritten {(rollback ? tr("Stopped the rollback that a rule ordered: %1")
                                            : tr("Stopped the promotion: %1"))
                                      .arg(d->judged.verdict().reason),
                                  u"canary"_s});
}

void CanaryWatch::promote(const PersonId &actor)
{
    const QStringList waits = promotionWaitsFor();
    if (!waits.isEmpty()) {
        emit refused({tr("Promotion waits for: %1").arg(waits.join("; "_L1)), {}});
        return;
    }
    startPromotion(actor);
}

void CanaryWatch::rollBack(const PersonId &actor, const QString &reason)
{
    startRollback(actor, {.trigger = u"manual"_s, .reason = reason, .automatic = false});
}

void CanaryWatch::take(const Entry &entry)
{
    if (std::holds_alternative<CanaryStarted>(entry.event))
        begin({});
    else if (const auto *ended = std::get_if<CanaryEnded>(&entry.event)) {
        if (ended->outcome == "rolledBack"_L1) {
            d->rollingBack = false;
            end();
        }
    } else if (std::holds_alternative<LaunchClosed>(entry.event)) {
        // Nothing may follow the closing entry.
        d->unkept.clear();
        end();
    } else if (d->monitor && !std::holds_alternative<MetricRecorded>(entry.event))
        act();
}

void CanaryWatch::takeStep(const ItemId &step, bool passed)
{
    const PersonId actor = consoleActor();
    if (step == d->canarySteps.deploy && passed) {
        const std::optional<CanaryPlan> &plan = d->launch.plan()->canary;
        d->launch.submit(actor,
                         CanaryStarted {.release = d->launch.state().opened().release,
                                        .share = plan ? plan->share : 0.1});
    } else if (step == d->canarySteps.promote) {
        d->promoting = false;
        // A promotion that failed is a person's to try again.
        if (!passed)
            d->automatic = false;
        else
            d->launch.submit(actor, CanaryEnded {u"promoted"_s, d->judged.verdict().reason});
        if (d->rollingBack)
            d->steps.run(actor, d->canarySteps.rollBack);
    } else if (step == d->canarySteps.rollBack) {
        // A rollback that failed is not tried again by itself: it stays on its way, and people are
        // called.
        const std::optional<RollbackTriggered> &rollback = d->launch.state().canary().rollback;
        if (passed)
            d->launch.submit(
                actor, CanaryEnded {u"rolledBack"_s, rollback ? rollback->reason : QString()});
    }
}

/// A rollback whose command was started once is not started again by itself.
void CanaryWatch::resume()
{
    const CanaryLeftover left = canaryLeftover(d->launch.entries(), d->canarySteps);
    d->rollingBack = d->rollingBack || left.rollingBack;
    if (!left.passed.isEmpty())
        takeStep(left.passed, true);
    else if (left.rollbackWaits)
        QTimer::singleShot(0, this,
                           [this] { d->steps.run(consoleActor(), d->canarySteps.rollBack); });
}

void CanaryWatch::begin(const QList<Tick> &before)
{
    end();
    d->judged.restart(std::nullopt, before);
    d->recorded = CanaryDecision::Hold;
    d->shouted = false;
    d->stopped.clear();
    d->promoting = false;
    d->rollingBack = false;
    d->fresh = false;
    if (!CanaryNeeds::watching(d->launch))
        return;
    const Plan &plan = *d->launch.plan();
    d->judged.restart(plan.canary, before);
    // One decision that was taken before a restart is not taken again.
    if (const std::optional<CanaryDecided> &decided = d->launch.state().canary().decided;
        decided && !before.isEmpty())
        d->recorded = decided->decision, d->shouted = decided->asksPeople();
    d->monitor = std::make_unique<CanaryMonitor>(
        *plan.canary, plan.targets, d->launch.sharedClock(), d->launch.state().canary().since);
    connect(d->monitor.get(), &CanaryMonitor::ticked, this, &CanaryWatch::takeTick);
    d->monitor->start();
    if (plan.canary->alertListener)
        listen();
    emit verdictChanged(d->judged.verdict());
}

void CanaryWatch::end()
{
    keepTicks();
    d->grace.cancel();
    if (d->monitor)
        d->monitor.release()->deleteLater();
    if (d->alerts)
        d->alerts.release()->deleteLater();
    d->judged.stop();
}

void CanaryWatch::listen()
{
    d->alerts = std::make_unique<AlertListener>();
    if (const Result<void> listening = d->alerts->listen(); !listening) {
        emit refused(listening.error());
        return;
    }
    connect(d->alerts.get(), &AlertListener::received, this,
            [this](const QList<AlertReceived> &alerts) {
                for (const AlertReceived &alert : alerts)
                    takeAlert(alert);
            });
}

/// An alert manager repeats itself; what is known already is not told again.
void CanaryWatch::takeAlert(const AlertReceived &alert)
{
    const Alarm *known = d->launch.state().alarm(alarmIdOf(alert));
    if ((known && known->standing) != alert.firing)
        tell(alert);
}

void CanaryWatch::takeTick(const Tick &tick)
{
    if (!d->judged.isJudging() || sender() != d->monitor.get())
        return;
    d->judged.add(tick);
    d->unkept.append(toRecord(tick));
    emit ticked(tick);
    emit verdictChanged(d->judged.verdict());
    // The first one tells the ledger that somebody watches again.
    const bool first = !std::exchange(d->fresh, true);
    if (first || d->unkept.constLast().t - d->unkept.constFirst().t >= keepEverySeconds)
        keepTicks();
    act();
}

void CanaryWatch::keepTicks()
{
    if (d->unkept.isEmpty())
        return;
    tell(MetricRecorded {std::exchange(d->unkept, {})});
}

/// Measurements that come while the launch is being closed are nobody's fault, and a broken disk
/// says so by itself.
void CanaryWatch::tell(const Event &event)
{
    d->launch.submit(consoleActor(), event, [](const Result<QList<Entry>> &) { });
}

/// What the verdict asks for now: record a new decision, roll back, promote.
void CanaryWatch::act()
{
    if (d->rollingBack || !d->judged.isJudging())
        return;
    const bool promoted = d->launch.state().canary().isPromoted();
    const CanaryVerdict &verdict = d->judged.verdict();
    keepDecision(promoted);
    const QStringList fired = d->judged.fired();
    const bool rollsBack = verdict.decision == CanaryDecision::Rollback
        && !std::ranges::all_of(fired, [this](const QString &metric) {
                               return d->stopped.contains(metric);
                           });
    const bool promotes = !promoted && !d->promoting && d->automatic && d->steps.isIdle()
        && d->launch.state().step(d->canarySteps.promote).state == ItemState::Pending
        && promotionWaitsFor().isEmpty();
    if (rollsBack) {
        const RollbackTriggered trigger {
            .trigger = fired.value(0), .reason = verdict.reason, .automatic = true};
        d->grace.intend(Grace::Deed::Rollback,
                        [this, trigger] { startRollback(consoleActor(), trigger); });
    } else if (promotes) {
        d->grace.intend(Grace::Deed::Promotion, [this] { startPromotion(consoleActor()); });
    } else {
        d->grace.cancel();
    }
}

/// After promotion only a rollback is a decision: what was promoted stays promoted, and a hold
/// calls people at most.
void CanaryWatch::keepDecision(bool promoted)
{
    const CanaryVerdict &verdict = d->judged.verdict();
    const bool decides = !promoted || verdict.decision == CanaryDecision::Rollback;
    if (!(decides && verdict.decision != d->recorded) && verdict.shouts == d->shouted)
        return;
    keepTicks();
    CanaryDecided decided {verdict.decision,        verdict.at, verdict.reason,
                           verdict.provenHealthyAt, {},         {}};
    for (const RuleResult &rule : verdict.rules)
        decided.rules.append({rule});
    if (verdict.shouts)
        decided.shouts = true;
    d->recorded = verdict.decision;
    d->shouted = verdict.shouts;
    tell(decided);
}

void CanaryWatch::startRollback(const PersonId &actor, const RollbackTriggered &trigger)
{
    d->grace.cancel();
    d->rollingBack = true;
    keepTicks();
    emit rollingBack(trigger.reason);
    d->launch.submit(actor, trigger);
    // Half a promotion is taken back when its commands have ended.
    if (d->promoting && d->steps.isRunning(d->canarySteps.promote))
        d->steps.stop(d->canarySteps.promote);
    else
        d->steps.run(actor, d->canarySteps.rollBack);
}

void CanaryWatch::startPromotion(const PersonId &actor)
{
    d->grace.cancel();
    d->promoting = true;
    keepTicks();
    emit promoting();
    d->steps.run(actor, d->canarySteps.promote);
}
