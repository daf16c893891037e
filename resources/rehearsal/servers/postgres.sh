#!/bin/bash
# SPDX-FileCopyrightText: 2026 The launch console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A real PostgreSQL with the database of the OneShot API, its migrations applied and a password that is asked for.
set -euo pipefail
. servers/common.sh
programs=$(printf '%s\n' /usr/lib/postgresql/*/bin | tail -1)
setting DATABASE_PASSWORD >"$work/password"
as_user() { "$@"; }
if [ "$(id -u)" = 0 ]; then
    chown -R postgres: "$work"
    as_user() { setpriv --reuid=postgres --regid=postgres --clear-groups -- "$@"; }
fi
as_user "$programs/initdb" -D "$work/data" -U oneshot --locale=C.UTF-8 --no-sync -A scram-sha-256 --pwfile "$work/password" >&2
as_user "$programs/postgres" --single -F -D "$work/data" postgres >&2 <<<'create database oneshot'
{
    echo 'create table alembic_version (version_num text)'
    sed "s/.*/insert into alembic_version values ('&')/" migrations/database.txt
} | as_user "$programs/postgres" --single -F -D "$work/data" oneshot >&2
serve_as postgres "$programs/postgres" -D "$work/data" -F -p "$PORT_postgres" -c listen_addresses=127.0.0.1 \
    -c unix_socket_directories= -c max_connections="$(setting DATABASE_MAX_CONNECTIONS)"
until_open "$PORT_postgres"
ready
