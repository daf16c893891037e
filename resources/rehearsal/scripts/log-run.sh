#!/bin/bash
# SPDX-FileCopyrightText: 2026 The launch console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Puts one line into runs.log: what ran, and when.
set -euo pipefail
printf '%s %s\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$*" >>runs.log
echo "run: $*"
