// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// Somebody has seen an alarm.
struct AlarmAcknowledged
{
    static constexpr char kind[] = "alarm.acknowledged";

    QString alarm;

    void fields(this auto &&self, auto &&v) { v("alarm", self.alarm); }
    friend bool operator==(const AlarmAcknowledged &, const AlarmAcknowledged &) = default;
};
