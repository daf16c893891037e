// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What stands for a character that must not reach a screen: controls of both kinds, separators of
/// lines, and what turns the direction of text. Empty where it may; a tab is a control here.
QString controlMark(char16_t c);
/// The text with such characters as marks, but for line ends and tabs.
QString withControlMarks(const QString &text);
