# SPDX-FileCopyrightText: 2026 The launch console authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Moto's S3 server with a bucket, its lifecycle rules, and a key that may use it; strangers are refused."""
import json
import os
import sys
import types
import warnings

warnings.simplefilter("ignore")
try:
    import flask_cors  # noqa: F401
except ImportError:  # only imported, never needed, and left out by Debian
    sys.modules["flask_cors"] = types.ModuleType("flask_cors")
    sys.modules["flask_cors"].CORS = lambda *a, **k: None
from moto import settings
from moto.iam.models import iam_backends
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from moto.s3.models import s3_backends
from werkzeug.serving import run_simple

port, bucket = int(sys.argv[1]), sys.argv[2]
account, region = "123456789012", "us-east-1"
s3, iam = s3_backends[account]["aws"], iam_backends[account]["aws"]
for name in (bucket, "somebody-elses"):
    s3.create_bucket(name, region)
s3.put_object(bucket, "welcome.txt", b"what a customer has uploaded")
rules = json.load(open("deploy/production/lifecycle.json"))["rules"]
s3.put_bucket_lifecycle(bucket, [
    {"ID": rule["id"], "Status": rule["status"], "Filter": {"Prefix": ""}, "Transition": {"Days": str(rule["afterDays"]), "StorageClass": "STANDARD_IA"},
     "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": "7"}} for rule in rules])
iam.create_user(region, "oneshot")
key = iam.create_access_key("oneshot")
key.access_key_id, key.secret_access_key = "ONESHOTREHEARSAL", os.environ["STORAGE_SECRET_KEY"]
iam.put_user_policy("oneshot", "bucket", json.dumps({"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Action": "s3:*", "Resource": [f"arn:aws:s3:::{bucket}", f"arn:aws:s3:::{bucket}/*"]}]}))
settings.INITIAL_NO_AUTH_ACTION_COUNT = 0
moto = DomainDispatcherApplication(create_backend_app)


def app(environ, start):
    if "HTTP_AUTHORIZATION" not in environ:
        start("403 Forbidden", [("Content-Type", "application/xml")])
        return [b"<Error><Code>AccessDenied</Code></Error>"]
    return moto(environ, start)


run_simple("127.0.0.1", port, app, threaded=True)
