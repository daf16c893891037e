// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// A lead takes a sign-off back.
struct SignOffWithdrawn
{
    static constexpr char kind[] = "signoff.withdrawn";

    RoleId role;
    QString reason;

    void fields(this auto &&self, auto &&v)
    {
        v("role", self.role);
        v("reason", self.reason);
    }
    friend bool operator==(const SignOffWithdrawn &, const SignOffWithdrawn &) = default;
};
