// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class CanaryWatch;
class Console;
class GraceBar;
class QObject;

/// What the console is about to do to the canary by itself, with the seconds left; empty: nothing.
QString intentOf(const CanaryWatch &watch);
/// Keeps the bar true, and stops what it shows when somebody wants to, as long as `page` of the
/// open launch lives.
void bindGrace(Console &console, GraceBar &bar, QObject *page);
