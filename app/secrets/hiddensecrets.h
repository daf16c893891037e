// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDeadlineTimer>
#include <QList>
#include <QStringList>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>

/// What secrets are, as far as they could be read, for whoever hides them. Each is read once; what
/// cannot be read is tried again after five minutes. Safe to use from several threads.
class HiddenSecrets
{
public:
    using Reader = std::function<Result<QByteArray>(const QString &name, std::stop_token stop)>;

    /// `read` may block, for as long as a keychain takes; it is called by one thread at a time.
    HiddenSecrets(const QStringList &names, Reader read);

    /// All that are known by now. Blocks while they are read; ends soon after a stop.
    QList<QByteArray> values(const std::stop_token &stop = {});
    /// One that was read elsewhere. What it was before stays hidden: it may still be in use.
    void add(const QString &name, const QByteArray &value);

private:
    Reader m_read;
    std::mutex m_mutex;
    std::condition_variable_any m_done;
    bool m_reading = false;
    QStringList m_unknown;
    QDeadlineTimer m_again {0};
    QList<QByteArray> m_values;
};
