// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/spoolstatus.h"

#include "domain/bytes.h"
#include "domain/clock.h"
#include "process/commandend.h"
#include "process/processtree.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/// Of the last line that is there whole: one that was cut off says nothing.
static QJsonObject lastWhole(const QByteArray &lines)
{
    const QList<QByteArray> all = lines.split('\n');
    for (qsizetype at = all.size() - 1; at >= 0; --at) {
        const QJsonObject json = QJsonDocument::fromJson(all.at(at)).object();
        if (!json.isEmpty())
            return json;
    }
    return {};
}

Result<SpoolStatus> readSpoolStatus(const QString &spoolFile)
{
    const QString path = spoolFile + ".status"_L1;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(QCoreApplication::translate("process", "the command was never started"),
                       path);
    const QJsonObject json = lastWhole(file.read(64_KiB));
    SpoolStatus status;
    status.supervisor = json["pid"_L1].toInteger();
    if (!json["finished"_L1].toBool()) {
        const quint64 started = json["startTime"_L1].toString().toULongLong();
        const bool lives = status.supervisor > 1 && started > 0
            && json["boot"_L1].toString() == SystemClock().bootId()
            && supervisor::startTime(pid_t(status.supervisor)) == started;
        status.state = lives ? SpoolStatus::State::Running : SpoolStatus::State::Unknown;
        return status;
    }
    status.state = SpoolStatus::State::Finished;
    status.error = json["error"_L1].toString();
    readCommandEnd(json, status);
    return status;
}
