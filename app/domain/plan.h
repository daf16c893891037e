// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/check.h"
#include "domain/events/plannedhold.h"
#include "domain/ids.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <chrono>
#include <optional>

/// A host that commands and checks run on.
struct PlanHost
{
    HostId id;
    /// A name of the user's own OpenSSH configuration; empty: this machine.
    QString ssh;
    /// Who answers there, where that is not the real thing (a stand-in, staging); may be empty.
    QString note = {};

    friend bool operator==(const PlanHost &, const PlanHost &) = default;
};

/// Where a secret is kept; never the secret itself.
struct PlanSecret
{
    QString name;
    QString keychain;
    QString env;

    friend bool operator==(const PlanSecret &, const PlanSecret &) = default;
};

/// A public key of a person and when it may sign. Invalid instants are open ends.
struct RosterKey
{
    /// "ssh-ed25519 AAAA…", no comment.
    QString key;
    QDateTime from;
    QDateTime until;

    friend bool operator==(const RosterKey &, const RosterKey &) = default;
};

struct Person
{
    PersonId id;
    QString name;
    /// The OS user who acts as this person; may be empty.
    QString user;
    QList<RosterKey> keys;

    friend bool operator==(const Person &, const Person &) = default;
};

struct RoleAssignment
{
    RoleId role;
    PersonId person;
    /// "touch", "pin": what the signature must show.
    QStringList demands;

    friend bool operator==(const RoleAssignment &, const RoleAssignment &) = default;
};

/// Which roles must have said GO before which phase.
struct Quorum
{
    PhaseId before;
    QList<RoleId> roles;
    /// Nobody signs for two roles.
    bool distinct = true;

    friend bool operator==(const Quorum &, const Quorum &) = default;
};

struct TimestampPlan
{
    QStringList authorities;
    QStringList roots;

    friend bool operator==(const TimestampPlan &, const TimestampPlan &) = default;
};

/// A further metric of the canary, beside error rate and latency.
struct CanaryMetricPlan
{
    QString name;
    QString query;
    double limit = 0;
    /// The limit is the least that is well (logins that succeed), not the most (CPU).
    bool atLeast = false;

    friend bool operator==(const CanaryMetricPlan &, const CanaryMetricPlan &) = default;
};

struct CanaryPlan
{
    /// A name under `targets`.
    QString source;
    QString selectCanary;
    QString selectBaseline;
    /// The full deployment, watched from promotion on; empty: canary and baseline together.
    QString selectFull;
    /// "traefik", "nginx", "haproxy" or "generic".
    QString dialect;
    QString healthUrl;
    /// Of the launch's clock.
    std::chrono::milliseconds healthEvery {10'000};
    /// A slower answer is a failed check; of the machine's time.
    std::optional<std::chrono::milliseconds> healthWithin;
    /// Where somebody else says how the canary fares, seen from another place; asked with each
    /// health check. May be empty.
    QString vantageUrl;
    /// The host that asks it, or without it the health's own address; empty: this console asks.
    HostId vantageHost;
    bool hasVantage() const { return !vantageUrl.isEmpty() || !vantageHost.isEmpty(); }
    /// The share of traffic the canary should get, 0..1.
    double share = 0.1;
    double errorRateLimit = 0.05;
    double latencyQuantile = 0.95;
    double latencySeconds = 2.0;
    /// Over the limit for this long fires; the runbook's own triggers win where they say so.
    std::chrono::seconds sustainedFor {120};
    /// More failures in a row than this fire.
    int consecutive = 3;
    QList<CanaryMetricPlan> metrics;
    /// A file with Kayenta's canary configuration, from the runbook's folder on, for the rule
    /// "mann-whitney"; empty: its usual settings.
    QString kayenta;
    /// "hold" or "rollback".
    QString sharedOutage;
    bool alertListener = false;
    std::chrono::seconds healthyFor {300};
    double proof = 0.95;
    /// Promotion waits for the strict proof, too.
    bool strictProof = false;
    /// How long the canary is meant to be watched: the early warnings' bound on false alarms holds
    /// for it. Absent: until half an hour into the last procedure.
    std::optional<std::chrono::seconds> horizon;
    QString promoteCommand;
    QString rollbackCommand;
    HostId host;
    /// Length of a tick on the launch's clock.
    std::chrono::milliseconds tick {10'000};

    friend bool operator==(const CanaryPlan &, const CanaryPlan &) = default;
};

/// How one step is carried out.
struct StepPlan
{
    HostId host;
    bool dangerous = false;
    bool tty = false;
    std::optional<std::chrono::milliseconds> timeout;

    friend bool operator==(const StepPlan &, const StepPlan &) = default;
};

/// NAME.plan.yaml: how each item is proved, what runs where, what the canary is measured by, who
/// signs. Strings that look like numbers stay strings; times are UTC.
struct Plan
{
    QString path;
    /// Lower-case hex of the bytes as stored; empty for a plan that was never written (no file).
    QString sha256;
    QByteArray bytes;

    QString title;
    QString release;
    QString environment;
    /// When the launch closes, from T-0.
    std::optional<std::chrono::seconds> close;
    /// Where the countdown stops by itself, in order.
    QList<PlannedHold> holds;
    /// Rehearsals only: phases at other times than the runbook says.
    QHash<PhaseId, std::chrono::seconds> offsets;
    QString runbook;
    QList<PlanHost> hosts;
    /// By name; what stands in it depends on its kind: url, ca, prometheus, scrape, sql, secret,
    /// via.
    QHash<QString, QJsonObject> targets;
    QList<PlanSecret> secrets;
    QList<Person> people;
    QList<RoleAssignment> roles;
    Quorum quorum;
    TimestampPlan timestamps;
    std::optional<CanaryPlan> canary;
    QHash<ItemId, CheckSpec> checks;
    QHash<ItemId, StepPlan> steps;
    QJsonObject notify;

    const Person *person(const PersonId &id) const;
    const RoleAssignment *assignment(const RoleId &id) const;
    const PlanSecret *secret(const QString &name) const;
    const PlanHost *host(const HostId &id) const;
};
