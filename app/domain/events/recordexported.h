// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// The launch record was written out.
struct RecordExported
{
    static constexpr char kind[] = "record.exported";

    QString format;

    void fields(this auto &&self, auto &&v) { v("format", self.format); }
    friend bool operator==(const RecordExported &, const RecordExported &) = default;
};
