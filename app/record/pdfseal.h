// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "signoff/cms.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

/// What a PDF is sealed with, last of all: a certificate (PAdES-B, with a time authority
/// PAdES-B-T), or a time authority alone (a document timestamp). Neither: no seal.
struct PdfSealer
{
    std::optional<SealIdentity> identity;
    /// Has bytes attested; empty: no time authority.
    SignatureStamper stamper;

    bool seals() const { return identity.has_value() || stamper; }
};

/// A sealed document, and what it lacks.
struct SealedPdf
{
    QByteArray pdf;
    /// Why the seal has no attested time, or why there is none at all; empty: as wished.
    QString lacks;
};

/// Appends the seal as one incremental update over the whole file; the bytes before it stay as they
/// are. Nothing may be appended afterwards. Blocks on the time authority; where that does not
/// answer, the seal has no time and the document is written all the same.
Result<SealedPdf> sealPdf(const QByteArray &pdf, const PdfSealer &sealer, const QDateTime &now);
