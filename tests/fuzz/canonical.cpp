// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/canonicaljson.h"
#include "domain/canonicalscan.h"
#include "fuzz.h"

#include <QJsonDocument>

/// The scanner must come to what reading, writing and comparing comes to.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzzBytes(data, size);
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const bool isCanonical =
        document.isObject() && toCanonical(document.object()).value_or(QByteArray()) == bytes;
    CanonicalMembers members;
    mustHold(scanCanonical(bytes, &members) == isCanonical);
    if (!isCanonical)
        return 0;
    mustHold(members.size() == document.object().size());
    mustHold(fromCanonical(bytes).has_value());
    return 0;
}
