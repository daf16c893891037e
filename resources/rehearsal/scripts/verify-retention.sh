#!/bin/bash
# SPDX-FileCopyrightText: 2026 The launch console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The retention job is on the schedule.
set -euo pipefail
bash scripts/log-run.sh verify-retention
grep -E '^[0-9*]+ .*retention' deploy/production/crontab
