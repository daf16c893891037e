// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/cms.h"

#include "domain/bytes.h"
#include "signoff/certificates.h"
#include "signoff/signing.h"

#include <algorithm>

#include <openssl/cms.h>
#include <openssl/ec.h>
#include <openssl/ess.h>
#include <openssl/rsa.h>

using namespace Qt::StringLiterals;

using CmsHandle = OpensslHandle<CMS_ContentInfo, CMS_ContentInfo_free>;
using KeyHandle = OpensslHandle<EVP_PKEY, EVP_PKEY_free>;
using NameHandle = OpensslHandle<X509_NAME, X509_NAME_free>;
using StoreContext = OpensslHandle<X509_STORE_CTX, X509_STORE_CTX_free>;

static constexpr qsizetype cmsCap = 1_MiB;

struct SealIdentity::Private
{
    KeyHandle key;
    std::vector<CertificateHandle> chain;
};

SealIdentity::SealIdentity(std::shared_ptr<const Private> d)
    : d(std::move(d))
{
}

QString SealIdentity::name() const
{
    return subjectName(d->chain.front().get());
}

static bool isSelfSigned(X509 *certificate)
{
    return (X509_get_extension_flags(certificate) & EXFLAG_SS) != 0;
}

bool SealIdentity::isSelfMade() const
{
    return isSelfSigned(d->chain.front().get());
}

/// Readers judge these; Ed25519 they call invalid.
static bool isReadersKind(const EVP_PKEY *key)
{
    const int kind = EVP_PKEY_get_base_id(key);
    const int bits = EVP_PKEY_get_bits(key);
    return (kind == EVP_PKEY_EC && (bits == 256 || bits == 384))
        || (kind == EVP_PKEY_RSA && bits >= 2048);
}

/// Without it OpenSSL would ask on the terminal.
static int givePassphrase(char *buffer, int size, int, void *given)
{
    const auto *passphrase = static_cast<const QByteArray *>(given);
    if (passphrase->isEmpty() || passphrase->size() > size)
        return -1;
    std::copy(passphrase->begin(), passphrase->end(), buffer);
    return int(passphrase->size());
}

Result<SealIdentity> SealIdentity::read(const QByteArray &keyPem, const QByteArray &certificatePem,
                                        const QByteArray &passphrase)
{
    const bool encrypted = keyPem.contains("ENCRYPTED");
    if (encrypted && passphrase.isEmpty())
        return failure(Signing::tr("the seal's key is encrypted: its passphrase is due"));
    auto d = std::make_shared<Private>();
    const BioHandle bio(BIO_new_mem_buf(keyPem.constData(), int(keyPem.size())));
    d->key.reset(PEM_read_bio_PrivateKey(bio.get(), nullptr, givePassphrase,
                                         const_cast<QByteArray *>(&passphrase)));
    if (!d->key && encrypted) {
        ERR_clear_error();
        return failure(Signing::tr("the seal's key cannot be read: another passphrase?"));
    }
    if (!d->key)
        return failure(
            Signing::tr("the seal's key cannot be read as PEM: %1").arg(opensslReason()));
    d->chain = certificatesOf(certificatePem);
    if (d->chain.empty())
        return failure(Signing::tr("the seal's certificate cannot be read as PEM"));
    if (!isReadersKind(d->key.get()))
        return failure(Signing::tr("the seal's key is neither EC (P-256, P-384) nor RSA of at "
                                   "least 2048 bits: readers of PDF would call it invalid"));
    if (X509_check_private_key(d->chain.front().get(), d->key.get()) != 1) {
        ERR_clear_error();
        return failure(Signing::tr("the seal's certificate is of another key"));
    }
    return SealIdentity(std::move(d));
}

Result<SealIdentity> SealIdentity::selfMade(const QString &name)
{
    auto d = std::make_shared<Private>();
    d->key.reset(EVP_EC_gen("P-256"));
    CertificateHandle certificate(X509_new());
    const NameHandle subject(X509_NAME_new());
    const QByteArray common = name.left(60).toUtf8();
    const bool made = d->key && certificate && subject
        && X509_set_version(certificate.get(), X509_VERSION_3) == 1
        && ASN1_INTEGER_set_int64(X509_get_serialNumber(certificate.get()),
                                  QDateTime::currentMSecsSinceEpoch())
            == 1
        && X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -300) != nullptr
        && X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 10L * 365 * 86400) != nullptr
        && X509_NAME_add_entry_by_NID(subject.get(), NID_commonName, MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(common.constData()),
                                      int(common.size()), -1, 0)
            == 1
        && X509_set_subject_name(certificate.get(), subject.get()) == 1
        && X509_set_issuer_name(certificate.get(), subject.get()) == 1
        && X509_set_pubkey(certificate.get(), d->key.get()) == 1
        && X509_sign(certificate.get(), d->key.get(), EVP_sha256()) > 0;
    if (!made)
        return failure(Signing::tr("no seal could be made: %1").arg(opensslReason()));
    d->chain.push_back(std::move(certificate));
    return SealIdentity(std::move(d));
}

static Result<QByteArray> cmsDer(CMS_ContentInfo *cms)
{
    unsigned char *buffer = nullptr;
    const int length = i2d_CMS_ContentInfo(cms, &buffer);
    if (length <= 0)
        return failure(Signing::tr("no seal could be made: %1").arg(opensslReason()));
    QByteArray der(reinterpret_cast<char *>(buffer), length);
    OPENSSL_free(buffer);
    return der;
}

Result<CmsMade> cmsSign(const SealIdentity &identity, const QByteArray &data,
                        const SignatureStamper &stamper)
{
    constexpr unsigned flags = CMS_BINARY | CMS_DETACHED | CMS_PARTIAL;
    const CmsHandle cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags));
    const auto &chain = identity.key().chain;
    CMS_SignerInfo *signer = cms
        ? CMS_add1_signer(cms.get(), chain.front().get(), identity.key().key.get(), EVP_sha256(),
                          CMS_BINARY | CMS_NOSMIMECAP | CMS_CADES | CMS_NO_SIGNING_TIME)
        : nullptr;
    const BioHandle bio(BIO_new_mem_buf(data.constData(), int(data.size())));
    bool done = signer != nullptr;
    for (size_t i = 1; i < chain.size(); ++i)
        done = done && CMS_add1_cert(cms.get(), chain.at(i).get()) == 1;
    if (!done || CMS_final(cms.get(), bio.get(), nullptr, CMS_BINARY | CMS_DETACHED) != 1)
        return failure(Signing::tr("no seal could be made: %1").arg(opensslReason()));
    CmsMade made;
    if (stamper) {
        const ASN1_OCTET_STRING *value = CMS_SignerInfo_get0_signature(signer);
        const Result<TimestampGranted> stamp =
            stamper(QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(value)),
                               ASN1_STRING_length(value)));
        if (!stamp)
            made.notStamped = stamp.error().text();
        else if (CMS_unsigned_add1_attr_by_NID(signer, NID_id_smime_aa_timeStampToken,
                                               V_ASN1_SEQUENCE, stamp->token.constData(),
                                               int(stamp->token.size()))
                 != 1)
            made.notStamped = opensslReason();
    }
    Result<QByteArray> der = cmsDer(cms.get());
    if (!der)
        return std::unexpected(der.error());
    made.der = std::move(*der);
    return made;
}

static bool isPadding(QByteArrayView rest)
{
    return std::ranges::all_of(rest, [](char c) { return c == '\0'; });
}

Result<QByteArray> derOfPadded(const QByteArray &padded)
{
    const auto *at = reinterpret_cast<const unsigned char *>(padded.constData());
    long length = 0;
    int tag = 0;
    int kind = 0;
    const auto *start = at;
    const int answer = ASN1_get_object(&at, &length, &tag, &kind, long(padded.size()));
    ERR_clear_error();
    if ((answer & 0x80) != 0 || (answer & 1) != 0 || tag != V_ASN1_SEQUENCE)
        return failure(Signing::tr("the seal is no signature"));
    const qsizetype size = (at - start) + length;
    if (!isPadding(QByteArrayView(padded).sliced(size)))
        return failure(Signing::tr("there are bytes after the signature"));
    return padded.first(size);
}

/// The signed attribute that names the certificate must name this one: else another of the same key
/// could stand in its place.
static bool namesCertificate(CMS_SignerInfo *signer, X509 *certificate, CMS_ContentInfo *cms)
{
    const int at = CMS_signed_get_attr_by_NID(signer, NID_id_smime_aa_signingCertificateV2, -1);
    if (at < 0)
        return true;
    const ASN1_TYPE *type = X509_ATTRIBUTE_get0_type(CMS_signed_get_attr(signer, at), 0);
    if (type == nullptr || type->type != V_ASN1_SEQUENCE)
        return false;
    const unsigned char *bytes = type->value.sequence->data;
    const OpensslHandle<ESS_SIGNING_CERT_V2, ESS_SIGNING_CERT_V2_free> named(
        d2i_ESS_SIGNING_CERT_V2(nullptr, &bytes, type->value.sequence->length));
    // It may name the chain's others after the signer's.
    STACK_OF(X509) *chain = CMS_get1_certs(cms);
    X509_up_ref(certificate);
    sk_X509_unshift(chain, certificate);
    const bool fits = named && OSSL_ESS_check_signing_certs(nullptr, named.get(), chain, 1) == 1;
    sk_X509_pop_free(chain, X509_free);
    ERR_clear_error();
    return fits;
}

/// What the signature's own token says of its time.
static void readSealToken(CMS_SignerInfo *signer, const QStringList &tsaRoots, CmsFacts &facts)
{
    const int at = CMS_unsigned_get_attr_by_NID(signer, NID_id_smime_aa_timeStampToken, -1);
    if (at < 0)
        return;
    X509_ATTRIBUTE *attribute = CMS_unsigned_get_attr(signer, at);
    const ASN1_TYPE *type = X509_ATTRIBUTE_get0_type(attribute, 0);
    if (type == nullptr || type->type != V_ASN1_SEQUENCE || X509_ATTRIBUTE_count(attribute) != 1) {
        facts.tokenFault = Signing::tr("not a time stamp");
        return;
    }
    const QByteArray token(reinterpret_cast<const char *>(type->value.sequence->data),
                           type->value.sequence->length);
    const ASN1_OCTET_STRING *value = CMS_SignerInfo_get0_signature(signer);
    const QByteArray signature(reinterpret_cast<const char *>(ASN1_STRING_get0_data(value)),
                               ASN1_STRING_length(value));
    if (tsaRoots.isEmpty()) {
        if (const Result<void> fits = timestampFits(token, signature); !fits)
            facts.tokenFault = fits.error().message;
        return;
    }
    const Result<TimestampFacts> stamped = verifyTimestampToken(token, signature, tsaRoots);
    if (stamped)
        facts.time = stamped->time;
    else
        facts.tokenFault = stamped.error().message;
}

Result<CmsFacts> cmsVerify(const QByteArray &padded, const QByteArray &data,
                           const QStringList &roots, const QStringList &tsaRoots)
{
    if (padded.size() > cmsCap)
        return failure(Signing::tr("the seal is no signature"));
    // Some programs write no lengths: where it ends, its reader knows.
    const auto *start = reinterpret_cast<const unsigned char *>(padded.constData());
    const auto *at = start;
    const CmsHandle cms(d2i_CMS_ContentInfo(nullptr, &at, long(padded.size())));
    if (cms && !isPadding(QByteArrayView(padded).sliced(at - start)))
        return failure(Signing::tr("there are bytes after the signature"));
    STACK_OF(CMS_SignerInfo) *signers = cms ? CMS_get0_SignerInfos(cms.get()) : nullptr;
    if (signers == nullptr || sk_CMS_SignerInfo_num(signers) != 1) {
        ERR_clear_error();
        return failure(Signing::tr("the seal is no signature"));
    }
    const BioHandle bio(BIO_new_mem_buf(data.constData(), int(data.size())));
    if (CMS_verify(cms.get(), nullptr, nullptr, bio.get(), nullptr,
                   CMS_BINARY | CMS_DETACHED | CMS_NO_SIGNER_CERT_VERIFY)
        != 1)
        return failure(Signing::tr("the signature does not fit: %1").arg(opensslReason()));
    CMS_SignerInfo *signer = sk_CMS_SignerInfo_value(signers, 0);
    X509 *certificate = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, &certificate, nullptr, nullptr);
    if (certificate == nullptr)
        return failure(Signing::tr("the seal brings no certificate"));
    if (!namesCertificate(signer, certificate, cms.get()))
        return failure(Signing::tr("the seal was made with another certificate than it brings"));
    CmsFacts facts;
    facts.signer = subjectName(certificate);
    facts.isSelfMade = isSelfSigned(certificate);
    readSealToken(signer, tsaRoots, facts);
    if (!roots.isEmpty()) {
        const StoreHandle store = storeOf(roots, facts.time);
        const StoreContext context(X509_STORE_CTX_new());
        STACK_OF(X509) *others = CMS_get1_certs(cms.get());
        X509_STORE_CTX_init(context.get(), store.get(), certificate, others);
        facts.isTrusted = X509_verify_cert(context.get()) == 1;
        sk_X509_pop_free(others, X509_free);
    }
    ERR_clear_error();
    return facts;
}
