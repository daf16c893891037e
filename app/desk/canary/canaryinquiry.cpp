// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canary/canaryinquiry.h"

#include "canary/baselinehistory.h"
#include "desk/canary/canaryneeds.h"
#include "desk/trust/trust.h"
#include "launch/launch.h"
#include "process/planhosts.h"

using namespace Qt::StringLiterals;

static constexpr std::chrono::minutes provedFor {5};

CanaryInquiry::CanaryInquiry(const Launch &launch, QObject *parent)
    : QObject(parent)
    , m_launch(launch)
    , m_inside(std::make_unique<QObject>())
{
    m_thread.setObjectName(u"canary inquiry"_s);
    m_inside->moveToThread(&m_thread);
    m_again.setInterval(provedFor);
    connect(&m_again, &QTimer::timeout, this, &CanaryInquiry::prove);
}

CanaryInquiry::~CanaryInquiry()
{
    m_stop.request_stop();
    m_thread.quit();
    m_thread.wait();
}

template <typename Ask, typename Take>
void CanaryInquiry::inThread(Ask ask, Take take)
{
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(
        m_inside.get(),
        [this, ask, take, runbook = m_launch.runbook(), plan = m_launch.plan(),
         stop = m_stop.get_token()] {
            // Whether it is trusted is told by files, which take their time.
            if (stop.stop_requested() || !requireTrust(trustSubject(*runbook, *plan)))
                return;
            const auto answer = ask(stop);
            if (!stop.stop_requested())
                QMetaObject::invokeMethod(
                    this, [take, answer] { take(answer); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

bool CanaryInquiry::mayAsk() const
{
    return !m_launch.timeline() && CanaryNeeds::watching(m_launch);
}

void CanaryInquiry::prove()
{
    if (!m_launch.plan()->canary)
        return;
    m_again.start();
    if (!mayAsk())
        return;
    inThread([settings = sourceSettings(m_launch)](
                 const std::stop_token &stop) { return proveSources(settings, stop); },
             [this](const QList<SourceFinding> &findings) { takeFindings(findings); });
}

void CanaryInquiry::takeFindings(const QList<SourceFinding> &findings)
{
    // Meanwhile the canary may have taken traffic.
    if (!m_again.isActive())
        return;
    m_findings = findings;
    emit proved();
}

void CanaryInquiry::stop()
{
    m_again.stop();
    m_findings.clear();
}

void CanaryInquiry::askHistory()
{
    if (!mayAsk())
        return;
    inThread([settings = sourceSettings(m_launch)](
                 const std::stop_token &stop) { return baselineHistory(settings, stop); },
             [this](const Result<QList<ArmTick>> &history) {
                 if (history && !history->isEmpty())
                     emit historyCame(*history);
             });
}

SourceSettings sourceSettings(const Launch &launch)
{
    SourceSettings settings;
    settings.plan = *launch.plan()->canary;
    settings.targets = launch.plan()->targets;
    if (const HostId &vantage = settings.plan.vantageHost; !vantage.isEmpty())
        settings.vantageHost = PlanHosts(launch.plan()->hosts).host(vantage);
    return settings;
}

QString findingLine(const SourceFinding &finding)
{
    const QString words = finding.state == MetricState::Ok
        ? CanaryInquiry::tr("good: %1").arg(finding.words)
        : finding.isTrouble()
        ? CanaryInquiry::tr("the canary cannot be judged by it: %1").arg(finding.words)
        : CanaryInquiry::tr("not yet: %1").arg(finding.words);
    return u"%1: %2"_s.arg(finding.subject, words);
}
