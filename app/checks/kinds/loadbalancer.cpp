// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/parameters.h"
#include "checks/prometheus.h"
#include "checks/webrequest.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr int roundCap = 100;
/// So many answers from as many targets would be a strange chance.
constexpr int manyRounds = 10;

/// Targets and those that are up, as Traefik's API tells it of a service.
Result<std::pair<qint64, qint64>> askTraefik(const QJsonObject &with, const CheckContext &context,
                                             Observation &sighting)
{
    const QString service = textOf(with["service"_L1]);
    const auto told =
        jsonAsk(QUrl(textOf(with["traefik"_L1])),
                u"/api/http/services/"_s + QString::fromLatin1(QUrl::toPercentEncoding(service)),
                context, sighting);
    if (!told)
        return std::unexpected(told.error());
    const QJsonObject servers = (*told)["serverStatus"_L1].toObject();
    if (!(*told)["loadBalancer"_L1].isObject() || servers.isEmpty())
        return failure(
            QCoreApplication::translate("checks", "Traefik names no server of %1").arg(service));
    qint64 up = 0;
    for (const QJsonValue &status : servers)
        up += status == "UP"_L1 ? 1 : 0;
    return std::pair(servers.size(), up);
}

/// Who answered: the values of the header that tells targets apart, with how often.
Result<QMap<QString, int>> askAround(const QJsonObject &with, int rounds,
                                     const CheckContext &context, Observation &sighting)
{
    const QByteArray header = textOf(with["header"_L1]).toLatin1();
    const auto request = webRequest(
        {{u"url"_s, with["url"_L1]}, {u"target"_s, with["target"_L1]}, {u"ca"_s, with["ca"_L1]}},
        context, textOf(with["path"_L1]));
    if (!request)
        return std::unexpected(request.error());
    QMap<QString, int> answered;
    for (int round = 0; round < rounds; ++round) {
        // No cookie is sent back: a sticky session would always find the same one.
        const Result<HttpAnswer> got = webAsk(*request, context);
        if (!got)
            return std::unexpected(got.error());
        sighting.vantage = webVantage(context, request->url, got->peer);
        if (round == 0)
            sighting.evidence += webTranscript(*request, *got, context, 500);
        // Whoever refuses does not serve.
        if (got->status < 200 || got->status > 399)
            return failure(QCoreApplication::translate("checks", "status %1 after %2 served")
                               .arg(got->status)
                               .arg(round));
        const QByteArray who = got->value(header);
        if (who.isEmpty())
            return failure(QCoreApplication::translate(
                               "checks", "the answer has no header %1 that tells who answered")
                               .arg(QString::fromLatin1(header)));
        ++answered[QString::fromUtf8(who)];
    }
    for (const auto &[who, times] : answered.asKeyValueRange())
        sighting.evidence += who.toUtf8() + ": " + QByteArray::number(times) + '\n';
    return answered;
}

} // namespace

/// {traefik: ADDRESS, service: NAME} and/or {target: NAME | url: ADDRESS, path: PATH, ca: FILE,
/// header: NAME, requests: N}, minTargets: 2: Traefik knows that many targets that are up and none
/// that is down; and N requests, without cookies, are answered by as many, told apart by the
/// header, which is not another in every answer. Traefik's word alone is a warning.
static CheckResult runLoadBalancerCheck(const CheckSpec &spec, const CheckContext &context)
{
    const bool asksApi = spec.with.contains("traefik"_L1) || spec.with.contains("service"_L1);
    const bool asksRound = spec.with.contains("header"_L1);
    if (!asksApi && !asksRound)
        return blank(spec, u"traefik"_s);
    for (const QString &name :
         asksApi ? QStringList {u"traefik"_s, u"service"_s} : QStringList {}) {
        if (isBlank(spec.with[name]))
            return blank(spec, name);
    }
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    if (asksRound && !addressOf(spec.with, context))
        return blank(spec, spec.with.contains("target"_L1) ? u"target"_s : u"url"_s);
    const qint64 least =
        spec.with.contains("minTargets"_L1) ? textOf(spec.with["minTargets"_L1]).toLongLong() : 2;
    const int rounds =
        spec.with.contains("requests"_L1) ? textOf(spec.with["requests"_L1]).toInt() : 20;
    Observation sighting;
    sighting.expected =
        QCoreApplication::translate("checks", "%1 targets or more are up and answer").arg(least);
    if (least < 1 || rounds < 2 || rounds > roundCap)
        return noAnswer(
            spec,
            QCoreApplication::translate(
                "checks", "\"requests\" is a number from 2 to %1, \"minTargets\" above 0")
                .arg(roundCap),
            sighting);
    QStringList seen;
    QStringList wrong;
    qint64 known = 0;
    if (asksApi) {
        const auto targets = askTraefik(spec.with, context, sighting);
        if (!targets)
            return noAnswer(spec, targets.error(), sighting);
        const qint64 up = targets->second;
        known = targets->first;
        seen.append(
            QCoreApplication::translate("checks", "%1 of %2 targets are up").arg(up).arg(known));
        if (up < least || up < known)
            wrong.append(seen.last());
    }
    if (asksRound) {
        const auto answered = askAround(spec.with, rounds, context, sighting);
        if (!answered)
            return noAnswer(spec, answered.error(), sighting);
        seen.append(QCoreApplication::translate("checks", "%1 requests were answered by %2")
                        .arg(rounds)
                        .arg(answered->size()));
        // A header that counts requests, or tells the time, is another in every answer.
        if (rounds >= manyRounds && answered->size() == rounds && rounds > known)
            return noAnswer(spec,
                            QCoreApplication::translate(
                                "checks", "%1: the header %2 does not tell who answered")
                                .arg(seen.last(), textOf(spec.with["header"_L1])),
                            sighting);
        if (answered->size() < least)
            wrong.append(seen.last());
    }
    sighting.seen = seen.join("; "_L1);
    sighting.reason = wrong.isEmpty() ? sighting.seen : wrong.join("; "_L1);
    if (wrong.isEmpty() && !asksRound) {
        sighting.reason = QCoreApplication::translate(
            "checks", "only Traefik was asked: whether requests reach them is not known");
        sighting.advice = QCoreApplication::translate(
            "checks", "Name in the plan the header that tells who answered: \"header\".");
        return warning(spec, sighting);
    }
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind loadbalancerKind()
{
    return {u"loadbalancer"_s,
            QT_TRANSLATE_NOOP("checks", "the load balancer has several targets that answer"),
            3,
            {u"traefik"_s, u"service"_s, u"target"_s, u"url"_s, u"path"_s, u"ca"_s, u"header"_s,
             u"requests"_s, u"minTargets"_s},
            runLoadBalancerCheck};
}
