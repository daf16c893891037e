// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

/// What happened, in one sentence without the actor and the time, fit for timeline, paper and
/// window. An unknown event gives its kind.
QString entrySentence(const Entry &entry);
/// A waived finding as the person read it, with its line.
QString waivedFindingWords(const FindingWaived &waived);
/// The event's kind in words: "Check", "Step started". An unknown one gives its kind.
QString entryKindWord(const Event &event);
