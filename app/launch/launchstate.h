// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/signoff.h"
#include "domain/verdict.h"

#include <QHash>

#include <map>
#include <memory>
#include <optional>

/// What a waiver is bound to: the digest of item, verdict and the result's own finding, in ledgers
/// of older consoles of item, verdict, expected and seen; without a result, of the item.
QString findingOf(const ItemId &item, const CheckResult *result);

/// Where one item stands at a moment.
struct ItemStatus
{
    ItemState state = ItemState::Pending;
    /// The newest result of its check, whatever came after it; null: there is none. Shared with
    /// the state it came from.
    std::shared_ptr<const CheckResult> result;
    /// When what decides the state came about.
    QDateTime since;
    /// Who attested, accepted, waived or took it out; empty for machines.
    PersonId by;
    /// The reason, the attested words or the result's sentence.
    QString note;
    /// When attestation or waiver lapse, or evidence goes stale; invalid: never.
    QDateTime expires;
    /// How many results there are.
    int runs = 0;
    /// Of a waiver: what is risked, and who released it besides.
    QString risk = {};
    PersonId releasedBy = {};
};

/// Why a step is carried out before its turn.
struct AheadOfTurn
{
    QString reason;
    PersonId by;
    QDateTime time;
};

/// Where one step stands at a moment.
struct StepStatus
{
    ItemState state = ItemState::Pending;
    int attempt = 0;
    std::optional<StepStarted> started;
    std::optional<StepFinished> finished;
    std::optional<StepDecided> decided;
    QDateTime since;
    PersonId by;
    /// Who started its command last, whoever decided on it since.
    PersonId startedBy;
    QString note;
    /// Until the countdown goes back before it.
    std::optional<AheadOfTurn> ahead = {};
};

/// What one role has said last.
struct SignOffStatus
{
    RoleId role;
    std::optional<Statement> statement;
    /// The exact signed text and its signature.
    QString text;
    QString signature;
    qint64 seq = -1;
    QDateTime time;
    bool withdrawn = false;
    /// Something material came after it; `staleBecause` says what.
    bool stale = false;
    QString staleBecause;
    /// The roster names no key of the role: nobody knows whose the signature is.
    bool keyless = false;

    /// A NO-GO or HOLD that stands, whoever signed it.
    bool stops() const { return statement && statement->decision != Decision::Go && !withdrawn; }
    bool saysGo() const
    {
        return statement && statement->decision == Decision::Go && !withdrawn && !stale && !keyless;
    }
};

/// Something that called for a person and stays until one has seen it, even where it has passed.
struct Alarm
{
    /// "check:ITEM", "step:STEP", "sign-off:ROLE", "canary" or "rollback".
    QString id;
    QString text;
    QDateTime since;
    /// What raised it still holds.
    bool standing = true;
    PersonId acknowledgedBy;
    /// Put aside until then, and why.
    QDateTime shelvedUntil;
    QString shelvedBecause;

    friend bool operator==(const Alarm &, const Alarm &) = default;
};

/// The alarm of an alert: alike for what it says when it is over.
QString alarmIdOf(const AlertReceived &alert);

struct CanaryStatus
{
    std::optional<CanaryStarted> started;
    QDateTime since;
    /// How the baseline fared before, oldest first; empty where nobody knows.
    QList<ArmTick> history;
    QList<Tick> ticks;
    /// The newest decision; its rules say why.
    std::optional<CanaryDecided> decided;
    /// When a console last recorded what it measured; invalid where none has since the writer
    /// changed.
    QDateTime heard;
    std::optional<CanaryEnded> ended;
    std::optional<RollbackTriggered> rollback;
    /// The phase after promotion is through: no rule rolls back any more.
    std::optional<CanaryDisarmed> disarmed;

    /// It took traffic and was not rolled back: there is something to take off traffic.
    bool isOut() const
    {
        return started && !(ended && ended->outcome == QLatin1StringView("rolledBack"));
    }
    bool isPromoted() const { return ended && ended->outcome == QLatin1StringView("promoted"); }
};

struct HoldStatus
{
    QString reason;
    QDateTime since;
    PersonId by;
    /// Of the entry that began it.
    qint64 seq = -1;
};

/// A phase that people opened in spite of its gate.
struct PhaseOverride
{
    qint64 seq = -1;
    QDateTime time;
};

/// How many items are done, by whom: never added up into one number without saying so.
struct DoneCounts
{
    int total = 0;
    int proved = 0;
    int accepted = 0;
    int attested = 0;
    int waived = 0;
    int notApplicable = 0;

    int done() const { return proved + accepted + attested; }
    void add(ItemState state);
    friend bool operator==(const DoneCounts &, const DoneCounts &) = default;
};

/// Everything that is known of a launch: a pure fold of its entries. Copy it to look at a moment
/// later. Staleness comes from the `now` of the question, never from a stored flag.
class LaunchState
{
public:
    /// Takes in the next entry. Entries come in order, from 0.
    void apply(const Entry &entry);
    /// The launch was opened again: what ran when its console ended is *interrupted* until
    /// something settles it. The entry `writer.changed` says the same.
    void markReopened();

    qint64 size() const { return m_size; }
    /// Leaf of the newest entry; 64 zeros for an empty ledger.
    QString head() const { return m_head; }
    /// The head when the ledger had this many entries; empty where it never had, and for entries
    /// that were folded before they were durable.
    QString headAt(qint64 size) const;
    /// Takes the heads over from what is known of the same ledger.
    void learnHeads(const LaunchState &other) { m_leaves = other.m_leaves; }
    QString ledger() const { return m_ledger; }
    bool isOpen() const { return m_opened.has_value(); }
    bool isClosed() const { return m_closed.has_value(); }
    const std::optional<LaunchClosed> &closed() const { return m_closed; }
    /// Invalid while it is not closed.
    QDateTime closedAt() const { return m_closedAt; }
    /// Only for an open launch.
    const LaunchOpened &opened() const { return *m_opened; }
    QDateTime openedAt() const { return m_openedAt; }
    PersonId openedBy() const { return m_openedBy; }
    /// "sha256:…" of what is launched: as the plan named it at the opening, else as a registry
    /// answered a check last; empty where it is not known. Only for an open launch.
    QString artifact() const
    {
        return m_opened->artifact.isEmpty() ? m_provedArtifact : m_opened->artifact;
    }
    /// The newest answer of a registry is that digest.
    bool isArtifactProved() const
    {
        return !m_provedArtifact.isEmpty() && m_provedArtifact == artifact();
    }

    /// T-0 as planned now; a running hold has not moved it yet.
    QDateTime t0() const { return m_t0; }
    const std::optional<HoldStatus> &hold() const { return m_hold; }
    /// A built-in hold whose moment has come and that no entry has taken up yet; the countdown
    /// stands at it all the same.
    std::optional<PlannedHold> dueHold(const QDateTime &now) const;
    const QList<RosterEntry> &roster() const { return m_roster; }
    /// The entry that changed it last; -1: it is the opening's.
    qint64 lastRosterChange() const { return m_lastRosterChange; }
    const RosterEntry *holder(const RoleId &role) const;

    ItemStatus item(const ItemId &id, const QDateTime &now) const;
    StepStatus step(const ItemId &id) const;
    /// How many results it holds in memory: one an item at most, however often its check ran. The
    /// older ones stand in the ledger.
    qsizetype keptResults() const;
    /// Steps that a dead console or command left open.
    QList<ItemId> openSteps() const;
    QList<ItemId> runningSteps() const;
    /// One entry a role of the roster, in its order.
    QList<SignOffStatus> signOffs() const;
    bool pollCalled() const { return m_poll.has_value(); }
    const CanaryStatus &canary() const { return m_canary; }
    bool isOverridden(const PhaseId &phase) const { return m_overridden.contains(phase); }
    /// The newest of the phase; nothing where it never was opened so.
    std::optional<PhaseOverride> overrideOf(const PhaseId &phase) const;
    /// Those that are not put aside now, oldest first.
    QList<Alarm> alarms(const QDateTime &now) const;
    const Alarm *alarm(const QString &id) const;
    const QList<Entry> &notes() const { return m_notes; }
    const QList<Entry> &deviations() const { return m_deviations; }
    /// Entries with a FindingWaived that nobody took back, oldest first.
    const QList<Entry> &waivedFindings() const { return m_waivedFindings; }
    /// Who waived this finding of preflight, and why; null where nobody did.
    const Entry *waiverOf(const QString &rule, int line, const QString &subject) const;

private:
    struct ItemHistory
    {
        std::shared_ptr<const CheckResult> newest;
        int runs = 0;
        QDateTime resultTime;
        /// The newest result that says anything; a person's word stands until there is another.
        qint64 toldSeq = -1;
        /// The newest attestation, acceptance, waiver or *not applicable*; empty after an undo.
        std::optional<Entry> settled;
    };
    /// Something after which a GO has to be said again.
    struct Material
    {
        qint64 seq = 0;
        /// Whose own statement it is, for a NO-GO; else empty.
        RoleId role;
        QString why;
    };

    void applyLaunch(const Entry &entry);
    void applyCountdown(const Entry &entry);
    /// Another T-0: built-in holds that are yet to come again count again.
    void replan(const QDateTime &t0, const QDateTime &now);
    void applyItem(const Entry &entry);
    void applyStep(const Entry &entry);
    void applyCanary(const Entry &entry);
    void applySignOff(const Entry &entry);
    /// Before the entry is folded, as it is compared with what was known.
    void applyAlarm(const Entry &entry);
    void raiseAlarm(const QString &id, const QString &text, const QDateTime &now);
    void calmAlarm(const QString &id);
    /// Before the entry is folded: it is compared with what was known.
    void noteMaterial(const Entry &entry);
    static ItemStatus settledStatus(const ItemHistory &history, const QDateTime &now);
    static ItemStatus resultStatus(const ItemHistory &history, const QDateTime &now);

    qint64 m_size = 0;
    QString m_head = zeroHash();
    /// 32 bytes an entry, from the first on as far as they are known.
    QByteArray m_leaves;
    QString m_ledger;
    std::optional<LaunchOpened> m_opened;
    QDateTime m_openedAt;
    PersonId m_openedBy;
    QString m_provedArtifact;
    std::optional<LaunchClosed> m_closed;
    QDateTime m_closedAt;
    QDateTime m_t0;
    std::optional<HoldStatus> m_hold;
    /// Places of the built-in holds that were taken, in seconds from T-0.
    QSet<qint64> m_held;
    QList<RosterEntry> m_roster;
    qint64 m_lastRosterChange = -1;
    QHash<ItemId, ItemHistory> m_items;
    QHash<ItemId, StepStatus> m_steps;
    QList<ItemId> m_stepOrder;
    QHash<RoleId, SignOffStatus> m_signOffs;
    QList<Material> m_material;
    std::optional<PollCalled> m_poll;
    CanaryStatus m_canary;
    QHash<PhaseId, PhaseOverride> m_overridden;
    QList<Alarm> m_alarms;
    QList<Entry> m_notes;
    QList<Entry> m_deviations;
    QList<Entry> m_waivedFindings;
};
