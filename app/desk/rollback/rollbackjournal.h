// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/result.h"

class Launch;

/// What a rollback did while the ledger could not be written: kept in the user's state folder, or
/// where that is full or read-only in XDG_RUNTIME_DIR, until a console opens the launch for
/// writing.
class RollbackJournal
{
public:
    explicit RollbackJournal(QString ledger);

    /// Durable on return; an Error where no folder takes it.
    Result<void> write(const PersonId &actor, const Event &event, const QDateTime &time);
    bool isEmpty() const { return m_written == 0; }
    /// Where it stands; empty before the first line.
    QString path() const { return m_path; }

    /// Puts what is kept of this launch into its ledger, after a note that says when it happened
    /// and that it was recorded later, and forgets it. The number of events taken in.
    static int reconcile(Launch &launch);

private:
    QString m_ledger;
    QString m_path;
    int m_written = 0;
};
