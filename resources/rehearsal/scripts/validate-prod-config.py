#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The launch console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The production settings that must never be wrong on launch day."""
import subprocess
import sys

subprocess.run(["bash", "scripts/log-run.sh", "validate-prod-config"], check=True)
wanted = {"SAFE_MODE": "false", "ENABLE_DEBUG": "false", "FORCE_HTTPS": "true",
          "SECURE_COOKIES": "true", "ENFORCE_REAL_PROVIDERS": "true"}
with open("deploy/production/production.env", encoding="utf-8") as file:
    pairs = [line.strip().partition("=") for line in file]
settings = {key: value for key, sign, value in pairs if sign and not key.startswith("#")}
wrong = [f"{key} is {settings.get(key)}" for key, value in wanted.items() if settings.get(key) != value]
for line in wrong:
    print(line)
print(f"{len(wanted) - len(wrong)} of {len(wanted)} settings are right")
sys.exit(1 if wrong else 0)
