// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/thisuser.h"
#include "desk/plan/planparts.h"
#include "launch/quorumphase.h"
#include "runbook/yamltext.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

static QString offsetText(std::chrono::seconds offset)
{
    return (offset.count() < 0 ? u"T-"_s : u"T+"_s)
        + durationWords(std::chrono::seconds(qAbs(offset.count())));
}

/// The last thing that the document times.
static std::optional<std::chrono::seconds> closingOf(const Runbook &runbook)
{
    std::optional<std::chrono::seconds> last;
    const auto take = [&](const std::optional<std::chrono::seconds> &offset) {
        if (offset && offset->count() > 0 && (!last || *offset > *last))
            last = offset;
    };
    for (const Phase &phase : runbook.phases) {
        take(phase.offset);
        for (const Section &section : phase.sections)
            take(section.offset);
    }
    return last;
}

void writePlanLaunch(PlanSheet &sheet, const Runbook &runbook, const QString &release)
{
    sheet.line(
        0,
        u"# %1"_s.arg(PlanWords::tr("A proposal made from the words of %1. Fill in what stands "
                                    "in <...>; until then it is not configured.")
                          .arg(QFileInfo(runbook.path).fileName())));
    sheet.line(0, u"launch:"_s);
    sheet.line(1, u"title: "_s + yamlScalar(runbook.title));
    sheet.line(1,
               u"release: "_s
                   + (release.isEmpty()
                          ? sheet.blankAt(u"launch.release"_s, PlanWords::tr("what is launched"))
                          : yamlScalar(release)));
    sheet.line(1, u"environment: production"_s);
    if (const auto close = closingOf(runbook))
        sheet.line(1, u"close: "_s + offsetText(*close));
    if (const QString name = QFileInfo(runbook.path).fileName(); !name.isEmpty())
        sheet.line(0, u"runbook: "_s + yamlScalar(name));
    sheet.line(0, u"hosts:"_s);
    sheet.line(1, u"here: {}"_s);
}

void writePlanPeople(PlanSheet &sheet, const Runbook &runbook)
{
    sheet.line(0, u"people:"_s);
    sheet.line(
        1,
        u"operator-1: { name: %1, user: %2 }"_s.arg(
            sheet.blankAt(u"people.operator-1.name"_s, PlanWords::tr("who carries out the launch")),
            yamlScalar(osUser())));
    int number = 0;
    for (const Role &role : runbook.roles) {
        const QString id = u"lead-%1"_s.arg(++number);
        sheet.line(1,
                   u"%1: { name: %2, keys: [] }  # %3"_s.arg(
                       id,
                       sheet.blankAt(u"people.%1.name"_s.arg(id),
                                     PlanWords::tr("who signs as %1").arg(role.title)),
                       role.title.simplified()));
        sheet.blank(u"people.%1.keys"_s.arg(id),
                    PlanWords::tr("the public key that signs as %1").arg(role.title));
    }
    if (number == 0)
        return;
    sheet.line(0, u"roles:"_s);
    QStringList ids;
    number = 0;
    for (const Role &role : runbook.roles) {
        sheet.line(1, u"%1: { person: lead-%2 }"_s.arg(yamlScalar(role.id.value)).arg(++number));
        ids.append(yamlScalar(role.id.value));
    }
    if (const PhaseId gated = quorumPhase(runbook, {}); !gated.isEmpty()) {
        sheet.line(0,
                   u"quorum: { before: %1, roles: [%2], distinct: true }"_s.arg(
                       yamlScalar(gated.value), ids.join(u", "_s)));
    }
}
