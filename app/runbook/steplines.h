// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/runbook.h"

#include <QHash>
#include <QStringList>
#include <QStringView>

#include <optional>

/// Which step's command stands at which line of the document. Refers to the runbook it was made
/// from.
class StepLines
{
public:
    explicit StepLines(const Runbook &runbook);

    /// The fix as a deviation of the step whose command stands at the line and has `before` in it;
    /// nothing for other lines, nor where something longer in the step begins or ends so: a
    /// deviation is applied wherever `before` stands in the step.
    std::optional<ProposedDeviation> deviation(int line, const QString &before,
                                               const QString &after) const;

    /// Empty for lines that are no command of a step.
    ItemId step(int line) const { return m_lines.value(line).step; }

private:
    struct Line
    {
        ItemId step;
        /// With the lines that continue it.
        QStringView text;
        /// The step's fences, among `m_texts`.
        qsizetype whole = 0;
    };
    QHash<int, Line> m_lines;
    QStringList m_texts;
};
