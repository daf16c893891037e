// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/webhook.h"

#include "domain/redactor.h"
#include "net/http.h"
#include "notify/placeholder.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Delivery postJson(const QUrl &url, const QJsonObject &body, const QList<QByteArray> &secrets,
                  std::stop_token stop)
{
    // The path may be the secret.
    const QString where = u"%1://%2:%3"_s.arg(url.scheme(), url.host())
                              .arg(url.port(url.scheme() == "https"_L1 ? 443 : 80));
    if (!url.isValid() || !url.scheme().startsWith("http"_L1) || url.host().isEmpty())
        return undeliverable(
            QCoreApplication::translate("notify", "the address is no web address"));
    if (isPlaceholderAddress(url.host()) || isPlaceholderKey(url.path(QUrl::FullyDecoded)))
        return undeliverable(
            QCoreApplication::translate("notify", "the address is a placeholder: nothing is sent"),
            where);
    HttpRequest request;
    request.url = url;
    request.method = "POST";
    request.headers = {{"Content-Type", "application/json"}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.timeout = 15s;
    const Result<HttpAnswer> answer = httpSend(request, std::move(stop));
    QList<QByteArray> hidden = secrets;
    // Servers like to repeat what they were asked for.
    if (url.path().size() > 8)
        hidden.append(url.path(QUrl::FullyEncoded).toUtf8());
    const Redactor redactor(hidden);
    if (!answer)
        return undelivered({redactor.redact(answer.error().message), where});
    if (answer->status >= 200 && answer->status < 300)
        return {};
    const QString said = redactor.redact(QString::fromUtf8(answer->body.left(200)).simplified());
    const QString message =
        QCoreApplication::translate("notify", "was answered %1 %2").arg(answer->status).arg(said);
    const bool again = answer->status >= 500 || answer->status == 429 || answer->status == 408;
    if (again)
        return undelivered({message, where});
    return undeliverable(message, where);
}
