// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/checks/checkdesk.h"

#include "desk/checks/checksetup.h"
#include "desk/console/background.h"
#include "desk/trust/launchtrust.h"
#include "domain/consoleperson.h"
#include "launch/gate.h"
#include "launch/launch.h"
#include "process/planhosts.h"

#include <QPointer>
#include <QSet>

using namespace Qt::StringLiterals;

/// Two cores, mostly waiting for networks and disks.
static constexpr int lanes = 6;

class CheckDesk::Private
{
public:
    explicit Private(Launch &l)
        : launch(l)
        , trust(l)
        , trusted(std::make_shared<TrustedScripts>(l.state().opened().folder))
        , runner(surroundings(l, trusted), lanes)
        , hosts(l.plan()->hosts)
    {
    }

    static CheckSurroundings surroundings(const Launch &launch,
                                          const std::shared_ptr<const TrustedScripts> &trusted)
    {
        CheckSurroundings all =
            checkSurroundings(launch.plan(), trusted->folder(), launch.sharedClock());
        freezeChecks(all, trusted);
        return all;
    }

    Launch &launch;
    const LaunchTrust trust;
    std::shared_ptr<TrustedScripts> trusted;
    CheckRunner runner;
    const PlanHosts hosts;
    /// Queued since trust was looked at last, in the order asked for; and those for which it is
    /// being looked at.
    QList<ItemId> untrusted;
    QList<ItemId> awaited;
    QSet<ItemId> queued;
    QSet<ItemId> busy;
    /// What was measured so far, for the time left.
    std::chrono::milliseconds spent {0};
    int measured = 0;

    GateContext gate() const
    {
        return {*launch.runbook(), *launch.plan(), launch.state(), launch.clock().now()};
    }

    /// Null for a person's box, bound or not.
    const CheckSpec *specOf(const ItemId &item) const
    {
        const auto spec = launch.plan()->checks.constFind(item);
        return spec == launch.plan()->checks.constEnd() || isAttestedByName(*spec) ? nullptr
                                                                                   : &*spec;
    }

    QList<ItemId> bound(const PhaseId &phase) const
    {
        QList<ItemId> items;
        eachBound(phase, [&items](const ItemId &item) {
            items.append(item);
            return true;
        });
        return items;
    }

    /// Until `take` returns false.
    template <typename Take>
    void eachBound(const PhaseId &phase, Take take) const
    {
        for (const Phase &entry : launch.runbook()->phases) {
            if (!phase.isEmpty() && entry.id != phase)
                continue;
            for (const Section &section : entry.sections) {
                for (const ChecklistItem &item : section.items) {
                    if (specOf(item.id) && !take(item.id))
                        return;
                }
            }
        }
    }
};

CheckDesk::CheckDesk(Launch &launch, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(launch))
{
    connect(&d->runner, &CheckRunner::started, this, &CheckDesk::takeStarted);
    connect(&d->runner, &CheckRunner::finished, this, &CheckDesk::takeFinished);
}

CheckDesk::~CheckDesk() = default;

bool CheckDesk::isBound(const ItemId &item) const
{
    return d->specOf(item) != nullptr;
}

QString CheckDesk::vantageOf(const ItemId &item) const
{
    const CheckSpec *spec = d->specOf(item);
    const std::shared_ptr<const Host> host = spec ? d->hosts.host(spec->host) : nullptr;
    return host ? host->vantage() : QString();
}

bool CheckDesk::provesAnyOf(const PhaseId &phase) const
{
    bool any = false;
    d->eachBound(phase, [&any](const ItemId &) { return !(any = true); });
    return any;
}

void CheckDesk::run(const QList<ItemId> &items)
{
    if (d->launch.isReadOnly())
        return;
    const GateContext gate = d->gate();
    std::optional<Error> ahead;
    QList<ItemId> wanted;
    for (const ItemId &item : items) {
        if (!d->specOf(item) || underWay(item))
            continue;
        // What is so today says nothing of the time the box asks about.
        if (const std::optional<Blocker> closed = notYetOpen(gate, item)) {
            ahead = Error {tr("Not run yet: the box %1").arg(closed->why), item.value};
            continue;
        }
        d->queued.insert(item);
        wanted.append(item);
        emit changed(item);
    }
    if (wanted.isEmpty() && ahead)
        emit refused(*ahead);
    if (wanted.isEmpty())
        return;
    d->untrusted += wanted;
    emit progress(running(), waiting());
    lookAtTrust();
}

/// The disk is read for it. What is asked for meanwhile is looked at afterwards: a script may be
/// touched in between.
void CheckDesk::lookAtTrust()
{
    if (!d->awaited.isEmpty() || d->untrusted.isEmpty())
        return;
    d->awaited = std::exchange(d->untrusted, {});
    inBackground(
        this, [trust = d->trust] { return trust.require(); },
        [this](const Result<QList<ScriptDigest>> &scripts) { takeTrust(scripts); });
}

void CheckDesk::takeTrust(const Result<QList<ScriptDigest>> &scripts)
{
    QList<ItemId> awaited = std::exchange(d->awaited, {});
    // What was cancelled meanwhile is not run, whoever has asked for it again.
    awaited.removeIf([this](const ItemId &item) {
        return !d->queued.contains(item) || d->untrusted.contains(item);
    });
    if (scripts) {
        d->trusted->setScripts(*scripts);
        QList<CheckSpec> specs;
        for (const ItemId &item : std::as_const(awaited))
            specs.append(*d->specOf(item));
        if (!specs.isEmpty())
            d->runner.enqueue(specs);
    } else {
        for (const ItemId &item : std::as_const(awaited)) {
            d->queued.remove(item);
            emit changed(item);
        }
        emit progress(running(), waiting());
        emit refused(scripts.error());
    }
    lookAtTrust();
}

void CheckDesk::runPhase(const PhaseId &phase)
{
    run(d->bound(phase));
}

void CheckDesk::runStale(const PhaseId &phase)
{
    run(staleItems(phase));
}

QList<ItemId> CheckDesk::staleItems(const PhaseId &phase) const
{
    const GateContext gate = d->gate();
    QList<ItemId> stale;
    const QList<ItemId> bound = d->bound(phase);
    for (const ItemId &item : bound) {
        if (!notYetOpen(gate, item) && !isFresh(shownItem(gate, item).state))
            stale.append(item);
    }
    return stale;
}

bool CheckDesk::isFresh(ItemState state)
{
    switch (state) {
    case ItemState::Pass:
    case ItemState::Accepted:
    case ItemState::AwaitingAcceptance:
    case ItemState::Waived:
    case ItemState::Attested:
    case ItemState::NotApplicable: return true;
    default: return false;
    }
}

void CheckDesk::cancel()
{
    d->runner.cancel();
    d->untrusted.clear();
    const QSet<ItemId> dropped = std::exchange(d->queued, {});
    for (const ItemId &item : dropped)
        emit changed(item);
    emit progress(running(), waiting());
    if (!dropped.isEmpty() && d->busy.isEmpty())
        emit idle();
}

std::optional<ItemState> CheckDesk::underWay(const ItemId &item) const
{
    if (d->busy.contains(item))
        return ItemState::Running;
    if (d->queued.contains(item))
        return ItemState::Queued;
    return {};
}

int CheckDesk::running() const
{
    return int(d->busy.size());
}

int CheckDesk::waiting() const
{
    return int(d->queued.size());
}

std::chrono::seconds CheckDesk::timeLeft() const
{
    if (d->measured == 0 || running() + waiting() == 0)
        return std::chrono::seconds(0);
    const auto rest = d->spent / d->measured * (running() + waiting()) / lanes;
    return std::chrono::ceil<std::chrono::seconds>(rest);
}

void CheckDesk::takeStarted(const ItemId &item)
{
    d->queued.remove(item);
    d->busy.insert(item);
    emit changed(item);
    emit progress(running(), waiting());
}

void CheckDesk::takeFinished(const CheckResult &result)
{
    d->spent += result.took;
    ++d->measured;
    // Shown as running until its result is durable.
    d->launch.submit(
        consolePerson(), CheckFinished {result},
        [self = QPointer(this), item = result.item](const Result<QList<Entry>> &appended) {
            if (self)
                self->takeDurable(item, appended);
        },
        result.evidence.bytes.isEmpty() ? QList<EvidenceBlob>()
                                        : QList<EvidenceBlob> {result.evidence});
}

void CheckDesk::takeDurable(const ItemId &item, const Result<QList<Entry>> &appended)
{
    const bool awaited = d->queued.remove(item) | d->busy.remove(item);
    if (!appended)
        emit refused(appended.error());
    emit changed(item);
    emit progress(running(), waiting());
    if (awaited && running() + waiting() == 0)
        emit idle();
}
