// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signoff/signoffview.h"

#include <functional>

class Console;
class SignOffPage;

/// Ties the pane for another roster to the open launch; lives and dies with its page. `keys` are
/// those at hand now.
void bindRoster(Console &console, SignOffPage *page,
                const std::function<QList<SignKeyChoice>()> &keys);
