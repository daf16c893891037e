// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkkind.h"
#include "domain/check.h"
#include "domain/runbook.h"

#include <QRegularExpression>

struct ProposalRow;

/// Which check proves an item, by the item's words: one row of a table each. What only a person can
/// know is left blank, as "<what is wanted>". Only kinds among `kinds` are proposed, with
/// parameters they read; where none fits, a command or a person's word.
class PlanProposals
{
public:
    explicit PlanProposals(QList<CheckKind> kinds);

    /// `section` is where the item stands: its title counts among the words.
    CheckSpec propose(const ChecklistItem &item, const Section &section, PhaseKind phase) const;

private:
    const CheckKind *kind(const QString &name) const;
    std::optional<CheckSpec> fromCommands(const ChecklistItem &item) const;
    std::optional<CheckSpec> fromAssignment(const QString &words) const;
    std::optional<CheckSpec> fromRows(const QString &words, const QString &section) const;
    CheckSpec fallback(const ChecklistItem &item) const;

    /// A row of the table whose kind is known.
    struct Row
    {
        const ProposalRow *row;
        QRegularExpression words;
    };

    QList<CheckKind> m_kinds;
    QList<Row> m_rows;
};
