// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/check.h"
#include "domain/plan.h"

#include <optional>

/// Which bytes a release is, as "sha256:…" of its image's manifest.

/// As the plan says it: behind the release's own "@", else by a `registry` check of its image that
/// wants a digest. Empty: it says none, or two that differ.
QString digestNamedByPlan(const Plan &plan, const QString &release);
/// As a registry answered a check: the digest of the release's image; empty where the check failed.
/// Nothing: the check is none of that image, or no answer came.
std::optional<QString> digestAnswered(const CheckResult &result, const QString &release);
