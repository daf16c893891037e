// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/hiddensecrets.h"

#include <QElapsedTimer>
#include <QHash>

using namespace std::chrono_literals;

HiddenSecrets::HiddenSecrets(const QStringList &names, Reader read)
    : m_read(std::move(read))
    , m_unknown(names)
{
}

QList<QByteArray> HiddenSecrets::values(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_done.wait(lock, stop, [this] { return !m_reading; });
    if (!m_read || m_unknown.isEmpty() || !m_again.hasExpired() || stop.stop_requested())
        return m_values;
    m_reading = true;
    const QStringList names = m_unknown;
    lock.unlock();
    QHash<QString, QByteArray> found;
    for (const QString &name : names) {
        QElapsedTimer timer;
        timer.start();
        if (const Result<QByteArray> value = m_read(name, stop))
            found.insert(name, *value);
        else if (stop.stop_requested() || timer.durationElapsed() > 2s)
            // A keychain whose question nobody answers is not asked once more for the next one.
            break;
    }
    lock.lock();
    for (const auto &[name, value] : found.asKeyValueRange()) {
        m_unknown.removeAll(name);
        if (!m_values.contains(value))
            m_values.append(value);
    }
    m_again = QDeadlineTimer(stop.stop_requested() ? 0min : 5min);
    m_reading = false;
    m_done.notify_all();
    return m_values;
}

void HiddenSecrets::add(const QString &name, const QByteArray &value)
{
    const std::scoped_lock lock(m_mutex);
    m_unknown.removeAll(name);
    if (!m_values.contains(value))
        m_values.append(value);
}
