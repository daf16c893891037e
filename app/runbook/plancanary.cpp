// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/plancanary.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct CanaryWords
{
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

static void readLimits(const YamlNode &node, PlanFaults &faults, CanaryPlan &canary)
{
    const PlanFields limits(node, faults,
                            {u"errorRate"_s, u"latency"_s, u"sustained"_s, u"consecutive"_s});
    limits.readNumber(u"errorRate", canary.errorRateLimit, true);
    limits.read(u"sustained", canary.sustainedFor);
    limits.read(u"consecutive", canary.consecutive);
    if (const YamlNode *latency = limits.find(u"latency")) {
        const PlanFields fields(*latency, faults, {u"quantile"_s, u"seconds"_s});
        fields.readNumber(u"quantile", canary.latencyQuantile, true);
        fields.readNumber(u"seconds", canary.latencySeconds, false);
    }
}

static void readFurtherMetrics(const YamlNode *node, PlanFaults &faults, CanaryPlan &canary)
{
    forEachMember(node, faults, [&](const QString &name, const YamlNode &value) {
        const PlanFields fields(value, faults, {u"query"_s, u"limit"_s, u"atLeast"_s});
        CanaryMetricPlan metric;
        metric.name = name;
        fields.read(u"query", metric.query);
        fields.readNumber(u"limit", metric.limit, false);
        metric.atLeast = fields.find(u"atLeast") != nullptr;
        if (metric.atLeast && fields.find(u"limit")) {
            faults.add(CanaryWords::tr("\"%1\" wants \"limit\" or \"atLeast\", not both").arg(name),
                       fields.lineOf(u"atLeast"));
        }
        fields.readNumber(u"atLeast", metric.limit, false);
        canary.metrics.append(std::move(metric));
    });
}

static void readEnds(const PlanFields &fields, CanaryPlan &canary)
{
    if (const YamlNode *node = fields.find(u"promote")) {
        const PlanFields promote(*node, fields.faults(),
                                 {u"healthyFor"_s, u"proof"_s, u"strict"_s, u"command"_s});
        promote.read(u"healthyFor", canary.healthyFor);
        promote.readNumber(u"proof", canary.proof, true);
        promote.read(u"strict", canary.strictProof);
        promote.read(u"command", canary.promoteCommand);
    }
    if (const YamlNode *node = fields.find(u"rollback")) {
        const PlanFields rollback(*node, fields.faults(), {u"command"_s});
        rollback.read(u"command", canary.rollbackCommand);
    }
}

static void requireOneOf(const PlanFields &fields, QStringView key, const QString &value,
                         const QStringList &known)
{
    if (!value.isEmpty() && !known.contains(value)) {
        fields.faults().add(
            CanaryWords::tr("\"%1\" wants one of %2").arg(key.toString(), known.join(u", "_s)),
            fields.lineOf(key));
    }
}

/// From this machine all is seen already.
static void askVantageHost(const HostId &id, int line, const Plan &plan, PlanFaults &faults)
{
    const PlanHost *host = plan.host(id);
    if (!host)
        faults.add(CanaryWords::tr("there is no \"%1\" under hosts").arg(id.value), line);
    else if (host->ssh.isEmpty())
        faults.add(CanaryWords::tr("\"%1\" is this machine: a vantage is another").arg(id.value),
                   line);
}

void readCanary(const YamlNode *node, PlanFaults &faults, Plan &plan)
{
    if (!node)
        return;
    const PlanFields fields(*node, faults,
                            {u"source"_s, u"select"_s, u"health"_s, u"share"_s, u"limits"_s,
                             u"metrics"_s, u"sharedOutage"_s, u"alertListener"_s, u"promote"_s,
                             u"rollback"_s, u"host"_s, u"tick"_s, u"horizon"_s, u"kayenta"_s,
                             u"vantage"_s});
    CanaryPlan canary;
    fields.read(u"source", canary.source);
    requireOneOf(fields, u"source", canary.source, plan.targets.keys());
    if (const YamlNode *select = fields.find(u"select")) {
        const PlanFields selection(*select, faults,
                                   {u"canary"_s, u"baseline"_s, u"full"_s, u"dialect"_s});
        selection.read(u"canary", canary.selectCanary);
        selection.read(u"baseline", canary.selectBaseline);
        selection.read(u"full", canary.selectFull);
        selection.read(u"dialect", canary.dialect);
        requireOneOf(selection, u"dialect", canary.dialect,
                     {u"traefik"_s, u"nginx"_s, u"haproxy"_s, u"generic"_s});
    }
    if (const YamlNode *health = fields.find(u"health")) {
        const PlanFields probe(*health, faults, {u"url"_s, u"every"_s, u"within"_s});
        probe.read(u"url", canary.healthUrl);
        probe.read(u"every", canary.healthEvery);
        if (canary.healthEvery.count() <= 0)
            faults.add(CanaryWords::tr("\"every\" must be longer than nothing"),
                       probe.lineOf(u"every"));
        if (probe.find(u"within"))
            probe.read(u"within", canary.healthWithin.emplace());
    }
    if (const YamlNode *vantage = fields.find(u"vantage")) {
        const PlanFields there(*vantage, faults, {u"url"_s, u"host"_s});
        there.read(u"url", canary.vantageUrl);
        there.read(u"host", canary.vantageHost.value);
        if (!canary.vantageHost.isEmpty())
            askVantageHost(canary.vantageHost, there.lineOf(u"host"), plan, faults);
        else if (canary.vantageUrl.isEmpty() || canary.vantageUrl == canary.healthUrl)
            faults.add(CanaryWords::tr("\"vantage\" wants a \"url\" other than that of \"health\", "
                                       "or a \"host\""),
                       fields.lineOf(u"vantage"));
    }
    fields.readNumber(u"share", canary.share, true);
    if (const YamlNode *limits = fields.find(u"limits"))
        readLimits(*limits, faults, canary);
    readFurtherMetrics(fields.find(u"metrics"), faults, canary);
    fields.read(u"sharedOutage", canary.sharedOutage);
    requireOneOf(fields, u"sharedOutage", canary.sharedOutage, {u"hold"_s, u"rollback"_s});
    fields.read(u"alertListener", canary.alertListener);
    readEnds(fields, canary);
    fields.read(u"kayenta", canary.kayenta);
    fields.read(u"host", canary.host.value);
    fields.read(u"tick", canary.tick);
    if (canary.tick.count() <= 0)
        faults.add(CanaryWords::tr("\"tick\" must be longer than nothing"), fields.lineOf(u"tick"));
    if (fields.find(u"horizon")) {
        fields.read(u"horizon", canary.horizon.emplace());
        if (*canary.horizon < canary.tick)
            faults.add(CanaryWords::tr("\"horizon\" must be no shorter than a tick"),
                       fields.lineOf(u"horizon"));
    }
    plan.canary = std::move(canary);
}
