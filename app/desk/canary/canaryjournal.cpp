// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canary/canaryjournal.h"

#include "domain/consoleperson.h"
#include "domain/language.h"
#include "launch/launch.h"

using namespace Qt::StringLiterals;

static constexpr qint64 keepEverySeconds = 60;

CanaryJournal::CanaryJournal(Launch &launch)
    : m_launch(launch)
{
}

void CanaryJournal::restart(const std::optional<CanaryDecided> &decided)
{
    m_begun = false;
    m_history.clear();
    m_recorded = decided ? decided->decision : CanaryDecision::Hold;
    m_shouted = decided && decided->asksPeople();
}

void CanaryJournal::add(const Tick &tick)
{
    m_unkept.append(toRecord(tick));
    const bool first = !std::exchange(m_begun, true);
    if (first || m_unkept.constLast().t - m_unkept.constFirst().t >= keepEverySeconds)
        keepTicks();
}

void CanaryJournal::keepTicks()
{
    if (m_unkept.isEmpty())
        return;
    MetricRecorded recorded {std::exchange(m_unkept, {}), {}};
    if (!m_history.isEmpty())
        recorded.history = toRecords(std::exchange(m_history, {}));
    tell(recorded);
}

void CanaryJournal::keepDecision(const CanaryVerdict &verdict, bool promoted)
{
    const bool decides = !promoted || verdict.decision == CanaryDecision::Rollback;
    if (!(decides && verdict.decision != m_recorded) && verdict.shouts == m_shouted)
        return;
    keepTicks();
    CanaryDecided decided {verdict.decision,        verdict.at, verdict.reason,
                           verdict.provenHealthyAt, {},         {},
                           Language::spoken()};
    for (const RuleResult &rule : verdict.rules)
        decided.rules.append({rule});
    if (verdict.shouts)
        decided.shouts = true;
    m_recorded = verdict.decision;
    m_shouted = verdict.shouts;
    tell(decided);
}

void CanaryJournal::tell(const Event &event)
{
    m_launch.submit(consolePerson(), event, [](const Result<QList<Entry>> &) { });
}
