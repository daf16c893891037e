// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/result.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>

class QLocalSocket;

/// Speaks to the console that holds a launch. Blocks: for command lines.
class HolderCall
{
public:
    /// Nobody within that time: none, and it may be taken over.
    static constexpr std::chrono::milliseconds patience {2000};

    /// Rings, and waits for the answer.
    static std::unique_ptr<HolderCall> ring(const QString &launchPath,
                                            std::chrono::milliseconds wait = patience);
    ~HolderCall();

    /// The numbers of the entries that became of it. `wait` 0: as long as the holder lives.
    Result<QList<qint64>> submit(const PersonId &actor, const Event &event,
                                 const QList<EvidenceBlob> &blobs = {},
                                 std::chrono::milliseconds wait = std::chrono::seconds(30));
    /// Whether the step passed; `tell` gets its output as it comes. Where the holder does not say
    /// within `wait` that it begins: an Error, and it will not begin later. `wait` 0: as long as
    /// the holder lives.
    Result<bool> run(const PersonId &actor, const ItemId &step, const PersonId &releasedBy,
                     const std::function<void(const QByteArray &)> &tell,
                     std::chrono::milliseconds wait = std::chrono::milliseconds(0));

private:
    explicit HolderCall(std::unique_ptr<QLocalSocket> socket, const QString &launchPath);
    Result<QJsonObject> answer(std::chrono::milliseconds wait);

    std::unique_ptr<QLocalSocket> m_socket;
    QString m_path;
    /// The holder says when it begins with a step.
    bool m_saysBegun = false;
};
