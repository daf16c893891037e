// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/rollback/rollbacklog.h"

#include <QObject>

class NotifyDesk;

/// A rollback from a console that only reads the launch: carried out by the one that holds it, so
/// that it is recorded there; where that one does not answer, from here, told to people from here,
/// and kept in the journal until a console writes the launch again. GUI thread; never waits.
class HeldRollback : public QObject
{
    Q_OBJECT
public:
    /// `launch` must outlive it.
    explicit HeldRollback(Launch &launch, QObject *parent = nullptr);

    bool isUnderWay() const { return m_underWay; }
    /// All of the rollback's commands, in order; nothing while one is under way.
    void rollBack(const PersonId &actor, const QString &reason);

signals:
    /// What is not as it should be; the rollback goes on.
    void said(const Error &error);
    /// Whether all commands passed.
    void ended(bool passed);

private:
    void tellPeople();
    void next();
    void runAtHolder(const ItemId &step);
    void runHere(const ItemId &step);
    void takeEnd(bool passed);

    Launch &m_launch;
    RollbackLog m_log;
    /// Null: nobody is told from here.
    NotifyDesk *m_notices = nullptr;
    PersonId m_actor;
    QList<ItemId> m_todo;
    bool m_holderAnswers = true;
    bool m_underWay = false;
    bool m_good = true;
};
