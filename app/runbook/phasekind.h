// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/outline.h"

/// What a phase is for, by the words of its title and what stands in it: in `part` itself and in
/// `sections`, which leave out the phases within it.
PhaseKind phaseKindOf(const Outline &outline, int part, const std::vector<int> &sections);

/// The words that make a heading one of help, contacts, references, sign-off…; Other without.
PhaseKind phaseKindInWords(const QString &title);

/// The heading stands above conditions for rolling back.
bool namesTriggers(const QString &title);
