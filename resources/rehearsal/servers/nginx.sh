#!/bin/bash
# SPDX-FileCopyrightText: 2026 The launch console authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A real nginx in front of the service: TLS by a certificate of this rehearsal's own authority, and the way from HTTP.
set -euo pipefail
. servers/common.sh
mkdir -p servers/nginx
certificate() {
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 90 "$@" 2>/dev/null
}
certificate -subj '/CN=Rehearsal authority' -keyout "$work/ca.key" -out servers/nginx/ca.pem
certificate -subj '/CN=127.0.0.1' -addext 'subjectAltName=IP:127.0.0.1,DNS:localhost' \
    -addext basicConstraints=critical,CA:FALSE -CA servers/nginx/ca.pem -CAkey "$work/ca.key" \
    -keyout "$work/edge.key" -out "$work/edge.pem"
cat >"$work/nginx.conf" <<END
daemon off; master_process off; pid nginx.pid; error_log stderr warn;
events { worker_connections 256; }
http {
  access_log off; server_tokens off; client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  server {
    listen 127.0.0.1:$PORT_nginx ssl;
    ssl_certificate edge.pem; ssl_certificate_key edge.key;
    ssl_protocols TLSv1.2 TLSv1.3; ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;
    location / { proxy_pass $(cat deploy/production/api.url); proxy_set_header X-Forwarded-Proto https; }
  }
  server { listen 127.0.0.1:$PORT_plain; return 308 https://127.0.0.1:$PORT_nginx\$request_uri; }
}
END
serve nginx -p "$work" -c "$work/nginx.conf" -e stderr
until_open "$PORT_nginx"
ready
