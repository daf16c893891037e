// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/vantage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

Result<std::optional<Vantage>> Vantage::of(const SourceSettings &settings)
{
    const CanaryPlan &plan = settings.plan;
    if (!plan.hasVantage())
        return std::nullopt;
    const bool own = !plan.vantageUrl.isEmpty();
    const auto url = healthAddress(own ? plan.vantageUrl : plan.healthUrl,
                                   own ? u"canary.vantage.url"_s : u"canary.health.url"_s);
    if (!url)
        return std::unexpected(url.error());
    Vantage vantage;
    vantage.m_url = *url;
    if (!plan.vantageHost.isEmpty() && !settings.vantageHost)
        return failure(QCoreApplication::translate("canary", "there is no host \"%1\"")
                           .arg(plan.vantageHost.value),
                       u"canary.vantage.host"_s);
    vantage.m_host = settings.vantageHost;
    return vantage;
}

HealthWord Vantage::ask(std::chrono::milliseconds timeout, std::stop_token stop) const
{
    return m_host ? askHealthFrom(*m_host, m_url, timeout, std::move(stop))
                  : askHealth(m_url, timeout, std::nullopt, std::move(stop));
}

QString Vantage::name() const
{
    return m_host ? m_host->vantage() : m_url.host();
}
