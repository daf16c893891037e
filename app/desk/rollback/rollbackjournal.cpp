// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rollback/rollbackjournal.h"

#include "desk/console/holderwire.h"
#include "domain/consoleperson.h"
#include "launch/countdown.h"
#include "launch/launch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <cstdlib>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct JournalWords
{
    Q_DECLARE_TR_FUNCTIONS(rollback)
};

} // namespace

/// The same order of this long ago or later is another one.
static constexpr qint64 lateSeconds = 30;

static QStringList journalFiles(const QString &ledger)
{
    QStringList files;
    const QString state = QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation);
    for (const QString &folder : {state + "/launch-console"_L1, HolderWire::runtimeFolder()}) {
        if (!folder.isEmpty())
            files.append(folder + u'/' + ledger + ".unrecorded"_L1);
    }
    return files;
}

RollbackJournal::RollbackJournal(QString ledger)
    : m_ledger(std::move(ledger))
{
}

static bool appendDurably(const QString &path, const QByteArray &line)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered,
                   QFile::ReadOwner | QFile::WriteOwner))
        return false;
    const qint64 before = file.size();
    if (file.write(line) == line.size() && ::fsync(file.handle()) == 0)
        return true;
    // Half a line would hide the ones after it.
    file.resize(before);
    return false;
}

Result<void> RollbackJournal::write(const PersonId &actor, const Event &event,
                                    const QDateTime &time)
{
    const QByteArray line = QJsonDocument(QJsonObject {{u"actor"_s, actor.value},
                                                       {u"kind"_s, eventKind(event)},
                                                       {u"body"_s, eventBody(event)},
                                                       {u"time"_s, toUtcText(time)}})
                                .toJson(QJsonDocument::Compact)
        + '\n';
    const QStringList places = m_path.isEmpty() ? journalFiles(m_ledger) : QStringList {m_path};
    for (const QString &path : places) {
        if (appendDurably(path, line)) {
            m_path = path;
            ++m_written;
            return {};
        }
    }
    return failure(JournalWords::tr("no folder takes what happened"), places.value(0));
}

/// The attempt that is running counts from what the ledger knew, not from what was known then.
static Event asOfNow(Event event, const LaunchState &state)
{
    if (auto *finished = std::get_if<StepFinished>(&event))
        finished->attempt = state.step(finished->step).attempt;
    return event;
}

/// The ledger was only slow, and took the order after all.
static bool isOrderedThen(const Launch &launch, const Event &event, const QDateTime &time)
{
    if (!std::holds_alternative<RollbackTriggered>(event))
        return false;
    return std::ranges::any_of(launch.deeds(), [&](const Entry &entry) {
        return entry.event == event && std::abs(entry.time.secsTo(time)) <= lateSeconds;
    });
}

int RollbackJournal::reconcile(Launch &launch)
{
    int taken = 0;
    const QStringList files = journalFiles(launch.state().ledger());
    for (const QString &path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> lines = file.readAll().split('\n');
        // What the rules refuse by now is left out: the rest is told all the same.
        const auto tell = [&launch](const PersonId &actor, const Event &event) {
            launch.submit(actor, event, [](const Result<QList<Entry>> &) { });
            launch.drain();
        };
        bool noted = false;
        for (const QByteArray &line : lines) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            const Result<Event> event =
                readEvent(object["kind"_L1].toString(), object["body"_L1].toObject());
            if (object.isEmpty() || !event)
                continue;
            const PersonId actor(object["actor"_L1].toString());
            const QDateTime time = fromUtcText(object["time"_L1].toString());
            if (isOrderedThen(launch, *event, time))
                continue;
            if (!std::exchange(noted, true))
                tell(consolePerson(),
                     NoteWritten {
                         JournalWords::tr("What follows happened from %1 on, while this ledger "
                                          "could not be written; it is recorded now.")
                             .arg(timeWords(time)),
                         {}});
            tell(actor, asOfNow(*event, launch.state()));
            ++taken;
        }
        if (launch.damage())
            return taken;
        file.remove();
    }
    return taken;
}
