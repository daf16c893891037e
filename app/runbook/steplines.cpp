// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/steplines.h"

StepLines::StepLines(const Runbook &runbook)
{
    const auto add = [this](const Step &step, const Command &command) {
        const QStringView text = command.text;
        int line = command.line + 1 + int(text.count(u'\n'));
        qsizetype behind = text.size();
        // From the last line on, as a line reaches to the end of what continues it.
        for (qsizetype end = text.size(); end >= 0; --line) {
            const qsizetype begin = end > 0 ? text.lastIndexOf(u'\n', end - 1) + 1 : 0;
            if (!text.sliced(begin, end - begin).trimmed().endsWith(u'\\'))
                behind = end;
            m_lines.insert(line, {step.id, text.sliced(begin, behind - begin)});
            end = begin - 1;
        }
    };
    for (const Phase &phase : runbook.phases) {
        for (const Section &section : phase.sections) {
            for (const Step &step : section.steps) {
                for (const Command &command : step.commands)
                    add(step, command);
            }
        }
    }
}

std::optional<ProposedDeviation> StepLines::deviation(int line, const QString &before,
                                                      const QString &after) const
{
    const auto found = m_lines.constFind(line);
    if (found == m_lines.constEnd() || !found->text.contains(before))
        return std::nullopt;
    return ProposedDeviation {found->step, before, after};
}
