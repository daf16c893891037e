// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/sshcrypto.h"

#include "domain/opensslhandle.h"
#include "signoff/signing.h"
#include "signoff/sshwire.h"

#include <QCryptographicHash>

#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

using EvpKey = OpensslHandle<EVP_PKEY, EVP_PKEY_free>;
using EvpKeyContext = OpensslHandle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using EvpDigest = OpensslHandle<EVP_MD_CTX, EVP_MD_CTX_free>;
using ParamBuilder = OpensslHandle<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using ParamList = OpensslHandle<OSSL_PARAM, OSSL_PARAM_free>;
using BigNumber = OpensslHandle<BIGNUM, BN_free>;
using EcSignature = OpensslHandle<ECDSA_SIG, ECDSA_SIG_free>;

constexpr int leastRsaBits = 2048;

const unsigned char *octets(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *octets(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

BigNumber bigNumber(const QByteArray &bytes)
{
    return BigNumber(BN_bin2bn(octets(bytes), int(bytes.size()), nullptr));
}

EvpKey keyFromParams(const char *type, const OSSL_PARAM_BLD *builder)
{
    const ParamList params(OSSL_PARAM_BLD_to_param(const_cast<OSSL_PARAM_BLD *>(builder)));
    const EvpKeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (params && context && EVP_PKEY_fromdata_init(context.get()) == 1)
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get());
    return EvpKey(key);
}

EvpKey rsaKey(const SshPublicKey &key)
{
    const BigNumber n = bigNumber(key.modulus);
    const BigNumber e = bigNumber(key.exponent);
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
    return keyFromParams("RSA", builder.get());
}

EvpKey ecKey(const SshPublicKey &key, const char *group)
{
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, group, 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, key.point.constData(),
                                     size_t(key.point.size()));
    return keyFromParams("EC", builder.get());
}

bool verifyBytes(EVP_PKEY *key, const EVP_MD *digest, const QByteArray &signature,
                 const QByteArray &bytes)
{
    const EvpDigest context(EVP_MD_CTX_new());
    const bool good = key != nullptr && context != nullptr
        && EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, key) == 1
        && EVP_DigestVerify(context.get(), octets(signature), size_t(signature.size()),
                            octets(bytes), size_t(bytes.size()))
            == 1;
    ERR_clear_error();
    return good;
}

/// The few points of which each fits every text under some signature; the last bit is a sign.
bool isOfSmallOrder(QByteArray point)
{
    static constexpr std::array<const char *, 7> known {
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"};
    point.back() = char(point.back() & 0x7f);
    return std::ranges::find(known, point.toHex()) != known.end();
}

bool verifyEd25519(const SshPublicKey &key, const QByteArray &signature, const QByteArray &bytes)
{
    if (signature.size() != 64)
        return false;
    const EvpKey evp(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, octets(key.point), 32));
    return verifyBytes(evp.get(), nullptr, signature, bytes);
}

bool verifyEcdsa(const SshPublicKey &key, const QByteArray &signature, const QByteArray &bytes)
{
    SshReader reader(signature);
    BigNumber r = bigNumber(reader.positive(128));
    BigNumber s = bigNumber(reader.positive(128));
    if (!reader.complete())
        return false;
    const EcSignature pair(ECDSA_SIG_new());
    if (!pair || ECDSA_SIG_set0(pair.get(), r.get(), s.get()) != 1)
        return false;
    (void)r.release();
    (void)s.release();
    unsigned char *buffer = nullptr;
    const int length = i2d_ECDSA_SIG(pair.get(), &buffer);
    if (length <= 0)
        return false;
    const QByteArray der(reinterpret_cast<char *>(buffer), length);
    OPENSSL_free(buffer);
    if (key.type == SshKeyType::Ecdsa384)
        return verifyBytes(ecKey(key, "P-384").get(), EVP_sha384(), der, bytes);
    if (key.type == SshKeyType::Ecdsa521)
        return verifyBytes(ecKey(key, "P-521").get(), EVP_sha512(), der, bytes);
    return verifyBytes(ecKey(key, "P-256").get(), EVP_sha256(), der, bytes);
}

bool verifyRsa(const SshPublicKey &key, const QByteArray &algorithm, QByteArray signature,
               const QByteArray &bytes)
{
    // Some agents leave leading zeros away.
    if (signature.size() < key.modulus.size())
        signature.prepend(key.modulus.size() - signature.size(), '\0');
    const EVP_MD *digest = algorithm == "rsa-sha2-512" ? EVP_sha512() : EVP_sha256();
    return verifyBytes(rsaKey(key).get(), digest, signature, bytes);
}

} // namespace

Result<Ed25519Key> makeEd25519Key()
{
    const EvpKey key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    QByteArray seed(32, '\0');
    size_t length = 32;
    if (!key || EVP_PKEY_get_raw_private_key(key.get(), octets(seed), &length) != 1)
        return failure(Signing::tr("no key could be made"));
    return ed25519FromSeed(seed);
}

Result<Ed25519Key> ed25519FromSeed(const QByteArray &seed)
{
    const EvpKey key(seed.size() == 32
                         ? EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, octets(seed), 32)
                         : nullptr);
    QByteArray point(32, '\0');
    size_t length = 32;
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), octets(point), &length) != 1)
        return failure(Signing::tr("not an Ed25519 key"));
    return Ed25519Key {seed, point};
}

Result<QByteArray> ed25519Sign(const Ed25519Key &key, const QByteArray &bytes)
{
    const EvpKey evp(key.seed.size() == 32 ? EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr,
                                                                          octets(key.seed), 32)
                                           : nullptr);
    const EvpDigest context(EVP_MD_CTX_new());
    QByteArray signature(64, '\0');
    size_t length = 64;
    if (!evp || !context
        || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, evp.get()) != 1
        || EVP_DigestSign(context.get(), octets(signature), &length, octets(bytes),
                          size_t(bytes.size()))
            != 1) {
        ERR_clear_error();
        return failure(Signing::tr("the key cannot sign"));
    }
    return signature;
}

Result<SshTouch> verifySshField(const SshPublicKey &key, const QByteArray &field,
                                const QByteArray &bytes)
{
    SshReader reader(field);
    const QByteArray algorithm = reader.string(64);
    const QByteArray signature = reader.string(4096);
    SshTouch touch;
    QByteArray checked = bytes;
    if (key.isHardware()) {
        const quint8 flags = reader.byte();
        const quint32 counter = reader.number();
        touch = {(flags & 1) != 0, (flags & 4) != 0};
        checked = SshWriter()
                      .raw(QCryptographicHash::hash(key.application, QCryptographicHash::Sha256))
                      .byte(flags)
                      .number(counter)
                      .raw(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256))
                      .bytes();
    }
    if (!reader.complete())
        return failure(Signing::tr("the signature is cut or has bytes left over"));

    const bool rsa = key.type == SshKeyType::Rsa;
    const bool known = rsa ? algorithm == "rsa-sha2-512" || algorithm == "rsa-sha2-256"
                           : algorithm == sshTypeName(key.type);
    if (!known)
        return failure(Signing::tr("the signature's algorithm \"%1\" is not taken")
                           .arg(QString::fromLatin1(algorithm)));
    if (rsa && rsaBits(key) < leastRsaBits)
        return failure(Signing::tr("an RSA key needs 2048 bits or more"));

    if (key.point.size() == 32 && isOfSmallOrder(key.point))
        return failure(Signing::tr("the public key is none: it would fit any text"));

    bool good = false;
    switch (key.type) {
    case SshKeyType::Ed25519:
    case SshKeyType::SkEd25519: good = verifyEd25519(key, signature, checked); break;
    case SshKeyType::Rsa: good = verifyRsa(key, algorithm, signature, checked); break;
    case SshKeyType::Ecdsa256:
    case SshKeyType::Ecdsa384:
    case SshKeyType::Ecdsa521:
    case SshKeyType::SkEcdsa: good = verifyEcdsa(key, signature, checked); break;
    }
    if (!good)
        return failure(Signing::tr("the signature does not fit the text and the key"));
    if (key.isHardware() && !touch.touched)
        return failure(Signing::tr("the security key signed without a touch"));
    return touch;
}
