// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

/// How much one colour stands out against another, as WCAG counts it: 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// `ink`, made lighter or darker until words in it can be read on `ground` (4.5, level AA).
QColor readableColor(const QColor &ink, const QColor &ground);
