// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkcontext.h"
#include "net/http.h"

/// The address that parameters name, as {url: ADDRESS} or {target: NAME}: absent where neither is
/// filled in.
std::optional<QUrl> addressOf(const QJsonObject &with, const CheckContext &context);
/// A request of that address's server, with {method, send, body, ca} put in and the headers of the
/// target; nothing compressed. An Error: the plan leaves something open.
Result<HttpRequest> webRequest(const QJsonObject &with, const CheckContext &context,
                               const QString &path = {});
/// Asks within what is left of the check's time.
Result<HttpAnswer> webAsk(HttpRequest request, const CheckContext &context);
/// The body as text. An Error: it is compressed though that was not asked for, or no UTF-8; in
/// bytes that cannot be read nothing can be shown to be missing.
Result<QString> webText(const HttpAnswer &answer);
/// "here → api.example.org:443", with the address that answered where it is known.
QString webVantage(const CheckContext &context, const QUrl &url, const QString &peer = {});
/// Status line and headers, for evidence: of cookies only names and attributes.
QByteArray webHead(const HttpAnswer &answer);
/// The value of a Set-Cookie header without what the cookie holds, which may be a session.
QByteArray withoutCookieValue(const QByteArray &header);
/// What was asked and answered, for evidence; a long body is cut, after secrets are taken out.
QByteArray webTranscript(const HttpRequest &request, const HttpAnswer &answer,
                         const CheckContext &context, qsizetype bodyCap = 4000);
