// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

enum class Urgency { Info, Warning, Critical };

/// Something that people who are not at the console should know.
struct Notice
{
    /// "A launch", "REHEARSAL: A launch".
    QString launch;
    /// One sentence.
    QString text;
    Urgency urgency = Urgency::Info;
    /// What it is about, the same when it is over; empty for what only happens.
    QString topic;
    /// It is over.
    bool settled = false;
    /// The ledger's entry, and the ledger's head with it, lower-case hex: whoever got the message
    /// can tell a ledger that was cut or rewritten later.
    qint64 entry = 0;
    QString head;
    QDateTime time;

    friend bool operator==(const Notice &, const Notice &) = default;
};

/// The sentence, and beneath it entry, head and time.
QString noticeText(const Notice &notice);
QString urgencyName(Urgency urgency);
QJsonObject noticeToJson(const Notice &notice);
Result<Notice> noticeFromJson(const QJsonObject &json);
