// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

struct evp_md_st;
struct evp_md_ctx_st;

/// The digests of entries, SHA-256(0x00 ‖ bytes), one after the other: OpenSSL's uses what the
/// processor has for it. For one thread.
class LeafHasher
{
public:
    LeafHasher();
    ~LeafHasher();
    LeafHasher(const LeafHasher &) = delete;
    LeafHasher &operator=(const LeafHasher &) = delete;

    /// Lower-case hex.
    QByteArray leafOf(QByteArrayView bytes);

private:
    evp_md_st *m_hash;
    evp_md_ctx_st *m_context;
};
