// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/verdict.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

/// One binding of an item to a check, whole: nothing else is needed to run it.
struct CheckSpec
{
    ItemId item;
    /// A row of `app/checks/kinds/kinds.def`.
    QString kind;
    /// The kind's own parameters. Secrets stand here as names of `secrets`, never as values.
    QJsonObject with;
    HostId host;
    /// How long a pass stays fresh, on the clock that counts suspension.
    std::chrono::seconds shelfLife {86400};
    std::chrono::milliseconds timeout {30'000};
    /// A pass needs a person's acceptance as well.
    bool acceptByPerson = false;

    friend bool operator==(const CheckSpec &, const CheckSpec &) = default;
};

/// No machine can know it, and the binding names no evidence to go by: a person's box, bound.
bool isAttestedByName(const CheckSpec &spec);
/// Whether the plan leaves nothing open that the check asks: its parameters, those of its parts,
/// and the target it names.
bool isFilledIn(const CheckSpec &spec, const QHash<QString, QJsonObject> &targets);

/// A raw answer kept by its digest.
struct EvidenceBlob
{
    /// Lower-case hex of `bytes`.
    QString sha256;
    QByteArray bytes;
    /// "text/plain", "application/json"…
    QString mediaType;

    friend bool operator==(const EvidenceBlob &, const EvidenceBlob &) = default;
};

/// What one run of a check answered, with all that is needed to believe it. Already redacted.
struct CheckResult
{
    ItemId item;
    QString kind;
    Verdict verdict = Verdict::Error;
    /// What a pass would have looked like, and what was seen instead; one line each.
    QString expected;
    QString seen;
    /// One sentence saying why.
    QString reason;
    /// What to do next, where that is known; may be empty.
    QString advice;
    /// From where: "this machine (user@host)", "web1 → api.example.org:443".
    QString vantage;
    /// Name and version of the probe, for example "http/1".
    QString probe;
    /// The parameters as used, secrets as references.
    QJsonObject parameters;
    QDateTime started;
    std::chrono::milliseconds took {0};
    std::chrono::seconds shelfLife {86400};
    bool acceptByPerson = false;
    /// Tells this finding from others: a digest of expected, seen and reason without what moves by
    /// itself from run to run, such as ages and counters. Absent in ledgers of older consoles.
    std::optional<QString> finding;
    /// The first lines of the raw answer, fit to read.
    QString excerpt;
    EvidenceBlob evidence;

    friend bool operator==(const CheckResult &, const CheckResult &) = default;
};

/// Whether both found the same of one item, however old it is by now.
bool isSameFinding(const CheckResult &a, const CheckResult &b);
