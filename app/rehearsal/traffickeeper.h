// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/faults.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <map>
#include <random>

enum class ServiceVersion { Stable, Canary };

/// What one version has answered since it was deployed: the numbers on the metrics page.
struct VersionCounts
{
    /// Upper bounds in seconds; one lies at the latency limit, so that *slower* is counted exactly.
    static constexpr std::array<double, 8> bounds {0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8};

    std::map<int, qint64> byCode;
    /// One more than bounds: the last is everything slower.
    std::array<qint64, bounds.size() + 1> byDuration {};
    double seconds = 0;

    void add(int code, double duration);
    qint64 total() const;
};

/// Who answers a request, how and how slowly: two versions behind one address, and what is wrong
/// with the canary. Durations are drawn, not waited for. The same seed gives the same sequence.
class TrafficKeeper
{
public:
    explicit TrafficKeeper(quint32 seed);

    void deployCanary(double share, const QString &release);
    /// The canary's release takes all traffic; a rollback goes back to the one before it.
    void promote();
    void rollBack();
    void order(Fault fault) { m_fault = fault; }
    void heal() { m_fault.reset(); }

    bool canaryTakesTraffic() const { return m_share > 0; }
    double share() const { return m_share; }
    QString stableRelease() const { return m_stableRelease; }
    QString canaryRelease() const { return m_canaryRelease; }
    std::optional<Fault> fault() const { return m_fault; }
    const VersionCounts &counts(ServiceVersion version) const;

    struct Answer
    {
        ServiceVersion version = ServiceVersion::Stable;
        int code = 200;
        /// Seconds.
        double duration = 0;
    };
    /// Takes one request and counts it.
    Answer take();
    /// The HTTP status of a version's health answer.
    int health(ServiceVersion version) const;
    /// The metrics page in the Prometheus text format; empty while there is silence.
    QByteArray metricsPage() const;

private:
    double drawUniform();
    double drawDuration(bool slow);

    std::mt19937 m_random;
    double m_share = 0;
    QString m_stableRelease;
    QString m_canaryRelease;
    std::optional<Fault> m_fault;
    VersionCounts m_stable;
    VersionCounts m_canary;
    bool m_canaryKnown = false;
};
