// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/plan/deviations.h"

#include "runbook/preflight.h"

#include <QCoreApplication>

#include <algorithm>

struct DeviationWords
{
    Q_DECLARE_TR_FUNCTIONS(Deviations)
};

static bool isRecorded(const Launch &launch, const ProposedDeviation &fix)
{
    return std::ranges::any_of(launch.state().deviations(), [&](const Entry &entry) {
        const auto *recorded = std::get_if<DeviationRecorded>(&entry.event);
        return recorded && recorded->step == fix.step && recorded->before == fix.before;
    });
}

QList<Finding> openFindings(const Launch &launch)
{
    return unsettled(
        launch, preflight(*launch.runbook(), launch.plan().get(), launch.state().opened().folder));
}

QList<Finding> unsettled(const Launch &launch, QList<Finding> findings)
{
    findings.removeIf([&](const Finding &finding) {
        return finding.deviation && isRecorded(launch, *finding.deviation);
    });
    return findings;
}

void applyFix(Launch &launch, const PersonId &actor, const Finding &finding, const QString &reason,
              const Launch::Done &done)
{
    if (!finding.deviation) {
        if (done)
            done(failure(DeviationWords::tr("this finding is mended in the document or the plan"),
                         launch.runbook()->path));
        return;
    }
    DeviationRecorded event;
    event.step = finding.deviation->step;
    event.before = finding.deviation->before;
    event.after = finding.deviation->after;
    event.reason = reason;
    launch.submit(actor, event, done);
}
