// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/check.h"

#include "domain/blanks.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

bool isAttestedByName(const CheckSpec &spec)
{
    return spec.kind == "attestation"_L1 && isBlank(spec.with["evidence"_L1]);
}

bool isSameFinding(const CheckResult &a, const CheckResult &b)
{
    if (a.verdict != b.verdict)
        return false;
    return a.finding && b.finding ? a.finding == b.finding
                                  : a.expected == b.expected && a.seen == b.seen;
}

static bool parametersAreFilledIn(const QJsonObject &with,
                                  const QHash<QString, QJsonObject> &targets)
{
    if (findBlank(with))
        return false;
    const QJsonObject target = targets.value(textOf(with["target"_L1]));
    for (auto entry = target.begin(); entry != target.end(); ++entry) {
        if (!with.contains(entry.key()) && findBlank(QJsonObject {{entry.key(), entry.value()}}))
            return false;
    }
    for (const QJsonValue &part : with["checks"_L1].toArray()) {
        if (!parametersAreFilledIn(part["with"_L1].toObject(), targets))
            return false;
    }
    return true;
}

bool isFilledIn(const CheckSpec &spec, const QHash<QString, QJsonObject> &targets)
{
    return !spec.kind.isEmpty() && parametersAreFilledIn(spec.with, targets);
}
