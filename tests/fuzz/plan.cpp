// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "runbook/planreader.h"
#include "runbook/runbookreader.h"

/// A plan beside a runbook, and beside one that is not asked.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Runbook runbook =
        parseRunbook("# A\n\n## Before launch\n\n- [ ] One\n- [ ] Two\n\n"
                     "## Deploy (T-2h)\n\n1. **Go**\n   ```bash\n   true\n"
                     "   ```\n",
                     QStringLiteral("a.md"))
            .value();
    const QByteArray bytes = fuzzBytes(data, size);
    (void)parsePlan(bytes, QStringLiteral("a.plan.yaml"), {}, {});
    (void)parsePlan(bytes, QStringLiteral("a.plan.yaml"), runbook,
                    {QStringLiteral("command"), QStringLiteral("http")});
    return 0;
}
