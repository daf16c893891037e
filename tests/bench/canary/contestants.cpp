// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/contestants.h"

#include "canary/trials.h"

using namespace Qt::StringLiterals;

QList<ContestantKind> contestants()
{
    using Group = ContestantKind::Group;
    QList<ContestantKind> all {
#define CONTESTANT(word, group, name) {u"" word##_s, Group::group, name##Contestant},
#include "canary/contestants.def"
#undef CONTESTANT
    };
    if (qEnvironmentVariableIsSet("CANARY_TRIALS")) {
        all.removeIf([](const ContestantKind &kind) { return kind.group != Group::Ours; });
        all += trials();
    }
    return all;
}
