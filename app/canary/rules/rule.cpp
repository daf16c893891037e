// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/rules/rule.h"

QList<RuleKind> ruleKinds()
{
    return {
#define RULE(word, name) {QStringLiteral(word), name##Rules},
#include "canary/rules/rules.def"
#undef RULE
    };
}
