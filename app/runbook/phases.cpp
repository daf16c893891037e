// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/phases.h"

#include "runbook/phasekind.h"

#include <algorithm>

/// A heading with a time offset whose subtree holds steps, unless a heading above it is one
/// already.
static std::vector<bool> phasesByOffset(const Outline &outline)
{
    const auto &parts = outline.parts();
    std::vector<bool> chosen(parts.size(), false);
    for (int i = 1; i < int(parts.size());) {
        const Part &part = outline.part(i);
        const bool steps = outline.anyInSubtree(i, [](const Part &p) { return p.hasSteps; });
        const bool title = i == outline.titlePart() && part.level < outline.phaseLevel();
        if (part.offset && steps && !title) {
            chosen[size_t(i)] = true;
            i = part.end;
        } else {
            ++i;
        }
    }
    return chosen;
}

/// Something a person works on, signs or looks up.
static bool matters(const Part &part, PhaseKind words)
{
    if (part.hasWork() || (part.hasList && namesTriggers(part.title)))
        return true;
    switch (words) {
    case PhaseKind::Contacts: return part.hasList || part.hasTable;
    case PhaseKind::Reference: return part.hasLinks;
    case PhaseKind::Rollback:
    case PhaseKind::Troubleshooting:
    case PhaseKind::SignOff: return part.hasList || part.hasLinks;
    default: return false;
    }
}

static void addPhase(const Outline &outline, int index, int end, const std::vector<bool> &byOffset,
                     std::vector<PhasePlace> &phases)
{
    const PhaseKind words = phaseKindInWords(outline.part(index).title);
    PhasePlace place {index, PhaseKind::Other, {}};
    bool any = matters(outline.part(index), words);
    for (int i = index + 1; i < end;) {
        if (byOffset[size_t(i)]) {
            i = outline.part(i).end;
            continue;
        }
        any = any || matters(outline.part(i), words);
        place.sections.push_back(i++);
    }
    if (!any)
        return;
    place.kind = phaseKindOf(outline, index, place.sections);
    phases.push_back(std::move(place));
}

std::vector<PhasePlace> findPhases(const Outline &outline)
{
    const auto byOffset = phasesByOffset(outline);
    std::vector<PhasePlace> phases;
    const int count = int(outline.parts().size());
    // Part 0 and a lone title above the phases own only what stands directly below them.
    for (int i = 0; i < count; ++i) {
        const Part &part = outline.part(i);
        if (byOffset[size_t(i)]) {
            addPhase(outline, i, part.end, byOffset, phases);
            i = part.end - 1;
        } else if (i == 0 || part.level < outline.phaseLevel()) {
            addPhase(outline, i, i + 1, byOffset, phases);
        } else if (part.parent < 0 || outline.part(part.parent).level < outline.phaseLevel()) {
            addPhase(outline, i, part.end, byOffset, phases);
            for (int below = i + 1; below < part.end; ++below) {
                if (byOffset[size_t(below)]) {
                    addPhase(outline, below, outline.part(below).end, byOffset, phases);
                    below = outline.part(below).end - 1;
                }
            }
            i = part.end - 1;
        }
    }
    return phases;
}
