// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/steps/livedesk.h"

#include "desk/console/background.h"
#include "desk/console/thisuser.h"
#include "desk/steps/steporders.h"
#include "launch/launch.h"
#include "procedure/steprunner.h"
#include "process/planhosts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

static QString liveFolder(const Launch &launch)
{
    return u"%1/live/%2"_s.arg(dataFolder(), launch.state().ledger());
}

/// What was looked at is no record: it goes with the console that looked. Outputs are named by
/// their console's process; how their runs stand nobody asks later.
static void removeFilesOfTheDead(const QString &folder)
{
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
        if (!QFileInfo::exists("/proc/"_L1 + file.fileName().section(u'-', 0, 0)))
            QFile::remove(file.filePath());
    }
}

LiveDesk::LiveDesk(Launch &launch, QObject *parent)
    : QObject(parent)
    , m_launch(launch)
    , m_trust(launch)
{
    removeFilesOfTheDead(liveFolder(launch));
}

LiveDesk::~LiveDesk()
{
    // Nobody would see what it writes.
    stop();
}

QList<std::pair<HostId, QString>> LiveDesk::places() const
{
    const PlanHosts hosts(m_launch.plan()->hosts);
    QList<std::pair<HostId, QString>> places;
    for (const PlanHost &host : m_launch.plan()->hosts)
        places.append(std::pair(host.id, hosts.host(host.id)->vantage()));
    const auto isHere = [&hosts](const auto &place) { return !hosts.remote(place.first); };
    if (std::ranges::none_of(places, isHere))
        places.prepend(std::pair(HostId(), hosts.host({})->vantage()));
    std::ranges::stable_partition(places, isHere);
    return places;
}

static QString endWords(const StepEnd &end)
{
    if (end.outcome == "stopped"_L1)
        return LiveDesk::tr("stopped");
    if (end.outcome == "timedOut"_L1)
        return LiveDesk::tr("its time was up");
    if (!end.exitCode)
        return end.excerpt;
    return LiveDesk::tr("exit %1").arg(*end.exitCode);
}

void LiveDesk::run(const PersonId &actor, const LookCommand &look, const HostId &hostId,
                   std::chrono::seconds box)
{
    if (isRunning()) {
        emit refused({tr("Another command is running; stop it first."), {}});
        return;
    }
    if (look.runs.isEmpty()) {
        emit refused(
            {tr("\"%1\" needs a terminal: run it in one of your own.").arg(look.written), {}});
        return;
    }
    const PlanHosts hosts(m_launch.plan()->hosts);
    if (!hosts.host(hostId)) {
        emit refused({tr("The plan names no host \"%1\".").arg(hostId.value), {}});
        return;
    }
    StepOrder order;
    order.commands = {{.language = look.language, .text = look.runs, .line = look.line}};
    order.workingDirectory = hosts.folderOn(hostId, m_launch.state().opened().folder);
    order.timeout = box;
    m_asked = true;
    // What the scripts are now is told by files, which take their time.
    inBackground(
        this, [trust = m_trust] { return trust.require(); },
        [this, actor, look, order, hostId](const Result<QList<ScriptDigest>> &trusted) {
            const bool wanted = std::exchange(m_asked, false);
            if (!trusted)
                emit refused(trusted.error());
            else if (!wanted)
                emit ended(tr("stopped"));
            else
                begin(actor, look, order, hostId, *trusted);
        });
}

void LiveDesk::begin(const PersonId &actor, const LookCommand &look, const StepOrder &order,
                     const HostId &hostId, const QList<ScriptDigest> &trusted)
{
    const PlanHosts hosts(m_launch.plan()->hosts);
    const std::shared_ptr<const Host> host = hosts.host(hostId);
    const QString folder = liveFolder(m_launch);
    QDir().mkpath(folder);
    QFile::setPermissions(folder,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    if (!m_spool.isEmpty())
        QFile::remove(m_spool);
    m_spool = u"%1/%2-%3"_s.arg(folder).arg(QCoreApplication::applicationPid()).arg(++m_count);
    m_vantage = host->vantage();
    m_until = QDateTime::currentDateTimeUtc().addDuration(order.timeout);
    m_runner = new StepRunner(host, this);
    connect(m_runner, &StepRunner::outputArrived, this, &LiveDesk::grown);
    connect(m_runner, &StepRunner::ended, this,
            [this, actor, look, vantage = host->vantage()](const StepEnd &end) {
                m_runner->deleteLater();
                m_runner = nullptr;
                m_until = {};
                const QString how = endWords(end);
                if (!actor.isEmpty() && !m_launch.isReadOnly())
                    m_launch.submit(
                        actor,
                        NoteWritten {tr("Looked at \"%1\" on %2: %3").arg(look.runs, vantage, how),
                                     {}});
                emit ended(how);
            });
    StepOrder spooled = order;
    spooled.spoolFile = m_spool;
    // Secrets and scripts are read where waiting hurts nobody.
    m_runner->run(completed(m_launch, spooled, trusted, !hosts.remote(hostId)));
    emit started();
}

void LiveDesk::stop()
{
    m_asked = false;
    if (m_runner)
        m_runner->stop();
}
