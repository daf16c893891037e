#!/bin/bash
# SPDX-FileCopyrightText: 2026 The launch console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sends a tenth of the traffic to a release: canary-deploy.sh RELEASE.
set -euo pipefail
release=${1:?which release?}
bash scripts/log-run.sh "canary-deploy $release"
bash scripts/control.sh canary "share=0.10&release=$release"
echo "The canary $release takes 10 % of the traffic."
