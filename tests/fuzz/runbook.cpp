// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "runbook/runbookreader.h"

/// A runbook; reading it twice gives the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzzBytes(data, size);
    const Result<Runbook> runbook = parseRunbook(bytes, QStringLiteral("a.md"));
    if (!runbook)
        return 0;
    mustHold(runbook->bytes == bytes);
    const Result<Runbook> again = parseRunbook(bytes, QStringLiteral("a.md"));
    mustHold(again && again->phases == runbook->phases && again->roles == runbook->roles);
    return 0;
}
