// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <openssl/evp.h>

/// Leaves as `leafHash` makes them, for many entries: OpenSSL's SHA-256 uses the processor's own.
class LeafHasher
{
public:
    LeafHasher()
        : m_hash(EVP_MD_fetch(nullptr, "SHA256", nullptr))
        , m_context(EVP_MD_CTX_new())
    {
    }
    ~LeafHasher()
    {
        EVP_MD_CTX_free(m_context);
        EVP_MD_free(m_hash);
    }
    LeafHasher(const LeafHasher &) = delete;
    LeafHasher &operator=(const LeafHasher &) = delete;

    /// Lower-case hex.
    QByteArray leafOf(QByteArrayView bytes)
    {
        unsigned char digest[32] = {};
        EVP_DigestInit_ex2(m_context, m_hash, nullptr);
        EVP_DigestUpdate(m_context, "\0", 1);
        EVP_DigestUpdate(m_context, bytes.data(), size_t(bytes.size()));
        EVP_DigestFinal_ex(m_context, digest, nullptr);
        return QByteArray::fromRawData(reinterpret_cast<const char *>(digest), sizeof digest)
            .toHex();
    }

private:
    EVP_MD *m_hash;
    EVP_MD_CTX *m_context;
};
