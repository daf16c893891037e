// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// An alerting rule's expression taken apart at its last comparison with a number, or a product of
/// numbers.
struct RuleParts
{
    QString left;
    QString op;
    double limit = 0;
    /// Seconds of the unit that the left side is in where it is a time; an hour: "... / 3600 < 2".
    double unit = 1;
};

/// Nothing where the expression does not end in such a comparison.
std::optional<RuleParts> partsOf(const QString &expression);
/// But for what arithmetic loses; never of numbers without end.
bool sameNumber(double a, double b);
/// Whether the left side says of itself that it is per cent.
bool saysPerCent(const QString &left);
/// Whether a share is compared with its limit in per cent.
bool isHundredfold(const QString &wanted, const RuleParts &parts);
/// Whether that is the limit: a number, a share that may be written in per cent as well, or a time
/// ("30d") in whatever unit.
bool isLimit(const QString &wanted, const RuleParts &parts);
