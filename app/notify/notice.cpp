// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/notice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QString noticeText(const Notice &notice)
{
    return notice.text + u"\n\n"_s
        + QCoreApplication::translate("notify", "entry %1 · head %2 · %3")
              .arg(notice.entry)
              .arg(notice.head, notice.time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s));
}

QString urgencyName(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Info: return u"info"_s;
    case Urgency::Warning: return u"warning"_s;
    case Urgency::Critical: return u"critical"_s;
    }
    return u"info"_s;
}

QJsonObject noticeToJson(const Notice &notice)
{
    return {{u"launch"_s, notice.launch},
            {u"text"_s, notice.text},
            {u"urgency"_s, urgencyName(notice.urgency)},
            {u"topic"_s, notice.topic},
            {u"settled"_s, notice.settled},
            {u"entry"_s, notice.entry},
            {u"head"_s, notice.head},
            {u"time"_s, notice.time.toUTC().toString(Qt::ISODateWithMs)}};
}

Result<Notice> noticeFromJson(const QJsonObject &json)
{
    Notice notice {.launch = json["launch"_L1].toString(),
                   .text = json["text"_L1].toString(),
                   .topic = json["topic"_L1].toString(),
                   .settled = json["settled"_L1].toBool(),
                   .entry = json["entry"_L1].toInteger(),
                   .head = json["head"_L1].toString(),
                   .time = QDateTime::fromString(json["time"_L1].toString(), Qt::ISODateWithMs)};
    for (const Urgency urgency : {Urgency::Warning, Urgency::Critical}) {
        if (json["urgency"_L1].toString() == urgencyName(urgency))
            notice.urgency = urgency;
    }
    if (notice.text.isEmpty() || !notice.time.isValid())
        return failure(QCoreApplication::translate("notify", "this is no message"));
    return notice;
}
