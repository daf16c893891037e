// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/steplines.h"

/// A step with more is not searched for each finding, and has no fix by itself.
static constexpr qsizetype longestStep = 16'384;

/// Whether a letter of a word, a path or a goal of make.
static bool isWordPart(QChar c, bool wide)
{
    return c.isLetterOrNumber() || c == u'_'
        || (wide && (c == u':' || c == u'.' || c == u'/' || c == u'-'));
}

/// Whether something longer than `part` stands in the text, too: "make a" in "make a:b".
static bool isPartOfLonger(const QString &text, const QString &part, bool wide)
{
    const bool begins = isWordPart(part.front(), false);
    const bool ends = isWordPart(part.back(), false);
    for (qsizetype at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
        const qsizetype behind = at + part.size();
        if ((begins && at > 0 && isWordPart(text[at - 1], wide))
            || (ends && behind < text.size() && isWordPart(text[behind], wide)))
            return true;
    }
    return false;
}

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
            m_lines.insert(line, {step.id, text.sliced(begin, behind - begin), m_texts.size() - 1});
            end = begin - 1;
        }
    };
    for (const Phase &phase : runbook.phases) {
        for (const Section &section : phase.sections) {
            for (const Step &step : section.steps) {
                m_texts.append(QString());
                for (const Command &command : step.commands) {
                    add(step, command);
                    m_texts.last() += command.text + u'\n';
                }
            }
        }
    }
}

std::optional<ProposedDeviation> StepLines::deviation(int line, const QString &before,
                                                      const QString &after) const
{
    const auto found = m_lines.constFind(line);
    if (found == m_lines.constEnd() || before.isEmpty() || !found->text.contains(before))
        return std::nullopt;
    const QString &whole = m_texts.at(found->whole);
    // What people fill in may stand within a word.
    if (whole.size() > longestStep || isPartOfLonger(whole, before, !after.isEmpty()))
        return std::nullopt;
    return ProposedDeviation {found->step, before, after};
}
