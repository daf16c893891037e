// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tabtitle.h"

#include "launch/countdown.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString tabTitle(const Phase &phase)
{
    QString title = phase.title;
    title.remove(QRegularExpression(u"\\s*\\((?:T[-+−]|T)[^)]*\\)"_s));
    title.remove(QRegularExpression(u"^Phase\\s+\\d+\\s*[:.–-]?\\s*"_s,
                                    QRegularExpression::CaseInsensitiveOption));
    title.remove(QRegularExpression(u"\\s+(?:Checklist|Procedures?|Tasks)$"_s,
                                    QRegularExpression::CaseInsensitiveOption));
    // Pictures before a title say little at this size, and the tab has a shape of its own.
    title.remove(QRegularExpression(u"^[^\\p{L}\\p{N}]+"_s));
    title = title.trimmed();
    if (title.isEmpty())
        title = phase.title;
    if (!phase.offset)
        return title;
    // Beside its time one word says it.
    title = isCanaryPhase(phase) ? QCoreApplication::translate("TabTitle", "Canary")
                                 : title.section(u' ', -1);
    title[0] = title.at(0).toUpper();
    return u"%1 %2"_s.arg(offsetText(*phase.offset), title);
}

QString shortTabTitle(const Phase &phase, const QList<Phase> &all)
{
    const bool alone =
        std::ranges::count_if(
            all,
            [&phase](const Phase &other) { return hasTab(other) && other.offset == phase.offset; })
        == 1;
    // The deployments are what everybody looks for: they keep their word.
    if (!phase.offset || *phase.offset == std::chrono::seconds(0) || isCanaryPhase(phase) || !alone)
        return tabTitle(phase);
    return offsetText(*phase.offset);
}

bool hasTab(const Phase &phase)
{
    if (phase.kind == PhaseKind::Contacts || phase.kind == PhaseKind::Reference
        || phase.kind == PhaseKind::Troubleshooting || phase.kind == PhaseKind::SignOff)
        return false;
    return std::ranges::any_of(phase.sections, [](const Section &section) {
        return !section.items.isEmpty() || !section.steps.isEmpty();
    });
}

bool isCanaryPhase(const Phase &phase)
{
    return phase.kind == PhaseKind::Procedure
        && phase.title.contains("canary"_L1, Qt::CaseInsensitive);
}
