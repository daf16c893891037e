// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/accesscontrol.h"
#include "rehearsal/traffickeeper.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrlQuery>

#include <chrono>

/// A request as the rehearsal's service sees it; header names lower case.
struct FrontDoorRequest
{
    QByteArray method = "GET";
    QString path;
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
    /// By the wall clock, for what expires.
    QDateTime at = {};
};

struct FrontDoorAnswer
{
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// Every page of the rehearsal's service: an API as a careful team would run it, with the slips
/// that were ordered. Pure but for the counts it keeps; one thread.
class FrontDoor
{
public:
    /// `controlToken` is what the working folder's own scripts show at /control, and the secret of
    /// AccessControl.
    FrontDoor(quint32 seed, const QByteArray &controlToken);

    TrafficKeeper &traffic() { return m_traffic; }
    /// A slip is "docs" (the documentation is open), "cors" (any origin is let in) or one of
    /// AccessControl.
    void setSlip(const QString &slip, bool on);
    /// `now` is any steady time: the rate limit counts by it.
    FrontDoorAnswer answer(const FrontDoorRequest &request, std::chrono::milliseconds now);

private:
    FrontDoorAnswer route(const FrontDoorRequest &request, std::chrono::milliseconds now);
    FrontDoorAnswer health(const FrontDoorRequest &request) const;
    FrontDoorAnswer user(const FrontDoorRequest &request) const;
    FrontDoorAnswer webhook(const FrontDoorRequest &request) const;
    FrontDoorAnswer signIn(std::chrono::milliseconds now);
    FrontDoorAnswer generate(const FrontDoorRequest &request);
    FrontDoorAnswer control(const FrontDoorRequest &request);
    void addCommonHeaders(const FrontDoorRequest &request, FrontDoorAnswer &answer) const;

    TrafficKeeper m_traffic;
    QByteArray m_controlToken;
    AccessControl m_access;
    bool m_docsOpen = false;
    bool m_corsOpen = false;
    std::chrono::milliseconds m_bucketTime {0};
    double m_bucket = 0;
};
