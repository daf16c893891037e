// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// An alarm is put aside for a time.
struct AlarmShelved
{
    static constexpr char kind[] = "alarm.shelved";

    QString alarm;
    QString reason;
    QDateTime until;

    void fields(this auto &&self, auto &&v)
    {
        v("alarm", self.alarm);
        v("reason", self.reason);
        v("until", self.until);
    }
    friend bool operator==(const AlarmShelved &, const AlarmShelved &) = default;
};
