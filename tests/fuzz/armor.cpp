// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "signoff/allowedsigners.h"
#include "signoff/sshsig.h"

/// An armored signature, a signature's blob without its armor, a key's blob and a signers file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzzBytes(data, size);
    const QByteArray wrapped =
        "-----BEGIN SSH SIGNATURE-----\n" + bytes.toBase64() + "\n-----END SSH SIGNATURE-----\n";
    for (const QByteArray &armored : {bytes, wrapped}) {
        const Result<SshSignature> read = readSshSignature(armored);
        (void)verifySshSignature(armored, "launch-console-signoff", "message");
        if (!read || read->hash != "sha512")
            continue;
        const Result<SshSignature> again =
            readSshSignature(armoredSshSignature(read->key.blob, read->nameSpace, read->field));
        mustHold(again && again->key == read->key && again->field == read->field
                 && again->nameSpace == read->nameSpace);
    }
    if (const Result<SshPublicKey> key = readSshKeyBlob(bytes))
        mustHold(readSshKeyLine(sshKeyLine(*key)).has_value());
    (void)readAllowedSigners(bytes);
    (void)readRevokedKeys(bytes);
    return 0;
}
