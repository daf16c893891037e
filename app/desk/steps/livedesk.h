// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/trust/launchtrust.h"
#include "domain/ids.h"
#include "domain/result.h"
#include "runbook/endless.h"

#include <QDateTime>
#include <QObject>

#include <memory>

class Launch;
class StepRunner;
struct StepOrder;

/// Runs a guide's command to look at something while a launch goes on: one at a time, with a time
/// box, its output in a file. That somebody looked, where and how it ended goes on the timeline.
/// GUI thread.
class LiveDesk : public QObject
{
    Q_OBJECT
public:
    /// `launch` must outlive the desk.
    explicit LiveDesk(Launch &launch, QObject *parent = nullptr);
    ~LiveDesk() override;

    /// The plan's hosts and how they are called; this machine first, where it is none of them too.
    QList<std::pair<HostId, QString>> places() const;
    /// Refusals (untrusted, one is running, no form without a terminal) come by `refused`. Nobody
    /// acting: nothing goes on the timeline.
    void run(const PersonId &actor, const LookCommand &look, const HostId &host,
             std::chrono::seconds box);
    void stop();
    bool isRunning() const { return m_runner != nullptr || m_asked; }
    /// Where the newest one runs or ran, in words.
    QString vantage() const { return m_vantage; }
    /// Where the output of the newest one is.
    QString spoolFile() const { return m_spool; }
    /// When the running one's time is up.
    QDateTime until() const { return m_until; }

signals:
    void started();
    /// There is more output.
    void grown();
    /// "exit 0", "stopped", "its time was up".
    void ended(const QString &how);
    void refused(const Error &error);

private:
    void begin(const PersonId &actor, const LookCommand &look, const StepOrder &order,
               const HostId &host, const QList<ScriptDigest> &trusted);

    Launch &m_launch;
    const LaunchTrust m_trust;
    bool m_asked = false;
    StepRunner *m_runner = nullptr;
    QString m_spool;
    QString m_vantage;
    QDateTime m_until;
    int m_count = 0;
};
