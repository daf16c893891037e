#!/bin/bash
# SPDX-FileCopyrightText: 2026 The launch console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The canary's release takes all traffic.
set -euo pipefail
bash scripts/log-run.sh promote
bash scripts/control.sh promote
echo "The release takes all traffic."
