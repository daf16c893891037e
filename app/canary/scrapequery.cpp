// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/scrapequery.h"

#include "canary/prometheusserver.h"
#include "net/http.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

ScrapeAnswer askScrapes(const QUrl &server, const QString &selector, int seconds,
                        std::chrono::milliseconds timeout, std::stop_token stop,
                        ScrapedPages &pages)
{
    const QUrl url = prometheusQueryUrl(server, u"%1[%2s]"_s.arg(selector).arg(seconds));
    const HttpRequest request {.url = url, .timeout = timeout, .bodyCap = qint64(32) << 20};
    const auto answer = httpSend(request, std::move(stop));
    if (!answer)
        return {MetricState::SourceDown, answer.error().message};
    if (answer->status != 200) {
        const QString words = prometheusRefusal(answer->body);
        return {answer->status >= 500 ? MetricState::SourceDown : MetricState::ConfigError,
                QCoreApplication::translate("canary", "%1 answers %2")
                        .arg(server.toDisplayString())
                        .arg(answer->status)
                    + (words.isEmpty() ? QString() : u": "_s + words)};
    }
    const auto added = addScrapes(answer->body, pages);
    if (!added) {
        return {MetricState::ConfigError,
                u"%1: %2"_s.arg(server.toDisplayString(), added.error().message)};
    }
    const QString date = QString::fromLatin1(answer->value("Date"));
    const QDateTime now =
        QDateTime::fromString(QString(date).replace("GMT"_L1, "+0000"_L1), Qt::RFC2822Date);
    return {MetricState::Ok,
            {},
            now.isValid() ? now.toMSecsSinceEpoch() : QDateTime::currentMSecsSinceEpoch()};
}
