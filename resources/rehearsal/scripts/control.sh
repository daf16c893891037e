#!/bin/bash
# Tells the load balancer what to do: control.sh VERB [QUERY].
set -euo pipefail
curl -fsS --max-time 20 -X POST \
    -H "Authorization: Bearer $(cat deploy/production/control.token)" \
    "$(cat deploy/production/api.url)/control/$1${2:+?$2}"
