// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/sources/source.h"
#include "net/http.h"
#include "range/rangeserver.h"
#include "rehearsal/target.h"

#include <csignal>

/// The rehearsal's service, a real Prometheus that scrapes it each second, and a source that asks
/// the Prometheus: what it counts is added up.
class ScrapedTarget
{
public:
    /// Words of what did not start; empty: both run and `source` asks them.
    QString start()
    {
        sum = {};
        baselineSum = {};
        target = std::make_unique<Target>(TargetOptions {
            .seed = 5, .speed = 1, .controlToken = "sesame", .requestsPerSecond = 40});
        if (const Result<void> started = target->start(); !started)
            return started.error().text();
        m_folder = std::make_shared<QTemporaryDir>();
        if (!configure())
            return QStringLiteral("prometheus.yml cannot be written");
        m_port = freePort();
        if (const QString trouble = startPrometheus(); !trouble.isEmpty())
            return trouble;
        settings = {};
        settings.plan.source = QStringLiteral("metrics");
        settings.plan.dialect = QStringLiteral("generic");
        settings.plan.selectCanary = QStringLiteral("service=\"oneshot-canary\"");
        settings.plan.selectBaseline = QStringLiteral("service=\"oneshot\"");
        return ask(address());
    }
    void stop()
    {
        source.reset();
        m_server.reset();
        target.reset();
        m_folder.reset();
    }

    /// Further lines of the scraped job, four spaces in. False where they cannot be written.
    bool configure(const QByteArray &more = {}) const
    {
        return writeFile(m_folder->filePath(QStringLiteral("prometheus.yml")),
                         "global: { scrape_interval: 1s, scrape_timeout: 1s }\n"
                         "scrape_configs:\n"
                         "  - job_name: api\n"
                         "    static_configs: [ { targets: [ \""
                             + target->address().section(u'/', 2).toUtf8() + "\" ] } ]\n" + more);
    }
    /// Has the running Prometheus read its configuration again.
    void reload() const { kill(pid_t(m_server->pid()), SIGHUP); }
    QString startPrometheus()
    {
        m_server = std::make_unique<RangeServer>(m_folder);
        const auto started =
            m_server->start(QStringLiteral("prometheus"),
                            {QStringLiteral("--config.file=prometheus.yml"),
                             QStringLiteral("--storage.tsdb.path=data"),
                             QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(m_port)},
                            m_port);
        return started ? QString() : started.error().text();
    }
    void stopPrometheus() { m_server.reset(); }
    QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }

    /// A source that asks there, in place of the one before. Words of what is wrong with it.
    QString ask(const QString &prometheus)
    {
        settings.targets.insert(QStringLiteral("metrics"),
                                QJsonObject {{QStringLiteral("prometheus"), prometheus}});
        auto made = prometheusSource(settings);
        if (!made || !*made)
            return made ? QStringLiteral("no source") : made.error().text();
        source = std::move(*made);
        return {};
    }
    bool control(const QString &verb) const
    {
        const auto answer =
            httpSend({.url = QUrl(target->address() + QStringLiteral("/control/") + verb),
                      .method = "POST",
                      .headers = {{"Authorization", "Bearer " + target->controlToken()}}});
        return answer && answer->status == 200;
    }
    /// Asks once and adds what was counted.
    const SourceSample &look()
    {
        sample = source->sample({});
        const auto add = [](ArmTick &all, const std::optional<ArmTick> &arm) {
            if (arm)
                all += *arm;
        };
        add(sum, sample.canary);
        add(baselineSum, sample.baseline);
        return sample;
    }
    /// Whether so many of the canary's requests are counted.
    bool counted(qint64 requests)
    {
        look();
        return sum.n >= requests;
    }
    /// What the service itself says it answered for a version.
    qint64 answered(const QByteArray &service) const
    {
        const auto page = httpGet(QUrl(target->address() + QStringLiteral("/metrics")));
        qint64 all = 0;
        const QList<QByteArray> lines = page ? page->body.split('\n') : QList<QByteArray>();
        for (const QByteArray &line : lines) {
            if (line.startsWith("http_requests_total{service=\"" + service + "\""))
                all += line.mid(line.lastIndexOf(' ') + 1).toLongLong();
        }
        return all;
    }

    std::unique_ptr<Target> target;
    std::unique_ptr<Source> source;
    SourceSettings settings;
    SourceSample sample;
    /// Of the canary and the baseline, over all looks.
    ArmTick sum;
    ArmTick baselineSum;

private:
    std::shared_ptr<QTemporaryDir> m_folder;
    quint16 m_port = 0;
    std::unique_ptr<RangeServer> m_server;
};
