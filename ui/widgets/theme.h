// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPalette>

class QApplication;

/// Light and dark for platforms that bring no look of their own (Fusion: a bare X server,
/// offscreen); desktops with a style keep theirs, and only what means something is marked.
namespace Theme {

enum class Scheme { System, Light, Dark };

/// All spacing is a multiple of this, in device-independent pixels.
inline constexpr int unit = 4;

/// Reads "light" or "dark"; anything else follows the system.
Scheme schemeFromName(const QString &name);
/// Sets palette, fonts and style sheet; follows the system's changes where the scheme is System.
void apply(QApplication &application, Scheme scheme);

QPalette lightPalette();
QPalette darkPalette();

/// Digits of one width, for everything that counts or ages.
QFont tabular(QFont font);
/// The fixed-width font of commands, output and digests.
QFont fixed();
/// `points` above the window's own size, semi-bold.
QFont heading(const QFont &base, int points);

} // namespace Theme
