// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/host.h"
#include "domain/redactor.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QJsonObject>

#include <functional>
#include <stop_token>

/// What one run of a check may use. Valid for that run only; all of it may be used from the lane's
/// thread.
struct CheckContext
{
    std::stop_token stop;
    QDeadlineTimer deadline {QDeadlineTimer::Forever};
    const Clock &clock;
    /// Where commands run and files are read.
    const Host &host;
    /// This machine, from which the network is asked.
    QString here;
    /// Read before the check starts, by name; what could not be read is absent.
    QHash<QString, QByteArray> secrets;
    /// The folder of the runbook: relative paths start there.
    QString folder;
    QHash<QString, QJsonObject> targets;
    /// Secrets that this check does not name, hidden as well wherever they turn up.
    QList<QByteArray> otherSecrets = {};
    /// The key of fingerprints, which may be read from a file; absent: none are made.
    std::function<QByteArray()> fingerprintKey = {};

    std::chrono::milliseconds timeLeft() const
    {
        return std::chrono::milliseconds(deadline.isForever() ? 3'600'000
                                                              : deadline.remainingTime());
    }
    /// What came without any secret in it: for whatever is cut before the whole result is redacted,
    /// since a secret that is cut is found no more.
    QByteArray redacted(const QByteArray &bytes) const { return redactor().redact(bytes); }
    QString redacted(const QString &text) const { return redactor().redact(text); }
    Redactor redactor() const { return Redactor(secrets.values() + otherSecrets); }
};
