// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "runbook/documentrows.h"
#include "runbook/runbookreader.h"

#include <algorithm>

/// Where its beginning is shown as it reads, it is that of the whole.
static void checkBeginning(const QByteArray &bytes)
{
    const auto whole = documentLines(bytes, QStringLiteral("a.md"));
    const auto head = documentHead(bytes, QStringLiteral("a.md"), bytes.size() / 2);
    if (!whole || !head || head->rows.isEmpty()
        || head->rows.first().kind == DocumentRow::Kind::Source)
        return;
    mustHold(head->rows.size() <= whole->rows.size()
             && std::equal(head->rows.begin(), head->rows.end(), whole->rows.begin()));
}

/// A runbook; reading it twice gives the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzzBytes(data, size);
    checkBeginning(bytes);
    const Result<Runbook> runbook = parseRunbook(bytes, QStringLiteral("a.md"));
    if (!runbook)
        return 0;
    mustHold(runbook->bytes == bytes);
    const Result<Runbook> again = parseRunbook(bytes, QStringLiteral("a.md"));
    mustHold(again && again->phases == runbook->phases && again->roles == runbook->roles);
    return 0;
}
