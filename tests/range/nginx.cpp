// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "range/certificates.h"
#include "range/range.h"
#include "rehearsal/target.h"
#include "support/fakeclock.h"

#include <QDir>

using namespace Qt::StringLiterals;

// As in a proxy in front of an API: the good half as it should be, the broken half with the
// mistakes that are made.
static constexpr auto configuration = R"(
daemon off; master_process off; pid nginx.pid; error_log stderr warn;
events { worker_connections 256; }
http {
  map_hash_bucket_size 256; access_log off; client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi; scgi_temp_path scgi; default_type application/json;
  log_format service 'service=$service $request_uri';
  map $uri $service { default proxy; ~^/logged api; }
  map $http_origin $allowed { default ""; "https://app.example.com" $http_origin; }
  limit_req_zone $binary_remote_addr zone=gentle:1m rate=1r/s;
  limit_req_status 429;
  upstream two { server 127.0.0.1:@first ; server 127.0.0.1:@second ; }
  upstream one { server 127.0.0.1:@first ; }
  proxy_cache_path cache keys_zone=edge:1m; gzip_types text/css; gzip_min_length 1; gzip_proxied any;
  server {
    listen 127.0.0.1:@first ; add_header X-Served-By first;
    location / { return 200 '{}'; }
    location /asset.css { default_type text/css; add_header Cache-Control "public, max-age=600"; return 200 'body { color: black; margin: 0 }'; }
    location /me { add_header Cache-Control "private, no-store"; return 200 '{"you":"a"}'; }
  }
  server { listen 127.0.0.1:@second ; add_header X-Served-By second; location / { return 200 '{}'; } }
  server {
    listen 127.0.0.1:@good ssl; server_tokens off;
    ssl_certificate good.pem; ssl_certificate_key good.key; ssl_protocols TLSv1.2 TLSv1.3;
    ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;
    add_header Strict-Transport-Security "max-age=31536000; includeSubDomains; preload" always;
    add_header Content-Security-Policy "default-src 'none'; frame-ancestors 'none'" always;
    add_header X-Frame-Options DENY always;
    add_header X-Content-Type-Options nosniff always;
    add_header Access-Control-Allow-Origin $allowed always;
    add_header Vary Origin always;
    error_page 404 = @missing;
    location / { if ($request_method = OPTIONS) { return 204; } if ($uri ~ no-such) { return 404; } return 200 '{"ok":true}'; }
    location @missing { return 404 '{"detail":"Not Found"}'; }
    location /limited { limit_req zone=gentle burst=3 nodelay; try_files /index.json =404; }
    location /balanced { proxy_pass http://two; add_header X-Request-Id $request_id; }
    location /single { proxy_pass http://one; }
    location /page { default_type text/html; return 200 '<link rel="stylesheet" href="asset.css?v=2"><script src="https://elsewhere.invalid/a.js"></script>'; }
    location /asset.css { gzip on; proxy_cache edge; proxy_pass http://one; add_header X-Cache-Status $upstream_cache_status; }
    location /me { proxy_pass http://one; }
    location /service/ { proxy_pass http://127.0.0.1:@service/; proxy_set_header X-Forwarded-Proto https; }
    location /cookie { add_header Set-Cookie "id=1; Secure; HttpOnly; SameSite=Lax"; return 200 '{}'; }
    location /cached { add_header Cache-Control "public, max-age=60"; add_header Age 7; return 200 '{}'; }
    location /logged { access_log service.log service; return 200 '{}'; }
    location /elsewhere { access_log service.log service; return 200 '{}'; }
    location = /logs { default_type text/plain; alias @folder/service.log; }
  }
  server {
    listen 127.0.0.1:@plain; server_tokens off;
    return 308 https://127.0.0.1:@good$request_uri;
  }
  server {
    listen 127.0.0.1:@broken ssl;
    ssl_certificate good.pem; ssl_certificate_key good.key; ssl_protocols TLSv1 TLSv1.1 TLSv1.2;
    ssl_ciphers "ALL:!aNULL:@SECLEVEL=0";
    add_header Strict-Transport-Security "max-age=3600" always;
    add_header Access-Control-Allow-Origin $http_origin always;
    add_header Access-Control-Allow-Credentials true always;
    location / { return 200 '{"ok":true}'; }
    location ~ no-such { return 404 'Traceback (most recent call last):\n  File "/app/main.py", line 3'; }
    location /private { return 200 '{"you":"anybody"}'; }
    location /limited { try_files /index.json =404; }
    location /service/ { proxy_pass http://127.0.0.1:@careless/; }
    location /cookie { add_header Set-Cookie "id=1; Path=/"; return 200 '{}'; }
    location /page { default_type text/html; return 200 '<link rel="stylesheet" href="asset.css?v=2"><script src="https://elsewhere.invalid/a.js"></script>'; }
    location /logged { return 200 '{}'; }
    location = /logs { default_type text/plain; alias @folder/service.log; }
    location /asset.css { proxy_pass http://one; }
    location /me { proxy_cache edge; proxy_cache_valid 200 10m; proxy_ignore_headers Cache-Control; proxy_pass http://one; add_header X-Cache-Status $upstream_cache_status; }
  }
  server { listen 127.0.0.1:@brokenplain; location / { return 302 http://www.example.com$request_uri; } location /open { return 200 'plain'; } }
  server { listen 127.0.0.1:@soon ssl; ssl_certificate soon.pem; ssl_certificate_key soon.key; return 200 '{}'; }
  server { listen 127.0.0.1:@chained ssl; ssl_certificate chained.pem; ssl_certificate_key chained.key; return 200 '{}'; }
  server { listen 127.0.0.1:@expired ssl; ssl_certificate expired.pem; ssl_certificate_key expired.key; return 200 '{}'; }
  server { listen 127.0.0.1:@wrongname ssl; ssl_certificate wrongname.pem; ssl_certificate_key wrongname.key; return 200 '{}'; }
  server { listen 127.0.0.1:@anonymous ssl; ssl_certificate good.pem; ssl_certificate_key good.key; ssl_protocols TLSv1.2 TLSv1.3; ssl_ciphers "ECDHE+AESGCM:aNULL:@SECLEVEL=0"; return 200 '{}'; }
  server { listen 127.0.0.1:@selfsigned ssl; ssl_certificate selfsigned.pem; ssl_certificate_key selfsigned.key; return 200 '{}'; }
}
)";

/// The rehearsal's service at the time of a test's clock. It knows who asks by tokens and
/// signatures that it verifies, with keys made from "sesame".
static Result<std::shared_ptr<Target>> startService(const QStringList &slips)
{
    auto service = std::make_shared<Target>(TargetOptions {
        .seed = 7, .controlToken = "sesame", .requestsPerSecond = 0, .wallClock = [] {
            return FakeClock().now();
        }});
    if (const Result<void> started = service->start(); !started)
        return std::unexpected(started.error());
    for (const QString &slip : slips)
        service->setSlip(slip, true);
    return service;
}

/// The good half logs what is asked of /logged as the service's and what is asked of /elsewhere as
/// a proxy's, the broken one logs nothing; /logs shows the log. A service stands behind each half,
/// at /service/: the good one is told by which scheme a visitor came, the broken one lets the
/// visitor say so and takes what it should refuse.
Result<RangeEntry> startNginx()
{
    const auto folder = std::make_shared<QTemporaryDir>();
    if (const Result<void> made = makeCertificates(folder->path()); !made)
        return std::unexpected(made.error());
    QByteArray text(configuration);
    RangeEntry entry;
    const std::pair<QByteArray, QStringList> services[] = {
        {"@service", {}},
        {"@careless",
         {u"unsigned"_s, u"expired"_s, u"audience"_s, u"old-key"_s, u"roles"_s, u"replay"_s}}};
    for (const auto &[place, slips] : services) {
        const auto service = startService(slips);
        if (!service)
            return std::unexpected(service.error());
        entry.inside.push_back(*service);
        text.replace(place, (*service)->address().section(u':', -1).toLatin1());
    }
    quint16 last = 0;
    // The longer names first: one begins like another.
    for (const QString &name :
         {u"brokenplain"_s, u"broken"_s, u"good"_s, u"plain"_s, u"soon"_s, u"chained"_s,
          u"expired"_s, u"wrongname"_s, u"selfsigned"_s, u"anonymous"_s, u"first"_s, u"second"_s}) {
        last = freePort();
        text.replace('@' + name.toLatin1() + ' ', QByteArray::number(last) + ' ');
        text.replace('@' + name.toLatin1() + ';', QByteArray::number(last) + ';');
        text.replace('@' + name.toLatin1() + '$', QByteArray::number(last) + '$');
        const bool plain = name.endsWith("plain"_L1) || name == "first"_L1 || name == "second"_L1;
        entry.facts.insert(name,
                           u"%1://127.0.0.1:%2"_s.arg(plain ? u"http"_s : u"https"_s).arg(last));
        entry.facts.insert(name + u"Port"_s, last);
    }
    entry.facts.insert(u"ca"_s, folder->filePath(u"ca.pem"_s));
    text.replace("@folder", folder->path().toUtf8());
    writeFile(folder->filePath(u"nginx.conf"_s), text);
    QDir(folder->path()).mkpath(u"html"_s);
    writeFile(folder->filePath(u"html/index.json"_s), "{}");
    entry.servers.push_back(std::make_unique<RangeServer>(folder));
    const Result<void> started = entry.servers.back()->start(
        u"nginx"_s,
        {u"-p"_s, folder->path(), u"-c"_s, folder->filePath(u"nginx.conf"_s), u"-e"_s, u"stderr"_s},
        last);
    if (!started)
        return std::unexpected(started.error());
    return entry;
}
