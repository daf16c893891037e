// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "notify/notice.h"

#include <QHash>
#include <QObject>

#include <memory>

class Launch;
class Notifier;

/// Tells people of what calls for them: alarms when they are raised and when they are over, holds,
/// the poll, sign-offs, the canary. What was never trusted sends nothing. GUI thread.
class NotifyDesk : public QObject
{
    Q_OBJECT
public:
    /// `launch` must outlive the desk.
    explicit NotifyDesk(Launch &launch, QObject *parent = nullptr);
    ~NotifyDesk() override;

    /// Messages that have not arrived yet.
    int waiting() const;
    /// What happened and the ledger could not take: the message says so, and bears the last entry
    /// and the head there are.
    void tellUnrecorded(const Event &event);

signals:
    /// A message will not arrive, or does not arrive yet.
    void undelivered(const Error &error);

private:
    void take(const Entry &entry);
    void send(const Entry &entry, Notice notice);
    void sendFrom(const Entry &entry, const QString &head, Notice notice);

    Launch &m_launch;
    /// Standing alarms and since when.
    QHash<QString, QDateTime> m_standing;
    std::unique_ptr<Notifier> m_notifier;
};
