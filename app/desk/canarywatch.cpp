// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canarywatch.h"

#include "canary/canarymonitor.h"
#include "desk/stepdesk.h"
#include "launch/gate.h"
#include "launch/launch.h"
#include "procedure/canarysteps.h"

#include <QTimer>

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
    std::unique_ptr<Judge> judge;
    std::unique_ptr<CanaryMonitor> monitor;
    CanaryVerdict verdict;
    QList<Tick> ticks;
    QList<EvidencePoint> evidence;
    QList<TickRecord> unkept;
    /// The decision that is in the ledger already.
    CanaryDecision recorded = CanaryDecision::Hold;
    bool automatic = true;
    /// A promotion or rollback is on its way and not yet settled.
    bool acting = false;
    /// A tick came since this console took the watch up: what was measured before it proves nothing
    /// about now.
    bool fresh = false;

    GateContext gate() const
    {
        return {*launch.runbook(), *launch.plan(), launch.state(), launch.clock().now()};
    }
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
        d->acting = false;
        d->automatic = false;
    });
    const CanaryStatus &canary = launch.state().canary();
    const bool alive =
        canary.started && !(canary.ended && canary.ended->outcome == "rolledBack"_L1);
    if (alive && !launch.state().isClosed() && !launch.isReadOnly()) {
        begin(canary.ticks);
    } else {
        review(canary.ticks);
        d->judge.reset();
    }
    if (!launch.state().isClosed() && !launch.isReadOnly())
        resume();
}

CanaryWatch::~CanaryWatch() = default;

Result<void> CanaryWatch::watchable() const
{
    const std::optional<CanaryPlan> &plan = d->launch.plan()->canary;
    if (!plan)
        return failure(tr("The plan has no section \"canary\"."), d->launch.plan()->path);
    if (!d->launch.plan()->targets.contains(plan->source))
        return failure(tr("The canary's source \"%1\" is no target of the plan.").arg(plan->source),
                       d->launch.plan()->path);
    return {};
}

Result<void> CanaryWatch::configured() const
{
    if (const Result<void> may = watchable(); !may)
        return may;
    const CanaryPlan &plan = *d->launch.plan()->canary;
    QStringList missing;
    if (plan.healthUrl.isEmpty())
        missing.append(u"canary.health.url"_s);
    if (plan.selectCanary.isEmpty())
        missing.append(u"canary.select.canary"_s);
    if (promoteCommand().isEmpty())
        missing.append(u"canary.promote.command"_s);
    if (rollbackCommand().isEmpty())
        missing.append(u"canary.rollback.command"_s);
    if (missing.isEmpty())
        return {};
    return failure(tr("The plan leaves out what the canary needs: %1. Without it the canary is "
                      "never promoted by itself.")
                       .arg(missing.join(", "_L1)),
                   d->launch.plan()->path);
}

bool CanaryWatch::isWatching() const
{
    return bool(d->monitor);
}

const CanaryVerdict &CanaryWatch::verdict() const
{
    return d->verdict;
}

const QList<Tick> &CanaryWatch::ticks() const
{
    return d->ticks;
}

const QList<EvidencePoint> &CanaryWatch::evidence() const
{
    return d->evidence;
}

QStringList CanaryWatch::promotionWaitsFor() const
{
    QStringList waits;
    const CanaryStatus &canary = d->launch.state().canary();
    if (canary.ended && canary.ended->outcome == "promoted"_L1)
        return {tr("promoted already")};
    if (!canary.started || canary.ended)
        return {tr("a canary that takes traffic")};
    if (!d->fresh)
        waits.append(tr("a fresh measurement"));
    if (d->verdict.decision != CanaryDecision::Promote)
        waits.append(d->verdict.reason.isEmpty() ? tr("the first data") : d->verdict.reason);
    const QList<Blocker> blockers = blockersOfPromotion(d->gate());
    for (const Blocker &blocker : blockers)
        waits.append(blocker.why);
    return waits;
}

static QString commandText(const Launch &launch, const ItemId &step)
{
    QStringList texts;
    const QList<Command> commands = commandsOf(*launch.runbook(), *launch.plan(), step);
    for (const Command &command : commands)
        texts.append(command.text.trimmed());
    return texts.join(u'\n');
}

QString CanaryWatch::promoteCommand() const
{
    return commandText(d->launch, d->canarySteps.promote);
}

QString CanaryWatch::rollbackCommand() const
{
    return commandText(d->launch, d->canarySteps.rollBack);
}

void CanaryWatch::setAutomaticPromotion(bool on)
{
    d->automatic = on;
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
        d->acting = false;
        if (ended->outcome == "rolledBack"_L1)
            end();
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
        d->acting = false;
        // A promotion that failed is a person's to try again.
        if (!passed)
            d->automatic = false;
        else
            d->launch.submit(actor, CanaryEnded {u"promoted"_s, d->verdict.reason});
    } else if (step == d->canarySteps.rollBack) {
        // A rollback that failed is not tried again by itself: it stays `acting`, and people are
        // called.
        const std::optional<RollbackTriggered> &rollback = d->launch.state().canary().rollback;
        if (passed)
            d->launch.submit(
                actor, CanaryEnded {u"rolledBack"_s, rollback ? rollback->reason : QString()});
    }
}

/// The newest entry of this kind that `fits`; -1: none.
template <typename Kind, typename Fits>
static qint64 newestOf(const QList<Entry> &entries, Fits fits)
{
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        const auto *event = std::get_if<Kind>(&entry->event);
        if (event && fits(*event))
            return entry->seq;
    }
    return -1;
}

/// Takes up what the console before this one had begun and not seen to its end. A rollback whose
/// command was started once is not started again by itself.
void CanaryWatch::resume()
{
    const QList<Entry> &entries = d->launch.entries();
    const auto any = [](const auto &) { return true; };
    const auto passedOf = [&](const ItemId &step) {
        return newestOf<StepFinished>(entries, [&step](const StepFinished &end) {
            return end.step == step && end.outcome == "passed"_L1;
        });
    };
    const ItemId rollBack = d->canarySteps.rollBack;
    const qint64 started = newestOf<CanaryStarted>(entries, any);
    const qint64 ended = newestOf<CanaryEnded>(entries, any);
    const qint64 triggered = newestOf<RollbackTriggered>(entries, any);
    if (passedOf(d->canarySteps.deploy) > std::max(started, triggered)) {
        takeStep(d->canarySteps.deploy, true);
    } else if (triggered > std::max(started, ended)) {
        d->acting = true;
        const auto isRollback = [&](const StepStarted &step) { return step.step == rollBack; };
        if (passedOf(rollBack) > triggered && started > ended)
            takeStep(rollBack, true);
        else if (newestOf<StepStarted>(entries, isRollback) < triggered)
            QTimer::singleShot(0, this,
                               [this, rollBack] { d->steps.run(consoleActor(), rollBack); });
    } else if (started > ended && passedOf(d->canarySteps.promote) > started) {
        takeStep(d->canarySteps.promote, true);
    }
}

/// Judges what was measured before, as it was judged then.
void CanaryWatch::review(const QList<Tick> &before)
{
    d->ticks = before;
    d->evidence.clear();
    const std::optional<CanaryPlan> &plan = d->launch.plan()->canary;
    if (!plan)
        return;
    d->judge = std::make_unique<Judge>(RuleSettings {
        .plan = *plan,
        .tickSeconds = std::chrono::duration_cast<std::chrono::seconds>(plan->tick).count()});
    for (const Tick &tick : before) {
        d->judge->feed(tick);
        d->evidence.append(d->judge->evidence());
    }
    if (!before.isEmpty())
        d->verdict = d->judge->verdict();
}

void CanaryWatch::begin(const QList<Tick> &before)
{
    end();
    d->ticks = before;
    d->evidence.clear();
    d->verdict = {};
    d->recorded = CanaryDecision::Hold;
    d->acting = false;
    d->fresh = false;
    if (!watchable())
        return;
    const Plan &plan = *d->launch.plan();
    review(before);
    // One decision that was taken before a restart is not taken again.
    if (const std::optional<CanaryDecided> &decided = d->launch.state().canary().decided;
        decided && !before.isEmpty())
        d->recorded = decided->decision;
    d->monitor = std::make_unique<CanaryMonitor>(
        *plan.canary, plan.targets, d->launch.sharedClock(), d->launch.state().canary().since);
    connect(d->monitor.get(), &CanaryMonitor::ticked, this, &CanaryWatch::takeTick);
    d->monitor->start();
    emit verdictChanged(d->verdict);
}

void CanaryWatch::end()
{
    keepTicks();
    if (d->monitor)
        d->monitor.release()->deleteLater();
    d->judge.reset();
}

void CanaryWatch::takeTick(const Tick &tick)
{
    if (!d->judge || sender() != d->monitor.get())
        return;
    d->ticks.append(tick);
    d->unkept.append(toRecord(tick));
    d->judge->feed(tick);
    d->evidence.append(d->judge->evidence());
    d->verdict = d->judge->verdict();
    emit ticked(tick);
    emit verdictChanged(d->verdict);
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
    if (d->acting || !d->judge)
        return;
    const CanaryStatus &canary = d->launch.state().canary();
    const bool promoted = canary.ended && canary.ended->outcome == "promoted"_L1;
    // After promotion only a rollback is a decision: what was promoted stays promoted.
    const bool decides = !promoted || d->verdict.decision == CanaryDecision::Rollback;
    if (decides && d->verdict.decision != d->recorded) {
        keepTicks();
        CanaryDecided decided {
            d->verdict.decision, d->verdict.at, d->verdict.reason, d->verdict.provenHealthyAt, {}};
        for (const RuleResult &rule : std::as_const(d->verdict.rules))
            decided.rules.append({rule});
        d->recorded = d->verdict.decision;
        tell(decided);
    }
    if (d->verdict.decision == CanaryDecision::Rollback) {
        QString trigger;
        for (const RuleResult &rule : std::as_const(d->verdict.rules)) {
            if (rule.state == MetricState::Fired && trigger.isEmpty())
                trigger = rule.metric;
        }
        startRollback(consoleActor(),
                      {.trigger = trigger, .reason = d->verdict.reason, .automatic = true});
    } else if (!promoted && d->automatic && d->steps.isIdle()
               && d->launch.state().step(d->canarySteps.promote).state == ItemState::Pending
               && promotionWaitsFor().isEmpty()) {
        startPromotion(consoleActor());
    }
}

void CanaryWatch::startRollback(const PersonId &actor, const RollbackTriggered &trigger)
{
    d->acting = true;
    keepTicks();
    emit rollingBack(trigger.reason);
    d->launch.submit(actor, trigger);
    d->steps.run(actor, d->canarySteps.rollBack);
}

void CanaryWatch::startPromotion(const PersonId &actor)
{
    d->acting = true;
    keepTicks();
    emit promoting();
    d->steps.run(actor, d->canarySteps.promote);
}
