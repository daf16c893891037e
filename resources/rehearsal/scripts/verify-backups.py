#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The launch console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The newest backup is fresh and none is suspiciously small."""
import pathlib
import subprocess
import sys
import time

subprocess.run(["bash", "scripts/log-run.sh", "verify-backups"], check=True)
dumps = sorted(pathlib.Path("backups").glob("oneshot-*.dump"), key=lambda p: p.stat().st_mtime)
if not dumps:
    sys.exit("no backup at all")
hours = (time.time() - dumps[-1].stat().st_mtime) / 3600
print(f"{len(dumps)} backups, the newest is {dumps[-1].name}, {hours:.1f} h old")
if hours > 26:
    sys.exit("the newest backup is older than 26 hours")
small = [p.name for p in dumps if p.stat().st_size < 4096]
if small:
    sys.exit("too small: " + ", ".join(small))
