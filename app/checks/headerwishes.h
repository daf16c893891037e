// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What is asked of an API's headers, as parameters of the kind `http` in JSON: with a plan as they
/// stand here, without one of the address alone. Any answer of the application itself will do: an
/// API need not serve anything at its root. What is missing has them as well: a proxy may forget
/// them where it answers an error.

// A macro, since only literals can be put together to one.
#define LIVING_STATUSES                                                                            \
    R"~("200", "204", "301", "302", "307", "308", "400", "401", "403", "404", "405")~"

/// The statuses of a living application, as a list in JSON.
inline constexpr char livingStatuses[] = "[" LIVING_STATUSES "]";

// A year is 31536000 s.
#define STRICT_TRANSPORT                                                                                                                                                                                     \
    R"~("target": "api", "path": ["/", "/launch-console-no-such-page"], "status": [)~" LIVING_STATUSES                                                                                                       \
    R"~(], "headers": {"Strict-Transport-Security": "(?i)^(?=.*max-age=\"?(?:3153[6-9]\\d{3}|315[4-9]\\d{4}|31[6-9]\\d{5}|3[2-9]\\d{6}|[4-9]\\d{7}|[1-9]\\d{8,}))(?=.*includeSubDomains)(?=.*preload)"}, )~" \
    R"~("says": "HSTS for a year or longer, with subdomains and preload, sent once")~"

inline constexpr char strictTransportWishes[] = "{" STRICT_TRANSPORT "}";
/// The list of browsers has base domains.
inline constexpr char strictTransportEverywhereWishes[] =
    "{" STRICT_TRANSPORT R"~(, "hosts": ["<the base domain, and every other host>"]})~";

/// Framing is refused by the policy, or by the header that came before it.
inline constexpr char securityHeaderWishes[] = R"~({
    "target": "api", "path": ["/", "/launch-console-no-such-page"],
    "status": [)~" LIVING_STATUSES R"~(],
    "headers": {
        "Content-Security-Policy": "(?i)^(?=.*(?:default|script)-src)(?!.*(?:default|script)-src[^;]*'unsafe-(?:inline|eval)')",
        "X-Content-Type-Options": "(?i)^nosniff$"
    },
    "anyHeader": {
        "Content-Security-Policy": "(?i)frame-ancestors\\s+(?!\\*|https?:\\s*(?:[;,]|\\s|$))",
        "X-Frame-Options": "(?i)^(DENY|SAMEORIGIN)$"
    },
    "says": "a Content-Security-Policy without unsafe scripts, framing refused, and nosniff"
})~";

#undef STRICT_TRANSPORT
#undef LIVING_STATUSES
