// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/runbook.h"
#include "launch/launchstate.h"
#include "support/fakeclock.h"

/// A small launch to fold events into: a checklist of three boxes (the last one critical),
/// procedures at T-2h and T-0, a rollback, a box after the launch, and two roles that must say GO
/// before T-0.
struct LaunchWorld
{
    FakeClock clock;
    Runbook runbook;
    Plan plan;
    LaunchState state;
    QList<Entry> entries;

    static ItemId item(const char *name) { return ItemId(QString::fromLatin1(name)); }
    static PersonId person(const char *name) { return PersonId(QString::fromLatin1(name)); }
    static QDateTime utc(const char *text) { return fromUtcText(QString::fromLatin1(text)); }

    LaunchWorld();

    Phase phase(const QString &id, PhaseKind kind,
                std::optional<std::chrono::seconds> offset) const;
    void addItem(int phase, const QString &id, bool critical = false);
    void addStep(int phase, const QString &id);

    LaunchOpened opening() const;
    static QString digest(const QByteArray &bytes);

    /// Folds an event in, as the ledger would have it.
    void happen(const Event &event, const char *actor = "operator");
    void open() { happen(opening()); }

    CheckFinished result(const char *name, Verdict verdict, const char *seen = "seen") const;
    Statement statement(const char *role, Decision decision) const;
    SignedOff signOff(const char *role, Decision decision) const;
    void proveAll();
};
