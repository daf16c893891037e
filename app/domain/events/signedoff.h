// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// A lead's decision: the exact text that was signed, and the signature.
struct SignedOff
{
    static constexpr char kind[] = "signoff";

    /// Canonical JSON text.
    QString statement;
    /// Armored SSH signature over the text's bytes.
    QString sig;

    void fields(this auto &&self, auto &&v)
    {
        v("statement", self.statement);
        v("sig", self.sig);
    }
    friend bool operator==(const SignedOff &, const SignedOff &) = default;
};
