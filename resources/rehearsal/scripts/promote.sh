#!/bin/bash
# The canary's release takes all traffic.
set -euo pipefail
bash scripts/log-run.sh promote
bash scripts/control.sh promote
echo "The release takes all traffic."
