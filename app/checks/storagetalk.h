// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/answer.h"
#include "checks/objectstorage.h"

/// Asks an object storage one thing after the other and keeps what was answered; the first that has
/// no answer ends it. What it is made from must outlive it. For one check, on its thread.
class StorageTalk
{
public:
    StorageTalk(const StoragePlace &place, const CheckContext &context, Observation &sighting)
        : m_place(place)
        , m_context(context)
        , m_sighting(sighting)
    {
    }

    /// The status, 0 where there was no answer.
    int ask(const QString &name, const StorageRequest &request, const StoragePlace &place);
    int ask(const QString &name, const StorageRequest &request)
    {
        return ask(name, request, m_place);
    }
    /// What was asked last is wrong, unless it is good or had no answer.
    void expect(bool good)
    {
        if (!good && !trouble)
            wrong.append(last);
    }
    /// An own request is let in: else a refusal proves nothing.
    bool isLetIn();
    /// What was answered, for evidence.
    QByteArray evidence() const;

    static QString listing() { return QStringLiteral("list-type=2&max-keys=1"); }

    QStringList lines;
    QStringList wrong;
    /// What was not looked at, or says less than it should.
    QStringList doubts;
    /// NAME: STATUS of what was asked last, and the status with its code alone.
    QString last;
    QString status;
    QByteArray body;
    std::optional<Error> trouble;

private:
    const StoragePlace &m_place;
    const CheckContext &m_context;
    Observation &m_sighting;
    QByteArrayList m_details;
};
