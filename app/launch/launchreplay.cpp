// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/launchprivate.h"

#include <QCoreApplication>

namespace {

struct LaunchReplayWords
{
    Q_DECLARE_TR_FUNCTIONS(launch)
};

} // namespace

Result<std::unique_ptr<Launch>> Launch::replay(const Recording &recording)
{
    if (recording.entries.isEmpty()
        || !std::holds_alternative<LaunchOpened>(recording.entries.constFirst().event))
        return failure(LaunchReplayWords::tr("the launch has no opening entry"), recording.path);
    auto d = std::make_unique<Private>();
    d->path = recording.path;
    d->runbook = recording.runbook;
    d->plan = recording.plan;
    d->reader = recording.blob;
    d->broken = recording.damage;
    d->moment = std::make_shared<MomentClock>();
    d->clock = d->moment;
    d->timeline = std::make_unique<Timeline>(recording.entries);
    for (qsizetype place = 0; place < recording.entries.size(); ++place)
        d->index.add(place, recording.entries.at(place).event);
    std::unique_ptr<Launch> launch(new Launch(std::move(d)));
    launch->moveTo(1);
    return launch;
}

const Timeline *Launch::timeline() const
{
    return d->timeline.get();
}

void Launch::moveTo(qint64 count, const QDateTime &time)
{
    Q_ASSERT(d->timeline);
    const QList<Entry> &all = d->timeline->entries();
    count = std::clamp<qint64>(count, 1, all.size());
    d->bring(count);
    d->moment->set(time.isValid() ? time : all.at(count - 1).time);
    emit moved();
}
