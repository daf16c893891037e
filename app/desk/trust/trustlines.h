// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

struct TrustSubject;

/// What trust would be given to: "sha256  path" a line, and what differs from what was trusted
/// last. Blocks on the disk.
QStringList trustLines(const TrustSubject &subject);
