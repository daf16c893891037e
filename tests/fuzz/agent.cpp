// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "signoff/sshagent.h"

/// An agent's answer, as it comes after its length.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray answer = fuzzBytes(data, size);
    if (const Result<QList<SshPublicKey>> keys = readAgentKeys(answer))
        mustHold(!keys->isEmpty());
    if (const Result<QByteArray> field = readAgentSignature(answer))
        mustHold(field->size() == answer.size() - 5);
    return 0;
}
