// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/items/phasemodel.h"

class QWidget;

/// A small runbook with states of every kind, for tests of pages without a launch.
namespace Sample {

Step step(int number, const QString &title, const QString &command);

std::shared_ptr<Runbook> runbook(int itemsPerSection = 8);

QDateTime now();

StateSource source();

/// Saves a picture where SCREENSHOTS names a folder.
void shoot(QWidget &widget, const QString &name);

} // namespace Sample
