#!/bin/bash
# SPDX-FileCopyrightText: 2026 The launch console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A real Prometheus that scrapes the service and has its alert rules, with an Alertmanager.
set -euo pipefail
. servers/common.sh
cp monitoring/alerts.yml monitoring/alertmanager.yml "$work"
service=$(cat deploy/production/api.url)
cat >"$work/prometheus.yml" <<END
global: { scrape_interval: 1s, evaluation_interval: 1s }
rule_files: [ alerts.yml ]
alerting: { alertmanagers: [ { static_configs: [ { targets: [ "127.0.0.1:$PORT_alertmanager" ] } ] } ] }
scrape_configs: [ { job_name: oneshot, static_configs: [ { targets: [ "${service#*://}" ] } ] } ]
END
serve prometheus-alertmanager --config.file="$work/alertmanager.yml" --storage.path="$work/alertmanager" \
    --cluster.listen-address= --web.listen-address="127.0.0.1:$PORT_alertmanager"
serve prometheus --config.file="$work/prometheus.yml" --storage.tsdb.path="$work/data" \
    --web.listen-address="127.0.0.1:$PORT_prometheus"
until_open "$PORT_alertmanager"
until_open "$PORT_prometheus"
# What an alert reads has to be there, and a second look at it, before anybody can say that the alert works.
until python servers/prometheus_has_data.py "http://127.0.0.1:$PORT_prometheus"; do alive && sleep 0.5; done
ready
