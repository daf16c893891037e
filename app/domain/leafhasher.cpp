// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/leafhasher.h"

#include <openssl/evp.h>

LeafHasher::LeafHasher()
    : m_hash(EVP_MD_fetch(nullptr, "SHA256", nullptr))
    , m_context(EVP_MD_CTX_new())
{
}

LeafHasher::~LeafHasher()
{
    EVP_MD_CTX_free(m_context);
    EVP_MD_free(m_hash);
}

QByteArray LeafHasher::leafOf(QByteArrayView bytes)
{
    unsigned char digest[32] = {};
    EVP_DigestInit_ex2(m_context, m_hash, nullptr);
    EVP_DigestUpdate(m_context, "\0", 1);
    EVP_DigestUpdate(m_context, bytes.data(), size_t(bytes.size()));
    EVP_DigestFinal_ex(m_context, digest, nullptr);
    return QByteArray::fromRawData(reinterpret_cast<const char *>(digest), sizeof digest).toHex();
}
