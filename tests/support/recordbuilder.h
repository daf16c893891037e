// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/event.h"
#include "domain/signoff.h"
#include "record/launchrecord.h"
#include "signoff/sshsig.h"

#include <chrono>

/// A launch told entry by entry with fixed times and keys: the same on every machine.
class RecordBuilder
{
public:
    explicit RecordBuilder(bool rehearsal = false, const QStringList &roots = {});

    /// Begins anew with another opening.
    void reopen(const LaunchOpened &opened);

    static Ed25519Key key(int number) { return *ed25519FromSeed(QByteArray(32, char(number + 1))); }

    void add(const Event &event, std::chrono::seconds later = std::chrono::seconds(60),
             const QString &actor = QStringLiteral("console"));

    void check(const QString &item, Verdict verdict, const QString &expected, const QString &seen,
               const QString &reason);

    /// Lead 1…4 decides; `signedBy` another key's number forges it.
    void signOff(int lead, Decision decision = Decision::Go, const QString &reason = {},
                 int signedBy = -1);

    /// Opening, checks, steps, canary, four GOs, promotion and the end.
    void tellAll();

    RecordBytes bytes(int consoleKey = 0) const;

    LaunchRecord record() const;

    const QList<Entry> &entries() const { return m_entries; }
    const LaunchOpened &opened() const { return m_opened; }

    static QString lineOf(const Ed25519Key &key);

private:
    static QString digestOf(const QByteArray &bytes);

    QByteArray headText() const;

    static Runbook makeRunbook();
    static Plan makePlan();

    std::shared_ptr<const Runbook> m_runbook;
    std::shared_ptr<const Plan> m_plan;
    LaunchOpened m_opened;
    QList<Entry> m_entries;
    QDateTime m_time = fromUtcText(QStringLiteral("2026-11-22T16:00:00.000Z"));
};
