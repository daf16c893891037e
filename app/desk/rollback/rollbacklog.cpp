// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rollback/rollbacklog.h"

#include "launch/launch.h"

#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The ledger gets this long for each entry: the rollback does not wait for it.
static constexpr auto recordPatience = 2s;

RollbackLog::RollbackLog(Launch &launch, QObject *parent)
    : QObject(parent)
    , m_launch(launch)
    , m_journal(launch.state().ledger())
{
}

bool RollbackLog::takesLedger() const
{
    return m_ledgerTakes && m_launch.takesVerbs() && !m_launch.damage();
}

void RollbackLog::record(const PersonId &actor, const Event &event, const Then &then,
                         const QList<EvidenceBlob> &blobs)
{
    if (!takesLedger()) {
        keep(actor, event, then);
        return;
    }
    const auto settled = std::make_shared<bool>(false);
    m_launch.submit(
        actor, event,
        [self = QPointer(this), settled, actor, event, then](const Result<QList<Entry>> &entries) {
            if (!self)
                return;
            if (std::exchange(*settled, true)) {
                self->takeLateAnswer(entries.has_value());
            } else if (entries) {
                if (then)
                    then(Kept::InLedger);
            } else {
                // What the rules refuse says nothing about the disk.
                self->m_ledgerTakes = !self->m_launch.isReadOnly();
                emit self->said(entries.error());
                self->keep(actor, event, then);
            }
        },
        blobs);
    if (*settled)
        return;
    QTimer::singleShot(recordPatience, this, [this, settled, actor, event, then] {
        if (std::exchange(*settled, true))
            return;
        m_ledgerTakes = false;
        ++m_overdue;
        emit said({tr("the ledger did not take it in time"), m_launch.path()});
        keep(actor, event, then);
    });
}

void RollbackLog::keep(const PersonId &actor, const Event &event, const Then &then)
{
    const bool first = m_journal.isEmpty();
    const Result<void> kept = m_journal.write(actor, event, m_launch.clock().now());
    if (!kept)
        emit said({tr("not recorded anywhere: %1").arg(kept.error().text()), eventKind(event)});
    else if (first)
        emit said({tr("What follows is not recorded in the ledger yet; it is kept in %1 and goes "
                      "into the ledger when the launch is opened for writing.")
                       .arg(m_journal.path()),
                   {}});
    emit unrecorded(event);
    if (then)
        then(kept ? Kept::InJournal : Kept::Nowhere);
}

/// It was only slow: what is in the journal goes where it belongs.
void RollbackLog::takeLateAnswer(bool taken)
{
    if (--m_overdue > 0 || !taken)
        return;
    // Not from within the ledger's own answer.
    QTimer::singleShot(0, this, [this] {
        if (m_launch.isReadOnly() || m_launch.damage())
            return;
        m_ledgerTakes = true;
        if (m_journal.isEmpty())
            return;
        RollbackJournal::reconcile(m_launch);
        m_journal = RollbackJournal(m_launch.state().ledger());
    });
}
