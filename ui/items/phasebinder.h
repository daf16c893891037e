// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QObject>

class Console;
class PhaseModel;
class PhasePage;

/// Ties one phase page to the console: what is chosen is shown, what is asked for is done. Lives
/// and dies with its page.
class PhaseBinder : public QObject
{
    Q_OBJECT
public:
    PhaseBinder(Console &console, PhasePage &page);

    /// Looks again at the chosen item and at what is stale.
    void refresh();
    void runCurrent();

signals:
    /// Nobody has said who acts; nothing was done.
    void actorNeeded();
    /// Somebody wants to read the guide for what is wrong with an item.
    void guideWanted(const QString &guide, const QString &because);

private:
    void submit(const Event &event);
    void run(const ItemId &id);
    /// Runs a step, once the second person it may need has proved to be there.
    void start(const ItemId &step);
    void goAhead(const ItemId &step);
    /// Asks for the second person's key, if one is known; what is to follow is proposed then.
    void release(const ItemId &about, const PersonId &second, const std::optional<Event> &then);
    void settle(const ItemId &item, bool on);
    void waive(const ItemId &item, const QString &reason, const QString &risk, int days);
    void connectPane();
    void connectDesks();
    bool mayAct();

    Console &m_console;
    PhasePage &m_page;
    /// Runs as soon as the decision to retry is durable.
    ItemId m_runNext;
    /// Is proposed once the second person has released it.
    std::optional<Event> m_released;
};
