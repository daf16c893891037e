// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

/// A person did a step of one of the runbook's guides.
struct GuideStepDone
{
    static constexpr char kind[] = "guide.step";

    /// The guide's title.
    QString guide;
    /// From 1.
    int number = 0;
    /// The step's words in the document.
    QString text;
    /// What the guide was opened for: a trigger's reason, a failing item; may be empty.
    QString because;

    void fields(this auto &&self, auto &&v)
    {
        v("guide", self.guide);
        v("number", self.number);
        v("text", self.text);
        v("because", self.because);
    }
    friend bool operator==(const GuideStepDone &, const GuideStepDone &) = default;
};
