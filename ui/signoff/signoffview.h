// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/signoff.h"
#include "launch/launchstate.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// One role's card, in the words it shows.
struct SignOffCardView
{
    RoleId role;
    QString title;
    QString name;
    /// What was said and stands; nothing: waiting, or not given any more where it is over.
    std::optional<Decision> decision;
    bool over = false;
    bool withdrawn = false;
    bool stale = false;
    /// The reason of a NO-GO or HOLD, and what made the sign-off stale.
    QString because;
    /// "5 min ago"; empty: nothing stands.
    QString age;
    /// "18:20:41 UTC, attested 2026-11-23 18:20:38 – 18:20:44 UTC", "asked".
    QString time;
    /// "ed25519 SHA256:3q4+… good by NAME", or the key that is expected.
    QString key;
    /// The exact signed text and its signature; empty: none.
    QString statement;
    QString signature;
    bool canSign = true;
    /// A key the rehearsal made for this role.
    bool hasRehearsalKey = false;

    friend bool operator==(const SignOffCardView &, const SignOffCardView &) = default;
};

/// One key that may be chosen for signing.
struct SignKeyChoice
{
    QString words;
    /// "keychain:NAME", "agent:FINGERPRINT" or a path.
    QString source;

    friend bool operator==(const SignKeyChoice &, const SignKeyChoice &) = default;
};

/// Everything the sign-off page shows.
struct SignOffView
{
    QString release;
    QString releaseDigest;
    /// Where that is from, or why it is not known.
    QString releaseDigestOrigin;
    QString runbook;
    QString runbookDigest;
    QString planDigest;
    DoneCounts counts;
    /// "22 min"; empty: there is no evidence.
    QString oldestEvidence;
    QString canary;
    /// One text each, as `waiverText` makes it.
    QStringList waived;
    QStringList deviations;
    QStringList open;
    QString gates;
    /// "called 18:25:02 UTC by Olga, 2 points open"; empty: not called.
    QString poll;
    bool canCallPoll = false;
    QList<SignOffCardView> cards;
    QList<SignKeyChoice> keys;
    bool rehearsal = false;
    bool readOnly = false;

    friend bool operator==(const SignOffView &, const SignOffView &) = default;
};

/// Why an item is waived, what is risked, by whom and for how long: what a signature takes along.
/// `people`: who waived it, and who released that.
QString waiverText(const QString &title, const ItemStatus &status, const QStringList &people,
                   const QDateTime &now);
