// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/agetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QString spanText(std::chrono::seconds span)
{
    const qint64 s = std::max<qint64>(0, span.count());
    if (s < 100)
        return QCoreApplication::translate("ages", "%1 s").arg(s);
    if (s < 100LL * 60)
        return QCoreApplication::translate("ages", "%1 min").arg(s / 60);
    if (s < 72LL * 3600)
        return QCoreApplication::translate("ages", "%1 h").arg(s / 3600);
    return QCoreApplication::translate("ages", "%1 d").arg(s / 86400);
}

QString ageText(const QDateTime &since, const QDateTime &now)
{
    return since.isValid() ? spanText(std::chrono::seconds(since.secsTo(now))) : QString();
}

QString leftText(const QDateTime &until, const QDateTime &now)
{
    if (!until.isValid())
        return {};
    if (until <= now)
        return QCoreApplication::translate("ages", "over");
    return QCoreApplication::translate("ages", "%1 left")
        .arg(spanText(std::chrono::seconds(now.secsTo(until))));
}

QString clockText(std::chrono::milliseconds span)
{
    const qint64 total = std::chrono::ceil<std::chrono::seconds>(span).count();
    const QString days = total >= 86400
        ? QCoreApplication::translate("ages", "%1 d ").arg(total / 86400)
        : QString();
    return days
        + u"%1:%2:%3"_s.arg(total / 3600 % 24, 2, 10, QChar(u'0'))
              .arg(total / 60 % 60, 2, 10, QChar(u'0'))
              .arg(total % 60, 2, 10, QChar(u'0'));
}

/// Seconds only where there are some.
static QString hourText(const QDateTime &time)
{
    return time.toString(time.time().second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

QString plannedText(const QDateTime &time, const QDateTime &now, const QTimeZone &here)
{
    if (!time.isValid())
        return {};
    const QDateTime utc = time.toUTC();
    const bool today = utc.date() == now.toUTC().date();
    QString planned =
        (today ? QString() : utc.toString(u"yyyy-MM-dd "_s)) + hourText(utc) + " UTC"_L1;
    const QDateTime local = time.toTimeZone(here);
    if (local.offsetFromUtc() == 0)
        return planned;
    const bool sameDay = local.date() == utc.date();
    return u"%1 (%2%3 %4)"_s.arg(planned, sameDay ? QString() : local.toString(u"MM-dd "_s),
                                 hourText(local), here.abbreviation(time));
}

QString utcText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s) : QString();
}
