#!/bin/bash
# SPDX-FileCopyrightText: 2026 The launch console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The canary takes no traffic any more. Safe to repeat.
set -euo pipefail
bash scripts/log-run.sh rollback
bash scripts/control.sh rollback
echo "The canary takes no traffic any more."
