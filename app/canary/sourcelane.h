// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/sources/source.h"

#include <QObject>
#include <QThread>

/// One source on a thread of its own, asked by signal and answering by signal. Destroying it stops
/// the question under way and waits for its end.
class SourceLane : public QObject
{
    Q_OBJECT
public:
    explicit SourceLane(std::unique_ptr<Source> source, QObject *parent = nullptr);
    ~SourceLane() override;

    /// Whether the last question is still unanswered.
    bool isBusy() const { return m_busy; }
    void ask();
    /// Questions after it are about the full deployment.
    void watchFull();

signals:
    void answered(const SourceSample &sample);

private:
    std::unique_ptr<Source> m_source;
    std::stop_source m_stop;
    QThread m_thread;
    /// Lives in the thread; questions are posted to it.
    std::unique_ptr<QObject> m_inside;
    bool m_busy = false;
};
