# SPDX-FileCopyrightText: 2026 The launch console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exit status 0 once the rate of requests has a value, every rule was evaluated and the Alertmanager is known."""
import json
import sys
import urllib.parse
import urllib.request


def data(path):
    with urllib.request.urlopen(f"{sys.argv[1]}/api/v1/{path}", timeout=10) as answer:
        return json.load(answer)["data"]


query = urllib.parse.quote("sum(rate(http_request_duration_seconds_bucket[5m])) > 0")
rules = [rule for group in data("rules")["groups"] for rule in group["rules"]]
known = rules and all(rule["health"] == "ok" for rule in rules)
sys.exit(0 if known and data("query?query=" + query)["result"] and data("alertmanagers")["activeAlertmanagers"] else 1)
