// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/catalog.h"
#include "domain/clock.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class HiddenSecrets;
class QThread;

/// What checks need from outside. The functions are called on the lanes' threads, several at a
/// time.
struct CheckSurroundings
{
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    /// Null where there is no such host; absent: this machine for every check.
    std::function<std::shared_ptr<const Host>(const HostId &)> host;
    /// The secret of that name; absent: there are none. May block, for as long as a keychain takes.
    std::function<Result<QByteArray>(const QString &name, std::stop_token)> secret;
    QString folder;
    /// Where relative paths start on a host; absent: in `folder` on each.
    std::function<QString(const HostId &)> folderOn = {};
    QHash<QString, QJsonObject> targets;
    /// What the plan notes of a host, for results that no target's note speaks of; absent: nothing.
    std::function<QString(const HostId &)> hostNote = {};
    /// All that the plan names: hidden in every result, whatever the check itself names.
    QStringList plannedSecrets = {};
    /// The key of fingerprints, kept from run to run; absent or empty: one of this runner alone.
    std::function<QByteArray()> fingerprintKey = {};
    /// This machine in words; the runner fills it in.
    QString here = {};
    /// The values of `plannedSecrets`; the runner fills it in.
    std::shared_ptr<HiddenSecrets> hidden = {};
};

/// Runs checks on background threads, a few at a time, in the order given. What waits long for its
/// server takes no lane from others, and others of that server let by what asks elsewhere. Results
/// arrive on the thread this object lives on. Destroying it stops what is running and waits for it.
class CheckRunner : public QObject
{
    Q_OBJECT
public:
    explicit CheckRunner(CheckSurroundings surroundings, int lanes = 4, QObject *parent = nullptr);
    ~CheckRunner() override;

    void enqueue(const QList<CheckSpec> &specs);
    /// Empties the queue and asks running checks to stop; every one still reports, as Cancelled.
    void cancel();
    /// The same for the checks of one item.
    void cancel(const ItemId &item);

    int running() const;
    int waiting() const { return int(m_queue.size()); }

signals:
    void started(const ItemId &item);
    void finished(const CheckResult &result);
    void progress(int running, int waiting);
    void idle();

private:
    struct Lane;

    /// A lane that does nothing, made where all wait long; null: there are enough.
    Lane *freeLane();
    void addLane();
    void start(Lane &lane, const CheckSpec &spec);
    /// What is asked by those that wait long.
    QSet<QString> slowPlaces() const;
    QString placeOf(const CheckSpec &spec) const;
    void pump();
    void report(Lane &lane, const CheckResult &result);
    void dropQueued(const std::function<bool(const CheckSpec &)> &which);

    std::shared_ptr<const CheckSurroundings> m_surroundings;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    /// So many that do not wait long run at a time.
    int m_most;
    /// Looks from time to time who waits long.
    QTimer m_looking;
    QList<CheckSpec> m_queue;
};
