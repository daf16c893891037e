// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/sourceproof.h"

#include "canary/vantage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// Long enough for two scrapes that are too far apart.
static constexpr std::chrono::seconds proofLook {300};

using MakeSource = Result<std::unique_ptr<Source>> (*)(const SourceSettings &settings);

/// One look of a source that is made for it; nothing where the plan has no such source.
static std::optional<SourceSample> lookOnce(MakeSource make, const SourceSettings &settings,
                                            std::stop_token stop)
{
    const auto source = make(settings);
    if (!source)
        return SourceSample {.state = MetricState::ConfigError, .trouble = source.error().text()};
    if (!*source)
        return {};
    return (*source)->sample(std::move(stop));
}

static QString provenWords(const SourceSample &sample, const CanaryPlan &plan)
{
    const QString bucket =
        QCoreApplication::translate("canary", "a bucket ends at %1 s").arg(plan.latencySeconds);
    if (sample.scrapedEvery.count() == 0)
        return QCoreApplication::translate("canary", "series are there, %1").arg(bucket);
    return QCoreApplication::translate("canary", "series are there, scraped every %1 s, %2")
        .arg(std::chrono::duration<double>(sample.scrapedEvery).count())
        .arg(bucket);
}

/// What a look at the labels of one arm alone has shown. Before its deployment the canary may be
/// missing, and only that.
static SourceFinding findingOfArm(const QString &subject, const SourceSample &sample,
                                  const CanaryPlan &plan)
{
    if (sample.onlyMarked)
        return {subject, MetricState::Ok, provenWords(sample, plan)};
    const bool absent = sample.state == MetricState::NoData || sample.state == MetricState::Stale;
    if (absent && subject == "canary"_L1) {
        return {subject, MetricState::Pending,
                QCoreApplication::translate("canary", "%1; they have to come with the canary")
                    .arg(sample.trouble)};
    }
    return {subject, sample.state, sample.trouble};
}

static void proveArms(const SourceSettings &settings, const std::stop_token &stop,
                      QList<SourceFinding> &findings)
{
    SourceSettings alone = settings;
    alone.firstLook = proofLook;
    alone.plan.selectBaseline.clear();
    const auto prove = [&](const QString &subject, const QString &labels) {
        alone.plan.selectCanary = labels;
        for (const MakeSource make : {prometheusSource, scrapeSource}) {
            if (const auto sample = lookOnce(make, alone, stop))
                findings.append(findingOfArm(subject, *sample, settings.plan));
        }
    };
    if (!settings.plan.selectBaseline.isEmpty())
        prove(u"baseline"_s, settings.plan.selectBaseline);
    prove(u"canary"_s, settings.plan.selectCanary);
    alone.plan.selectBaseline = settings.plan.selectBaseline;
    for (const MakeSource make : {prometheusSource, scrapeSource}) {
        const auto sample = lookOnce(make, alone, stop);
        if (sample && sample->mixed)
            findings.append({u"canary"_s, sample->state, sample->trouble});
    }
    // Totals in JSON come for both arms at once.
    if (const auto sample = lookOnce(jsonSource, settings, stop)) {
        const bool waits = sample->state == MetricState::NoData;
        findings.append({u"source"_s,
                         sample->onlyMarked ? MetricState::Ok
                             : waits        ? MetricState::Pending
                                            : sample->state,
                         sample->onlyMarked
                             ? QCoreApplication::translate("canary", "it tells totals")
                             : sample->trouble});
    }
}

static void proveFurther(const SourceSettings &settings, const std::stop_token &stop,
                         QList<SourceFinding> &findings)
{
    for (const CanaryMetricPlan &metric : settings.plan.metrics) {
        SourceSettings alone = settings;
        alone.plan.metrics = {metric};
        const auto sample = lookOnce(furtherSource, alone, stop);
        if (!sample)
            return;
        if (sample->metrics.isEmpty()) {
            findings.append({metric.name, sample->state, sample->trouble});
            continue;
        }
        const QString now = QCoreApplication::translate("canary", "it is %1 now")
                                .arg(QString::number(sample->metrics.constFirst().value, 'g', 4));
        // What the server warns of keeps the canary from being promoted.
        if (sample->trouble.isEmpty())
            findings.append({metric.name, MetricState::Ok, now});
        else
            findings.append(
                {metric.name, MetricState::Inconclusive, u"%1; %2"_s.arg(now, sample->trouble)});
    }
}

/// Nothing need be healthy yet.
static void proveHealth(const SourceSettings &settings, const std::stop_token &stop,
                        QList<SourceFinding> &findings)
{
    SourceSettings fromHere = settings;
    fromHere.plan.vantageUrl.clear();
    fromHere.plan.vantageHost = {};
    const auto sample = lookOnce(healthSource, fromHere, stop);
    if (!sample)
        return;
    if (sample->health == HealthAnswer::Ok) {
        findings.append({u"health"_s, MetricState::Ok,
                         QCoreApplication::translate("canary", "answered in %1 s")
                             .arg(QString::number(sample->healthSeconds.value_or(0), 'g', 2))});
    } else if (!sample->health) {
        findings.append({u"health"_s, sample->state, sample->trouble});
    } else {
        findings.append({u"health"_s, MetricState::Pending,
                         QCoreApplication::translate("canary", "%1; it has to come with the canary")
                             .arg(sample->trouble)});
    }
}

/// A vantage that does not answer now would be no help when it is needed.
static void proveVantage(const SourceSettings &settings, std::stop_token stop,
                         QList<SourceFinding> &findings)
{
    const QString subject = u"vantage"_s;
    const auto vantage = Vantage::of(settings);
    if (!vantage) {
        findings.append({subject, MetricState::ConfigError, vantage.error().text()});
        return;
    }
    if (!*vantage)
        return;
    const HealthWord word = (*vantage)->ask(settings.healthTimeout, std::move(stop));
    if (word.answer == HealthAnswer::Ok) {
        findings.append({subject, MetricState::Ok,
                         QCoreApplication::translate("canary", "healthy, seen from %1")
                             .arg((*vantage)->name())});
    } else if (word.answer == HealthAnswer::Fail) {
        findings.append({subject, MetricState::Pending,
                         QCoreApplication::translate("canary", "%1; it has to come with the canary")
                             .arg(word.why)});
    } else {
        findings.append({subject, MetricState::SourceDown, word.why});
    }
}

QList<SourceFinding> proveSources(const SourceSettings &settings, std::stop_token stop)
{
    // What the plan lacks is one finding, before anybody is asked.
    if (const auto sources = makeSources(settings); !sources)
        return {SourceFinding {u"source"_s, MetricState::ConfigError, sources.error().text()}};
    QList<SourceFinding> findings;
    proveArms(settings, stop, findings);
    proveFurther(settings, stop, findings);
    proveHealth(settings, stop, findings);
    proveVantage(settings, stop, findings);
    if (stop.stop_requested())
        return {};
    return findings;
}
