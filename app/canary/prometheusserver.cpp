// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/prometheusserver.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

Result<std::optional<QUrl>> prometheusServer(const SourceSettings &settings)
{
    const QString &source = settings.plan.source;
    const QString address = settings.targets.value(source).value("prometheus"_L1).toString();
    if (address.isEmpty())
        return std::optional<QUrl> {};
    QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return failure(QCoreApplication::translate("canary", "\"%1\" is no address").arg(address),
                       u"targets."_s + source);
    }
    while (url.path().endsWith(u'/'))
        url.setPath(url.path().chopped(1));
    return std::optional(url);
}

QUrl prometheusQueryUrl(QUrl server, const QString &query)
{
    server.setPath(server.path() + u"/api/v1/query"_s);
    server.setQuery(u"query="_s + QString::fromLatin1(QUrl::toPercentEncoding(query)),
                    QUrl::StrictMode);
    return server;
}
