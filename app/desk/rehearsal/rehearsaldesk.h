// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/signoff.h"

#include <QObject>
#include <QSet>

#include <memory>

class Launch;

/// What a rehearsal is started with.
struct RehearsalOptions
{
    /// Empty: the bundled runbook and plan.
    QString runbook;
    QString plan;
    /// Where launch, record and screenshots go; empty: a new folder below the user's data folder.
    QString output;
    quint32 seed = 1;
    double speed = 10;
    /// "errors@90": KIND@SECONDS after the canary took traffic.
    QStringList faults;
    /// Real servers beside the service (PostgreSQL, Redis …), where they are installed.
    bool servers = true;
};

/// The stage of a rehearsal: a real service on loopback with traffic and faults to order, a working
/// folder with scripts that really run, and four rehearsal keys. Made before its launch is opened;
/// GUI thread.
class RehearsalDesk : public QObject
{
    Q_OBJECT
public:
    explicit RehearsalDesk(const RehearsalOptions &options, QObject *parent = nullptr);
    /// Stops the service and its traffic.
    ~RehearsalDesk() override;

    /// Lays the working folder out, makes the keys and starts the service: then `ready`, or
    /// `failed`.
    void start();
    const RehearsalOptions &options() const;
    /// Where everything of this rehearsal stands; absolute.
    QString folder() const;
    /// The runbook and plan as laid out in the working folder, with addresses and keys filled in.
    QString runbook() const;
    QString plan() const;
    QString launchFile() const;
    /// A file with the private key of the person who holds the role: rehearsals only.
    QString keyFile(const RoleId &role) const;
    /// The same for the rehearsal in `folder`, on any thread; the key is made where there is none.
    static QString keyFileIn(const QString &folder, const RoleId &role);

    /// Whether the item's failure is one that the rehearsal ordered and can mend.
    bool canFix(const ItemId &item) const;
    /// Mends what makes the item fail.
    void fix(const ItemId &item);
    /// "errors", "latency", "health", "silence" or "crash", on the canary from now on; a rollback
    /// heals.
    void order(const QString &fault);
    void heal();
    /// Starts the servers that stand beside the service, and watches the launch to time the ordered
    /// faults from the moment the canary takes traffic.
    void attach(Launch &launch);

    /// The items whose server is not there yet: to be checked when `arrived` names them.
    QSet<ItemId> awaited() const;

signals:
    void ready();
    /// A server is there, or will not come (`serverMissing` said why): its items can be checked.
    void arrived(const QList<ItemId> &items);
    void serverMissing(const Error &error);
    void failed(const Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};
