// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QMainWindow;

/// Size and splitter of the window, kept in XDG_STATE_HOME. Positions are the desktop's business.
namespace WindowState {

/// Sets the window's size; returns the splitter's state, empty where nothing was kept.
QByteArray restore(QMainWindow &window);
void save(const QMainWindow &window, const QByteArray &splitter);

} // namespace WindowState
