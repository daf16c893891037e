// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/record/weighedevidence.h"

#include "desk/canary/judgedticks.h"
#include "record/launchrecord.h"

static void append(EvidenceLine &line, qint64 t, const RuleEvidence &evidence)
{
    const double decidesAt = evidence.demands > 0 ? evidence.demands : evidence.needed;
    if (decidesAt <= 0)
        return;
    line.odds.append({double(t), evidence.value});
    line.decidesAt = decidesAt;
}

CanaryEvidence weighedEvidence(const LaunchRecord &record)
{
    CanaryEvidence lines;
    if (!record.plan)
        return lines;
    const CanaryStatus &canary = record.state.canary();
    JudgedTicks judged;
    judged.restart(ruleSettings(*record.plan, canary), canary.ticks);
    for (const EvidencePoint &point : judged.evidence()) {
        append(lines.warning, point.t, point.warning);
        append(lines.quicker, point.t, point.quicker);
        append(lines.proof, point.t, point.proof);
    }
    return lines;
}
