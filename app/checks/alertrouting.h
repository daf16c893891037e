// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

/// Whom an Alertmanager tells of an alert, by its own tree of routes.
class AlertRouting
{
public:
    using Labels = QHash<QString, QString>;

    /// Of `config.original` in Alertmanager's /api/v2/status. An Error: it is no such
    /// configuration.
    static Result<AlertRouting> of(const QString &configuration);

    /// The receivers of an alert with these labels, in the order of the routes. An Error: a route's
    /// condition cannot be read.
    Result<QStringList> receiversOf(const Labels &labels) const;
    /// Whether any route leads to the receiver, whatever it asks of an alert.
    bool leadsTo(const QString &receiver) const;
    /// Whether the receiver tells anybody: one that has only a name swallows alerts.
    bool tellsAnybody(const QString &receiver) const;

private:
    QJsonObject m_root;
    QHash<QString, bool> m_receivers;
};
