// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/timequeue.h"
#include "record/attestedbracket.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <stop_token>

class Launch;

/// Has the launch's moments attested by its time authorities: one request at a time, on a thread of
/// its own, asked again later and later where none answers. Nothing waits for it and nothing is
/// lost by it: what is not attested yet stands in the ledger and is known again after a restart.
/// Idle where the launch names no authority or is held by somebody else. GUI thread.
class TimeDesk : public QObject
{
    Q_OBJECT
public:
    /// `launch` must outlive the desk. `patience` is the pause after a first failure; it doubles
    /// with each further one, up to ten minutes.
    explicit TimeDesk(Launch &launch, std::chrono::milliseconds patience = std::chrono::seconds(15),
                      QObject *parent = nullptr);
    /// Gives a request under way up.
    ~TimeDesk() override;

    /// How many moments are not attested yet; 0 also where no authority is asked.
    qsizetype waiting() const;
    /// "attested 2026-11-23 18:20:38 – 18:20:44 UTC", "time not yet attested", "signed time, not
    /// attested".
    QString timeOf(const SignOffStatus &signOff) const;
    AttestedBracket bracket(const SignOffStatus &signOff) const;

signals:
    /// A token is in the ledger.
    void attested();
    /// No authority answered; asked again in `pause`.
    void failed(const QString &why, std::chrono::milliseconds pause);

private:
    void take(const Entry &entry);
    void lookAtMoment();
    void ask();
    void settle(const Event &answer);
    bool isOurs() const;

    Launch &m_launch;
    TimeQueue m_queue;
    QList<AttestedTime> m_attested;
    /// Of a replay: those of the whole record.
    QList<AttestedTime> m_everAttested;
    QTimer m_retry;
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_pause;
    std::stop_source m_stop;
    bool m_asking = false;
};
