#!/bin/bash
# SPDX-FileCopyrightText: 2026 The launch console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A real dnsmasq that knows the API's addresses, and one that asks it, as a resolver does.
set -euo pipefail
. servers/common.sh
alone="--keep-in-foreground --log-facility=- --no-resolv --no-hosts --conf-file=/dev/null --user= --pid-file= \
    --bind-interfaces --listen-address=127.0.0.1"
# shellcheck disable=SC2086
serve dnsmasq $alone --port="$PORT_dns" --local-ttl=60 --local=/oneshot.test/ \
    --host-record="api.oneshot.test,192.0.2.10,2001:db8::10"
until_open "$PORT_dns"
# shellcheck disable=SC2086
serve dnsmasq $alone --port="$PORT_resolver" --server="127.0.0.1#$PORT_dns"
until_open "$PORT_resolver"
ready
