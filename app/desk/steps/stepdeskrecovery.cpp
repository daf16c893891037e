// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/steps/stepdeskprivate.h"

#include "desk/console/background.h"
#include "procedure/recovery.h"

#include <QTimer>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How often a command of another console's making is asked whether it ended.
static constexpr auto recoveryEvery = 500ms;

/// The exit status of ssh where it is no command's.
static constexpr int clientFailed = 255;

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
    const QList<CommandSpec> parts = commandSpecs(d->orders.order(started.step, started.spool));
    const bool remote = d->orders.remote(started.host) != nullptr;
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
                if (d->unwanted.remove(started.step))
                    stopForeign(started.step);
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

void StepDesk::stopForeign(const ItemId &step)
{
    const qint64 supervisor = d->foreign.value(step);
    const std::optional<StepStarted> started = d->launch.state().step(step).started;
    const std::shared_ptr<const SshHost> remote =
        started ? d->orders.remote(started->host) : nullptr;
    if (!remote) {
        if (supervisor > 1)
            ::kill(pid_t(supervisor), SIGTERM);
        else
            d->unwanted.insert(step);
        return;
    }
    // What it supervises here is only the client; the command ends where it runs.
    inBackground(
        this,
        [remote, parts = commandSpecs(d->orders.order(step, started->spool))] {
            for (const CommandSpec &part : parts)
                remote->endRun(part.spoolFile);
            return true;
        },
        [](bool) {});
}
