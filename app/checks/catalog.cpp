// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/catalog.h"

#define KIND(name) CheckKind name##Kind();
#include "checks/kinds/kinds.def"
#undef KIND

QList<CheckKind> checkCatalog()
{
    return {
#define KIND(name) name##Kind(),
#include "checks/kinds/kinds.def"
#undef KIND
    };
}

QStringList checkKindNames()
{
    QStringList names;
    for (const CheckKind &kind : checkCatalog())
        names.append(kind.name);
    return names;
}
