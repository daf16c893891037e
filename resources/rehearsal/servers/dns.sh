#!/bin/bash
# SPDX-FileCopyrightText: 2026 The launch console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A real dnsmasq that knows the API's addresses, and two that ask it, as resolvers do.
set -euo pipefail
. servers/common.sh
alone="--keep-in-foreground --log-facility=- --no-resolv --no-hosts --conf-file=/dev/null --user= --pid-file= \
    --bind-interfaces --listen-address=127.0.0.1"
# shellcheck disable=SC2086
serve dnsmasq $alone --port="$PORT_dns" --local-ttl=60 --local=/oneshot.test/ \
    --host-record="api.oneshot.test,192.0.2.10,2001:db8::10" --host-record=ns.oneshot.test,127.0.0.1 \
    --dns-rr=oneshot.test,2,026e73076f6e6573686f74047465737400
until_open "$PORT_dns"
for port in "$PORT_resolver" "$PORT_second"; do
    # shellcheck disable=SC2086
    serve dnsmasq $alone --port="$port" --server="127.0.0.1#$PORT_dns"
    until_open "$port"
done
ready
