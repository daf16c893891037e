// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;

/// Opens a file with the desktop's own program for it, or has the file manager show it where there
/// is none. Goes over the session bus where this machine's programs are not at hand, as in the
/// build root. Returns at once; `failed` is called on the GUI thread, as long as `context` lives,
/// where neither could be had.
void openFile(const QString &path, QObject *context, const std::function<void()> &failed);
