// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/events/plannedhold.h"
#include "domain/events/roster.h"
#include "domain/fields.h"

/// The first entry: what is launched, by which documents, when, and who may sign.
struct LaunchOpened
{
    static constexpr char kind[] = "launch.opened";

    QString title;
    QString release;
    /// "sha256:…" of what is deployed; empty where no digest is known.
    QString artifact;
    QString environment;
    /// "sha256:…" of the runbook's bytes as stored.
    QString checklist;
    /// "sha256:…" of the plan's bytes as stored.
    QString plan;
    /// Every script that runbook and plan call, by digest.
    QList<ScriptDigest> scripts;
    /// Who signs for which role.
    QList<RosterEntry> roster;
    /// All people of the plan.
    QList<Actor> people;
    QDateTime t0;
    /// The phase that waits for the GOs; empty: none.
    QString quorumBefore;
    /// The roles whose GOs it waits for; absent: every one of the roster.
    std::optional<QStringList> quorumRoles = {};
    /// Nobody signs for two roles.
    bool distinct = true;
    /// Seconds from T-0; absent: closed by hand.
    std::optional<qint64> closeAfter;
    /// Public key that signs this ledger's head, "ssh-ed25519 AAAA…".
    QString consoleKey;
    /// Time authorities' addresses.
    QStringList authorities;
    /// Their root certificates, PEM.
    QStringList roots;
    bool rehearsal = false;
    /// Of the launch's clock.
    double speed = 1.0;
    /// Where the runbook stood: commands run there and relative paths start there.
    QString folder;
    /// Its file name there.
    QString document;
    /// For a maintenance ledger: the id of the ledger of the launch it follows.
    std::optional<QString> maintains;
    /// The countdown's own holds; absent without any.
    std::optional<QList<PlannedHold>> holds;
    QString osUser;
    QString host;

    void fields(this auto &&self, auto &&v)
    {
        v("title", self.title);
        v("release", self.release);
        v("artifact", self.artifact);
        v("environment", self.environment);
        v("checklist", self.checklist);
        v("plan", self.plan);
        v("scripts", self.scripts);
        v("roster", self.roster);
        v("people", self.people);
        v("t0", self.t0);
        v("quorumBefore", self.quorumBefore);
        v("quorumRoles", self.quorumRoles);
        v("distinct", self.distinct);
        v("closeAfter", self.closeAfter);
        v("consoleKey", self.consoleKey);
        v("authorities", self.authorities);
        v("roots", self.roots);
        v("rehearsal", self.rehearsal);
        v("speed", self.speed);
        v("folder", self.folder);
        v("document", self.document);
        v("maintains", self.maintains);
        v("holds", self.holds);
        v("osUser", self.osUser);
        v("host", self.host);
    }
    friend bool operator==(const LaunchOpened &, const LaunchOpened &) = default;
};
