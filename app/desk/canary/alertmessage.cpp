// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canary/alertmessage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

static constexpr qsizetype mostAlerts = 50;
static constexpr qsizetype longestText = 200;

static AlertReceived readAlert(const QJsonObject &alert)
{
    const QJsonObject labels = alert.value("labels"_L1).toObject();
    const QJsonObject words = alert.value("annotations"_L1).toObject();
    QStringList others;
    for (auto label = labels.begin(); label != labels.end(); ++label) {
        if (label.key() != "alertname"_L1)
            others.append(label.key() + u'=' + label.value().toString());
    }
    QString summary = words.value("summary"_L1).toString();
    if (summary.isEmpty())
        summary = words.value("description"_L1).toString();
    return {.name = labels.value("alertname"_L1).toString().simplified().left(longestText),
            .labels = others.join(", "_L1).simplified().left(longestText),
            .firing = alert.value("status"_L1).toString() == "firing"_L1,
            .summary = summary.simplified().left(longestText)};
}

Result<QList<AlertReceived>> readAlerts(const QByteArray &json)
{
    const QJsonObject message = QJsonDocument::fromJson(json).object();
    const QJsonValue list = message.value("alerts"_L1);
    if (message.value("version"_L1).toString() != "4"_L1 || !list.isArray())
        return failure(QCoreApplication::translate("AlertListener",
                                                   "this is no message of Alertmanager's webhook"));
    QList<AlertReceived> alerts;
    const QJsonArray given = list.toArray();
    for (const QJsonValue &alert : given) {
        const AlertReceived read = readAlert(alert.toObject());
        if (read.name.isEmpty())
            return failure(QCoreApplication::translate("AlertListener", "an alert has no name"));
        if (alerts.size() < mostAlerts)
            alerts.append(read);
    }
    return alerts;
}
