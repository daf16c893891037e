// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/canarywords.h"
#include "ui/canary/canaryview.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

static ItemState stateOfMetric(MetricState state)
{
    switch (state) {
    case MetricState::Ok: return ItemState::Pass;
    case MetricState::Pending: return ItemState::Warn;
    case MetricState::Fired: return ItemState::Fail;
    case MetricState::Insufficient: return ItemState::Running;
    case MetricState::Stale: return ItemState::Stale;
    case MetricState::NoData:
    case MetricState::NoTraffic: return ItemState::Pending;
    case MetricState::ConfigError:
    case MetricState::Inconclusive:
    case MetricState::SourceDown: return ItemState::Error;
    }
    return ItemState::Error;
}

static RuleResult ruleOf(const CanaryView &view, QLatin1StringView rule, QLatin1StringView metric)
{
    for (const RuleResult &result : view.verdict.rules) {
        if (result.rule == rule && result.metric == metric)
            return result;
    }
    return {QString(rule), QString(metric), MetricState::NoData, {}, {}};
}

static DeciderView decider(const QString &name, const QString &title, const QString &rule,
                           const RuleResult &result)
{
    const QString now = result.reason.isEmpty()
        ? QCoreApplication::translate("CanaryPage", "nothing measured yet")
        : result.reason;
    return {name, title, rule, now, {}, stateOfMetric(result.state)};
}

static DeciderView furtherDecider(const CanaryView &view, const RuleResult &result)
{
    DeciderView further =
        decider("further-"_L1 + result.metric, result.metric,
                QCoreApplication::translate("CanaryPage", "beyond its limit for %1 calls people")
                    .arg(CanaryWords::seconds(view.sustainedFor.count())),
                result);
    further.why = QCoreApplication::translate(
        "CanaryPage",
        "A metric of the plan. It holds the promotion while it is beyond its limit or "
        "unknown, and calls people; it never rolls back by itself.");
    return further;
}

/// How long the newest check with an answer took.
static std::optional<double> newestHealthSeconds(const QList<Tick> &ticks)
{
    static constexpr qsizetype newEnough = 12;
    for (const Tick &tick : ticks.last(std::min(newEnough, ticks.size())) | std::views::reverse) {
        const QList<HealthCheck> checks = checksOf(tick);
        for (const HealthCheck &check : checks | std::views::reverse) {
            if (check.seconds)
                return check.seconds;
        }
    }
    return {};
}

static DeciderView sourceDecider(const SourceFinding &finding)
{
    DeciderView source;
    source.name = "source-"_L1 + finding.subject;
    source.title =
        QCoreApplication::translate("CanaryPage", "Asked before: %1").arg(finding.subject);
    source.rule = finding.state == MetricState::Pending
        ? QCoreApplication::translate("CanaryPage", "not there yet")
        : finding.isTrouble()
        ? QCoreApplication::translate("CanaryPage", "the canary could not be judged by it")
        : QCoreApplication::translate("CanaryPage", "the canary can be judged by it");
    source.now = finding.words;
    source.why = QCoreApplication::translate(
        "CanaryPage",
        "The source is asked before the canary is deployed and every five minutes until then: "
        "whether series are there, scraped at least once a minute, with a bucket that ends at the "
        "latency limit, and one number for each further metric.");
    source.state =
        finding.state == MetricState::Pending ? ItemState::Pending : stateOfMetric(finding.state);
    return source;
}

static DeciderView errorsDecider(const CanaryView &view)
{
    const QString lasting = CanaryWords::seconds(view.sustainedFor.count());
    const QString limit = CanaryWords::percent(view.limits.errorRate);
    DeciderView errors = decider(
        u"errorRate"_s, QCoreApplication::translate("CanaryPage", "Error rate"),
        QCoreApplication::translate("CanaryPage", "error share over %1 for %2").arg(limit, lasting),
        ruleOf(view, "sustained"_L1, "errorRate"_L1));
    errors.why = QCoreApplication::translate("CanaryPage",
                                             "The share of the last minute is looked at after "
                                             "every tick. It fires when it was over the limit "
                                             "at every tick for the whole time. A tick without an "
                                             "answer stops the clock and never resets it; a "
                                             "minute without requests lets it run on.");
    return errors;
}

static DeciderView latencyDecider(const CanaryView &view)
{
    const QString lasting = CanaryWords::seconds(view.sustainedFor.count());
    const QString slowShare = CanaryWords::percent(1 - view.limits.latencyQuantile);
    DeciderView latency =
        decider(u"latency"_s, QCoreApplication::translate("CanaryPage", "Latency"),
                QCoreApplication::translate("CanaryPage", "P%1 over %2 s for %3")
                    .arg(view.limits.latencyQuantile * 100)
                    .arg(view.limits.latencySeconds)
                    .arg(lasting),
                ruleOf(view, "sustained"_L1, "latency"_L1));
    latency.why =
        QCoreApplication::translate("CanaryPage",
                                    "P%1 is over %2 s exactly when more than %3 of requests take "
                                    "longer. That share is counted, not guessed from a curve.")
            .arg(view.limits.latencyQuantile * 100)
            .arg(view.limits.latencySeconds)
            .arg(slowShare);
    return latency;
}

/// 0.084 -> "84"; what is less than one stays so.
static QString milliseconds(double seconds)
{
    const int whole = qRound(seconds * 1000);
    return whole < 1 ? u"<1"_s : QString::number(whole);
}

static DeciderView healthDecider(const CanaryView &view)
{
    DeciderView health =
        decider(u"health"_s, QCoreApplication::translate("CanaryPage", "Health"),
                QCoreApplication::translate("CanaryPage", "more than %1 failures in a row")
                    .arg(view.consecutive),
                ruleOf(view, "consecutive"_L1, "health"_L1));
    if (const auto seconds = newestHealthSeconds(view.ticks)) {
        health.now = *seconds < 1
            ? QCoreApplication::translate("CanaryPage", "%1; answered in %2 ms")
                  .arg(health.now, milliseconds(*seconds))
            : QCoreApplication::translate("CanaryPage", "%1; answered in %2 s")
                  .arg(health.now, QString::number(*seconds, 'g', 2));
    }
    health.why =
        QCoreApplication::translate("CanaryPage",
                                    "No answer is a failure too, unless the console is blind: it "
                                    "gets no answer about anything, or the second vantage sees a "
                                    "healthy canary. Then it holds and calls people.");
    return health;
}

static DeciderView warningDecider(const CanaryView &view)
{
    const RuleResult early = ruleOf(view, "sequential"_L1, "errorRate"_L1);
    const RuleResult persistent = ruleOf(view, "persistent"_L1, "errorRate"_L1);
    const bool persists =
        persistent.state == MetricState::Fired && early.state != MetricState::Fired;
    DeciderView warning =
        decider(u"earlyWarning"_s, QCoreApplication::translate("CanaryPage", "Early warning"),
                QCoreApplication::translate("CanaryPage", "watches for a slow rise, too"),
                persists ? persistent : early);
    if (!persists && early.state == MetricState::Ok)
        warning.now = QCoreApplication::translate("CanaryPage", "quiet");
    warning.why = QCoreApplication::translate(
                      "CanaryPage",
                      "Two sequential tests, valid however often one looks: each rolls back fewer "
                      "than 1 in 100 healthy canaries. The first compares with the limit and with "
                      "the baseline (odds over 1.5), and no tick weighs much. Now: %1. The second "
                      "compares with the baseline and hears few requests sooner, but no 40 s are "
                      "enough for it. Now: %2.")
                      .arg(early.reason, persistent.reason);
    return warning;
}

static DeciderView proofDecider(const CanaryView &view)
{
    const QString limit = CanaryWords::percent(view.limits.errorRate);
    const QString sure = CanaryWords::percent(view.proof);
    const RuleResult proved =
        ruleOf(view, view.strictProof ? "strict-proof"_L1 : "proof"_L1, "errorRate"_L1);
    DeciderView proof =
        decider(u"proof"_s, QCoreApplication::translate("CanaryPage", "Enough proof"),
                QCoreApplication::translate("CanaryPage", "%1 sure that errors are below %2")
                    .arg(sure, limit),
                proved);
    if (view.verdict.requestsNeeded > 0) {
        proof.now = QCoreApplication::translate("CanaryPage", "%1 more good requests needed")
                        .arg(view.verdict.requestsNeeded);
    } else if (proved.firedAt) {
        proof.now = view.start.isValid()
            ? QCoreApplication::translate("CanaryPage", "reached at %1 UTC")
                  .arg(view.start.addSecs(*proved.firedAt).toUTC().toString(u"HH:mm:ss"_s))
            : QCoreApplication::translate("CanaryPage", "reached");
    }
    proof.why = QCoreApplication::translate(
                    "CanaryPage",
                    "Silence proves nothing. The evidence against \"errors are at the "
                    "limit or above\" must reach %1 to 1; 75 requests without an error "
                    "do at 95 % and a limit of 5 %.")
                    .arg(qRound(1 / std::max(1 - view.proof, 1e-6)));
    if (!view.evidence.isEmpty()) {
        const EvidencePoint &newest = view.evidence.constLast();
        const QString sureness = CanaryWords::howSure(newest.failed, newest.requests);
        if (!sureness.isEmpty())
            proof.why += u' ' + sureness + u'.';
    }
    return proof;
}

static DeciderView minutesDecider(const CanaryView &view)
{
    // What is counted after the promotion decides nothing any more.
    const qint64 left = view.promoted ? 0 : view.healthyFor.count() - view.verdict.healthyFor;
    DeciderView minutes;
    minutes.name = u"healthyMinutes"_s;
    minutes.title = view.healthyFor == std::chrono::minutes(5)
        ? QCoreApplication::translate("CanaryPage", "Five healthy minutes")
        : QCoreApplication::translate("CanaryPage", "Healthy for %1")
              .arg(CanaryWords::seconds(view.healthyFor.count()));
    minutes.rule =
        QCoreApplication::translate("CanaryPage", "everything measured, all below the limits");
    minutes.now = left <= 0
        ? QCoreApplication::translate("CanaryPage", "reached")
        : QCoreApplication::translate("CanaryPage", "%1 to go").arg(CanaryWords::seconds(left));
    minutes.why =
        QCoreApplication::translate("CanaryPage",
                                    "Starts again after a breach, a failed health check or a time "
                                    "without data; stands still while nobody sends requests.");
    minutes.state = left <= 0         ? ItemState::Pass
        : view.verdict.healthyFor > 0 ? ItemState::Running
                                      : ItemState::Pending;
    return minutes;
}

QList<DeciderView> decidersOf(const CanaryView &view)
{
    QList<DeciderView> deciders;
    if (!view.start.isValid()) {
        for (const SourceFinding &finding : view.findings)
            deciders.append(sourceDecider(finding));
    }
    deciders.append(QList<DeciderView> {errorsDecider(view), latencyDecider(view),
                                        healthDecider(view), warningDecider(view),
                                        proofDecider(view), minutesDecider(view)});
    for (const RuleResult &result : view.verdict.rules) {
        if (result.rule == "further"_L1)
            deciders.append(furtherDecider(view, result));
    }
    return deciders;
}
