// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/stepdesk.h"

#include "desk/background.h"
#include "desk/dryrun.h"
#include "desk/openlaunch.h"
#include "desk/trust.h"
#include "domain/bytes.h"
#include "launch/launch.h"
#include "procedure/canarysteps.h"
#include "procedure/recovery.h"
#include "process/planhosts.h"
#include "secrets/plansecrets.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QTimer>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is shown of a step's output.
static constexpr qsizetype shownOutput = 256_KiB;
/// How often a command of another console's making is asked whether it ended.
static constexpr auto recoveryEvery = 500ms;

/// The exit status of ssh where it is no command's.
static constexpr int clientFailed = 255;

static PersonId stepConsole()
{
    return PersonId(u"console"_s);
}

/// A folder for this launch's outputs that only the user can enter, and the step's file in it.
static QString spoolFileFor(const QString &ledger, const ItemId &step, int attempt)
{
    const QString folder = u"%1/spool/%2"_s.arg(dataFolder(), ledger);
    QDir().mkpath(folder);
    QFile::setPermissions(folder,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QString name = step.value.section(u'/', -1).left(80);
    name += u'-'
        + QString::fromLatin1(
                QCryptographicHash::hash(step.value.toUtf8(), QCryptographicHash::Sha256)
                    .toHex()
                    .left(8));
    return u"%1/%2-%3"_s.arg(folder, name).arg(attempt);
}

class StepDesk::Private
{
public:
    explicit Private(Launch &l)
        : launch(l)
        , hosts(l.plan()->hosts)
    {
    }

    Launch &launch;
    PlanHosts hosts;
    /// Of commands this desk runs, or has asked to run.
    QHash<ItemId, StepRunner *> runners;
    QSet<ItemId> asked;
    /// Supervisors of commands that a console before this one started; 0 while it is being found
    /// out.
    QHash<ItemId, qint64> foreign;
    QHash<ItemId, QByteArray> outputs;

    /// The document's fences, with what was decided to run instead.
    QList<Command> commands(const ItemId &step) const
    {
        QList<Command> found = commandsOf(*launch.runbook(), *launch.plan(), step);
        for (const Entry &entry : launch.state().deviations()) {
            const auto &deviation = std::get<DeviationRecorded>(entry.event);
            for (Command &command : found) {
                if (deviation.step == step && !deviation.before.isEmpty())
                    command.text.replace(deviation.before, deviation.after);
            }
        }
        return found;
    }

    StepOrder order(const ItemId &step, const QString &spool) const
    {
        StepOrder order;
        order.commands = commands(step);
        order.workingDirectory =
            hosts.folderOn(hostOf(*launch.plan(), step), launch.state().opened().folder);
        order.spoolFile = spool;
        const auto planned = launch.plan()->steps.constFind(step);
        if (planned != launch.plan()->steps.constEnd()) {
            order.tty = planned->tty;
            order.timeout = planned->timeout.value_or(order.timeout);
        }
        return order;
    }
};

StepDesk::StepDesk(Launch &launch, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(launch))
{
}

StepDesk::~StepDesk() = default;

QString StepDesk::commandOf(const ItemId &step) const
{
    QStringList texts;
    for (const Command &command : d->commands(step))
        texts.append(command.text.trimmed());
    return texts.join(u'\n');
}

QString StepDesk::vantageOf(const ItemId &step) const
{
    const std::shared_ptr<const Host> host = d->hosts.host(hostOf(*d->launch.plan(), step));
    return host ? host->vantage() : QString();
}

void StepDesk::run(const PersonId &actor, const ItemId &step, const PersonId &releasedBy)
{
    if (isRunning(step)) {
        emit refused(step, {tr("The step is running."), step.value});
        return;
    }
    if (const Result<void> may = mayRun(d->launch); !may) {
        emit refused(step, may.error());
        return;
    }
    const QString text = commandOf(step);
    if (text.isEmpty()) {
        emit refused(step, {tr("There is no command here: a person does this step."), step.value});
        return;
    }
    const HostId hostId = hostOf(*d->launch.plan(), step);
    const std::shared_ptr<const Host> host = d->hosts.host(hostId);
    if (!host) {
        emit refused(step, {tr("The plan names no host \"%1\".").arg(hostId.value), step.value});
        return;
    }
    const int attempt = d->launch.state().step(step).attempt + 1;
    const StepStarted started {.step = step,
                               .attempt = attempt,
                               .command = text,
                               .host = host->id(),
                               .vantage = host->vantage(),
                               .releasedBy = releasedBy,
                               .spool = spoolFileFor(d->launch.state().ledger(), step, attempt)};
    d->asked.insert(step);
    d->launch.submit(actor, started,
                     [self = QPointer(this), step, host](const Result<QList<Entry>> &entries) {
                         if (!self)
                             return;
                         self->d->asked.remove(step);
                         if (!entries) {
                             emit self->refused(step, entries.error());
                             emit self->changed(step);
                             return;
                         }
                         for (const Entry &entry : *entries) {
                             if (const auto *durable = std::get_if<StepStarted>(&entry.event))
                                 self->start(*durable, host);
                         }
                     });
    emit changed(step);
}

void StepDesk::dryRun(const PersonId &actor, const ItemId &step)
{
    if (isRunning(step) || commandOf(step).isEmpty())
        return;
    if (const Result<void> may = mayRun(d->launch); !may) {
        emit refused(step, may.error());
        return;
    }
    const std::shared_ptr<const Host> host = d->hosts.host(hostOf(*d->launch.plan(), step));
    if (!host) {
        emit refused(step, {tr("The plan names no host for it."), step.value});
        return;
    }
    inBackground(
        this, [host, order = d->order(step, {})] { return ::dryRun(*host, order); },
        [this, actor, step, vantage = host->vantage()](const DryRun &dry) {
            if (isRunning(step))
                return;
            d->outputs.insert(step, dry.text.toUtf8());
            emit changed(step);
            d->launch.submit(
                actor,
                NoteWritten {dry.good ? tr("Dry run on %1: nothing is missing").arg(vantage)
                                      : tr("Dry run on %1: it would not go well").arg(vantage),
                             step.value},
                [](const Result<QList<Entry>> &) { });
        });
}

void StepDesk::start(const StepStarted &started, const std::shared_ptr<const Host> &host)
{
    const ItemId step = started.step;
    d->outputs.insert(step, {});
    auto *runner = new StepRunner(host, this);
    d->runners.insert(step, runner);
    connect(runner, &StepRunner::outputArrived, this,
            [this, step](const QByteArray &bytes) { takeOutput(step, bytes); });
    connect(runner, &StepRunner::ended, this, [this, started, runner](const StepEnd &end) {
        runner->deleteLater();
        d->runners.remove(started.step);
        settle(started, end);
    });
    // Secrets are read where waiting hurts nobody.
    inBackground(
        runner, [plan = d->launch.plan()] { return PlanSecrets(plan->secrets).readAll(); },
        [this, runner, started](const QList<QByteArray> &secrets) {
            StepOrder order = d->order(started.step, started.spool);
            order.secrets = secrets;
            runner->run(order);
        });
    emit changed(step);
}

void StepDesk::takeOutput(const ItemId &step, const QByteArray &bytes)
{
    QByteArray &output = d->outputs[step];
    output = (output + bytes).right(shownOutput);
    emit outputArrived(step, bytes);
}

void StepDesk::settle(const StepStarted &started, const StepEnd &end)
{
    StepFinished finished;
    finished.step = started.step;
    finished.attempt = started.attempt;
    finished.outcome = end.outcome;
    finished.exitCode = end.exitCode;
    finished.signal = end.signal;
    finished.took = end.took;
    finished.output = end.outputSha256;
    finished.outputSize = end.outputSize;
    finished.excerpt = end.excerpt;
    finished.survivors = end.survivors;
    QList<EvidenceBlob> blobs;
    if (!end.output.isEmpty())
        blobs.append({end.outputSha256, end.output, u"text/plain"_s});
    d->launch.submit(
        stepConsole(), finished,
        [self = QPointer(this), finished](const Result<QList<Entry>> &entries) {
            if (!self)
                return;
            if (!entries)
                emit self->refused(finished.step, entries.error());
            emit self->changed(finished.step);
            if (entries)
                emit self->finished(finished.step, finished.outcome == "passed"_L1);
        },
        blobs);
}

void StepDesk::stop(const ItemId &step)
{
    if (StepRunner *runner = d->runners.value(step))
        runner->stop();
    else if (d->foreign.contains(step))
        stopForeign(step);
}

void StepDesk::stopForeign(const ItemId &step)
{
    const qint64 supervisor = d->foreign.value(step);
    const std::optional<StepStarted> started = d->launch.state().step(step).started;
    const std::shared_ptr<const SshHost> remote =
        started ? d->hosts.remote(started->host) : nullptr;
    if (!remote) {
        if (supervisor > 1)
            ::kill(pid_t(supervisor), SIGTERM);
        return;
    }
    // What it supervises here is only the client; the command ends where it runs.
    inBackground(
        this,
        [remote, parts = commandSpecs(d->order(step, started->spool))] {
            for (const CommandSpec &part : parts)
                remote->endRun(part.spoolFile);
            return true;
        },
        [](bool) {});
}

void StepDesk::decide(const PersonId &actor, const StepDecided &decision)
{
    // What a console before this one started may still be at work: a second run would join it.
    if (isRunning(decision.step)) {
        emit refused(decision.step,
                     {tr("The step is running; stop it first."), decision.step.value});
        return;
    }
    d->launch.submit(
        actor, decision,
        [self = QPointer(this), step = decision.step](const Result<QList<Entry>> &entries) {
            if (!self)
                return;
            if (!entries)
                emit self->refused(step, entries.error());
            emit self->changed(step);
        });
}

bool StepDesk::isRunning(const ItemId &step) const
{
    return d->asked.contains(step) || d->runners.contains(step) || d->foreign.contains(step);
}

bool StepDesk::isIdle() const
{
    return d->asked.isEmpty() && d->runners.isEmpty() && d->foreign.isEmpty();
}

QByteArray StepDesk::output(const ItemId &step) const
{
    return d->outputs.value(step);
}

void StepDesk::reconcile()
{
    QList<ItemId> open = d->launch.state().openSteps();
    open += d->launch.state().runningSteps();
    for (const ItemId &step : std::as_const(open)) {
        const StepStatus status = d->launch.state().step(step);
        if (!status.started || isRunning(step))
            continue;
        d->foreign.insert(step, 0);
        recover(*status.started);
    }
}

void StepDesk::recover(const StepStarted &started)
{
    const QList<CommandSpec> parts = commandSpecs(d->order(started.step, started.spool));
    const bool remote = d->hosts.remote(started.host) != nullptr;
    inBackground(
        this,
        [started, parts, remote] {
            RecoveredStep recovered = recoverStep(started, parts);
            // The client's own failure: the command may have gone on.
            if (remote && recovered.end.exitCode == clientFailed)
                recovered.state = SpoolStatus::State::Unknown;
            return recovered;
        },
        [this, started](const RecoveredStep &recovered) {
            if (recovered.state == SpoolStatus::State::Running) {
                d->foreign.insert(started.step, recovered.supervisor);
                emit changed(started.step);
                QTimer::singleShot(recoveryEvery, this, [this, started] { recover(started); });
                return;
            }
            d->foreign.remove(started.step);
            if (recovered.state == SpoolStatus::State::Finished)
                settle(started, recovered.end);
            else if (d->launch.state().step(started.step).state == ItemState::Running)
                settle(started,
                       StepEnd {.outcome = u"interrupted"_s,
                                .excerpt = tr("Nobody knows what became of the command.")});
            emit changed(started.step);
        });
}
