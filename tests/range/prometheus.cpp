// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http.h"
#include "range/catcher.h"
#include "range/range.h"

#include <QUrl>

using namespace Qt::StringLiterals;

static constexpr auto rules = R"(
groups:
  - name: launch
    interval: 1s
    rules:
      - alert: ErrorRateHigh
        expr: 1 - sum(rate(prometheus_http_requests_total{code="200"}[1m])) / sum(rate(prometheus_http_requests_total[1m])) > 0.05
        for: 2m
      - alert: LatencyHigh
        expr: histogram_quantile(0.95, sum by (le) (rate(prometheus_http_request_duration_seconds_bucket[1m]))) > 3
      - alert: ErrorRateUnheard
        expr: 1 - sum(rate(prometheus_http_requests_total{code="200"}[1m])) / sum(rate(prometheus_http_requests_total[1m])) > 0.06
        labels: { team: nobody }
      - alert: ErrorRateDead
        expr: sum(rate(prometheus_http_requests_total{code="599"}[1m])) / sum(rate(prometheus_http_requests_total[1m])) > 0.1
      - alert: LatencyTooFar
        expr: histogram_quantile(0.99, sum by (le) (rate(prometheus_http_request_duration_seconds_bucket[1m]))) > 120
      - alert: LatencyGuessed
        expr: histogram_quantile(0.9, sum by (le) (rate(prometheus_http_request_duration_seconds_bucket[1m]))) > 2.7
)";

/// `hook`: the port on loopback where its webhook is.
static Result<QString> startManager(RangeEntry &entry, const QByteArray &mail, quint16 hook)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    const quint16 port = freePort();
    writeFile(folder->filePath(u"am.yml"_s),
              "route:\n"
              "  receiver: on-call\n"
              "  group_by: [ launch_probe ]\n"
              "  group_wait: 1s\n"
              "  routes:\n"
              "  - { matchers: [ \"team=nobody\" ], receiver: \"null\" }\n"
              "  - { matchers: [ \"team=office\" ], receiver: mail }\n"
              "receivers:\n"
              "  - name: \"null\"\n"
              "  - name: on-call\n"
              "    webhook_configs: [ { url: \"http://127.0.0.1:"
                  + QByteArray::number(hook)
                  + "/\" } ]\n"
                    "  - name: mail\n"
                    "    email_configs: [ { to: \""
                  + mail
                  + "\", from: \"alerts@launch.test\", smarthost: \"127.0.0.1:9\" } ]\n"
                    "  - name: forgotten\n"
                    "    webhook_configs: [ { url: \"http://127.0.0.1:9/\" } ]\n");
    entry.servers.push_back(std::make_unique<RangeServer>(folder));
    const Result<void> started = entry.servers.back()->start(
        u"prometheus-alertmanager"_s,
        {u"--config.file=am.yml"_s, u"--storage.path=."_s, u"--cluster.listen-address="_s,
         u"--web.listen-address=127.0.0.1:%1"_s.arg(port)},
        port);
    if (!started)
        return std::unexpected(started.error());
    return u"http://127.0.0.1:%1"_s.arg(port);
}

/// A Prometheus that scrapes itself and has some rules, with an Alertmanager (`manager`), whose
/// webhook shows at `caught` what it got; `broken` is one without, `brokenManager` still says
/// example.com, and at the webhook of `deafManager` there is nobody.
Result<RangeEntry> startPrometheus()
{
    RangeEntry entry;
    const auto catcher = std::make_shared<Catcher>();
    entry.inside.push_back(catcher);
    const Result<QString> manager = startManager(entry, "ops@launch.test", catcher->port());
    const Result<QString> broken = startManager(entry, "ops@example.com", catcher->port());
    const Result<QString> deaf = startManager(entry, "ops@launch.test", 9);
    for (const Result<QString> &started : {manager, broken, deaf}) {
        if (!started)
            return std::unexpected(started.error());
    }
    entry.facts = {{u"manager"_s, *manager},
                   {u"brokenManager"_s, *broken},
                   {u"deafManager"_s, *deaf},
                   {u"caught"_s, u"http://127.0.0.1:%1/"_s.arg(catcher->port())}};
    for (const QString &name : {u"good"_s, u"broken"_s}) {
        const auto folder = std::make_shared<QTemporaryDir>();
        const quint16 port = freePort();
        const QByteArray here = "127.0.0.1:" + QByteArray::number(port);
        QByteArray config = "global: { scrape_interval: 1s, evaluation_interval: 1s }\n"
                            "rule_files: [ rules.yml ]\n"
                            "scrape_configs:\n"
                            "  - job_name: api\n"
                            "    static_configs: [ { targets: [ \""
            + here
            + "\" ] } ]\n"
              "  - job_name: gone\n"
              "    static_configs: [ { targets: [ \"127.0.0.1:9\" ] } ]\n";
        if (name == "good"_L1)
            config += "alerting: { alertmanagers: [ { static_configs: [ { targets: [ \""
                + QUrl(*manager).authority().toUtf8() + "\" ] } ] } ] }\n";
        writeFile(folder->filePath(u"prometheus.yml"_s), config);
        writeFile(folder->filePath(u"rules.yml"_s), rules);
        entry.servers.push_back(std::make_unique<RangeServer>(folder));
        const Result<void> started = entry.servers.back()->start(
            u"prometheus"_s,
            {u"--config.file=prometheus.yml"_s, u"--storage.tsdb.path=data"_s,
             u"--web.listen-address=127.0.0.1:%1"_s.arg(port)},
            port);
        if (!started)
            return std::unexpected(started.error());
        const QString url = u"http://127.0.0.1:%1"_s.arg(port);
        entry.facts.insert(name, url);
        const auto says = [&url](const QString &path, QByteArrayView words) {
            const auto got = httpGet(QUrl(url + path), {}, std::chrono::seconds(10));
            return got && got->status == 200 && got->body.contains(words);
        };
        const auto ready = [&] {
            return says(
                       u"/api/v1/query?query=sum(rate(prometheus_http_requests_total%5B1m%5D))%3E0"_s,
                       "\"value\"")
                && says(u"/api/v1/targets"_s, "\"health\":\"down\"")
                && !says(u"/api/v1/rules"_s, "\"health\":\"unknown\"")
                && (name == "broken"_L1 || says(u"/api/v1/alertmanagers"_s, "/api/v2/alerts"));
        };
        if (!entry.servers.back()->waitFor(ready))
            return failure(u"prometheus has no data"_s);
    }
    return entry;
}
