// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// Another console writes this launch from now on.
struct WriterChanged
{
    static constexpr char kind[] = "writer.changed";

    QString user;
    QString host;
    qint64 pid = 0;
    QString reason;

    void fields(this auto &&self, auto &&v)
    {
        v("user", self.user);
        v("host", self.host);
        v("pid", self.pid);
        v("reason", self.reason);
    }
    friend bool operator==(const WriterChanged &, const WriterChanged &) = default;
};
