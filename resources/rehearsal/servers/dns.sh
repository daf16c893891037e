#!/bin/bash
# SPDX-FileCopyrightText: 2026 The launch console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A real dnsmasq that knows the API's addresses.
set -euo pipefail
. servers/common.sh
serve dnsmasq --keep-in-foreground --log-facility=- --no-resolv --no-hosts --conf-file=/dev/null --user= --pid-file= \
    --bind-interfaces --listen-address=127.0.0.1 --port="$PORT_dns" --local-ttl=60 --local=/oneshot.test/ \
    --host-record="api.oneshot.test,192.0.2.10,2001:db8::10"
until_open "$PORT_dns"
ready
