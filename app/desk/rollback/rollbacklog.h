// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/rollback/rollbackjournal.h"

#include <QObject>

#include <functional>

/// Where a rollback tells what it does: durable in the ledger within two seconds, else in the
/// journal, so that it waits for neither a full disk nor a broken ledger. Lives on the launch's
/// thread; never waits.
class RollbackLog : public QObject
{
    Q_OBJECT
public:
    enum class Kept { InLedger, InJournal, Nowhere };
    using Then = std::function<void(Kept)>;

    /// `launch` must outlive it.
    explicit RollbackLog(Launch &launch, QObject *parent = nullptr);

    /// `then` is called once, now or within two seconds; not where the log is gone by then.
    void record(const PersonId &actor, const Event &event, const Then &then = {},
                const QList<EvidenceBlob> &blobs = {});
    /// Directly or over its holder; once it failed it is not asked again before it answers.
    bool takesLedger() const;

signals:
    /// Why the ledger did not take something, and where it is kept instead.
    void said(const Error &error);
    /// It happened and is not in the ledger.
    void unrecorded(const Event &event);

private:
    void keep(const PersonId &actor, const Event &event, const Then &then);
    void takeLateAnswer(bool taken);

    Launch &m_launch;
    RollbackJournal m_journal;
    bool m_ledgerTakes = true;
    /// Events that the ledger may yet take though they are in the journal.
    int m_overdue = 0;
};
