// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ui/window/palette.h"

class Launch;
class LaunchPages;
class LaunchView;
class QAction;

/// What the command palette finds: the window's actions, and of an open launch its pages, items,
/// steps, commands and contacts. All must outlive the entries; `launch` may be null.
QList<PaletteEntry> paletteEntries(const QList<QAction *> &actions, const Launch *launch,
                                   LaunchView &view, LaunchPages &pages);
