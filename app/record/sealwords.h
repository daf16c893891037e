// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/verify.h"

#include <QStringList>

/// What is known of the seals of a PDF, a line each, and that it has none; empty for other forms.
QStringList sealWords(const Verification &verification);
