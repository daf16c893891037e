// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

/// Who acts where no person does: the program by itself.
inline PersonId consolePerson()
{
    return PersonId(QStringLiteral("console"));
}
