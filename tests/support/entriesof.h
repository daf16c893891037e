// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/launch.h"

/// All entries of a launch, read from where they stand; of a replay those up to its moment.
inline QList<Entry> entriesOf(const Launch &launch)
{
    return launch.reader().range(0, launch.state().size()).value_or(QList<Entry>());
}
