// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rollbackstep.h"

#include "desk/holderwire.h"
#include "launch/canarysteps.h"
#include "launch/launch.h"

#include <QDir>
#include <QPointer>

using namespace Qt::StringLiterals;

QString rollbackSpool(const Launch &launch, const ItemId &step)
{
    const QString runtime = HolderWire::runtimeFolder();
    const QString folder = runtime + "/spool"_L1;
    if (runtime.isEmpty() || !QDir().mkpath(folder))
        return {};
    return u"%1/%2-%3-%4"_s
        .arg(folder, launch.state().ledger().left(8), step.value.section(u'/', -1).left(60))
        .arg(QDateTime::currentMSecsSinceEpoch());
}

/// Those of the launch that the command names.
static QList<ScriptDigest> scriptsAsTheyAre(const LaunchOpened &opened, const QString &command)
{
    QList<ScriptDigest> named;
    for (const ScriptDigest &script : opened.scripts) {
        if (command.contains(script.path))
            named.append(script);
    }
    const QList<ScriptPrint> prints = printsOf(named, opened.folder);
    for (qsizetype i = 0; i < named.size(); ++i)
        named[i].sha256 = prints.at(i).sha256;
    return named;
}

RollbackStep::RollbackStep(const Launch &launch, RollbackLog &log, const PersonId &actor,
                           const ItemId &step, QObject *parent)
    : QObject(parent)
    , m_launch(launch)
    , m_log(log)
    , m_orders(launch)
    , m_actor(actor)
    , m_step(step)
{
}

void RollbackStep::run(const std::optional<StepStarted> &begun)
{
    const HostId hostId = hostOf(*m_launch.plan(), m_step);
    const std::shared_ptr<const Host> host = m_orders.host(m_step);
    if (!host) {
        emit said({tr("The plan names no host \"%1\".").arg(hostId.value), m_step.value});
        emit ended(false);
        return;
    }
    m_started = begun.value_or(StepStarted {.step = m_step,
                                            .attempt = m_launch.state().step(m_step).attempt + 1,
                                            .command = m_orders.text(m_step),
                                            .host = host->id(),
                                            .vantage = host->vantage(),
                                            .releasedBy = {},
                                            .spool = rollbackSpool(m_launch, m_step)});
    m_order = m_orders.order(m_step, m_started.spool);
    // It waits for nothing, and runs with the scripts as they are: they are only looked at.
    if (!m_orders.remote(hostId)) {
        m_order.scripts = scriptsAsTheyAre(m_launch.state().opened(), m_started.command);
        m_order.scriptFolder = m_launch.state().opened().folder;
        m_order.frozen.why = tr("a rollback takes them as they are");
    }
    if (begun) {
        start();
        return;
    }
    m_log.record(m_actor, m_started, [self = QPointer(this)](RollbackLog::Kept) {
        if (self)
            self->start();
    });
}

void RollbackStep::start()
{
    m_runner = new StepRunner(m_orders.host(m_step), this);
    connect(m_runner, &StepRunner::outputArrived, this, &RollbackStep::outputArrived);
    connect(m_runner, &StepRunner::ended, this, [this, runner = m_runner](const StepEnd &end) {
        runner->deleteLater();
        m_runner = nullptr;
        takeEnd(end);
    });
    m_runner->run(m_order);
}

void RollbackStep::stop()
{
    if (m_runner)
        m_runner->stop();
}

void RollbackStep::takeEnd(const StepEnd &end)
{
    const bool ran = end.exitCode || end.signal != 0 || end.outcome == "passed"_L1
        || end.outcome == "stopped"_L1;
    // Nothing ran where its output could not be kept: then without keeping it.
    if (!ran && !m_order.spoolFile.isEmpty()) {
        emit said({end.excerpt, m_step.value});
        m_order.spoolFile.clear();
        start();
        return;
    }
    StepFinished finished = finishedEvent(m_started, end);
    finished.attempt = std::max(m_started.attempt, m_launch.state().step(m_step).attempt);
    m_log.record(
        m_actor, finished,
        [self = QPointer(this), passed = end.outcome == "passed"_L1](RollbackLog::Kept) {
            if (self)
                emit self->ended(passed);
        },
        evidenceOf(end));
}
