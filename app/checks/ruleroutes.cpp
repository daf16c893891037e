// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/ruleroutes.h"

#include "checks/blockyaml.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

static void addLabels(AlertRouting::Labels &labels, const QJsonObject &some)
{
    for (auto label = some.begin(); label != some.end(); ++label)
        labels.insert(label.key(), label.value().toString());
}

/// None where it does not show its configuration.
static AlertRouting::Labels externalLabels(const QUrl &prometheus, const CheckContext &context)
{
    AlertRouting::Labels labels;
    Observation unseen;
    const auto status = prometheusAsk(prometheus, u"/api/v1/status/config"_s, context, unseen);
    const auto config = status ? readBlockYaml((*status)["yaml"_L1].toString()) : std::nullopt;
    if (config)
        addLabels(labels, (*config)["global"_L1]["external_labels"_L1].toObject());
    return labels;
}

Result<RuleRouting> RuleRouting::ask(const QUrl &prometheus, const QUrl &manager,
                                     const CheckContext &context, Observation &sighting)
{
    const QString vantage = sighting.vantage;
    const auto status = jsonAsk(manager, u"/api/v2/status"_s, context, sighting);
    if (!status)
        return std::unexpected(status.error());
    Result<AlertRouting> routing =
        AlertRouting::of((*status)["config"_L1]["original"_L1].toString());
    if (!routing)
        return std::unexpected(routing.error());
    sighting.vantage = vantage;
    RuleRouting read(std::move(*routing));
    read.m_external = externalLabels(prometheus, context);
    return read;
}

Result<RuleRoutes> RuleRouting::routesOf(const QJsonObject &rule, const QStringList &series) const
{
    RuleRoutes routes;
    const QStringList watched = series.isEmpty() ? QStringList {u"{}"_s} : series;
    for (const QString &one : watched) {
        AlertRouting::Labels labels = m_external;
        addLabels(labels, QJsonDocument::fromJson(one.toUtf8()).object());
        labels.remove(u"__name__"_s);
        addLabels(labels, rule["labels"_L1].toObject());
        labels.insert(u"alertname"_s, rule["name"_L1].toString());
        const Result<QStringList> receivers = m_routing.receiversOf(labels);
        if (!receivers)
            return std::unexpected(receivers.error());
        routes.receivers += *receivers;
        if (std::ranges::none_of(
                *receivers, [this](const QString &name) { return m_routing.tellsAnybody(name); }))
            routes.nobody += *receivers;
    }
    routes.receivers.removeDuplicates();
    routes.nobody.removeDuplicates();
    return routes;
}
