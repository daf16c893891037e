// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/result.h"
#include "domain/runbook.h"

#include <QObject>
#include <QSet>
#include <QTimer>

class Console;
struct RehearsalOptions;

/// Plays a whole rehearsal by itself, by the same desks as the window: checks, mends what was left
/// broken, deploys the canary, lets four roles sign, promotes, validates and tells. With a fault
/// ordered it expects the rollback. One play a console; GUI thread.
class RehearsalPlay : public QObject
{
    Q_OBJECT
public:
    /// `console` must outlive the play.
    explicit RehearsalPlay(Console &console, QObject *parent = nullptr);

    /// Opens the rehearsal on the console and goes on from there; ends with `done` or `failed`.
    void start(const RehearsalOptions &options);
    /// Takes an open rehearsal to where its canary is deployed next, or promoted, as its crew
    /// would: mends, settles, carries out the phases before. Ends with `prepared` or `failed`.
    void prepare();
    /// Does nothing more; nothing is told any more.
    void leave();
    /// T-0 comes this long after opening on the launch's clock; the console's own lead stays where
    /// it is sooner.
    void setLead(std::chrono::seconds lead) { m_lead = lead; }

signals:
    void progress(const QString &sentence);
    /// Something worth a picture has come about: "opened", "checked", "mended", "canary", "signed",
    /// "promoted", "rolledBack", "told".
    void stage(const QString &name);
    /// Whether all went as ordered, a rollback that was ordered included.
    void done(bool asOrdered, const QString &summary);
    /// What is to be carried out next; empty where the runbook has no canary.
    void prepared(const ItemId &next);
    void failed(const Error &error);

private:
    enum class Act {
        Opening,
        Checking,
        Mending,
        Settling,
        Carrying,
        Signing,
        RollingBack,
        Closing,
        Telling,
        Over,
    };

    void advance();
    void takeOver();
    void open();
    void check();
    void mend();
    void settle();
    void carryOut();
    void sign();
    void rollBack();
    void close();
    void tell();
    void fail(const Error &error);
    void enter(Act act);
    void say(const QString &sentence);
    void stageOnce(const QString &name);

    /// Proposes an event; the play goes on when it is durable, or fails.
    void submit(const PersonId &actor, const Event &event);
    void settleItem(const ChecklistItem &item);
    bool settleCriteria();
    bool runStep(const Phase &phase, const Step &step);
    /// Whether the canary has shown what was ordered, or may be promoted.
    bool mayPromote();
    void watchFaults();
    const Step *nextStep(const Phase &phase) const;
    PersonId roleHolder() const;
    PersonId anotherPerson(const PersonId &than) const;

    Console &m_console;
    std::chrono::seconds m_lead {540};
    QTimer m_beat;
    Act m_act = Act::Opening;
    PersonId m_actor;
    QSet<QString> m_staged;
    QSet<ItemId> m_begun;
    int m_pending = 0;
    int m_checkRounds = 0;
    int m_signRounds = 0;
    bool m_faultsOrdered = false;
    bool m_untilCanary = false;
    bool m_rolledBackByHand = false;
    std::chrono::seconds m_lastFault {0};
};
