// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/signoff.h"
#include "launch/ledgermark.h"
#include "record/pdfsealcheck.h"
#include "record/recordbytes.h"
#include "signoff/signoffverifier.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

enum class RecordVerdict { Valid, UnknownKey, Invalid };

struct VerifiedSignOff
{
    qint64 seq = 0;
    RoleId role;
    QString roleTitle;
    QString name;
    QString decision;
    QDateTime signedAt;
    SignOffTrust trust = SignOffTrust::Bad;
    /// "good by NAME", "good but unknown key SHA256:…", "bad: …".
    QString words;
};

/// A time that an authority vouches for: everything up to the entry `seq` was there by then.
struct AttestedTime
{
    qint64 seq = 0;
    QDateTime notLaterThan;
    /// The entry that keeps the token: what names it came after that time.
    qint64 token = 0;
};

struct Verification
{
    RecordVerdict verdict = RecordVerdict::Invalid;
    qint64 entries = 0;
    /// The first entry that is not as it was written. Absent also where only head or wrapping is
    /// wrong.
    std::optional<qint64> firstBad;
    /// One sentence; empty for a valid record.
    QString why;
    /// What a reader should know beside the verdict, a sentence each: it makes nothing less valid.
    QStringList remarks;
    /// How many entries from the start still stand.
    qint64 standing = 0;
    /// The newest entry that still stands, in words; empty: none.
    QString lastStanding;
    QList<AttestedTime> attested;
    QList<VerifiedSignOff> signOffs;
    /// The seals of a PDF, as far as they are good; none for the other forms.
    QList<PdfSeal> seals;
    bool isPdf = false;
    /// Title and release as the opening entry says them, where it can be read.
    QString title;
    QString release;
    bool rehearsal = false;
};

struct VerifyOptions
{
    /// An OpenSSH allowed signers file; empty: keys are judged by the record's own roster, which
    /// proves that the record is whole and consistent, not that its roster is the true one.
    QString allowedSigners;
    /// Roots of time authorities, PEM; empty: those the record names.
    QString tsaCa;
    /// Roots that the seal of a PDF is judged by, PEM; empty: its signer is named, not trusted.
    QString sealCa;
    /// How the ledger differs from what this console saw of it before (its high-water marks), given
    /// its leaves in order and whether they come from an export, which may be older. Empty: not
    /// asked; then an older copy and a fork by who has the console's key do not show. An Error
    /// where it cannot be told becomes a remark.
    std::function<Result<std::optional<MarkFault>>(const QString &ledger, const QStringList &leaves,
                                                   bool isExport)>
        seen;
};

/// Verifies a launch, a record or a PDF. Asks no network and writes nothing; an Error means that
/// there was nothing to judge (no such file, no record in it, a signers file that cannot be read).
Result<Verification> verifyFile(const QString &path, const VerifyOptions &options = {});
Result<Verification> verifyRecord(const RecordBytes &record, const VerifyOptions &options = {});

/// "valid", "unknownKey", "invalid".
QString verdictName(RecordVerdict verdict);
/// As `verify --json` prints it.
QJsonObject toJson(const Verification &verification);
