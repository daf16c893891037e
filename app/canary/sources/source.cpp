// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/sources/source.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QList<SourceKind> sourceKinds()
{
    return {
#define SOURCE(name) {QStringLiteral(#name), name##Source},
#include "canary/sources/sources.def"
#undef SOURCE
    };
}

Result<std::vector<std::unique_ptr<Source>>> makeSources(const SourceSettings &settings)
{
    std::vector<std::unique_ptr<Source>> sources;
    bool counts = false;
    qsizetype asked = 0;
    for (const SourceKind &kind : sourceKinds()) {
        auto source = kind.make(settings);
        if (!source)
            return std::unexpected(source.error());
        if (!*source)
            continue;
        const bool further = kind.name == "further"_L1;
        counts = counts || (*source)->counts();
        asked += further ? 0 : 1;
        sources.push_back(std::move(*source));
    }
    if (!counts) {
        return failure(
            QCoreApplication::translate(
                "canary", "the canary's source \"%1\" has no address to count requests at")
                .arg(settings.plan.source),
            u"canary.source"_s);
    }
    if (settings.plan.healthUrl.isEmpty() && asked == 1
        && !settings.targets.value(settings.plan.source).contains("replay"_L1)) {
        return failure(QCoreApplication::translate(
                           "canary", "the plan names no address to ask for the canary's health"),
                       u"canary.health.url"_s);
    }
    return sources;
}
