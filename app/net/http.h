// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <stop_token>

struct HttpHeader
{
    QByteArray name;
    QByteArray value;

    friend bool operator==(const HttpHeader &, const HttpHeader &) = default;
};

struct HttpRequest
{
    QUrl url;
    QByteArray method = "GET";
    /// Sent beside Host, User-Agent, Accept, Accept-Encoding and Connection; the same name replaces
    /// those.
    QList<HttpHeader> headers;
    QByteArray body;
    /// For the whole exchange, name lookup included.
    std::chrono::milliseconds timeout {30'000};
    /// A longer body is an Error, never a part of one.
    qint64 bodyCap = qint64(2) << 20;
    /// Within the same scheme, host and port only, five at most.
    bool followRedirects = false;
    /// PEM of the authorities to trust instead of the system's; empty: the system's.
    QString caFile;
};

struct HttpAnswer
{
    int status = 0;
    QByteArray reason;
    /// As received: in order, duplicates kept, names as written.
    QList<HttpHeader> headers;
    /// As sent; nothing compressed is asked for and nothing is unpacked.
    QByteArray body;
    /// Where the answer came from after redirects.
    QUrl url;
    /// "192.0.2.1:443".
    QString peer;
    /// "TLSv1.3 TLS_AES_256_GCM_SHA384", empty without TLS.
    QString tls;
    std::chrono::milliseconds took {0};

    /// All values of that header, name compared without case.
    QList<QByteArray> values(QByteArrayView name) const;
    QByteArray value(QByteArrayView name) const { return values(name).value(0); }
    /// Status line and headers as text, for evidence.
    QByteArray head() const;
};

/// Asks once and waits for the whole answer; for worker threads only. Every status is an answer.
/// What is no answer (name unknown, refused, timed out, TLS not trusted, reset, cut short, too
/// long, no HTTP) is an Error saying which, its place the address. Ends within the deadline and
/// soon after a stop.
Result<HttpAnswer> httpSend(const HttpRequest &request, std::stop_token stop = {});
Result<HttpAnswer> httpGet(const QUrl &url, std::stop_token stop = {},
                           std::chrono::milliseconds timeout = std::chrono::seconds(30));
