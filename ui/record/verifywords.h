// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/verdict.h"
#include "record/verify.h"

/// What a verification found, in one sentence.
QString verificationSentence(const Verification &found);
/// The shape it is shown by.
ItemState verificationState(const Verification &found);
