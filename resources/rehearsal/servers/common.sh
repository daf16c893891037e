# SPDX-FileCopyrightText: 2026 The launch console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the servers' scripts, in the rehearsal's folder: PORT_NAME says where to listen, on loopback.

# Some servers refuse a language that this machine does not have.
export LC_ALL=C.UTF-8

# Where a server may write; short-lived, and readable for the user it runs as.
work=$(mktemp -d "${TMPDIR:-/tmp}/rehearsal-server-XXXXXX")
children=()
trap 'trap "" TERM INT; kill "${children[@]}" 2>/dev/null || true; wait; rm -rf -- "$work"' EXIT
trap 'exit 0' TERM INT

setting() { sed -n "s/^$1=//p" deploy/production/production.env; }

# serve COMMAND...: in the background; killed when this script is.
serve() {
    setpriv --pdeathsig KILL -- "$@" </dev/null >&2 &
    children+=($!)
}

# as USER COMMAND...: for servers that refuse to run as root.
serve_as() {
    local user=$1
    shift
    if [ "$(id -u)" = 0 ]; then
        setpriv --reuid="$user" --regid="$user" --clear-groups --pdeathsig KILL -- "$@" </dev/null >&2 &
        children+=($!)
    else
        serve "$@"
    fi
}

alive() { for child in "${children[@]}"; do kill -0 "$child" || exit 1; done; }
open() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
until_open() { until open "$1"; do alive && sleep 0.1; done; }

ready() {
    echo ready
    wait "${children[-1]}"
}
