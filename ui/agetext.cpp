// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QString spanText(std::chrono::seconds span)
{
    const qint64 s = std::max<qint64>(0, span.count());
    if (s < 100)
        return QCoreApplication::translate("ages", "%1 s").arg(s);
    if (s < 100 * 60)
        return QCoreApplication::translate("ages", "%1 min").arg(s / 60);
    if (s < 72 * 3600)
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

QString utcText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s) : QString();
}
