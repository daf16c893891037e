#!/bin/bash
# SPDX-FileCopyrightText: 2026 The launch console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Tells the load balancer what to do: control.sh VERB [QUERY].
set -euo pipefail
curl -fsS --max-time 20 -X POST \
    -H "Authorization: Bearer $(cat deploy/production/control.token)" \
    "$(cat deploy/production/api.url)/control/$1${2:+?$2}"
