// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/parameters.h"
#include "checks/treescan.h"

using namespace Qt::StringLiterals;

/// {roots: [FOLDER..], patterns: [REGEX..], files: [GLOB..], allow: [GLOB | FILE:LINE..]}: no
/// pattern stands in any line of any file, but where it is allowed.
static CheckResult runTreeCheck(const CheckSpec &spec, const CheckContext &context)
{
    for (const QString &name : {u"roots"_s, u"patterns"_s}) {
        if (isBlank(spec.with[name]))
            return blank(spec, name);
    }
    QJsonObject given = spec.with;
    // Nothing allowed is an answer.
    if (spec.with["allow"_L1].isArray())
        given.remove("allow"_L1);
    if (const auto name = findBlank(given))
        return blank(spec, *name);
    return scanTrees(spec, context,
                     {.roots = textsOf(spec.with["roots"_L1]),
                      .patterns = textsOf(spec.with["patterns"_L1]),
                      .files = textsOf(spec.with["files"_L1]),
                      .allow = textsOf(spec.with["allow"_L1])});
}

CheckKind treeKind()
{
    return {u"tree"_s,
            QT_TRANSLATE_NOOP("checks", "no placeholder is left in a tree of files"),
            1,
            {u"roots"_s, u"patterns"_s, u"files"_s, u"allow"_s},
            runTreeCheck};
}
