// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "range/range.h"

using namespace Qt::StringLiterals;

// Moto's server with users, keys and buckets laid out. Debian's package leaves out flask-cors,
// which it only imports. It knows no strangers once it checks signatures, so that their refusal is
// ours; and it reads a slash in a query before it checks them, so that no prefix here has one.
static constexpr auto program = R"(
import datetime, json, sys, types, warnings
warnings.simplefilter("ignore")
try:
    import flask_cors
except ImportError:
    sys.modules["flask_cors"] = types.ModuleType("flask_cors")
    sys.modules["flask_cors"].CORS = lambda *a, **k: None
from moto import settings
from moto.iam.models import iam_backends
from moto.s3.models import s3_backends
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import run_simple

port, good = int(sys.argv[1]), sys.argv[2] == "good"
account, region = "123456789012", "us-east-1"
s3, iam = s3_backends[account]["aws"], iam_backends[account]["aws"]
for name in ("oneshot", "another"):
    s3.create_bucket(name, region)
def backups(folder, sizes):
    for days, size in enumerate(sizes):
        name = f"{folder}/{days}.dump"
        s3.put_object("oneshot", name, b"x" * size).last_modified -= datetime.timedelta(days=days, hours=3)
backups("daily", [1000] * 9)
backups("shrunk", [10] + [1000] * 8)
backups("few", [1000] * 3)
if good:
    s3.put_bucket_lifecycle("oneshot", [
        {"ID": "tidy", "Status": "Enabled", "Filter": {"Prefix": ""}, "Expiration": {"Days": "30"},
         "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": "7"}}])
    s3.put_bucket_lifecycle("another", [
        {"ID": "off", "Status": "Disabled", "Filter": {"Prefix": ""}, "Expiration": {"Days": "30"}}])
    for user, key, secret, actions in (
            ("app", "KEYIDOFTHEAPP", "new-correct-horse", "s3:*"),
            ("reader", "KEYIDOFREADER", "new-correct-horse", ["s3:ListBucket", "s3:HeadBucket", "s3:GetObject"]),
            ("writer", "KEYIDOFWRITER", "new-correct-horse", ["s3:PutObject"])):
        iam.create_user(region, user)
        made = iam.create_access_key(user)
        made.access_key_id, made.secret_access_key = key, secret
        made.create_date -= datetime.timedelta(days=3)
        allowed = [{"Effect": "Allow", "Action": actions,
                    "Resource": ["arn:aws:s3:::oneshot", "arn:aws:s3:::oneshot/*"]}]
        if user == "app":
            allowed.append({"Effect": "Allow", "Action": "iam:ListAccessKeys", "Resource": "*"})
        iam.put_user_policy(user, "p", json.dumps({"Version": "2012-10-17", "Statement": allowed}))
    settings.INITIAL_NO_AUTH_ACTION_COUNT = 0
moto = DomainDispatcherApplication(create_backend_app)

def app(environ, start):
    if good and "HTTP_AUTHORIZATION" not in environ:
        start("403 Forbidden", [("Content-Type", "application/xml")])
        return [b"<Error><Code>AccessDenied</Code></Error>"]
    return moto(environ, start)

run_simple("127.0.0.1", port, app, threaded=True)
)";

/// `good` checks signatures and policies: KEYIDOFTHEAPP may do everything with the bucket oneshot,
/// which has lifecycle rules and backups (daily, shrunk, few), and say that it is three days old,
/// KEYIDOFREADER only read, KEYIDOFWRITER only write; nobody may see the bucket another. `broken`
/// lets everybody do everything. Facts: addresses with the key's id, and `reader`, and of the IAM
/// API.
Result<RangeEntry> startStorage()
{
    RangeEntry entry;
    for (const QString &name : {u"good"_s, u"broken"_s}) {
        const auto folder = std::make_shared<QTemporaryDir>();
        const quint16 port = freePort();
        writeFile(folder->filePath(u"storage.py"_s), program);
        entry.servers.push_back(std::make_unique<RangeServer>(folder));
        const Result<void> started = entry.servers.back()->start(
            u"python3"_s, {u"storage.py"_s, QString::number(port), name}, port);
        if (!started)
            return std::unexpected(started.error());
        entry.facts.insert(name, u"http://KEYIDOFTHEAPP@127.0.0.1:%1"_s.arg(port));
        entry.facts.insert(name + u"Iam"_s, u"http://127.0.0.1:%1"_s.arg(port));
        entry.facts.insert(name + u"Reader"_s, u"http://KEYIDOFREADER@127.0.0.1:%1"_s.arg(port));
    }
    return entry;
}
