// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// A note on the timeline.
struct NoteWritten
{
    static constexpr char kind[] = "note";

    QString text;
    /// The item, step or page it is about; may be empty.
    QString about;

    void fields(this auto &&self, auto &&v)
    {
        v("text", self.text);
        v("about", self.about);
    }
    friend bool operator==(const NoteWritten &, const NoteWritten &) = default;
};
