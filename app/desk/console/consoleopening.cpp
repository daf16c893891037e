// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/consoleprivate.h"

#include "desk/console/background.h"
#include "desk/console/thisuser.h"
#include "desk/opening/openlaunch.h"
#include "desk/record/maintenance.h"
#include "desk/record/openreplay.h"
#include "desk/rollback/rollbacklog.h"
#include "desk/trust/trust.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// From opening to T-0 on a rehearsal's clock: time for checks, a canary that breaks, one that does
/// not, four GOs.
static constexpr auto rehearsalLead = 35min;

/// A file of this name that does not exist yet.
static QString freeLaunchFile(const QString &title)
{
    QString stem;
    for (const QChar c : title.toLower())
        stem += c.isLetterOrNumber() ? c : u'-';
    stem = stem.split(u'-', Qt::SkipEmptyParts).join(u'-').left(60);
    if (stem.isEmpty())
        stem = u"launch"_s;
    QString path = u"%1/%2.launch"_s.arg(dataFolder(), stem);
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = u"%1/%2-%3.launch"_s.arg(dataFolder(), stem).arg(n);
    return path;
}

void Console::openNew(const NewLaunch &wishes)
{
    if (!d->preview) {
        emit failed({tr("No runbook is open."), {}});
        return;
    }
    openInBackground([preview = *d->preview, wishes] {
        NewLaunch settled = wishes;
        if (settled.file.isEmpty())
            settled.file = freeLaunchFile(wishes.title);
        return createLaunch(preview, settled, {});
    });
}

bool Console::writes(const QString &launchFile) const
{
    return d->launch && !d->launch->isReadOnly() && !d->launch->damage()
        && QFileInfo(launchFile) == QFileInfo(d->launch->path());
}

void Console::openExisting(const QString &launchFile, bool readOnly)
{
    if (writes(launchFile))
        return;
    openInBackground([launchFile, readOnly] { return openLaunch(launchFile, readOnly); });
}

void Console::replay(const QString &file)
{
    openInBackground([file] { return openReplay(file); });
}

void Console::openMaintenance()
{
    if (!d->launch)
        return;
    const bool back = d->launch->state().opened().maintains.has_value();
    openInBackground([path = d->launch->path(), back] {
        return back ? openLaunch(maintenanceFileOf(path)) : ::openMaintenance(path);
    });
}

/// The disk may be slow and the keychain may ask the user something first; the window goes on
/// meanwhile.
void Console::openInBackground(const Opening &opening)
{
    if (d->opening) {
        // One that was closed before it was open gives way; one that is still wanted does not.
        if (d->openingFor == d->wanted)
            emit failed({tr("Another launch is being opened; one moment."), {}});
        else
            d->next = opening;
        return;
    }
    d->opening = true;
    d->openingFor = d->wanted;
    inBackground(
        this,
        [opening, home = thread()] {
            Result<std::unique_ptr<Launch>> launch = opening();
            if (launch)
                (*launch)->handOver(home);
            return launch;
        },
        [this](Result<std::unique_ptr<Launch>> launch) {
            d->opening = false;
            if (d->openingFor == d->wanted)
                take(std::move(launch));
            else if (d->next)
                openInBackground(std::exchange(d->next, {}));
        });
}

void Console::rehearse(const RehearsalOptions &options)
{
    closeLaunch();
    d->rehearsal = std::make_unique<RehearsalDesk>(options);
    connect(d->rehearsal.get(), &RehearsalDesk::failed, this, &Console::failed);
    connect(d->rehearsal.get(), &RehearsalDesk::ready, this, &Console::openRehearsal);
    connect(d->rehearsal.get(), &RehearsalDesk::serverMissing, this, &Console::refused);
    connect(d->rehearsal.get(), &RehearsalDesk::arrived, this, [this](const QList<ItemId> &items) {
        if (d->checks)
            d->checks->run(items);
    });
    d->rehearsal->start();
}

/// In a rehearsal of one's own runbook nobody's real key is asked for: rehearsal keys stand in.
static QList<RoleHolder> rehearsalHolders(const QString &folder, const RunbookPreview &preview)
{
    QList<RoleHolder> holders;
    for (const Role &role : preview.runbook.roles) {
        const RoleAssignment *assigned = preview.plan.assignment(role.id);
        const Person *person = assigned ? preview.plan.person(assigned->person) : nullptr;
        QFile key(RehearsalDesk::keyFileIn(folder, role.id) + ".pub"_L1);
        // A key without a name beside it is not taken.
        const bool isNamed = person && !person->name.trimmed().isEmpty();
        if (key.open(QIODevice::ReadOnly))
            holders.append({role.id, role.title, isNamed ? person->name : role.title,
                            QString::fromUtf8(key.readAll())});
    }
    return holders;
}

void Console::openRehearsal()
{
    const RehearsalDesk &desk = *d->rehearsal;
    openInBackground([options = desk.options(), folder = desk.folder(), runbook = desk.runbook(),
                      plan = desk.plan(),
                      file = desk.launchFile()]() -> Result<std::unique_ptr<Launch>> {
        const Result<RunbookPreview> read = previewRunbook(runbook, plan);
        if (!read)
            return std::unexpected(read.error());
        NewLaunch wishes;
        wishes.file = file;
        wishes.t0 = QDateTime::currentDateTimeUtc().addDuration(rehearsalLead);
        // The bundled documents are this program's own; another's runbook was trusted before, or is
        // not run.
        if (options.runbook.isEmpty()) {
            const Result<void> trusted = recordTrust(trustSubject(read->runbook, read->plan));
            if (!trusted)
                return std::unexpected(trusted.error());
        } else {
            wishes.roles = rehearsalHolders(folder, *read);
        }
        return createLaunch(*read, wishes, {}, true, options.speed);
    });
}

void Console::take(Result<std::unique_ptr<Launch>> launch)
{
    if (!launch) {
        emit failed(launch.error());
        return;
    }
    const bool hadLaunch = bool(d->launch);
    d->drop();
    if (hadLaunch)
        emit closed();
    d->launch = std::move(*launch);
    connect(d->launch.get(), &Launch::appended, this, &Console::appended);
    connect(d->launch.get(), &Launch::refused, this, &Console::refused);
    connect(d->launch.get(), &Launch::broken, this, &Console::refused);
    d->steps = std::make_unique<StepDesk>(*d->launch);
    d->checks = std::make_unique<CheckDesk>(*d->launch);
    d->canary = std::make_unique<CanaryWatch>(*d->launch, *d->steps);
    d->signing = std::make_unique<SignDesk>(*d->launch);
    d->releases = std::make_unique<ReleaseDesk>(*d->launch);
    d->records = std::make_unique<RecordDesk>(*d->launch);
    d->door = std::make_unique<HolderDoor>(*d->launch, d->steps.get());
    d->evidence = std::make_unique<EvidenceDesk>(*d->launch);
    d->history = std::make_unique<HistoryDesk>(*d->launch);
    d->follow = std::make_unique<FollowDesk>(*d->launch);
    connect(d->follow.get(), &FollowDesk::lost, this, &Console::refused);
    connect(d->follow.get(), &FollowDesk::letGo, this, &Console::holderLetGo);
    d->closing = std::make_unique<ClosingDesk>(*d->launch);
    d->holds = std::make_unique<HoldDesk>(*d->launch);
    d->clock = std::make_unique<ClockDesk>(*d->launch);
    d->live = std::make_unique<LiveDesk>(*d->launch);
    connect(d->live.get(), &LiveDesk::refused, this, &Console::refused);
    if (!d->launch->isReadOnly() && !d->launch->plan()->notify.isEmpty()) {
        d->notify = std::make_unique<NotifyDesk>(*d->launch);
        connect(d->notify.get(), &NotifyDesk::undelivered, this, &Console::refused);
    }
    d->times = std::make_unique<TimeDesk>(*d->launch);
    d->preflight = std::make_unique<PreflightDesk>(*d->launch);
    d->drills = std::make_unique<DrillDesk>(*d->launch);
    connect(d->releases.get(), &ReleaseDesk::refused, this, &Console::refused);
    connect(d->steps.get(), &StepDesk::refused, this,
            [this](const ItemId &, const Error &error) { emit refused(error); });
    connect(d->steps.get(), &StepDesk::remarked, this, &Console::refused);
    if (d->notify)
        connect(&d->steps->rollbackLog(), &RollbackLog::unrecorded, d->notify.get(),
                &NotifyDesk::tellUnrecorded);
    // After the desks: they have come to that moment then.
    connect(d->launch.get(), &Launch::moved, this, &Console::moved);
    d->actor = actorFor(*d->launch->plan()).value_or(PersonId());
    if (!d->launch->isReadOnly())
        d->steps->reconcile();
    if (d->rehearsal && d->rehearsal->launchFile() == d->launch->path())
        d->rehearsal->attach(*d->launch);
    emit opened();
}

void Console::closeLaunch()
{
    ++d->wanted;
    if (d->launch) {
        d->drop();
        emit closed();
    }
    d->rehearsal.reset();
}
