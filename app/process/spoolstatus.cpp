// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/spoolstatus.h"

#include "domain/bytes.h"
#include "domain/clock.h"
#include "process/commandend.h"
#include "process/processtree.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/// Two lines a run are enough for a hundred thousand runs.
static constexpr qint64 readAtMost = 64_MiB;

/// The last whole line about this run: one that was cut off says nothing.
static QJsonObject lastAbout(const QString &name, const QByteArray &lines)
{
    const QByteArray needle = name.toUtf8();
    for (qsizetype end = lines.size(); end > 0;) {
        const qsizetype begin = lines.lastIndexOf('\n', end - 1) + 1;
        const QByteArrayView line = QByteArrayView(lines).sliced(begin, end - begin);
        if (line.contains(needle)) {
            const QJsonObject json = QJsonDocument::fromJson(line.toByteArray()).object();
            if (json["spool"_L1].toString() == name)
                return json;
        }
        end = begin - 1;
    }
    return {};
}

Result<SpoolStatus> readSpoolStatus(const QString &spoolFile)
{
    const QFileInfo spool(spoolFile);
    QFile file(spool.path() + "/runs"_L1);
    QJsonObject json;
    if (file.open(QIODevice::ReadOnly) && file.seek(qMax(0, file.size() - readAtMost)))
        json = lastAbout(spool.fileName(), file.readAll());
    if (json.isEmpty())
        return failure(QCoreApplication::translate("process", "the command was never started"),
                       spoolFile);
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
