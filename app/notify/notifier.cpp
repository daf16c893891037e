// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/notifier.h"

#include <QCoreApplication>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr std::chrono::milliseconds longestPause = 5min;

struct Notifier::Lane
{
    Channel channel;
    QJsonObject settings;
    QThread thread;
    /// Lives on the thread: what is invoked on it runs there.
    std::unique_ptr<QObject> worker = std::make_unique<QObject>();
    std::stop_source stop;
    QList<QueuedNotice> queue;
    bool busy = false;
    /// Of the first in the queue.
    int tries = 0;
    QTimer pause;
};

Notifier::Notifier(NotifySettings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_queue(m_settings.folder)
{
    const QList<QueuedNotice> left = m_queue.waiting();
    for (const Channel &channel : channelCatalog()) {
        const QJsonValue value = m_settings.plan[channel.name];
        if (!value.isObject() && !value.toBool())
            continue;
        auto lane = std::make_unique<Lane>();
        lane->channel = channel;
        lane->settings = value.toObject();
        lane->thread.setObjectName("notify-"_L1 + channel.name);
        lane->worker->moveToThread(&lane->thread);
        lane->thread.start();
        lane->pause.setSingleShot(true);
        connect(&lane->pause, &QTimer::timeout, this, [this, lane = lane.get()] { pump(*lane); });
        for (const QueuedNotice &queued : left) {
            if (queued.channel == channel.name)
                lane->queue.append(queued);
        }
        m_lanes.push_back(std::move(lane));
        pump(*m_lanes.back());
    }
}

Notifier::~Notifier()
{
    for (const auto &lane : m_lanes) {
        lane->stop.request_stop();
        lane->thread.quit();
    }
    for (const auto &lane : m_lanes)
        lane->thread.wait();
}

int Notifier::waiting() const
{
    qsizetype waiting = 0;
    for (const auto &lane : m_lanes)
        waiting += lane->queue.size();
    return int(waiting);
}

void Notifier::send(const Notice &notice)
{
    for (const auto &lane : m_lanes) {
        // Where the disk keeps nothing it is sent nevertheless.
        const Result<QueuedNotice> queued = m_queue.put(lane->channel.name, notice);
        if (!queued)
            emit failed(lane->channel.name, queued.error(), false);
        lane->queue.append(queued.value_or(QueuedNotice {lane->channel.name, notice, {}}));
        pump(*lane);
    }
}

void Notifier::pump(Lane &lane)
{
    if (lane.busy || lane.queue.isEmpty() || lane.pause.isActive())
        return;
    lane.busy = true;
    const ChannelContext context {lane.settings, m_settings.secret, m_settings.address,
                                  lane.stop.get_token()};
    QMetaObject::invokeMethod(
        lane.worker.get(),
        [this, &lane, context, queued = lane.queue.constFirst(), redact = m_settings.redact] {
            Notice notice = queued.notice;
            if (redact)
                notice.text = redact(notice.text);
            const Delivery delivery = lane.channel.deliver(notice, context);
            QMetaObject::invokeMethod(
                this, [this, &lane, queued, delivery] { settle(lane, queued, delivery); },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void Notifier::settle(Lane &lane, const QueuedNotice &queued, const Delivery &delivery)
{
    lane.busy = false;
    const bool first = lane.tries++ == 0;
    if (!delivery) {
        const bool old = queued.notice.time.secsTo(QDateTime::currentDateTimeUtc())
            > lane.channel.patience.count();
        const bool forGood = delivery.error().forGood || old;
        if (!forGood) {
            lane.pause.start(
                std::min(longestPause, m_settings.pause * (1 << std::min(lane.tries - 1, 8))));
            if (first)
                emit failed(lane.channel.name, delivery.error().error, false);
            return;
        }
        emit failed(lane.channel.name, delivery.error().error, true);
    }
    lane.tries = 0;
    lane.queue.removeFirst();
    m_queue.remove(queued);
    if (delivery)
        emit delivered(lane.channel.name, queued.notice);
    pump(lane);
}
