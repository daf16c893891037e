// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/crashpoint.h"

#include <QByteArray>

#include <csignal>

static void dieAt(QByteArrayView prefix, qint64 firstSeq, qint64 lastSeq)
{
    const QByteArray wish = qgetenv("LAUNCH_CONSOLE_CRASH_AT");
    if (wish.isEmpty() || !wish.startsWith(prefix))
        return;
    bool ok = false;
    const qint64 seq = wish.mid(prefix.size()).toLongLong(&ok);
    if (ok && seq >= firstSeq && seq <= lastSeq)
        std::raise(SIGKILL);
}

void CrashPoint::before(qint64 firstSeq, qint64 lastSeq)
{
    dieAt("before:", firstSeq, lastSeq);
}

void CrashPoint::after(qint64 firstSeq, qint64 lastSeq)
{
    dieAt("event:", firstSeq, lastSeq);
}
