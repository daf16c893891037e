// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ui/start/startpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/soon.h"

#include <QObject>
#include <QThreadPool>

class Console;
class LaunchView;

/// Offers to go on with what was interrupted: of the recent launches on the start page, and of the
/// launch that was just opened. Nothing goes on by itself.
class ResumeOffers : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    ResumeOffers(Console &console, StartPage &start, LaunchView &view, MessageBar &message,
                 QObject *parent = nullptr);

    /// Lists the recent launches and looks into them, all off the window's thread, when the start
    /// page is the one that is shown; once, however often it is asked for at a time.
    void lookAtRecent();
    /// That this one was open here; written off the window's thread, the last one before the offers
    /// are gone.
    void remember(const QString &file);
    /// Says what is wrong with the launch that was just opened, why it can only be read, or what it
    /// waits for, if anything.
    void offer();
    /// An opening failed: what was to follow it does not.
    void forget() { m_abortAsked = false; }

signals:
    void itemWanted(const ItemId &item);
    void rehearsalWanted();
    /// What is wrong with the file is to be looked into.
    void verifyWanted(const QString &path);

private:
    void look();
    QList<RecentLaunch> asSeenBefore(QList<RecentLaunch> recent) const;
    void offerStep(const ItemId &step);
    void offerFreed();
    void sayWhatBecame(const ItemId &step);
    QList<MessageBar::Way> waysOn(const ItemId &step);
    void askAbort();

    Console &m_console;
    StartPage &m_start;
    LaunchView &m_view;
    MessageBar &m_message;
    bool m_abortAsked = false;
    Soon m_soon;
    /// What was found out of the recent launches last; a look that was begun before counts no more.
    QList<RecentLaunch> m_seen;
    int m_turn = 0;
    /// One thread, so that what is remembered last stands first.
    QThreadPool m_writing;
    /// What stands in the bar as long as nothing else does.
    QString m_offer;
};
