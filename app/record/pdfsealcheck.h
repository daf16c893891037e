// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

/// One signature or document timestamp of a PDF that verifies.
struct PdfSeal
{
    QString field;
    /// The certificate's name; for a document timestamp the authority's.
    QString by;
    bool isSelfMade = false;
    /// Its certificate leads to one of the roots asked.
    bool isTrusted = false;
    bool isTimestamp = false;
    /// Attested; invalid: not.
    QDateTime time;
};

/// What the signatures of a PDF say, stricter than readers are.
struct PdfSealReading
{
    QList<PdfSeal> seals;
    /// What is wrong, in words; empty: nothing (also for a PDF without any signature).
    QString fault;
};

/// Every signature verifies; its range is [0 a b c] with the hole exactly the signature's string;
/// the last one ends where the file does; from one to the next nothing but signature fields was
/// added; a time stamp is over that signature's value. `roots` judge the signers, `tsaRoots` the
/// times (PEM); without roots nobody is trusted and no time attested, which is no fault.
PdfSealReading readPdfSeals(const QByteArray &pdf, const QStringList &roots,
                            const QStringList &tsaRoots);
