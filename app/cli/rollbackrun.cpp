// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rollbackrun.h"

#include "cli/carryout.h"
#include "cli/output.h"
#include "desk/holderwire.h"
#include "desk/notifydesk.h"
#include "launch/canarysteps.h"
#include "procedure/steprunner.h"
#include "process/planhosts.h"

#include <QDir>
#include <QEventLoop>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The ledger gets this long for each entry: the rollback does not wait for it.
static constexpr auto recordPatience = 2s;
/// Messages that are under way when all is done get this long.
static constexpr auto tellPatience = 5s;

RollbackRun::RollbackRun(OpenedLaunch &access, PersonId actor, QString reason)
    : m_access(access)
    , m_actor(std::move(actor))
    , m_reason(std::move(reason))
    , m_journal(access.launch->state().ledger())
    , m_ledgerTakes(access.launch->takesVerbs() && !access.launch->damage())
{
    // A holder tells people itself.
    if (access.holder || access.launch->plan()->notify.isEmpty())
        return;
    m_notices = new NotifyDesk(*access.launch);
    QObject::connect(m_notices, &NotifyDesk::undelivered, m_notices, &RollbackRun::say);
}

void RollbackRun::say(const Error &error)
{
    printError(error.text());
}

bool RollbackRun::recorded(const Event &event, const QList<EvidenceBlob> &blobs)
{
    // The answer may come after nobody waits for it any more.
    const auto answer = std::make_shared<std::optional<Result<QList<Entry>>>>();
    QEventLoop loop;
    m_access.launch->submit(
        m_actor, event,
        [answer, waits = QPointer(&loop)](const Result<QList<Entry>> &entries) {
            *answer = entries;
            if (waits)
                waits->quit();
        },
        blobs);
    if (!*answer) {
        QTimer::singleShot(recordPatience, &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (*answer && **answer)
        return true;
    say(*answer ? (**answer).error()
                : Error {u"the ledger did not take it in time"_s, m_access.launch->path()});
    return false;
}

void RollbackRun::record(const Event &event, const QList<EvidenceBlob> &blobs)
{
    if (m_ledgerTakes && recorded(event, blobs))
        return;
    if (m_notices)
        m_notices->tellUnrecorded(event);
    const bool first = std::exchange(m_ledgerTakes, false) || m_journal.isEmpty();
    const Result<void> kept = m_journal.write(m_actor, event, m_access.launch->clock().now());
    if (!kept)
        say({u"not recorded anywhere: %1"_s.arg(kept.error().text()), eventKind(event)});
    else if (first)
        printError(
            u"What follows is not recorded in the ledger yet; it is kept in %1 and goes "
            "into the ledger when the launch is opened for writing."_s.arg(m_journal.path()));
}

/// In memory, as a rule: a full disk is no reason to wait. Empty where there is no place.
static QString spoolPath(const QString &ledger, const ItemId &step)
{
    const QString runtime = HolderWire::runtimeFolder();
    const QString folder = runtime + "/spool"_L1;
    if (runtime.isEmpty() || !QDir().mkpath(folder))
        return {};
    return u"%1/%2-%3-%4"_s.arg(folder, ledger.left(8), step.value.section(u'/', -1).left(60))
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

bool RollbackRun::runHere(const RollbackAction &action)
{
    const Launch &launch = *m_access.launch;
    const PlanHosts hosts(launch.plan()->hosts);
    const HostId hostId = hostOf(*launch.plan(), action.step);
    const std::shared_ptr<const Host> host = hosts.host(hostId);
    if (!host) {
        say({u"the plan names no host \"%1\""_s.arg(hostId.value), action.step.value});
        return false;
    }
    StepOrder order;
    order.commands = commandsOf(*launch.runbook(), *launch.plan(), action.step);
    order.workingDirectory = hosts.folderOn(hostId, launch.state().opened().folder);
    order.spoolFile = spoolPath(launch.state().ledger(), action.step);
    // It waits for nothing, and runs with the scripts as they are: they are only looked at.
    if (!hosts.remote(hostId)) {
        order.scripts = scriptsAsTheyAre(launch.state().opened(), action.command);
        order.scriptFolder = launch.state().opened().folder;
        order.frozen.why = u"a rollback takes them as they are"_s;
    }
    const StepStarted started {.step = action.step,
                               .attempt = launch.state().step(action.step).attempt + 1,
                               .command = action.command,
                               .host = host->id(),
                               .vantage = host->vantage(),
                               .releasedBy = {},
                               .spool = order.spoolFile};
    record(started);
    StepEnd end;
    for (int tries = 0; tries < 2; ++tries) {
        QEventLoop loop;
        StepRunner runner(host);
        QObject::connect(&runner, &StepRunner::outputArrived, &loop, &printOutput);
        QObject::connect(&runner, &StepRunner::ended, &loop, [&](const StepEnd &ended) {
            end = ended;
            loop.quit();
        });
        runner.run(order);
        loop.exec();
        // Nothing ran where its output could not be kept: then without keeping it.
        if (end.exitCode || end.signal != 0 || end.outcome == "passed"_L1
            || order.spoolFile.isEmpty())
            break;
        printError(end.excerpt);
        order.spoolFile.clear();
    }
    StepFinished finished = finishedEvent(started, end);
    finished.attempt = std::max(started.attempt, launch.state().step(action.step).attempt);
    record(finished, evidenceOf(end));
    return end.outcome == "passed"_L1;
}

bool RollbackRun::runAction(const RollbackAction &action)
{
    if (m_access.holder && m_ledgerTakes) {
        const Result<bool> passed = m_access.holder->run(m_actor, action.step, {}, printOutput);
        m_access.launch->refresh();
        if (passed)
            return *passed;
        say(passed.error());
        if (m_access.launch->state().step(action.step).state == ItemState::Running)
            return false;
    }
    return runHere(action);
}

void RollbackRun::tellOut()
{
    if (!m_notices)
        return;
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (m_notices->waiting() == 0)
            loop.quit();
    });
    look.start(50ms);
    QTimer::singleShot(tellPatience, &loop, &QEventLoop::quit);
    loop.exec();
    if (const int left = m_notices->waiting(); left > 0)
        printError(u"%1 messages have not arrived; the next console sends them"_s.arg(left));
}

bool RollbackRun::run(const QList<RollbackAction> &actions)
{
    record(RollbackTriggered {u"manual"_s, m_reason, false});
    const Launch &launch = *m_access.launch;
    const ItemId offTraffic = canarySteps(*launch.runbook(), *launch.plan()).rollBack;
    bool good = true;
    for (const RollbackAction &action : actions) {
        if (action.command.isEmpty()) {
            printError(u"%1: a person does this"_s.arg(action.step.value));
            continue;
        }
        const bool passed = runAction(action);
        good = good && passed;
        // A holder that watches the canary says so by itself.
        if (passed && action.step == offTraffic && !m_access.holder
            && launch.state().canary().isOut())
            record(CanaryEnded {u"rolledBack"_s, m_reason});
    }
    tellOut();
    return good;
}
