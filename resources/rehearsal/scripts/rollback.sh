#!/bin/bash
# The canary takes no traffic any more. Safe to repeat.
set -euo pipefail
bash scripts/log-run.sh rollback
bash scripts/control.sh rollback
echo "The canary takes no traffic any more."
