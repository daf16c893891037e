// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/confidencesequence.h"
#include "support/sharedcases.h"
#include "support/uniformbounds.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

class ConfidenceTest : public QObject
{
    Q_OBJECT

private slots:
    void sharedCases_data();
    void sharedCases();
    void quantilesOfTwoSamples_data();
    void quantilesOfTwoSamples();
    void shareLiesWhereItShould_data();
    void shareLiesWhereItShould();
    void intervalHoldsAtEveryLook();
};

/// A row's arguments by the names that stand in its function's parentheses.
class Arguments
{
public:
    explicit Arguments(const QJsonObject &row)
        : m_values(row["args"_L1].toArray())
    {
        const QString function = row["function"_L1].toString();
        const qsizetype open = function.indexOf(u'(');
        m_names = open < 0
            ? QStringList {u"v"_s, u"alpha"_s}
            : function.sliced(open + 1, function.indexOf(u')') - open - 1).split(u',');
    }
    double operator()(QLatin1StringView name, double otherwise = 0) const
    {
        const QJsonValue value = m_values.at(m_names.indexOf(name));
        return value.isDouble() ? value.toDouble() : otherwise;
    }
    bool flag(QLatin1StringView name) const
    {
        return m_values.at(m_names.indexOf(name)).toBool(true);
    }

private:
    QJsonArray m_values;
    QStringList m_names;
};

using Bound = double (*)(const Arguments &);

/// By the name of the table's function. What the console has is the console's own.
static QHash<QString, Bound> bounds()
{
    namespace Own = ConfidenceSequence;
    namespace Other = UniformBounds;
    return {
        {u"TwoSidedNormalMixture.best_rho"_s,
         [](const auto &a) { return Own::bestSpread(a("v"_L1), a("alpha"_L1)); }},
        {u"OneSidedNormalMixture.best_rho"_s,
         [](const auto &a) { return Other::oneSidedBestSpread(a("v"_L1), a("alpha"_L1)); }},
        {u"normal_log_mixture"_s,
         [](const auto &a) {
             return Other::normalLogMixture(a("s"_L1), a("v"_L1), a("v_opt"_L1),
                                            a("alpha_opt"_L1, 0.05), a.flag("is_one_sided"_L1));
         }},
        {u"normal_mixture_bound"_s,
         [](const auto &a) {
             return Other::normalMixtureBound(a("v"_L1), a("alpha"_L1), a("v_opt"_L1),
                                              a("alpha_opt"_L1, 0.05), a.flag("is_one_sided"_L1));
         }},
        {u"gamma_exponential_log_mixture"_s,
         [](const auto &a) {
             return Other::gammaExponentialLogMixture(a("s"_L1), a("v"_L1), a("v_opt"_L1),
                                                      a("c"_L1), a("alpha_opt"_L1, 0.05));
         }},
        {u"gamma_exponential_mixture_bound"_s,
         [](const auto &a) {
             return Other::gammaExponentialMixtureBound(a("v"_L1), a("alpha"_L1), a("v_opt"_L1),
                                                        a("c"_L1), a("alpha_opt"_L1, 0.05));
         }},
        {u"gamma_poisson_log_mixture"_s,
         [](const auto &a) {
             return Other::gammaPoissonLogMixture(a("s"_L1), a("v"_L1), a("v_opt"_L1), a("c"_L1),
                                                  a("alpha_opt"_L1, 0.05));
         }},
        {u"gamma_poisson_mixture_bound"_s,
         [](const auto &a) {
             return Other::gammaPoissonMixtureBound(a("v"_L1), a("alpha"_L1), a("v_opt"_L1),
                                                    a("c"_L1), a("alpha_opt"_L1, 0.05));
         }},
        {u"beta_binomial_log_mixture"_s,
         [](const auto &a) {
             const auto mixture = a.flag("one_sided"_L1) && a.flag("is_one_sided"_L1)
                 ? Other::betaBinomialLogMixture
                 : Own::betaBinomialLogMixture;
             return mixture(a("s"_L1), a("v"_L1), a("v_opt"_L1), a("g"_L1), a("h"_L1),
                            a("alpha_opt"_L1, 0.05));
         }},
        {u"beta_binomial_mixture_bound"_s,
         [](const auto &a) {
             return Other::betaBinomialMixtureBound(
                 a("v"_L1), a("alpha"_L1), a("v_opt"_L1), a("g"_L1), a("h"_L1),
                 a("alpha_opt"_L1, 0.05), a.flag("one_sided"_L1) && a.flag("is_one_sided"_L1));
         }},
        {u"poly_stitching_bound"_s,
         [](const auto &a) {
             return Other::polyStitchingBound(a("v"_L1), a("alpha"_L1), a("v_min"_L1), a("c"_L1),
                                              a("s"_L1, 1.4), a("eta"_L1, 2));
         }},
        {u"double_stitching_bound"_s,
         [](const auto &a) {
             return Other::doubleStitchingBound(a("p"_L1), a("t"_L1), a("alpha"_L1), a("t_opt"_L1),
                                                a("delta"_L1, 0.5), a("s"_L1, 1.4), a("eta"_L1, 2));
         }},
        {u"bernoulli_confidence_interval.lower"_s,
         [](const auto &a) {
             return Own::ofShare(qint64(a("k"_L1)), qint64(a("n"_L1)), a("alpha"_L1), a("t_opt"_L1))
                 .low;
         }},
        {u"bernoulli_confidence_interval.upper"_s, [](const auto &a) {
             return Own::ofShare(qint64(a("k"_L1)), qint64(a("n"_L1)), a("alpha"_L1), a("t_opt"_L1))
                 .high;
         }}};
}

void ConfidenceTest::sharedCases_data()
{
    addSharedCases("cases"_L1, "function"_L1);
}

void ConfidenceTest::sharedCases()
{
    SHARED_CASE_OR_SKIP;
    static const QRegularExpression parentheses(u"\\(.*\\)"_s);
    const QString function = row["function"_L1].toString().remove(parentheses);
    const Bound bound = bounds().value(function);
    QVERIFY2(bound, qPrintable(u"no function here is "_s + function));
    const double seen = bound(Arguments(row));
    QVERIFY2(std::abs(seen - row["expected"_L1].toDouble()) <= row["tolerance"_L1].toDouble(),
             qPrintable(QString::number(seen, 'g', 12)));
}

void ConfidenceTest::quantilesOfTwoSamples_data()
{
    addSharedCases("quantile_ab_p_value"_L1);
}

/// Numbers, or `from..to`.
static QList<double> sampleOf(const QJsonValue &value)
{
    QList<double> sample;
    const QStringList ends = value.toString().split(u".."_s);
    for (int i = ends.value(0).toInt(); ends.size() == 2 && i <= ends.value(1).toInt(); ++i)
        sample.append(i);
    const QJsonArray listed = value.toArray();
    for (const QJsonValue &one : listed)
        sample.append(one.toDouble());
    return sample;
}

// To the last of the seven places given.
void ConfidenceTest::quantilesOfTwoSamples()
{
    SHARED_CASE_OR_SKIP;
    const QList<double> one = sampleOf(row["arm_a"_L1]);
    const QList<double> other = sampleOf(row["arm_b"_L1]);
    QVERIFY(!one.isEmpty() && !other.isEmpty());
    const double seen =
        UniformBounds::quantilesDiffer(row["quantile_p"_L1].toDouble(), row["t_opt"_L1].toDouble(),
                                       row["alpha_opt"_L1].toDouble(), one, other);
    const double expected = row["p_value"_L1].toDouble();
    QVERIFY2(std::abs(seen - expected) <= 5e-8, qPrintable(QString::number(seen, 'g', 12)));
}

void ConfidenceTest::shareLiesWhereItShould_data()
{
    QFile file(QStringLiteral(TEST_DATA "/canary/shares.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(rows.size() > 5);
    QTest::addColumn<QJsonObject>("row");
    for (const QJsonValue &row : rows) {
        QTest::addRow("%lld of %lld", row["failed"_L1].toInteger(), row["requests"_L1].toInteger())
            << row.toObject();
    }
}

void ConfidenceTest::shareLiesWhereItShould()
{
    QFETCH(const QJsonObject, row);
    const auto interval =
        ConfidenceSequence::ofShare(row["failed"_L1].toInteger(), row["requests"_L1].toInteger(),
                                    row["alpha"_L1].toDouble(), row["best"_L1].toDouble());
    QVERIFY2(std::abs(interval.low - row["low"_L1].toDouble()) < 1e-6,
             qPrintable(QString::number(interval.low, 'g', 9)));
    QVERIFY2(std::abs(interval.high - row["high"_L1].toDouble()) < 1e-6,
             qPrintable(QString::number(interval.high, 'g', 9)));
}

// A thousand services that fail 2 % of requests, looked at after each ten requests: fewer than one
// in twenty is ever said to be elsewhere.
void ConfidenceTest::intervalHoldsAtEveryLook()
{
    constexpr double share = 0.02;
    constexpr double variance = share * (1 - share);
    std::mt19937 random(20261128);
    int missed = 0;
    for (int service = 0; service < 1000; ++service) {
        int failed = 0;
        bool holds = true;
        for (int requests = 1; requests <= 2000 && holds; ++requests) {
            failed += double(random()) < share * 4294967296.0 ? 1 : 0;
            if (requests % 10 == 0) {
                holds = ConfidenceSequence::betaBinomialLogMixture(failed - share * requests,
                                                                   variance * requests,
                                                                   variance * 500, share, 1 - share)
                    < std::log(20);
            }
        }
        missed += holds ? 0 : 1;
    }
    QVERIFY2(missed > 0 && missed < 50, qPrintable(QString::number(missed)));
}

QTEST_GUILESS_MAIN(ConfidenceTest)
#include "tst_confidence.moc"
