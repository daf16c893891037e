// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/planwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

static QString durationText(std::chrono::milliseconds duration)
{
    return QString::number(duration.count() / 1000) + u's';
}

static QJsonObject checkObject(const CheckSpec &spec)
{
    QJsonObject object {{u"kind"_s, spec.kind},
                        {u"with"_s, spec.with},
                        {u"shelfLife"_s, durationText(spec.shelfLife)},
                        {u"timeout"_s, durationText(spec.timeout)}};
    if (!spec.host.isEmpty())
        object.insert(u"host"_s, spec.host.value);
    if (spec.acceptByPerson)
        object.insert(u"accept"_s, u"person"_s);
    return object;
}

QByteArray planText(const Plan &plan)
{
    QJsonObject object;
    if (!plan.runbook.isEmpty())
        object.insert(u"runbook"_s, plan.runbook);
    QJsonObject launch;
    if (!plan.title.isEmpty())
        launch.insert(u"title"_s, plan.title);
    if (!plan.release.isEmpty())
        launch.insert(u"release"_s, plan.release);
    if (!plan.environment.isEmpty())
        launch.insert(u"environment"_s, plan.environment);
    if (!launch.isEmpty())
        object.insert(u"launch"_s, launch);
    QJsonObject targets;
    for (auto it = plan.targets.begin(); it != plan.targets.end(); ++it)
        targets.insert(it.key(), it.value());
    if (!targets.isEmpty())
        object.insert(u"targets"_s, targets);
    QJsonObject checks;
    for (auto it = plan.checks.begin(); it != plan.checks.end(); ++it)
        checks.insert(it.key().value, checkObject(it.value()));
    if (!checks.isEmpty())
        object.insert(u"checks"_s, checks);
    return QJsonDocument(object).toJson();
}
