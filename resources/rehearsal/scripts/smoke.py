#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The launch console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tries the service from outside: smoke.py bail|all|health|load N|end-to-end."""
import json
import pathlib
import sys
import urllib.error
import urllib.request

API = pathlib.Path("deploy/production/api.url").read_text().strip()
USER = "Bearer " + pathlib.Path("deploy/production/user.token").read_text().strip()


def ask(path, method="GET", headers=None, body=None):
    request = urllib.request.Request(API + path, data=body, headers=headers or {}, method=method)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as answer:
        return answer.code, answer.read().decode()


def expect(name, wanted, got):
    print(f"{'ok    ' if wanted == got else 'FAILED'} {name}: {got}")
    return wanted == got


def health():
    return [expect("health", 200, ask("/health")[0])]


def bail():
    return health() + [expect("start page", 200, ask("/")[0]),
                       expect("no token, no answer", 401, ask("/v1/me")[0])]


def everything():
    token = {"Authorization": USER}
    return bail() + [expect("signed in", 200, ask("/v1/me", headers=token)[0]),
                     expect("styles", 200, ask("/static/app.css")[0]),
                     expect("unknown page", 404, ask("/nowhere")[0])]


def end_to_end():
    token = {"Authorization": USER, "Content-Type": "application/json"}
    done = any(ask("/v1/generate", "POST", token, json.dumps({"prompt": "a boat"}).encode())[0] == 200
               for _ in range(3))
    return everything() + [expect("an image is made", True, done)]


def load(count):
    codes = [ask("/v1/generate")[0] for _ in range(count)]
    failed = sum(code >= 500 for code in codes)
    print(f"{count} requests, {failed} failed")
    return [failed * 20 <= count]


verb = sys.argv[1]
results = {"bail": bail, "all": everything, "health": health, "end-to-end": end_to_end,
           "load": lambda: load(min(int(sys.argv[2]), 500))}[verb]()
sys.exit(0 if all(results) else 1)
