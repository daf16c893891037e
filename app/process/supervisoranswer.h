// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/host.h"

#include <QCryptographicHash>
#include <QJsonObject>

/// What a supervisor says of one command, as it arrives.
class SupervisorAnswer
{
public:
    explicit SupervisorAnswer(const OutputSink &sink)
        : m_sink(sink)
    {
    }

    /// Reads until the result has come. False where the socket closed before.
    bool read(int socket);
    /// `program`: what Errors name.
    Result<CommandResult> result(const QString &program) const;
    /// The supervisor can take another command.
    bool isReusable() const;

private:
    void takeOutput(QByteArrayView bytes);
    bool takeFields();

    const OutputSink &m_sink;
    QByteArray m_pending;
    QJsonObject m_json;
    QByteArray m_output;
    qint64 m_size = 0;
    QCryptographicHash m_hash {QCryptographicHash::Sha256};
};
