// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rollback/rollbackstep.h"

#include "desk/console/background.h"
#include "desk/console/holderwire.h"
#include "domain/digest.h"
#include "domain/redactor.h"
#include "launch/canarysteps.h"
#include "launch/launch.h"
#include "secrets/plansecrets.h"

#include <QDir>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The keychain gets this long to say what is to be hidden: the rollback does not wait for it.
static constexpr auto keychainPatience = 2s;

/// A machine gets this long to say what its scripts are before they run.
static constexpr auto lookPatience = 2s;

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

/// Those of the launch that the commands name or call.
static QList<ScriptDigest> scriptsAsTheyAre(const LaunchOpened &opened, const StepOrder &order,
                                            const QString &command)
{
    QList<ScriptDigest> named = scriptsCalled(order.commands, opened.scripts, opened.folder);
    for (const ScriptDigest &script : opened.scripts) {
        if (command.contains(script.path) && !named.contains(script))
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

RollbackStep::~RollbackStep()
{
    m_stop.request_stop();
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
    if (m_orders.remote(hostId)) {
        m_order.scripts = scriptsNamed(m_order, m_launch.state().opened().scripts);
        m_order.scriptsThere = true;
        m_order.lookPatience = lookPatience;
    } else {
        m_order.scripts = scriptsAsTheyAre(m_launch.state().opened(), m_order, m_started.command);
        m_order.scriptFolder = m_launch.state().opened().folder;
        m_order.frozen.why = tr("a rollback takes them as they are");
    }
    readSecrets();
    m_startIsTold = begun.has_value();
    if (m_startIsTold) {
        startWhenReady();
        return;
    }
    m_log.record(m_actor, m_started, [self = QPointer(this)](RollbackLog::Kept) {
        if (!self)
            return;
        self->m_startIsTold = true;
        self->startWhenReady();
    });
}

void RollbackStep::readSecrets()
{
    QList<PlanSecret> inEnvironment;
    QList<PlanSecret> inKeychain;
    for (const PlanSecret &secret : m_launch.plan()->secrets)
        (secret.keychain.isEmpty() ? inEnvironment : inKeychain).append(secret);
    m_order.secrets = PlanSecrets(inEnvironment).readAll();
    m_secretsAreRead = inKeychain.isEmpty();
    if (m_secretsAreRead)
        return;
    m_waitsForKeychain = true;
    inBackground(
        this,
        [secrets = PlanSecrets(inKeychain), stop = m_stop.get_token()] {
            return secrets.readAll(stop);
        },
        [this, asked = inKeychain.size()](const QList<QByteArray> &values) {
            m_order.secrets += values;
            // Whoever answers at once says all there is; an answer that gave up does not.
            m_secretsAreRead = m_waitsForKeychain || values.size() == asked;
            if (std::exchange(m_waitsForKeychain, false))
                startWhenReady();
        });
    QTimer::singleShot(keychainPatience, this, [this] {
        if (!std::exchange(m_waitsForKeychain, false))
            return;
        emit said({tr("The keychain does not answer; the rollback goes on without it. Output is "
                      "shown and kept only where the secrets can be taken out of it."),
                   m_step.value});
        startWhenReady();
    });
}

void RollbackStep::startWhenReady()
{
    if (!m_startIsTold || m_waitsForKeychain)
        return;
    if (m_isStopped) {
        takeEnd({.outcome = u"stopped"_s, .excerpt = tr("It was stopped before it began.")});
        return;
    }
    m_hidesLater = !m_secretsAreRead;
    if (m_hidesLater)
        m_order.spoolFile.clear();
    start();
}

void RollbackStep::start()
{
    m_runner = new StepRunner(m_orders.host(m_step), this);
    if (!m_hidesLater)
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
    if (std::exchange(m_isStopped, true) && !m_runner)
        return;
    if (m_runner)
        m_runner->stop();
    else if (std::exchange(m_waitsForKeychain, false))
        startWhenReady();
}

static bool hasRun(const StepEnd &end)
{
    return end.exitCode || end.signal != 0 || end.outcome == "passed"_L1
        || end.outcome == "stopped"_L1;
}

/// What the supervisor could not take out, because it was not known yet.
StepEnd RollbackStep::withoutSecrets(StepEnd end) const
{
    if (!m_secretsAreRead) {
        end.output.clear();
        end.outputSha256.clear();
        // Where nothing ran it says why.
        if (!hasRun(end))
            return end;
        end.excerpt = tr("The output is not kept: the keychain did not say what to hide in it.");
        return end;
    }
    const Redactor redactor(m_order.secrets);
    end.excerpt = redactor.redact(end.excerpt);
    if (end.output.isEmpty())
        return end;
    end.output = redactor.redact(end.output);
    end.outputSize = end.output.size();
    end.outputSha256 = sha256Hex(end.output);
    return end;
}

void RollbackStep::takeEnd(const StepEnd &told)
{
    const StepEnd end = m_hidesLater ? withoutSecrets(told) : told;
    if (m_hidesLater && !end.output.isEmpty())
        emit outputArrived(end.output);
    // Nothing ran where its output could not be kept: then without keeping it.
    if (!hasRun(end) && !m_order.spoolFile.isEmpty()) {
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
