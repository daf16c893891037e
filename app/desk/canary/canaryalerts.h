// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/result.h"

#include <QObject>
#include <QUrl>

#include <memory>

class AlertListener;
class CanaryJournal;
class Launch;

/// Takes alerts while a canary is watched, where its plan asks for that, and tells the ledger those
/// that are news. GUI thread.
class CanaryAlerts : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    CanaryAlerts(const Launch &launch, CanaryJournal &journal, QObject *parent = nullptr);
    ~CanaryAlerts() override;

    Result<void> listen();
    void stop();
    /// Empty where none are taken.
    QUrl url() const;

private:
    void take(const AlertReceived &alert);

    const Launch &m_launch;
    CanaryJournal &m_journal;
    std::unique_ptr<AlertListener> m_listener;
};
