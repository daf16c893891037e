// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "signoff/cms.h"
#include "signoff/timestamptoken.h"

/// The request and the root that corpus/timestamp was made with, over the bytes "message".
static const QByteArray request = QByteArray::fromBase64(
    "MEQCAQEwMTANBglghkgBZQMEAgEFAAQgq1MKE+RZFJgrefm34/uplM/R8/si9xzqGvvwK0YMbR0CCQCeDWP0rAy/"
    "4wEB/w==");
static const QString root =
    QStringLiteral("-----BEGIN CERTIFICATE-----\n"
                   "MIIBfzCCASWgAwIBAgIURO1YTgvnUfvUKuyzbNiXZZ8EGoowCgYIKoZIzj0EAwIw\n"
                   "FDESMBAGA1UEAwwJRnV6eiBSb290MCAXDTI2MTEyNzEwMDYzMloYDzIxMjYxMTAz\n"
                   "MTAwNjMyWjAUMRIwEAYDVQQDDAlGdXp6IFJvb3QwWTATBgcqhkjOPQIBBggqhkjO\n"
                   "PQMBBwNCAASTz7jHt3RVZZ53S2V0pxYQ7ToHgUk47YmP3E2sSXJJbDw+XZ0up0K5\n"
                   "bsXKJ+xFylC8RNCxxa1ZIC6QK/Fn50iIo1MwUTAdBgNVHQ4EFgQUnUkxRGmo5n4D\n"
                   "s0W3MGw4XJXHvFQwHwYDVR0jBBgwFoAUnUkxRGmo5n4Ds0W3MGw4XJXHvFQwDwYD\n"
                   "VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEAypguiQTNiaUylgbq1nMW\n"
                   "HLlYmpKdy2T2/QaoBg8D9KcCIBoXwhV1nk9l8gizaFMgyhtgZG0SODZVNT4GGmio\n"
                   "/aK3\n"
                   "-----END CERTIFICATE-----\n");

/// An authority's answer, a token by itself and the signature in a PDF's seal.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzzBytes(data, size);
    if (const auto granted = readTimestampAnswer(bytes, request, {root})) {
        mustHold(granted->facts.time.isValid());
        mustHold(verifyTimestampToken(granted->token, "message", {root}).has_value());
    }
    if (verifyTimestampToken(bytes, "message", {root}))
        mustHold(timestampFits(bytes, "message").has_value());
    if (const auto der = derOfPadded(bytes))
        mustHold(bytes.startsWith(*der));
    (void)cmsVerify(bytes, "message", {root}, {root});
    return 0;
}
