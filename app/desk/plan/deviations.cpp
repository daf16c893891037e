// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/plan/deviations.h"

#include "runbook/preflight.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

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

bool isSettled(const Launch &launch, const Finding &finding)
{
    return (finding.deviation && isRecorded(launch, *finding.deviation))
        || launch.state().waiverOf(finding.rule, finding.line, finding.subject);
}

QList<Finding> unsettled(const Launch &launch, QList<Finding> findings)
{
    findings.removeIf([&](const Finding &finding) { return isSettled(launch, finding); });
    return findings;
}

Result<Finding> withValue(const Finding &finding, const QString &value)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_./:@%+=,][A-Za-z0-9_./:@%+=,-]*$"_s);
    if (!finding.deviation || !plain.match(value.trimmed()).hasMatch())
        return failure(DeviationWords::tr("a value is one word of letters, digits and -_./:@%+=,"));
    Finding filled = finding;
    filled.deviation->after = value.trimmed();
    return filled;
}

void applyFix(Launch &launch, const PersonId &actor, const Finding &finding, const QString &reason,
              const Launch::Done &done)
{
    if (!finding.deviation || finding.deviation->after.isEmpty()) {
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

FindingWaived waiverFor(const Finding &finding, const QString &reason)
{
    return {.rule = finding.rule,
            .line = finding.line,
            .subject = finding.subject,
            .message = finding.message,
            .reason = reason};
}

Finding findingWaived(const FindingWaived &waived)
{
    Finding finding;
    finding.rule = waived.rule;
    finding.line = waived.line;
    finding.subject = waived.subject;
    finding.message = waived.message;
    return finding;
}

FindingReopened reopeningOf(const FindingWaived &waived, const QString &reason)
{
    return {.rule = waived.rule,
            .line = waived.line,
            .subject = waived.subject,
            .message = waived.message,
            .reason = reason};
}
