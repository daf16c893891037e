#!/bin/bash
# The retention job is on the schedule.
set -euo pipefail
bash scripts/log-run.sh verify-retention
grep -E '^[0-9*]+ .*retention' deploy/production/crontab
