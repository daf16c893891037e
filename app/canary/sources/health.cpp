// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/healthprobe.h"
#include "canary/sources/source.h"
#include "canary/vantage.h"

#include <QCoreApplication>

#include <future>

using namespace Qt::StringLiterals;

/// Asks the health address at its own interval, and at the same time the plan's second vantage,
/// who tells a canary that is gone from a console that sees nothing.
class HealthSource : public Source
{
public:
    HealthSource(QUrl url, std::optional<Vantage> vantage, const SourceSettings &settings)
        : m_url(std::move(url))
        , m_vantage(std::move(vantage))
        , m_timeout(settings.healthTimeout)
        , m_every(settings.plan.healthEvery)
        , m_within(settings.plan.healthWithin)
    {
    }

    std::chrono::milliseconds every() const override { return m_every; }
    bool counts() const override { return false; }

    SourceSample sample(std::stop_token stop) override
    {
        std::future<HealthWord> elsewhere;
        if (m_vantage) {
            elsewhere = std::async(std::launch::async,
                                   [this, stop] { return m_vantage->ask(m_timeout, stop); });
        }
        const HealthWord here = askHealth(m_url, m_timeout, m_within, stop);
        SourceSample sample;
        sample.state =
            here.answer == HealthAnswer::Missing ? MetricState::SourceDown : MetricState::Ok;
        sample.health = here.answer;
        sample.healthSeconds = here.seconds;
        sample.trouble = here.why;
        if (m_vantage)
            compare(here, elsewhere.get(), sample);
        return sample;
    }

private:
    static QString word(HealthAnswer answer)
    {
        switch (answer) {
        case HealthAnswer::Ok: return QCoreApplication::translate("canary", "healthy");
        case HealthAnswer::Fail: return QCoreApplication::translate("canary", "unhealthy");
        case HealthAnswer::Missing: return QCoreApplication::translate("canary", "no answer");
        }
        return {};
    }

    /// A vantage that is silent itself says nothing against a canary that is healthy from here.
    void compare(const HealthWord &here, const HealthWord &there, SourceSample &sample) const
    {
        sample.there = there.answer;
        if (here.answer == HealthAnswer::Ok && there.answer != HealthAnswer::Fail)
            return;
        sample.trouble = QCoreApplication::translate("canary", "from here %1, from %2 %3 (%4)")
                             .arg(word(here.answer), m_vantage->name(), word(there.answer),
                                  here.answer == HealthAnswer::Ok ? there.why : here.why);
    }

    QUrl m_url;
    std::optional<Vantage> m_vantage;
    std::chrono::milliseconds m_timeout;
    std::chrono::milliseconds m_every;
    std::optional<std::chrono::milliseconds> m_within;
};

Result<std::unique_ptr<Source>> healthSource(const SourceSettings &settings)
{
    const CanaryPlan &plan = settings.plan;
    if (plan.healthUrl.isEmpty())
        return nullptr;
    const auto url = healthAddress(plan.healthUrl, u"canary.health.url"_s);
    if (!url)
        return std::unexpected(url.error());
    auto vantage = Vantage::of(settings);
    if (!vantage)
        return std::unexpected(vantage.error());
    return std::make_unique<HealthSource>(*url, std::move(*vantage), settings);
}
