// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/kayentaconfig.h"

#include "canary/jsonplace.h"
#include "canary/scoredcomparison.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr qint64 textCap = qint64(256) << 10;

static Error wrongMember(const QString &where, const QString &wanted)
{
    return {QCoreApplication::translate("canary", "wants %1").arg(wanted), where};
}

/// The word's place in `words`; 0, the usual one, where there is none.
static Result<int> wordAt(const QJsonObject &object, QLatin1StringView key,
                          const QStringList &words, const QString &where)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return 0;
    const qsizetype at = words.indexOf(value.toString());
    if (at < 0)
        return std::unexpected(wrongMember(where + u'.' + key, words.join(u" | "_s)));
    return int(at);
}

static Result<std::optional<double>> numberOf(const QJsonValue &value, const QString &where)
{
    if (value.isUndefined() || value.isNull())
        return std::optional<double> {};
    if (!value.isDouble() || value.toDouble() < 0)
        return std::unexpected(
            wrongMember(where, QCoreApplication::translate("canary", "a number from 0 on")));
    return std::optional(value.toDouble());
}

static Result<std::optional<double>> numberAt(const QJsonObject &object, QLatin1StringView key,
                                              const QString &where)
{
    return numberOf(object.value(key), where + u'.' + key);
}

static Result<void> readEffect(const QJsonObject &effect, const QString &where,
                               ClassicJudge::Metric &metric)
{
    const auto measure = wordAt(effect, "measure"_L1, {u"meanRatio"_s, u"cles"_s}, where);
    if (!measure)
        return std::unexpected(measure.error());
    metric.effect = *measure == 1 ? ClassicJudge::Effect::Chance : ClassicJudge::Effect::MeanRatio;
    const auto take = [&](QLatin1StringView key, std::optional<double> &to) -> Result<void> {
        const auto number = numberAt(effect, key, where);
        if (!number)
            return std::unexpected(number.error());
        to = *number;
        return {};
    };
    for (const auto &read : {take("allowedIncrease"_L1, metric.allowedIncrease),
                             take("allowedDecrease"_L1, metric.allowedDecrease),
                             take("criticalIncrease"_L1, metric.criticalIncrease),
                             take("criticalDecrease"_L1, metric.criticalDecrease)}) {
        if (!read)
            return read;
    }
    return {};
}

static Result<ClassicJudge::Metric> readMetric(const QJsonObject &object, const QString &where)
{
    ClassicJudge::Metric metric;
    metric.name = object.value("name"_L1).toString();
    if (metric.name.isEmpty())
        return std::unexpected(wrongMember(
            where + u".name"_s, QCoreApplication::translate("canary", "the metric's name")));
    const QJsonArray groups = object.value("groups"_L1).toArray();
    for (const QJsonValue &group : groups)
        metric.groups.append(group.toString());
    const QJsonObject rules = object.value("analysisConfigurations"_L1)["canary"_L1].toObject();
    const QString inside = where + u".analysisConfigurations.canary"_s;
    const auto direction =
        wordAt(rules, "direction"_L1, {u"either"_s, u"increase"_s, u"decrease"_s}, inside);
    if (!direction)
        return std::unexpected(direction.error());
    metric.direction = *direction == 1 ? ClassicJudge::Direction::Increase
        : *direction == 2              ? ClassicJudge::Direction::Decrease
                                       : ClassicJudge::Direction::Either;
    const auto gaps = wordAt(rules, "nanStrategy"_L1, {u"remove"_s, u"replace"_s}, inside);
    if (!gaps)
        return std::unexpected(gaps.error());
    metric.gaps = *gaps == 1 ? ClassicJudge::Gaps::Replace : ClassicJudge::Gaps::Remove;
    const QJsonObject outliers = rules.value("outliers"_L1).toObject();
    const auto strategy =
        wordAt(outliers, "strategy"_L1, {u"keep"_s, u"remove"_s}, inside + u".outliers"_s);
    if (!strategy)
        return std::unexpected(strategy.error());
    metric.outliers =
        *strategy == 1 ? ClassicJudge::Outliers::Remove : ClassicJudge::Outliers::Keep;
    const auto factor = numberAt(outliers, "outlierFactor"_L1, inside + u".outliers"_s);
    if (!factor)
        return std::unexpected(factor.error());
    metric.outlierFactor = factor->value_or(metric.outlierFactor);
    const auto effect =
        readEffect(rules.value("effectSize"_L1).toObject(), inside + u".effectSize"_s, metric);
    if (!effect)
        return std::unexpected(effect.error());
    metric.critical = rules.value("critical"_L1).toBool();
    metric.mustHaveData = rules.value("mustHaveData"_L1).toBool();
    metric.muted = rules.value("muted"_L1).toBool();
    return metric;
}

static Result<void> readScores(const QJsonObject &classifier, KayentaConfig &config)
{
    const QJsonObject weights = classifier.value("groupWeights"_L1).toObject();
    for (auto group = weights.begin(); group != weights.end(); ++group) {
        const auto weight = numberOf(group.value(), u"classifier.groupWeights."_s + group.key());
        if (!weight)
            return std::unexpected(weight.error());
        config.weights.insert(group.key(), weight->value_or(0));
    }
    const QJsonObject thresholds = classifier.value("scoreThresholds"_L1).toObject();
    const auto pass = numberAt(thresholds, "pass"_L1, u"classifier.scoreThresholds"_s);
    if (!pass)
        return std::unexpected(pass.error());
    const auto marginal = numberAt(thresholds, "marginal"_L1, u"classifier.scoreThresholds"_s);
    if (!marginal)
        return std::unexpected(marginal.error());
    config.pass = pass->value_or(config.pass);
    config.marginal = marginal->value_or(config.marginal);
    return {};
}

/// `member` without the file in front.
static Error placed(const Error &error, const QByteArray &json, const QString &name)
{
    return {error.message,
            u"%1:%2: %3"_s.arg(name).arg(jsonLineOf(json, error.where)).arg(error.where)};
}

static Result<KayentaConfig> readRoot(const QJsonObject &root)
{
    KayentaConfig config;
    config.name = root.value("name"_L1).toString();
    const QJsonArray metrics = root.value("metrics"_L1).toArray();
    if (metrics.isEmpty())
        return std::unexpected(wrongMember(
            u"metrics"_s, QCoreApplication::translate("canary", "a list of at least one metric")));
    for (qsizetype i = 0; i < metrics.size(); ++i) {
        auto metric = readMetric(metrics.at(i).toObject(), u"metrics[%1]"_s.arg(i));
        if (!metric)
            return std::unexpected(metric.error());
        config.metrics.append(std::move(*metric));
    }
    const auto scores = readScores(root.value("classifier"_L1).toObject(), config);
    if (!scores)
        return std::unexpected(scores.error());
    return config;
}

Result<KayentaConfig> readKayentaConfig(const QByteArray &json, const QString &name)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject()) {
        const auto line = json.first(std::min<qsizetype>(fault.offset, json.size())).count('\n');
        return failure(QCoreApplication::translate("canary", "this is no JSON object: %1")
                           .arg(fault.errorString()),
                       u"%1:%2"_s.arg(name).arg(line + 1));
    }
    auto config = readRoot(document.object());
    if (!config)
        return std::unexpected(placed(config.error(), json, name));
    return config;
}

Result<std::optional<QString>> kayentaText(const CanaryPlan &plan, const QString &folder)
{
    if (plan.kayenta.isEmpty())
        return std::optional<QString> {};
    const QString path = QDir(folder).absoluteFilePath(plan.kayenta);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString(), path);
    const QByteArray json = file.read(textCap + 1);
    if (json.size() > textCap)
        return failure(QCoreApplication::translate("canary", "longer than 256 KiB"), path);
    const auto config = readKayentaConfig(json, path);
    if (!config)
        return std::unexpected(config.error());
    const QStringList measured = comparedMetrics();
    if (std::ranges::none_of(config->metrics, [&measured](const ClassicJudge::Metric &metric) {
            return measured.contains(metric.name);
        })) {
        return std::unexpected(
            placed(wrongMember(u"metrics"_s,
                               QCoreApplication::translate("canary",
                                                           "one of the metrics that are measured "
                                                           "here, by its name: %1")
                                   .arg(measured.join(", "_L1))),
                   json, path));
    }
    return std::optional(QString::fromUtf8(json));
}
