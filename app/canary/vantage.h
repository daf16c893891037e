// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/healthprobe.h"
#include "canary/sources/source.h"

/// Who else sees the canary: an address where somebody elsewhere says how it fares, or a host of
/// the plan that asks itself.
class Vantage
{
public:
    /// Nothing where the plan names none; an Error names the place in the plan that is wrong.
    static Result<std::optional<Vantage>> of(const SourceSettings &settings);

    /// Asks once and waits; safe beside another question.
    HealthWord ask(std::chrono::milliseconds timeout, std::stop_token stop) const;
    /// "probe.example.net", "web2 (web2.prod)".
    QString name() const;

private:
    QUrl m_url;
    std::shared_ptr<const Host> m_host;
};
