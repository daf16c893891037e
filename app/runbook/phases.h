// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/outline.h"

/// One phase of the document: the heading it begins at and the parts that are its own, in document
/// order.
struct PhasePlace
{
    int part = 0;
    PhaseKind kind = PhaseKind::Other;
    /// Parts below, those of phases within it left out. The phase's own part is not among them.
    std::vector<int> sections;
};

/// Which headings are phases. A document without any heading that qualifies is one phase, if it
/// holds any work.
std::vector<PhasePlace> findPhases(const Outline &outline);
