#!/bin/bash
# SPDX-FileCopyrightText: 2026 The launch console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A real S3 server with the production bucket, its lifecycle rules and one key.
set -euo pipefail
. servers/common.sh
# Not to be seen in the list of processes.
STORAGE_SECRET_KEY=$(setting STORAGE_SECRET_KEY)
export STORAGE_SECRET_KEY
serve python servers/storage.py "$PORT_storage" "$(setting STORAGE_BUCKET)"
until_open "$PORT_storage"
ready
