// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/launchprivate.h"

// What becomes of a verb: decided, made durable, folded in and told; what a launch tells of itself
// is in launch.cpp.

Result<QList<Event>> Launch::Private::decided(const PersonId &actor, const Event &proposed)
{
    // The digests of what is not durable yet are not known, those of what came before it are.
    if (std::holds_alternative<SignedOff>(proposed)
        || std::holds_alternative<RosterChanged>(proposed))
        ahead.learnHeads(state);
    return decide(ahead, {*runbook, *plan, clock->now(), approvals, signOffs}, actor, proposed);
}

/// Folds events into `ahead` before they are durable; refuses what has no canonical form.
Result<void> Launch::Private::assume(const PersonId &actor, const QList<Event> &events)
{
    QList<Entry> assumed;
    if (const QString fault = canonicalFault(actor.value); !fault.isEmpty())
        return failure(fault);
    for (const Event &event : events) {
        Entry entry;
        entry.seq = ahead.size() + assumed.size();
        entry.actor = actor;
        entry.ledger = ahead.ledger();
        entry.prev = ahead.head();
        entry.time = clock->now();
        entry.event = event;
        if (const QString fault = eventFault(event); !fault.isEmpty())
            return failure(fault);
        assumed.append(entry);
    }
    for (const Entry &entry : assumed)
        ahead.apply(entry);
    return {};
}

void Launch::answer(const Done &done, const Result<QList<Entry>> &result)
{
    if (done)
        done(result);
    else if (!result)
        emit refused(result.error());
}

void Launch::submit(const PersonId &actor, const Event &proposed, const Done &done,
                    const QList<EvidenceBlob> &blobs)
{
    if (isReadOnly() && d->relay)
        return passOn(actor, proposed, done, blobs);
    if (isReadOnly()) {
        return answer(done,
                      failure(d->holder.isEmpty()
                                  ? LaunchWords::tr("the launch is open for reading only")
                                  : LaunchWords::tr("the launch is held by %1").arg(d->holder),
                              d->path));
    }
    if (d->broken)
        return answer(done, std::unexpected(*d->broken));
    enqueue({actor, proposed, blobs, done});
}

std::optional<Error> Launch::refusalOf(const PersonId &actor, const Event &proposed) const
{
    if (d->broken)
        return d->broken;
    // What another console writes is not ahead of what is known of it.
    const DecisionContext context {*d->runbook, *d->plan, d->clock->now(), d->approvals,
                                   d->signOffs};
    const auto events = ::decide(isReadOnly() ? d->state : d->ahead, context, actor, proposed);
    return events ? std::nullopt : std::optional(events.error());
}

void Launch::passOn(const PersonId &actor, const Event &proposed, const Done &done,
                    const QList<EvidenceBlob> &blobs)
{
    const Result<QList<qint64>> numbers = d->relay(actor, proposed, blobs);
    if (!numbers)
        return answer(done, std::unexpected(numbers.error()));
    refresh();
    answer(done, reader().those(*numbers));
}

void Launch::enqueue(const PendingVerb &verb)
{
    const Result<QList<Event>> events = d->decided(verb.actor, verb.proposed);
    if (!events)
        return answer(verb.done, std::unexpected(events.error()));
    for (const EvidenceBlob &blob : verb.blobs) {
        if (!blob.sha256.isEmpty() && documentBlob(blob.bytes, {}).sha256 != blob.sha256)
            return answer(
                verb.done,
                failure(LaunchWords::tr("evidence %1 has another digest").arg(blob.sha256)));
    }
    if (const Result<void> assumed = d->assume(verb.actor, *events); !assumed)
        return answer(verb.done, std::unexpected(assumed.error()));
    d->pending.push_back(verb);
    d->ledger->append(d->generation, {verb.actor, *events, verb.blobs});
}

void Launch::takeIn(const QList<QList<Entry>> &drafts)
{
    for (const QList<Entry> &entries : drafts) {
        const PendingVerb verb = d->pending.front();
        d->pending.pop_front();
        foldIn(entries);
        answer(verb.done, entries);
    }
}

void Launch::foldIn(const QList<Entry> &entries)
{
    for (const Entry &entry : entries) {
        d->keep(entry);
        emit appended(entry);
    }
}

void Launch::decideAnew(int generation, const QList<Entry> &others)
{
    if (generation < d->generation)
        return;
    const std::deque<PendingVerb> verbs = std::exchange(d->pending, {});
    d->generation = generation + 1;
    foldIn(others);
    d->ahead = d->state;
    for (const Entry &other : others) {
        const auto *taken = std::get_if<WriterChanged>(&other.event);
        if (!taken)
            continue;
        // Another console did not get an answer from this one and writes the launch now.
        const Error lost {
            LaunchWords::tr("%1@%2 (process %3) has taken the launch over; open it again")
                .arg(taken->user, taken->host)
                .arg(taken->pid),
            d->path};
        for (const PendingVerb &verb : verbs)
            answer(verb.done, std::unexpected(lost));
        return giveUp(lost);
    }
    for (const PendingVerb &verb : verbs)
        enqueue(verb);
}

void Launch::giveUp(const Error &error)
{
    d->broken = error;
    d->ahead = d->state;
    const std::deque<PendingVerb> verbs = std::exchange(d->pending, {});
    for (const PendingVerb &verb : verbs)
        answer(verb.done, std::unexpected(error));
    emit broken(error);
}

void Launch::refresh()
{
    if (!isReadOnly() || d->broken || d->timeline)
        return;
    if (const auto entries = reader().since(d->state.size()); entries)
        takeWritten(*entries);
}

void Launch::takeWritten(const QList<Entry> &entries)
{
    if (!isReadOnly() || d->broken || d->timeline || entries.isEmpty())
        return;
    // Read twice, or before what came in meanwhile.
    if (entries.constFirst().seq < d->state.size())
        return;
    if (entries.constFirst().prev != d->state.head()) {
        d->broken = Error {
            LaunchWords::tr("what follows entry %1 is of another ledger").arg(d->state.size() - 1),
            d->path};
        emit broken(*d->broken);
        return;
    }
    foldIn(entries);
}

void Launch::drain()
{
    while (d->ledger && !d->pending.empty())
        d->ledger->flush();
}
