// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/timestamptoken.h"

#include "domain/bytes.h"
#include "domain/clock.h"
#include "signoff/certificates.h"
#include "signoff/signing.h"

#include <QCryptographicHash>
#include <QTimeZone>

#include <optional>

#include <openssl/rand.h>
#include <openssl/ts.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using TsRequest = OpensslHandle<TS_REQ, TS_REQ_free>;
using TsResponse = OpensslHandle<TS_RESP, TS_RESP_free>;
using TsImprint = OpensslHandle<TS_MSG_IMPRINT, TS_MSG_IMPRINT_free>;
using TsInfo = OpensslHandle<TS_TST_INFO, TS_TST_INFO_free>;
using TsVerify = OpensslHandle<TS_VERIFY_CTX, TS_VERIFY_CTX_free>;
using TsToken = OpensslHandle<PKCS7, PKCS7_free>;
using TsAlgorithm = OpensslHandle<X509_ALGOR, X509_ALGOR_free>;
using TsNumber = OpensslHandle<BIGNUM, BN_free>;
using TsInteger = OpensslHandle<ASN1_INTEGER, ASN1_INTEGER_free>;

constexpr qsizetype tokenCap = 256_KiB;
constexpr auto authorityTolerance = 5min;

const unsigned char *tsOctets(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QDateTime generalizedTime(const ASN1_GENERALIZEDTIME *time)
{
    tm fields {};
    if (time == nullptr || ASN1_TIME_to_tm(time, &fields) != 1)
        return {};
    QDateTime instant(QDate(fields.tm_year + 1900, fields.tm_mon + 1, fields.tm_mday),
                      QTime(fields.tm_hour, fields.tm_min, fields.tm_sec), QTimeZone::utc());
    const QByteArray text(reinterpret_cast<const char *>(ASN1_STRING_get0_data(time)),
                          ASN1_STRING_length(time));
    const qsizetype dot = text.indexOf('.');
    if (dot > 0) {
        const QByteArray fraction = text.mid(dot + 1).chopped(1).left(3).leftJustified(3, '0');
        instant = instant.addMSecs(fraction.toInt());
    }
    return instant;
}

TimestampFacts factsOf(const TS_TST_INFO *constInfo)
{
    auto *info = const_cast<TS_TST_INFO *>(constInfo);
    TimestampFacts facts;
    facts.time = generalizedTime(TS_TST_INFO_get_time(info));
    const TsNumber serial(ASN1_INTEGER_to_BN(TS_TST_INFO_get_serial(info), nullptr));
    if (char *hex = serial ? BN_bn2hex(serial.get()) : nullptr) {
        facts.serial = QString::fromLatin1(hex).toLower();
        OPENSSL_free(hex);
    }
    char policy[128] = {};
    OBJ_obj2txt(policy, sizeof policy, TS_TST_INFO_get_policy_id(info), 1);
    facts.policy = QString::fromLatin1(policy);
    if (const GENERAL_NAME *name = TS_TST_INFO_get_tsa(info);
        name != nullptr && name->type == GEN_DIRNAME) {
        char text[256] = {};
        X509_NAME_oneline(name->d.directoryName, text, sizeof text);
        facts.authority = QString::fromUtf8(text);
    }
    return facts;
}

/// The digest that the token names; anything weaker than SHA-256 is not taken.
std::optional<QCryptographicHash::Algorithm> digestKind(const TS_TST_INFO *constInfo)
{
    auto *info = const_cast<TS_TST_INFO *>(constInfo);
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr,
                    TS_MSG_IMPRINT_get_algo(TS_TST_INFO_get_msg_imprint(info)));
    switch (OBJ_obj2nid(object)) {
    case NID_sha256: return QCryptographicHash::Sha256;
    case NID_sha384: return QCryptographicHash::Sha384;
    case NID_sha512: return QCryptographicHash::Sha512;
    default: return std::nullopt;
    }
}

/// Whether its length is written out, as DER wants it: else where it ends is a matter of reading.
bool hasLength(const QByteArray &token)
{
    const unsigned char *at = tsOctets(token);
    long length = 0;
    int tag = 0;
    int kind = 0;
    const int answer = ASN1_get_object(&at, &length, &tag, &kind, long(token.size()));
    ERR_clear_error();
    return (answer & 0x81) == 0;
}

/// All that stands beside the roots: a token need not bring its authority's certificate, where
/// whoever judges it has that. It still has to lead to a root.
STACK_OF(X509) * stackOf(const QStringList &pems)
{
    STACK_OF(X509) *stack = sk_X509_new_null();
    for (const QString &pem : pems) {
        for (CertificateHandle &certificate : certificatesOf(pem.toLatin1()))
            sk_X509_push(stack, certificate.release());
    }
    return stack;
}

QByteArray derOf(PKCS7 *token)
{
    unsigned char *buffer = nullptr;
    const int length = i2d_PKCS7(token, &buffer);
    if (length <= 0)
        return {};
    const QByteArray der(reinterpret_cast<char *>(buffer), length);
    OPENSSL_free(buffer);
    return der;
}

} // namespace

Result<TimestampQuery> timestampQuery(const QByteArray &data)
{
    QByteArray digest = QCryptographicHash::hash(data, QCryptographicHash::Sha256);
    unsigned char random[16] = {};
    const TsRequest request(TS_REQ_new());
    const TsImprint imprint(TS_MSG_IMPRINT_new());
    const TsAlgorithm algorithm(X509_ALGOR_new());
    if (RAND_bytes(random, sizeof random) != 1 || !request || !imprint || !algorithm)
        return failure(Signing::tr("no request for a time stamp could be made"));
    // A leading bit, so that the number keeps all its bytes.
    random[0] |= 0x40;
    random[0] &= 0x7f;
    const TsNumber number(BN_bin2bn(random, sizeof random, nullptr));
    const TsInteger nonce(BN_to_ASN1_INTEGER(number.get(), nullptr));
    X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr);
    const bool made = TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get()) == 1
        && TS_MSG_IMPRINT_set_msg(imprint.get(), reinterpret_cast<unsigned char *>(digest.data()),
                                  int(digest.size()))
            == 1
        && TS_REQ_set_version(request.get(), 1) == 1
        && TS_REQ_set_msg_imprint(request.get(), imprint.get()) == 1
        && TS_REQ_set_nonce(request.get(), nonce.get()) == 1
        && TS_REQ_set_cert_req(request.get(), 1) == 1;
    unsigned char *buffer = nullptr;
    const int length = made ? i2d_TS_REQ(request.get(), &buffer) : 0;
    if (length <= 0) {
        ERR_clear_error();
        return failure(Signing::tr("no request for a time stamp could be made"));
    }
    const QByteArray der(reinterpret_cast<char *>(buffer), length);
    OPENSSL_free(buffer);
    return TimestampQuery {der};
}

Result<TimestampGranted> readTimestampAnswer(const QByteArray &answer, const QByteArray &query,
                                             const QStringList &roots)
{
    const unsigned char *at = tsOctets(answer);
    const TsResponse response(
        answer.size() <= tokenCap ? d2i_TS_RESP(nullptr, &at, long(answer.size())) : nullptr);
    ERR_clear_error();
    if (!response || at != tsOctets(answer) + answer.size())
        return failure(Signing::tr("the answer is not a time stamp"));
    const unsigned char *queryAt = tsOctets(query);
    const TsRequest request(d2i_TS_REQ(nullptr, &queryAt, long(query.size())));
    const TsVerify context(request ? TS_REQ_to_TS_VERIFY_CTX(request.get(), nullptr) : nullptr);
    if (!context)
        return failure(Signing::tr("the request is not one for a time stamp"));
    const TS_TST_INFO *info = TS_RESP_get_tst_info(response.get());
    const TimestampFacts facts = info != nullptr ? factsOf(info) : TimestampFacts {};
    if (info != nullptr && !digestKind(info))
        return failure(Signing::tr("the time stamp's digest is too weak"));
    TS_VERIFY_CTX_set0_store(context.get(), storeOf(roots, facts.time).release());
    TS_VERIFY_CTX_set0_certs(context.get(), stackOf(roots));
    // The name that it bears, if any, has to be its certificate's.
    TS_VERIFY_CTX_set_flags(
        context.get(),
        int((TS_VFY_VERSION | TS_VFY_SIGNATURE | TS_VFY_SIGNER | TS_VFY_IMPRINT)
            | (TS_REQ_get_nonce(request.get()) != nullptr ? TS_VFY_NONCE : 0U)
            | (TS_REQ_get_policy_id(request.get()) != nullptr ? TS_VFY_POLICY : 0U)));
    if (TS_RESP_verify_response(context.get(), response.get()) != 1)
        return failure(Signing::tr("the time stamp is refused: %1").arg(opensslReason()));
    const QByteArray der = derOf(TS_RESP_get_token(response.get()));
    ERR_clear_error();
    if (der.isEmpty() || !facts.time.isValid())
        return failure(Signing::tr("the time stamp names no time"));
    return TimestampGranted {der, facts};
}

/// `flags`: what besides version and imprint is looked at.
static Result<TimestampFacts> judgeToken(const QByteArray &token, const QByteArray &data,
                                         const QStringList &roots, int flags)
{
    const unsigned char *at = tsOctets(token);
    const TsToken parsed(token.size() <= tokenCap ? d2i_PKCS7(nullptr, &at, long(token.size()))
                                                  : nullptr);
    ERR_clear_error();
    if (!parsed || PKCS7_type_is_signed(parsed.get()) != 1)
        return failure(Signing::tr("not a time stamp"));
    if (at != tsOctets(token) + token.size() || !hasLength(token))
        return failure(Signing::tr("there are bytes after the time stamp"));
    const TsInfo info(PKCS7_to_TS_TST_INFO(parsed.get()));
    if (!info)
        return failure(Signing::tr("not a time stamp: %1").arg(opensslReason()));
    TimestampFacts facts = factsOf(info.get());
    if (!facts.time.isValid())
        return failure(Signing::tr("the time stamp names no time"));

    const auto hash = digestKind(info.get());
    if (!hash)
        return failure(Signing::tr("the time stamp's digest is too weak"));
    const QByteArray digest = QCryptographicHash::hash(data, *hash);

    const TsVerify context(TS_VERIFY_CTX_new());
    auto *imprint =
        static_cast<unsigned char *>(OPENSSL_memdup(digest.constData(), size_t(digest.size())));
    if (!context || imprint == nullptr)
        return failure(Signing::tr("not enough memory"));
    TS_VERIFY_CTX_set_flags(context.get(), TS_VFY_VERSION | TS_VFY_IMPRINT | flags);
    TS_VERIFY_CTX_set0_imprint(context.get(), imprint, long(digest.size()));
    TS_VERIFY_CTX_set0_store(context.get(), storeOf(roots, facts.time).release());
    TS_VERIFY_CTX_set0_certs(context.get(), stackOf(roots));
    if (TS_RESP_verify_token(context.get(), parsed.get()) != 1)
        return failure(Signing::tr("the time stamp is refused: %1").arg(opensslReason()));
    ERR_clear_error();
    return facts;
}

Result<TimestampFacts> verifyTimestampToken(const QByteArray &token, const QByteArray &data,
                                            const QStringList &roots)
{
    return judgeToken(token, data, roots, int(TS_VFY_SIGNATURE | TS_VFY_SIGNER));
}

Result<void> timestampFits(const QByteArray &token, const QByteArray &data)
{
    return judgeToken(token, data, {}, 0).transform([](const TimestampFacts &) { });
}

Result<void> plausibleTimestamp(const QDateTime &attested, const QDateTime &clock,
                                const QDateTime &tokenBefore)
{
    if (attested > clock.addDuration(authorityTolerance))
        return failure(
            Signing::tr("the authority says %1, this console %2: one of the two clocks is wrong")
                .arg(toUtcText(attested), toUtcText(clock)));
    if (tokenBefore.isValid() && attested < tokenBefore)
        return failure(
            Signing::tr("the authority says %1, which is before the time stamp before it (%2)")
                .arg(toUtcText(attested), toUtcText(tokenBefore)));
    return {};
}
