#!/bin/bash
# SPDX-FileCopyrightText: 2026 The launch console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A real Redis that asks for its password. Says "ready" once it serves, and ends with whoever started it.
set -euo pipefail
. servers/common.sh
printf 'bind 127.0.0.1\nport %s\nsave ""\nrequirepass %s\n' "$PORT_redis" "$(setting REDIS_PASSWORD)" >servers/redis.conf
serve redis-server servers/redis.conf --dir "$work"
until_open "$PORT_redis"
ready
