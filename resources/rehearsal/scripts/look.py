#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The launch console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One look at one thing of the working folder or the service; exit status 0 where it is as it should be."""
import json
import pathlib
import re
import sys
import urllib.error
import urllib.request

ENV = pathlib.Path("deploy/production/production.env")


def settings():
    pairs = [line.strip().partition("=") for line in ENV.read_text().splitlines()]
    return {key: value for key, sign, value in pairs if sign and not key.startswith("#")}


def ask(path, method="GET", headers=None, body=None):
    api = pathlib.Path("deploy/production/api.url").read_text().strip()
    request = urllib.request.Request(api + path, data=body, headers=headers or {}, method=method)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as answer:
        return answer.code, answer.read().decode()


def secret(key, length):
    """Tells how long a secret is, never what it is."""
    value = settings().get(key, "")
    weak = re.search("change|secret|password|example", value, re.I)
    print(f"{key}: {len(value)} characters" + (", a word anybody would guess" if weak else ""))
    return len(value) >= int(length) and not weak


def text(path, *patterns):
    content = pathlib.Path(path).read_text()
    missing = [p for p in patterns if not re.search(p, content, re.M)]
    print(f"{path}: {len(patterns) - len(missing)} of {len(patterns)} found")
    for pattern in missing:
        print(f"missing: {pattern}")
    return not missing


def placeholders():
    files = [p for folder in ("deploy", "monitoring") for p in pathlib.Path(folder).rglob("*") if p.is_file()]
    word = re.compile(r"your-?domain\.|example\.(com|org)|changeme", re.I)
    hits = [str(p) for p in files if word.search(p.read_text(errors="replace"))]
    print(f"{len(files)} files looked through, {len(hits)} with placeholders")
    print("\n".join(hits))
    return bool(files) and not hits


def matrix(rows):
    good = True
    for name, wanted, got in rows:
        print(f"{'ok    ' if wanted == got else 'FAILED'} {name}: {got}, expected {wanted}")
        good = good and wanted == got
    return good


def validation():
    kind = {"Content-Type": "application/json"}
    return matrix([("no JSON", 422, ask("/v1/generate", "POST", kind, b"{")[0]),
                   ("wrong type", 422, ask("/v1/generate", "POST", kind, b'{"prompt": 7}')[0]),
                   ("nothing", 422, ask("/v1/generate", "POST", kind, b"{}")[0])])


def pool():
    s = {k: int(v) for k, v in settings().items() if k.startswith("POOL_") or k == "DATABASE_MAX_CONNECTIONS"}
    wanted = (s["POOL_SIZE"] + s["POOL_OVERFLOW"]) * s["POOL_WORKERS"] * s["POOL_REPLICAS"] * 2
    room = int(s["DATABASE_MAX_CONNECTIONS"] * 0.8)
    print(f"both versions together use up to {wanted} connections, {room} are free to use")
    return wanted <= room


def migrations():
    known = set(pathlib.Path("migrations/release.txt").read_text().split())
    applied = set(pathlib.Path("migrations/database.txt").read_text().split())
    print(f"{len(known)} in the release, {len(applied)} in the database, missing: {sorted(known - applied)}")
    return bool(known) and known == applied


def policy():
    allowed = json.loads(pathlib.Path("deploy/production/policy.json").read_text())["actions"]
    broad = [a for a in allowed if "*" in a]
    print(f"{len(allowed)} actions allowed: {', '.join(allowed)}")
    return bool(allowed) and not broad


def ports():
    published = re.findall(r'^\s*- "(\d+):\d+"', pathlib.Path("deploy/production/compose.yaml").read_text(), re.M)
    print("published: " + ", ".join(published))
    return bool(published) and set(published) <= {"80", "443"}


def alert(name, condition):
    rules = pathlib.Path("monitoring/alerts.yml").read_text()
    rule = re.search(rf"- alert: {name}\n\s+expr: (.*)\n", rules)
    print(rule.group(0).strip() if rule else f"no alert {name}")
    return bool(rule) and bool(re.search(condition + "$", rule.group(1)))


def json_value(path, keys, wanted):
    value = json.loads(pathlib.Path(path).read_text())
    for key in keys.split("."):
        value = value[int(key)] if isinstance(value, list) else value[key]
    print(f"{keys} is {value}")
    return str(value) == wanted


LOOKS = {"secret": secret, "text": text, "placeholders": placeholders, "validation": validation, "pool": pool,
         "migrations": migrations, "policy": policy, "ports": ports, "alert": alert, "json": json_value}
sys.exit(0 if LOOKS[sys.argv[1]](*sys.argv[2:]) else 1)
