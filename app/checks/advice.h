// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What to do next where a check of this kind did not pass and says no more; one sentence. Empty
/// for a kind that is not known.
QString adviceFor(const QString &kind);
