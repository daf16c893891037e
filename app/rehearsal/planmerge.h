// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

/// The names that stand two spaces in under a top-level key of a plan, in their order.
QByteArrayList planEntries(const QByteArray &plan, const QByteArray &section);

/// The plan with the entries of `more` in the place of those of the same name; new ones stand at
/// their section's end. By lines, so that comments and the order of the plan stay: both have
/// sections at the margin and entries two spaces in.
QByteArray mergedPlan(const QByteArray &plan, const QByteArray &more);
