// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/recentlaunches.h"

#include "desk/console/thisuser.h"
#include "desk/opening/newlaunch.h"
#include "desk/opening/openlaunch.h"
#include "launch/launch.h"
#include "ui/items/agetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

static constexpr qsizetype shownLaunches = 12;

static QSettings keptElsewhere()
{
    return {QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation)
                + u"/launch-console/recent.ini"_s,
            QSettings::IniFormat};
}

void rememberLaunch(const QString &file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    if (path.startsWith(dataFolder() + u'/'))
        return;
    QSettings kept = keptElsewhere();
    QStringList files = kept.value("launches"_L1).toStringList();
    files.removeAll(path);
    files.prepend(path);
    kept.setValue("launches"_L1, files.first(std::min(shownLaunches, files.size())));
}

static RecentLaunch recent(const QFileInfo &file)
{
    return {file.absoluteFilePath(), file.completeBaseName(), file.lastModified().toUTC()};
}

QList<RecentLaunch> recentLaunches()
{
    QList<RecentLaunch> found;
    QDirIterator files(dataFolder(), {u"*.launch"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(recent(files.nextFileInfo()));
    const QStringList elsewhere = keptElsewhere().value("launches"_L1).toStringList();
    for (const QString &file : elsewhere) {
        if (QFileInfo(file).isFile())
            found.append(recent(QFileInfo(file)));
    }
    std::ranges::sort(found, std::greater(), &RecentLaunch::modified);
    return found.first(std::min(shownLaunches, found.size()));
}

namespace {

struct RecentWords
{
    Q_DECLARE_TR_FUNCTIONS(RecentLaunches)
};

} // namespace

/// Only what was launched is green.
static void sayHowItEnded(const QString &outcome, RecentLaunch &recent)
{
    if (outcome == "launched"_L1) {
        recent.shape = ItemState::Pass;
        recent.standing = RecentWords::tr("closed: launched");
    } else if (outcome == "rolledBack"_L1) {
        recent.shape = ItemState::Fail;
        recent.standing = RecentWords::tr("closed: rolled back");
    } else {
        recent.shape = ItemState::Cancelled;
        recent.standing = RecentWords::tr("closed: abandoned");
    }
}

RecentLaunch lookedInto(RecentLaunch recent)
{
    const Result<std::unique_ptr<Launch>> opened = openLaunch(recent.file, true);
    if (!opened) {
        recent.shape = ItemState::Fail;
        recent.standing = opened.error().message;
        return recent;
    }
    const Launch &launch = **opened;
    const LaunchState &state = launch.state();
    recent.title = state.opened().rehearsal
        ? RecentWords::tr("%1 (REHEARSAL)").arg(state.opened().title)
        : state.opened().title;
    const QList<ItemId> steps = state.openSteps();
    const bool watching = state.canary().started && !state.canary().ended;
    if (const std::optional<Error> damage = launch.damage()) {
        recent.shape = ItemState::Fail;
        recent.standing = damage->message;
    } else if (state.isClosed()) {
        sayHowItEnded(state.closed()->outcome, recent);
    } else if (!launch.holder().isEmpty()) {
        recent.shape = ItemState::Running;
        recent.standing = RecentWords::tr("held by %1").arg(launch.holder());
    } else if (!steps.isEmpty() || watching) {
        const Step *step = steps.isEmpty() ? nullptr : launch.runbook()->step(steps.first());
        recent.interruptedAt = step ? step->title
            : watching              ? RecentWords::tr("the canary watch")
                                    : steps.first().value;
        recent.shape = ItemState::Interrupted;
        recent.standing = RecentWords::tr("interrupted at “%1”").arg(recent.interruptedAt);
    } else {
        recent.standing = RecentWords::tr("T-0 %1").arg(utcText(state.opened().t0));
    }
    return recent;
}
