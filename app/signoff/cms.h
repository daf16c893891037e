// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "signoff/timestamptoken.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

/// A certificate with its key that seals documents: EC (P-256, P-384) or RSA of 2048 bits and more.
class SealIdentity
{
public:
    struct Private;
    explicit SealIdentity(std::shared_ptr<const Private> d);

    /// Of PEM texts; the chain's other certificates may follow the first. An Error where the key is
    /// encrypted and the passphrase is not its own, of a kind that readers of PDF cannot judge, or
    /// not the certificate's.
    static Result<SealIdentity> read(const QByteArray &keyPem, const QByteArray &certificatePem,
                                     const QByteArray &passphrase = {});
    /// A new key and a certificate that only it vouches for, kept nowhere.
    static Result<SealIdentity> selfMade(const QString &name);

    /// The certificate's common name.
    QString name() const;
    /// Nobody but the key itself vouches for it: it proves that nothing changed since, not who
    /// sealed.
    bool isSelfMade() const;
    const Private &key() const { return *d; }

private:
    std::shared_ptr<const Private> d;
};

/// Has the signature value attested; an Error leaves the signature without an attested time.
using SignatureStamper = std::function<Result<TimestampGranted>(const QByteArray &signature)>;

/// A signature made as CMS, apart from its data.
struct CmsMade
{
    QByteArray der;
    /// Why it has no attested time; empty: it has, or none was asked for.
    QString notStamped;
};

/// Signs detached data as PAdES wants it (signing certificate, no signing time), the stamper's
/// token beside the signature.
Result<CmsMade> cmsSign(const SealIdentity &identity, const QByteArray &data,
                        const SignatureStamper &stamper = {});

/// What a good detached signature says.
struct CmsFacts
{
    QString signer;
    bool isSelfMade = false;
    /// Its chain leads to one of the roots asked; never where none were.
    bool isTrusted = false;
    /// The attested time, where a token verifies; its fault where one is over something else.
    QDateTime time;
    QString tokenFault;
};

/// Checks a detached signature over `data`, offline. `roots` judge the signer, `tsaRoots` the token
/// (without them a token's imprint is compared and nothing more). Zero bytes may follow the DER.
Result<CmsFacts> cmsVerify(const QByteArray &der, const QByteArray &data, const QStringList &roots,
                           const QStringList &tsaRoots);
/// The DER without the zeros that pad a PDF's /Contents; an Error for anything else after it.
Result<QByteArray> derOfPadded(const QByteArray &padded);
