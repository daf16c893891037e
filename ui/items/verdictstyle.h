// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signoff.h"
#include "domain/verdict.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QPixmap>

class QLabel;

enum class Severity;

/// The one table of shapes and colours. A shape and a word say what is meant; colour comes third.
/// Everything else on screen takes its colour from the palette, whose base decides between light
/// and dark.

/// Colours that mean something and are no state's own.
enum class Tone {
    Accent,
    /// A broken limit, and (dashed) a limit's line in a plot.
    Limit,
    Muted,
    Good,
    Warn,
    Waived,
};

bool isDark(const QPalette &palette);
QColor stateColor(ItemState state, const QPalette &palette);
QColor toneColor(Tone tone, const QPalette &palette);

/// The shape of a state. Lists use 16 px.
QIcon stateIcon(ItemState state, const QPalette &palette);
/// The shape of a finding of preflight. What is only to know is in no state: least of all is it
/// still to be done.
QIcon severityIcon(Severity severity, const QPalette &palette);
/// `px` in device-independent pixels; `dpr` of the window it is shown in.
QPixmap statePixmap(ItemState state, int px, qreal dpr, const QPalette &palette);

/// Lets a label show the shape of a state, `px` wide, and call itself by its word.
void setStateShape(QLabel &label, ItemState state, int px, const QWidget &of);

/// What a role has said, as a shape: nothing yet is the empty diamond.
QPixmap decisionPixmap(std::optional<Decision> decision, int px, qreal dpr,
                       const QPalette &palette);
QIcon decisionIcon(std::optional<Decision> decision, const QPalette &palette);
QColor decisionColor(std::optional<Decision> decision, const QPalette &palette);

/// A picture of resources/icons/actions by name, in the palette's text colour.
QIcon actionIcon(const QString &name, const QPalette &palette);
QPixmap actionPixmap(const QString &name, int px, qreal dpr, const QColor &color,
                     const QPalette &palette);
