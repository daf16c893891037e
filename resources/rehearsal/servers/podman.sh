#!/bin/bash
# SPDX-FileCopyrightText: 2026 The launch console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Podman's Docker API with the container of the release, created and not started.
set -euo pipefail
. servers/common.sh
export PODMAN_IGNORE_CGROUPSV1_WARNING=1
engine=(podman --root "$work/root" --runroot "$work/run" --tmpdir "$work/tmp" --storage-driver vfs
    --cgroup-manager cgroupfs --events-backend file)
mkdir "$work/files"
echo 'in place of the program' >"$work/files/api"
tar -C "$work/files" -cf "$work/image.tar" .
"${engine[@]}" import -q "$work/image.tar" localhost/oneshot:v1.0.0 >&2
"${engine[@]}" create --network none --name api --memory 512m --cpus 1 --restart unless-stopped \
    --health-cmd 'curl -f http://127.0.0.1:8000/health' localhost/oneshot:v1.0.0 /api >&2
socket=$PWD/servers/engine.sock
serve "${engine[@]}" system service --time 0 "unix://$socket"
until [ -S "$socket" ]; do alive && sleep 0.1; done
ready
