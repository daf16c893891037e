// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rollback/drills.h"

#include "desk/console/background.h"
#include "desk/console/thisuser.h"
#include "domain/durablefile.h"
#include "launch/launch.h"
#include "procedure/rollback.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Of one runbook.
static constexpr qsizetype keptDrills = 20;

static QString drillsFile()
{
    return dataFolder() + "/rollback-drills.json"_L1;
}

static QString runbookOf(const LaunchOpened &opened)
{
    return QDir(opened.folder).absoluteFilePath(opened.document);
}

static QJsonObject readDrills()
{
    QFile file(drillsFile());
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

std::optional<RollbackDrill> drillIn(const Launch &launch)
{
    const QList<Entry> &entries = launch.deeds();
    const auto ordered = std::find_if(entries.crbegin(), entries.crend(), [](const Entry &entry) {
        return std::holds_alternative<RollbackTriggered>(entry.event);
    });
    if (ordered == entries.crend())
        return {};
    QSet<ItemId> left;
    const QList<RollbackAction> actions = rollbackCommands(*launch.runbook(), *launch.plan());
    for (const RollbackAction &action : actions)
        left.insert(action.step);
    if (left.isEmpty())
        return {};
    for (auto entry = ordered.base(); entry != entries.cend(); ++entry) {
        const auto *finished = std::get_if<StepFinished>(&entry->event);
        if (!finished || finished->outcome != "passed"_L1 || !left.remove(finished->step)
            || !left.isEmpty())
            continue;
        const LaunchOpened &opened = launch.state().opened();
        const double took = double(ordered->time.msecsTo(entry->time));
        return RollbackDrill {entry->time,
                              std::chrono::milliseconds(qint64(took / std::max(opened.speed, 1.0))),
                              opened.rehearsal};
    }
    return {};
}

void keepDrill(const LaunchOpened &opened, const RollbackDrill &drill)
{
    QJsonObject drills = readDrills();
    const QStringList runbooks = drills.keys();
    for (const QString &runbook : runbooks) {
        if (!QFileInfo::exists(runbook))
            drills.remove(runbook);
    }
    const QString runbook = runbookOf(opened);
    QJsonArray kept = drills[runbook].toArray();
    const QJsonObject made {{u"ended"_s, toUtcText(drill.ended)},
                            {u"tookMs"_s, qint64(drill.took.count())},
                            {u"rehearsed"_s, drill.rehearsed}};
    if (kept.contains(made))
        return;
    kept.append(made);
    while (kept.size() > keptDrills)
        kept.removeFirst();
    drills[runbook] = kept;
    QDir().mkpath(dataFolder());
    // It is only for show: a full disk is told elsewhere.
    (void)replaceDurably(drillsFile(), QJsonDocument(drills).toJson());
}

std::optional<RollbackDrill> lastDrill(const LaunchOpened &opened)
{
    const QJsonArray kept = readDrills()[runbookOf(opened)].toArray();
    if (kept.isEmpty())
        return {};
    const QJsonObject last = kept.last().toObject();
    return RollbackDrill {fromUtcText(last["ended"_L1].toString()),
                          std::chrono::milliseconds(last["tookMs"_L1].toInteger()),
                          last["rehearsed"_L1].toBool()};
}

DrillDesk::DrillDesk(const Launch &launch, QObject *parent)
    : QObject(parent)
{
    // Who holds the launch keeps them.
    if (launch.isReadOnly())
        return;
    connect(&launch, &Launch::appended, this, [this, &launch](const Entry &entry) {
        const auto *finished = std::get_if<StepFinished>(&entry.event);
        if (!finished || finished->outcome != "passed"_L1 || !launch.state().canary().rollback)
            return;
        const std::optional<RollbackDrill> drill = drillIn(launch);
        if (!drill || drill->ended != entry.time)
            return;
        inBackground(
            this,
            [opened = launch.state().opened(), drill = *drill] {
                keepDrill(opened, drill);
                return true;
            },
            [](bool) {});
    });
}
