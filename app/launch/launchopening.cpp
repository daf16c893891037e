// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consoleperson.h"
#include "launch/launchprivate.h"

#include "domain/digest.h"

#include <QFile>
#include <QThreadPool>

using namespace Qt::StringLiterals;

EvidenceBlob documentBlob(const QByteArray &bytes, const QString &mediaType)
{
    return {sha256Hex(bytes), bytes, mediaType};
}

QString bareDigest(QString digest)
{
    return digest.startsWith("sha256:"_L1) ? digest.mid(7) : digest;
}

Result<void> Launch::Private::load(const QList<Entry> &from, const Readers &readers,
                                   const std::function<Result<QByteArray>(const QString &)> &blob)
{
    foldAll(from);
    if (!state.isOpen())
        return failure(LaunchWords::tr("the launch has no opening entry"), path);
    const Result<QByteArray> runbookBytes = blob(bareDigest(state.opened().checklist));
    if (!runbookBytes)
        return std::unexpected(runbookBytes.error());
    Result<Runbook> read = readers.runbook(*runbookBytes);
    if (!read)
        return failure(LaunchWords::tr("its runbook: %1").arg(read.error().text()), path);
    Result<QByteArray> planBytes = QByteArray();
    if (!state.opened().plan.isEmpty())
        planBytes = blob(bareDigest(state.opened().plan));
    if (!planBytes)
        return std::unexpected(planBytes.error());
    Result<Plan> readPlan = readers.plan(*planBytes, *read);
    if (!readPlan)
        return failure(LaunchWords::tr("its plan: %1").arg(readPlan.error().text()), path);
    runbook = std::make_shared<const Runbook>(std::move(*read));
    plan = std::make_shared<const Plan>(std::move(*readPlan));
    ahead = state;
    return {};
}

Result<std::unique_ptr<Launch>> Launch::create(const QString &path, const LaunchSetup &setup,
                                               const PersonId &actor,
                                               std::shared_ptr<const HeadSigner> signer,
                                               std::shared_ptr<const Clock> clock,
                                               std::shared_ptr<Anchors> anchors)
{
    auto d = std::make_unique<Private>();
    d->path = path;
    d->clock = clock;
    d->runbook = setup.runbook;
    d->plan = setup.plan;
    LaunchOpened opened = setup.opened;
    if (signer && opened.consoleKey.isEmpty())
        opened.consoleKey = signer->publicKey();
    const EvidenceBlob runbookBlob = documentBlob(setup.runbook->bytes, u"text/markdown"_s);
    const EvidenceBlob planBlob = documentBlob(setup.plan->bytes, u"application/yaml"_s);
    opened.checklist = "sha256:"_L1 + runbookBlob.sha256;
    if (!opened.plan.isEmpty() || !setup.plan->bytes.isEmpty())
        opened.plan = "sha256:"_L1 + planBlob.sha256;
    const Result<QList<Event>> events = d->decided(actor, opened);
    if (!events)
        return std::unexpected(events.error());
    {
        Result<Ledger> ledger = Ledger::create(path, *clock);
        if (!ledger)
            return std::unexpected(ledger.error());
        const Draft draft {actor, *events,
                           QList<EvidenceBlob> {runbookBlob, planBlob} + setup.scripts};
        const Result<QList<Entry>> entries = ledger->append(0, {draft}, signer.get());
        if (!entries) {
            for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1})
                QFile::remove(path + suffix);
            return std::unexpected(entries.error());
        }
    }
    if (!d->lock.take(path, clock->now()))
        return failure(LaunchWords::tr("the launch cannot be locked"), path);
    QList<Entry> entries;
    Result<std::unique_ptr<LedgerThread>> thread =
        LedgerThread::start(path, clock, signer, entries, anchors);
    if (!thread)
        return std::unexpected(thread.error());
    d->ledger = std::move(*thread);
    for (const Entry &entry : std::as_const(entries))
        d->keep(entry);
    d->ahead = d->state;
    return std::unique_ptr<Launch>(new Launch(std::move(d)));
}

Result<std::unique_ptr<Launch>> Launch::open(const QString &path, const Readers &readers,
                                             std::shared_ptr<const HeadSigner> signer,
                                             std::shared_ptr<const Clock> clock, bool readOnly,
                                             bool seize, std::shared_ptr<Anchors> anchors)
{
    auto d = std::make_unique<Private>();
    d->path = path;
    d->clock = clock;
    if (!QFile::exists(path))
        return failure(LaunchWords::tr("there is no such file"), path);
    QList<Entry> entries;
    const bool taken =
        seize ? d->lock.seize(path, clock->now()) : !readOnly && d->lock.take(path, clock->now());
    if (taken) {
        Result<std::unique_ptr<LedgerThread>> thread =
            LedgerThread::start(path, clock, signer, entries, anchors);
        if (!thread)
            return std::unexpected(thread.error());
        d->ledger = std::move(*thread);
    } else {
        if (d->lock.isDiskFull())
            d->readOnlyBecause = LaunchWords::tr("the disk is full");
        const Result<Ledger> ledger = Ledger::open(path, Ledger::Mode::ReadOnly, *clock, &entries);
        if (!ledger)
            return std::unexpected(ledger.error());
        d->broken = ledger->damage();
        // An altered first entry says nothing any more.
        if (d->broken && entries.isEmpty())
            return std::unexpected(*d->broken);
    }
    const auto blob = [&](const QString &sha256) -> Result<QByteArray> {
        const Result<Ledger> ledger = Ledger::peek(path, *clock);
        return ledger ? ledger->blob(sha256) : std::unexpected(ledger.error());
    };
    if (const Result<void> loaded = d->load(entries, readers, blob); !loaded)
        return std::unexpected(loaded.error());
    // To give a hundred thousand entries back takes a tenth of a second, for which nobody waits.
    QThreadPool::globalInstance()->start([gone = std::move(entries)] { });
    const std::optional<LaunchLock::Holder> holder = LaunchLock::holderOf(path);
    if (!d->ledger && holder)
        d->holder = holder->text();
    else if (!d->ledger)
        d->state.markReopened();
    const std::optional<LaunchLock::Holder> dead = d->lock.dead();
    std::unique_ptr<Launch> launch(new Launch(std::move(d)));
    if (launch->isReadOnly())
        return launch;
    if (seize && dead) {
        launch->takeOver(LaunchWords::tr("%1 does not answer").arg(dead->text()));
    } else if (dead || !launch->state().runningSteps().isEmpty()) {
        launch->takeOver(dead ? LaunchWords::tr("%1 ended without letting go").arg(dead->text())
                              : LaunchWords::tr("a step was left open"));
        launch->drain();
    }
    return launch;
}

void Launch::takeOver(const QString &reason)
{
    const LaunchLock::Holder self = LaunchLock::self(d->clock->now());
    submit(consolePerson(), WriterChanged {self.user, self.host, self.pid, reason});
}
