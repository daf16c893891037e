// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/alertrouting.h"
#include "checks/marker.h"
#include "checks/parameters.h"
#include "checks/prometheus.h"
#include "checks/webrequest.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

QStringList namesIn(const QJsonArray &receivers)
{
    QStringList names;
    for (const QJsonValue &receiver : receivers)
        names.append(receiver["name"_L1].toString());
    return names;
}

/// Whether a silence's matcher lets every value of its label by, however it is written.
bool takesAnything(const QJsonValue &matcher)
{
    const QString value = matcher["value"_L1].toString();
    if (!matcher["isEqual"_L1].toBool(true))
        return value.isEmpty();
    if (!matcher["isRegex"_L1].toBool())
        return false;
    const QRegularExpression whole(QRegularExpression::anchoredPattern(value));
    return whole.match(u"launch-console"_s).hasMatch() && whole.match(u"Zq7"_s).hasMatch();
}

/// A silence that would swallow every alert.
bool isBlanket(const QJsonValue &silence)
{
    if (silence["status"_L1]["state"_L1] != "active"_L1)
        return false;
    const QJsonArray matchers = silence["matchers"_L1].toArray();
    return std::ranges::all_of(matchers, takesAnything);
}

/// Something where what the receiver shows holds the marker.
Result<std::optional<QJsonObject>> receiverShows(const QJsonObject &with, const QString &marker,
                                                 const CheckContext &context, Observation &sighting)
{
    const Result<HttpRequest> request =
        webRequest({{u"url"_s, textOf(with["seenAt"_L1]).replace("{marker}"_L1, marker)},
                    {u"send"_s, with["seenSend"_L1]},
                    {u"ca"_s, with["ca"_L1]}},
                   context);
    if (!request)
        return std::unexpected(request.error());
    const Result<HttpAnswer> got = webAsk(*request, context);
    if (!got)
        return std::unexpected(got.error());
    if (got->status != 200)
        return failure(QCoreApplication::translate("checks", "the receiver answers with status %1")
                           .arg(got->status),
                       request->url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    const QByteArray wanted = marker.toUtf8();
    const qsizetype at = got->body.indexOf(wanted);
    if (at < 0)
        return std::nullopt;
    HttpAnswer near = *got;
    near.body = context.redacted(got->body).mid(std::max<qsizetype>(0, at - 1000), 2000);
    sighting.evidence += webTranscript(*request, near, context);
    return QJsonObject();
}

Result<void> sendTestAlert(const QUrl &base, const QString &marker, const CheckContext &context)
{
    const QJsonArray alerts {QJsonObject {
        {u"labels"_s,
         QJsonObject {{u"alertname"_s, u"LaunchConsoleTest"_s}, {u"launch_probe"_s, marker}}},
        {u"annotations"_s, QJsonObject {{u"summary"_s, u"a test before a launch"_s}}}}};
    Result<HttpRequest> request =
        webRequest({{u"url"_s, base.toString()}}, context, u"/api/v2/alerts"_s);
    if (!request)
        return std::unexpected(request.error());
    request->method = "POST";
    request->headers.append(HttpHeader {"Content-Type", "application/json"});
    request->body = QJsonDocument(alerts).toJson(QJsonDocument::Compact);
    const Result<HttpAnswer> sent = webAsk(*request, context);
    if (!sent)
        return std::unexpected(sent.error());
    if (sent->status != 200)
        return failure(QCoreApplication::translate("checks", "the test alert is answered with %1")
                           .arg(sent->status));
    return {};
}

/// Whether Alertmanager has the alert for that receiver, and nothing silences it.
Result<bool> isRoutedTo(const QUrl &base, const QString &receiver, const QString &marker,
                        const CheckContext &context, Observation &sighting)
{
    const QString filter =
        QString::fromLatin1(QUrl::toPercentEncoding(u"launch_probe=\"%1\""_s.arg(marker)));
    const auto known = jsonAsk(base, u"/api/v2/alerts?filter="_s + filter, context, sighting);
    if (!known)
        return std::unexpected(known.error());
    const QJsonArray alerts = known->toArray();
    return std::ranges::any_of(alerts, [&receiver](const QJsonValue &alert) {
        return namesIn(alert["receivers"_L1].toArray()).contains(receiver)
            && alert["status"_L1]["state"_L1] != "suppressed"_L1;
    });
}

/// Sends an alert with a marker that nobody else knows, and looks for it where it must arrive;
/// empty: it is there. An alert that is only on its way proves nothing.
Result<QString> tryTestAlert(const QUrl &base, const QJsonObject &with, const QString &receiver,
                             const CheckContext &context, Observation &sighting)
{
    const QString limit = with["within"_L1].toString(u"60s"_s);
    const auto within = durationOf(limit);
    if (!within)
        return failure(QCoreApplication::translate("checks", "\"%1\" is no duration").arg(limit));
    const auto shows = [&](const QString &marker) {
        return receiverShows(with, marker, context, sighting);
    };
    const auto echoed = shows(QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (!echoed)
        return std::unexpected(echoed.error());
    if (*echoed)
        return failure(QCoreApplication::translate(
            "checks", "the receiver shows what nobody has sent: it echoes the question"));
    const QString marker = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const Result<void> sent = sendTestAlert(base, marker, context); !sent)
        return std::unexpected(sent.error());
    const Result<bool> routed = isRoutedTo(base, receiver, marker, context, sighting);
    if (!routed)
        return std::unexpected(routed.error());
    if (!*routed)
        return QCoreApplication::translate("checks", "a test alert does not reach %1")
            .arg(receiver);
    const auto arrived = awaitMarker(context, *within, [&] { return shows(marker); });
    if (!arrived)
        return std::unexpected(arrived.error());
    if (!*arrived)
        return QCoreApplication::translate("checks", "a test alert for %1 did not arrive within %2")
            .arg(receiver, limit);
    return QString();
}

} // namespace

/// {target: NAME | url: ADDRESS, receivers: [NAME..], prometheus: NAME, testAlert: true, receiver:
/// NAME, seenAt: ADDRESS, seenSend: {..}, ca: FILE, within: 60s}: Alertmanager has those receivers,
/// each tells somebody, no placeholder stands there, nothing silences everything, the Prometheus of
/// that target sends to it rules that are well, and a test alert with a marker of its own is to be
/// seen at the receiver within that time: the address shows what the receiver got, and may hold
/// {marker}.
static CheckResult runAlertmanagerCheck(const CheckSpec &spec, const CheckContext &context)
{
    const std::optional<QUrl> base = prometheusOf(spec.with, context);
    if (!base)
        return blank(spec, spec.with.contains("target"_L1) ? u"target"_s : u"url"_s);
    const QStringList wanted =
        textsOf(spec.with["receivers"_L1]) + textsOf(spec.with["receiver"_L1]);
    if (wanted.isEmpty())
        return blank(spec, u"receivers"_s);
    if (spec.with["testAlert"_L1].toBool() && isBlank(spec.with["seenAt"_L1]))
        return blank(spec, u"seenAt"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    Observation sighting;
    sighting.expected =
        QCoreApplication::translate("checks", "alerts reach %1").arg(wanted.join(", "_L1));
    const auto status = jsonAsk(*base, u"/api/v2/status"_s, context, sighting);
    const auto receivers =
        status ? jsonAsk(*base, u"/api/v2/receivers"_s, context, sighting) : status;
    const auto silences =
        receivers ? jsonAsk(*base, u"/api/v2/silences"_s, context, sighting) : receivers;
    if (!silences)
        return noAnswer(spec, silences.error(), sighting);
    const QString config = (*status)["config"_L1]["original"_L1].toString();
    if (config.isEmpty() || !receivers->isArray() || !silences->isArray())
        return noAnswer(spec,
                        QCoreApplication::translate("checks", "this is no answer of Alertmanager"),
                        sighting);
    const Result<AlertRouting> routing = AlertRouting::of(config);
    if (!routing)
        return noAnswer(spec, routing.error(), sighting);
    QStringList wrong;
    const QStringList known = namesIn(receivers->toArray());
    for (const QString &name : wanted) {
        if (!known.contains(name))
            wrong.append(
                QCoreApplication::translate("checks", "there is no receiver %1").arg(name));
        else if (!routing->tellsAnybody(name))
            wrong.append(
                QCoreApplication::translate("checks", "the receiver %1 tells nobody").arg(name));
        else if (!routing->leadsTo(name))
            wrong.append(QCoreApplication::translate("checks", "no route leads to the receiver %1")
                             .arg(name));
    }
    static const QRegularExpression placeholder(uR"(yourdomain\.com|example\.(com|org)|changeme)"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    if (const auto match = placeholder.match(config); match.hasMatch())
        wrong.append(QCoreApplication::translate("checks", "the configuration still says %1")
                         .arg(match.captured()));
    const QJsonArray silent = silences->toArray();
    if (std::ranges::any_of(silent, isBlanket))
        wrong.append(QCoreApplication::translate("checks", "a silence swallows every alert"));
    if (spec.with.contains("prometheus"_L1)) {
        const auto source = prometheusOf({{u"target"_s, spec.with["prometheus"_L1]}}, context);
        if (!source)
            return blank(spec, u"prometheus"_s);
        const auto managers = prometheusAsk(*source, u"/api/v1/alertmanagers"_s, context, sighting);
        const auto rules = managers
            ? prometheusAsk(*source, u"/api/v1/rules?type=alert"_s, context, sighting)
            : managers;
        if (!rules)
            return noAnswer(spec, rules.error(), sighting);
        const QJsonArray active = (*managers)["activeAlertmanagers"_L1].toArray();
        if (std::ranges::none_of(active, [&](const QJsonValue &one) {
                return QUrl(one["url"_L1].toString()).authority() == base->authority();
            }))
            wrong.append(
                QCoreApplication::translate("checks", "Prometheus does not send to this one"));
        int count = 0;
        for (const QJsonValue &group : (*rules)["groups"_L1].toArray()) {
            for (const QJsonValue &rule : group["rules"_L1].toArray()) {
                ++count;
                if (rule["health"_L1] != "ok"_L1)
                    wrong.append(QCoreApplication::translate("checks", "the rule %1 is not well")
                                     .arg(rule["name"_L1].toString()));
            }
        }
        if (count == 0)
            wrong.append(QCoreApplication::translate("checks", "there is no alerting rule"));
    }
    if (spec.with["testAlert"_L1].toBool() && wrong.isEmpty()) {
        const Result<QString> fault =
            tryTestAlert(*base, spec.with, wanted.last(), context, sighting);
        if (!fault)
            return noAnswer(spec, fault.error(), sighting);
        if (!fault->isEmpty())
            wrong.append(*fault);
    }
    sighting.seen = wrong.isEmpty()
        ? QCoreApplication::translate("checks", "receivers: %1").arg(known.join(", "_L1))
        : wrong.join("; "_L1);
    sighting.reason = wrong.isEmpty() ? sighting.seen : wrong.first();
    // An alert that arrived, or Prometheus itself, shows that there is somebody who sends.
    if (wrong.isEmpty() && !spec.with["testAlert"_L1].toBool()
        && !spec.with.contains("prometheus"_L1)) {
        sighting.reason = QCoreApplication::translate(
            "checks", "Prometheus was not asked: whether it has rules and sends here is not known");
        sighting.advice =
            QCoreApplication::translate("checks", "Name its target in the plan: \"prometheus\".");
        return warning(spec, sighting);
    }
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind alertmanagerKind()
{
    return {u"alertmanager"_s,
            QT_TRANSLATE_NOOP("checks", "alerts reach somebody"),
            3,
            {u"target"_s, u"url"_s, u"receivers"_s, u"receiver"_s, u"prometheus"_s, u"testAlert"_s,
             u"seenAt"_s, u"seenSend"_s, u"ca"_s, u"within"_s},
            runAlertmanagerCheck};
}
