#!/bin/bash
# Puts one line into runs.log: what ran, and when.
set -euo pipefail
printf '%s %s\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$*" >>runs.log
echo "run: $*"
