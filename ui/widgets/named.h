// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFormLayout;

/// Gives a widget its names where it is made: its object name, by which tests find it, and what a
/// screen reader calls it. A label is read by its own words and needs no other; what only holds
/// others together is called by what they are about.
template <typename Widget>
Widget *named(Widget *widget, QLatin1StringView name, const QString &spoken = {})
{
    widget->setObjectName(name);
    if (!spoken.isEmpty())
        widget->setAccessibleName(spoken);
    return widget;
}

/// Gives the captions that a form made of words an object name each: that of the field behind it,
/// and "Caption".
void nameCaptions(const QFormLayout &form);
