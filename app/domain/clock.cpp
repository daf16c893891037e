// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clock.h"

#include <QFile>
#include <QTimeZone>

#include <algorithm>

#include <time.h>

using namespace std::chrono;

static milliseconds readClock(clockid_t id)
{
    timespec time {};
    clock_gettime(id, &time);
    return seconds(time.tv_sec) + duration_cast<milliseconds>(nanoseconds(time.tv_nsec));
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

milliseconds SystemClock::running() const
{
    return readClock(CLOCK_MONOTONIC);
}

milliseconds SystemClock::sinceBoot() const
{
    return readClock(CLOCK_BOOTTIME);
}

static QString readBootId()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed())
                                          : QString();
}

QString SystemClock::bootId() const
{
    // No process sees two of them.
    static const QString id = readBootId();
    return id;
}

static milliseconds scaled(milliseconds start, milliseconds now, double speed)
{
    return start + milliseconds(qRound64(double((now - start).count()) * speed));
}

ScaledClock::ScaledClock(double speed, const QDateTime &notBefore)
    : m_speed(speed)
    , m_startNow(std::max(m_machine.now(), notBefore))
    , m_startRunning(m_machine.running())
    , m_startBoot(m_machine.sinceBoot())
{
}

QDateTime ScaledClock::now() const
{
    return m_startNow.addMSecs((sinceBoot() - m_startBoot).count());
}

milliseconds ScaledClock::running() const
{
    return scaled(m_startRunning, m_machine.running(), m_speed);
}

milliseconds ScaledClock::sinceBoot() const
{
    return scaled(m_startBoot, m_machine.sinceBoot(), m_speed);
}

QString ScaledClock::bootId() const
{
    return m_machine.bootId();
}

QString toUtcText(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"));
}

/// "2026-11-22T16:00:00.000Z", as everything here writes it; invalid for any other shape.
static QDateTime fromPlainUtcText(QStringView text)
{
    constexpr QStringView shape = u"0000-00-00T00:00:00.000Z";
    if (text.size() != shape.size())
        return {};
    for (qsizetype i = 0; i < shape.size(); ++i) {
        const bool isFigure = text[i] >= u'0' && text[i] <= u'9';
        if (shape[i] == u'0' ? !isFigure : text[i] != shape[i])
            return {};
    }
    const auto number = [&text](int from, int size) {
        int value = 0;
        for (int i = from; i < from + size; ++i)
            value = value * 10 + (text[i].unicode() - u'0');
        return value;
    };
    const QDate date(number(0, 4), number(5, 2), number(8, 2));
    const QTime time(number(11, 2), number(14, 2), number(17, 2), number(20, 3));
    return date.isValid() && time.isValid() ? QDateTime(date, time, QTimeZone::UTC) : QDateTime();
}

QDateTime fromUtcText(const QString &text)
{
    if (const QDateTime time = fromPlainUtcText(text); time.isValid())
        return time;
    if (!text.endsWith(u'Z') && !text.contains(u'+'))
        return {};
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}
