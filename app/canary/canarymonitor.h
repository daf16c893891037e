// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/sources/source.h"
#include "domain/clock.h"

#include <QObject>

/// Asks every source at the end of every tick of the launch's clock, or at an interval of its own,
/// each on a thread of its own, and makes one Tick of what they say. What a source has not said
/// before the tick after is absent, with its reason; it never counts as healthy. Destroying it
/// stops the sources and waits for them, which they make short. Ticks arrive on the thread this
/// object lives on.
class CanaryMonitor : public QObject
{
    Q_OBJECT
public:
    /// `since`: when the canary took traffic; ticks are counted from there. A plan that cannot be
    /// watched gives ticks that say why.
    CanaryMonitor(const CanaryPlan &plan, const QHash<QString, QJsonObject> &targets,
                  std::shared_ptr<const Clock> clock, const QDateTime &since,
                  QObject *parent = nullptr);
    /// The same with all that sources are made from; how long they are waited for follows from the
    /// clock's speed.
    CanaryMonitor(SourceSettings settings, std::shared_ptr<const Clock> clock,
                  const QDateTime &since, QObject *parent = nullptr);
    /// With sources at hand.
    CanaryMonitor(std::vector<std::unique_ptr<Source>> sources, std::chrono::milliseconds tick,
                  std::shared_ptr<const Clock> clock, const QDateTime &since,
                  QObject *parent = nullptr);
    ~CanaryMonitor() override;

    void start();
    /// From now on the ticks' canary is the full deployment; may be called before `start`.
    void watchFull();
    /// No tick comes after it.
    void stop();

signals:
    void ticked(const Tick &tick);

private:
    void waitForEdge();
    void pace(std::size_t source, std::chrono::milliseconds every);
    void waitForQuestion(std::size_t source);
    void reachEdge();
    void askForTick(std::size_t source, std::chrono::milliseconds elapsed);
    void take(std::size_t source, const SourceSample &sample);
    void closeTick();

    class Private;
    std::unique_ptr<Private> d;
};
