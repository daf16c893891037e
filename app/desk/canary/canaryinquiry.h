// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/sourceproof.h"

#include <QObject>
#include <QThread>
#include <QTimer>

class Launch;

/// Asks a canary's source in the background: before the canary takes traffic, whether it can be
/// judged by it, and at its start, how the baseline fared in the hour before. Nothing is asked for
/// documents that are not trusted. GUI thread.
class CanaryInquiry : public QObject
{
    Q_OBJECT
public:
    /// `launch` must outlive it.
    explicit CanaryInquiry(const Launch &launch, QObject *parent = nullptr);
    /// Stops what is being asked and waits for its end, which is soon.
    ~CanaryInquiry() override;

    /// Asks now and every few minutes, of the machine's time, until `stop`.
    void prove();
    void stop();
    /// Of the newest proof; empty before it.
    const QList<SourceFinding> &findings() const { return m_findings; }
    void askHistory();

signals:
    void proved();
    /// Not sent where nothing is known.
    void historyCame(const QList<ArmTick> &history);

private:
    bool mayAsk() const;
    void takeFindings(const QList<SourceFinding> &findings);
    /// Runs `ask` on the thread and hands what it gives to `take` on this one.
    template <typename Ask, typename Take>
    void inThread(Ask ask, Take take);

    const Launch &m_launch;
    QList<SourceFinding> m_findings;
    QTimer m_again;
    std::stop_source m_stop;
    QThread m_thread;
    /// Lives in the thread; questions are posted to it.
    std::unique_ptr<QObject> m_inside;
};

/// How the source of a launch's plan is asked; the plan must have a canary.
SourceSettings sourceSettings(const Launch &launch);
/// A finding's words with its subject in front, as a line of text.
QString findingLine(const SourceFinding &finding);
