// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/parameters.h"
#include "checks/prometheus.h"
#include "checks/ruleparts.h"
#include "checks/ruleroutes.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Whether the rule is the one that parameters speak of.
bool isMeant(const QJsonObject &with, const QJsonObject &rule)
{
    const QString expression = rule["query"_L1].toString();
    if (with.contains("alert"_L1) && rule["name"_L1].toString() != textOf(with["alert"_L1]))
        return false;
    if (with.contains("metric"_L1)
        && !occurs(textOf(with["metric"_L1]), expression).value_or(false))
        return false;
    if (with.contains("quantile"_L1)
        && !QRegularExpression(uR"(histogram_quantile\s*\(\s*0*%1\s*,)"_s.arg(
                                   QRegularExpression::escape(textOf(with["quantile"_L1]))
                                       .replace(QRegularExpression(u"^0+"_s), QString())))
                .match(expression)
                .hasMatch())
        return false;
    if (!with.contains("limit"_L1))
        return true;
    const std::optional<RuleParts> parts = partsOf(expression);
    return parts && parts->op == with["op"_L1].toString(u">"_s)
        && isLimit(textOf(with["limit"_L1]), *parts);
}

/// What keeps the histogram from ever showing more than the limit; empty: nothing.
Result<QString> judgeBuckets(const QUrl &base, const RuleParts &parts, const CheckContext &context,
                             Observation &sighting)
{
    static const QRegularExpression name(u"([a-zA-Z_:][\\w:]*_bucket)"_s);
    const auto match = name.match(parts.left);
    if (!match.hasMatch())
        return QString();
    const auto buckets =
        prometheusQuery(base, u"count by (le) (%1)"_s.arg(match.captured(1)), context, sighting);
    if (!buckets)
        return std::unexpected(buckets.error());
    bool above = false;
    bool at = false;
    for (const PrometheusSample &bucket : *buckets) {
        const QString text = bucket.labels.section(u'"', 3, 3);
        const double le = text == "+Inf"_L1 ? qInf() : text.toDouble();
        at = at || sameNumber(le, parts.limit);
        above = above || (std::isfinite(le) && le > parts.limit);
    }
    if (!above)
        return QCoreApplication::translate("checks",
                                           "no bucket ends above %1: the alert can never fire")
            .arg(parts.limit);
    if (!at)
        return QCoreApplication::translate("checks", "no bucket ends at %1: the figure is a guess")
            .arg(parts.limit);
    return QString();
}

/// What is wrong with a rule that is meant; empty: nothing. `watched`: what it has data of is
/// added.
Result<QString> judgeRule(const QUrl &base, const QJsonObject &rule, const QString &limit,
                          const CheckContext &context, Observation &sighting, QStringList &watched)
{
    const QString name = rule["name"_L1].toString();
    if (rule["health"_L1] != "ok"_L1)
        return QCoreApplication::translate("checks", "%1 is %2: %3")
            .arg(name, rule["health"_L1].toString(), rule["lastError"_L1].toString());
    const std::optional<RuleParts> parts = partsOf(rule["query"_L1].toString());
    if (!parts)
        return failure(
            QCoreApplication::translate("checks", "%1 does not end in a comparison with a number")
                .arg(name));
    const auto left = prometheusQuery(base, parts->left, context, sighting);
    if (!left)
        return std::unexpected(left.error());
    const auto counts = [](const PrometheusSample &sample) { return !std::isnan(sample.value); };
    if (std::ranges::none_of(*left, counts))
        return QCoreApplication::translate("checks", "%1 has no data now: it can never fire")
            .arg(name);
    // A share never gets to 5, and an alert of it never fires.
    const auto isMore = [](const PrometheusSample &sample) { return sample.value > 1; };
    if (isHundredfold(limit, *parts) && !saysPerCent(parts->left)
        && std::ranges::none_of(*left, isMore))
        return failure(
            QCoreApplication::translate(
                "checks", "%1: nothing tells whether its left side is a share or per cent")
                .arg(name));
    for (const PrometheusSample &sample : *left) {
        if (counts(sample))
            watched.append(sample.labels);
    }
    return judgeBuckets(base, *parts, context, sighting);
}

/// The Alertmanager that parameters name, else the first that Prometheus sends to.
QUrl managerOf(const QJsonObject &with, const QJsonArray &active, const CheckContext &context)
{
    if (const auto named = prometheusOf({{u"target"_s, with["alertmanager"_L1]}}, context))
        return *named;
    static const QRegularExpression path(uR"(/api/v\d+/alerts/?$)"_s);
    return QUrl(active.first()["url"_L1].toString().remove(path));
}

/// Whether a label is that host, alone or within an address, or that mount point.
bool watches(const QStringList &labels, const QString &host)
{
    // What lies below a mount point may be another volume.
    const QString inside = host.startsWith(u'/') ? u"\\w./-"_s : u"\\w.-"_s;
    const QRegularExpression whole(
        u"(?<![%1])%2(?![%1])"_s.arg(inside, QRegularExpression::escape(host)),
        QRegularExpression::CaseInsensitiveOption);
    return std::ranges::any_of(labels, [&](const QString &each) { return each.contains(whole); });
}

} // namespace

/// {target: NAME | url: ADDRESS, alert: NAME, metric: REGEX, op: ">", limit: NUMBER | 30d,
/// quantile: "0.95", covers: [HOST | MOUNT POINT..], alertmanager: NAME}: there is an alerting rule
/// of that name or over that metric with that limit, it is well, its left side has data now, of
/// each of those hosts, a histogram's buckets end at the limit and above it, and the Alertmanager
/// of that target, else the first that Prometheus sends to, routes the alert to a receiver that
/// tells somebody.
static CheckResult runRulesCheck(const CheckSpec &spec, const CheckContext &context)
{
    const std::optional<QUrl> base = prometheusOf(spec.with, context);
    if (!base)
        return blank(spec, spec.with.contains("target"_L1) ? u"target"_s : u"url"_s);
    if (isBlank(spec.with["alert"_L1]) && isBlank(spec.with["metric"_L1]))
        return blank(spec, spec.with.contains("alert"_L1) ? u"alert"_s : u"metric"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    if (spec.with.contains("alertmanager"_L1)
        && !prometheusOf({{u"target"_s, spec.with["alertmanager"_L1]}}, context))
        return blank(spec, u"alertmanager"_s);
    Observation sighting;
    sighting.expected =
        QCoreApplication::translate("checks", "an alert %1 %2 %3, with data, sent to somebody")
            .arg(textOf(spec.with[spec.with.contains("alert"_L1) ? "alert"_L1 : "metric"_L1]),
                 spec.with["op"_L1].toString(u">"_s), textOf(spec.with["limit"_L1]));
    if (const Result<bool> tried = occurs(textOf(spec.with["metric"_L1]), {}); !tried)
        return noAnswer(spec, tried.error(), sighting);
    const auto data = prometheusAsk(*base, u"/api/v1/rules?type=alert"_s, context, sighting);
    const auto managers =
        data ? prometheusAsk(*base, u"/api/v1/alertmanagers"_s, context, sighting) : data;
    if (!managers)
        return noAnswer(spec, managers.error(), sighting);
    QList<QJsonObject> meant;
    for (const QJsonValue &group : (*data)["groups"_L1].toArray()) {
        for (const QJsonValue &rule : group["rules"_L1].toArray()) {
            if (isMeant(spec.with, rule.toObject()))
                meant.append(rule.toObject());
        }
    }
    const QJsonArray active = (*managers)["activeAlertmanagers"_L1].toArray();
    std::optional<RuleRouting> routing;
    if (!active.isEmpty() && !meant.isEmpty()) {
        const Result<RuleRouting> read =
            RuleRouting::ask(*base, managerOf(spec.with, active, context), context, sighting);
        if (!read)
            return noAnswer(spec, read.error(), sighting);
        routing = *read;
    }
    QStringList wrong;
    QStringList seen;
    QStringList watched;
    if (meant.isEmpty())
        wrong.append(QCoreApplication::translate("checks", "there is no such alerting rule"));
    for (const QJsonObject &rule : std::as_const(meant)) {
        QStringList series;
        const Result<QString> fault =
            judgeRule(*base, rule, textOf(spec.with["limit"_L1]), context, sighting, series);
        if (!fault)
            return noAnswer(spec, fault.error(), sighting);
        watched += series;
        if (!fault->isEmpty())
            wrong.append(*fault);
        seen.append(u"%1: %2 (%3 s)"_s.arg(rule["name"_L1].toString(), rule["query"_L1].toString())
                        .arg(rule["duration"_L1].toDouble()));
        if (!routing)
            continue;
        const Result<RuleRoutes> routes = routing->routesOf(rule, series);
        if (!routes)
            return noAnswer(spec, routes.error(), sighting);
        seen.last() += u" → "_s + routes->receivers.join(", "_L1);
        if (!routes->nobody.isEmpty())
            wrong.append(QCoreApplication::translate("checks", "%1 goes to %2, which tells nobody")
                             .arg(rule["name"_L1].toString(), routes->nobody.join(", "_L1)));
    }
    for (const QString &host : textsOf(spec.with["covers"_L1])) {
        if (!meant.isEmpty() && !watches(watched, host))
            wrong.append(QCoreApplication::translate("checks", "it has no data of %1").arg(host));
    }
    if (active.isEmpty())
        wrong.append(
            QCoreApplication::translate("checks", "Prometheus sends its alerts to nobody"));
    sighting.seen = seen.isEmpty() ? wrong.first() : seen.join("; "_L1);
    sighting.reason = wrong.isEmpty() ? sighting.seen : wrong.join("; "_L1);
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind rulesKind()
{
    return {u"rules"_s,
            QT_TRANSLATE_NOOP("checks", "an alerting rule is there, can fire and is sent on"),
            4,
            {u"target"_s, u"url"_s, u"alert"_s, u"metric"_s, u"op"_s, u"limit"_s, u"quantile"_s,
             u"covers"_s, u"alertmanager"_s},
            runRulesCheck};
}
