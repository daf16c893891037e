// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/trust/trust.h"

#include <QSet>

/// Keeps a copy of what is trusted beside the trust itself, so that a later change can be shown,
/// and forgets those whose digest is not `wanted` any more. What cannot be kept is only not shown
/// later. Blocks on the disk.
void keepTrustedCopies(const TrustSubject &subject, const QSet<QString> &wanted);
/// What differs from what was trusted last, line by line, at most `most` lines a file; empty where
/// the runbook never was. Blocks on the disk.
QStringList trustDifferences(const TrustSubject &subject, qsizetype most = 40);
