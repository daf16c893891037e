// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/channel.h"
#include "notify/noticequeue.h"

#include <QObject>

#include <memory>
#include <vector>

/// What messages are sent by. The functions are called on the channels' threads.
struct NotifySettings
{
    /// The plan's `notify`.
    QJsonObject plan;
    /// Where messages are kept until they have arrived.
    QString folder;
    std::function<Result<QByteArray>(const QString &name)> secret;
    std::function<QString(const QString &person)> address;
    /// Takes secrets out of a text before it leaves.
    std::function<QString(const QString &text)> redact;
    /// Before a failed delivery is tried again; doubled each time, up to five minutes.
    std::chrono::milliseconds pause {5000};
};

/// Tells people who are not at the console, by every channel of the plan. A channel has a thread of
/// its own, so that a slow one delays only itself; what does not arrive is tried again, by a later
/// console too, until it is too old to be of use. Destroying it stops what is under way.
class Notifier : public QObject
{
    Q_OBJECT
public:
    explicit Notifier(NotifySettings settings, QObject *parent = nullptr);
    ~Notifier() override;

    /// Kept first, then sent.
    void send(const Notice &notice);
    /// Messages that have not arrived yet.
    int waiting() const;

signals:
    void delivered(const QString &channel, const Notice &notice);
    /// The first failure of a message, and the last one.
    void failed(const QString &channel, const Error &error, bool forGood);

private:
    struct Lane;

    void pump(Lane &lane);
    void settle(Lane &lane, const QueuedNotice &queued, const Delivery &delivery);

    NotifySettings m_settings;
    NoticeQueue m_queue;
    std::vector<std::unique_ptr<Lane>> m_lanes;
};
