// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/sourcelane.h"

SourceLane::SourceLane(std::unique_ptr<Source> source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_inside(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("canary source"));
    m_inside->moveToThread(&m_thread);
    m_thread.start();
}

SourceLane::~SourceLane()
{
    m_stop.request_stop();
    m_thread.quit();
    m_thread.wait();
}

void SourceLane::watchFull()
{
    QMetaObject::invokeMethod(
        m_inside.get(),
        [this, stop = m_stop.get_token()] {
            if (!stop.stop_requested())
                m_source->watchFull(stop);
        },
        Qt::QueuedConnection);
}

void SourceLane::ask()
{
    m_busy = true;
    QMetaObject::invokeMethod(
        m_inside.get(),
        [this, stop = m_stop.get_token()] {
            if (stop.stop_requested())
                return;
            const SourceSample sample = m_source->sample(stop);
            if (stop.stop_requested())
                return;
            QMetaObject::invokeMethod(
                this,
                [this, sample] {
                    m_busy = false;
                    emit answered(sample);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}
