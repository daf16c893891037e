// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QObject>
#include <QPointer>

class Console;
class HeldRollback;
class LaunchView;

/// Rollback from every page and from a window that only reads: shows what it runs, asks once where
/// scripts have changed, and opens the page of its steps. Decides nothing.
class RollbackBinder : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    RollbackBinder(Console &console, LaunchView &view, QObject *parent = nullptr);

    /// Shows what would run, to be confirmed.
    void open();
    /// Orders it, in the console's name where nobody is known to be at the desk.
    void order(const QString &reason);

signals:
    void failed(const Error &error);

private:
    void watch();
    bool mayRollBack() const;
    void lookAndOrder(const QString &reason, const Error &refusal);
    void ask(const QStringList &changes, const QString &reason);
    void rollBack(const QString &reason, bool asTheyAre);
    void showSteps();
    HeldRollback *held();

    Console &m_console;
    LaunchView &m_view;
    QPointer<HeldRollback> m_held;
};
