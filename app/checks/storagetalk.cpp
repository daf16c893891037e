// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/storagetalk.h"

#include "checks/webrequest.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

int StorageTalk::ask(const QString &name, const StorageRequest &request, const StoragePlace &place)
{
    if (trouble)
        return 0;
    QElapsedTimer taken;
    taken.start();
    const Result<HttpAnswer> got = storageAsk(place, request, m_context);
    if (!got) {
        trouble = got.error();
        return 0;
    }
    m_sighting.vantage = webVantage(m_context, place.endpoint, got->peer);
    body = got->body;
    status = storageStatus(*got);
    last = name + u": "_s + status;
    lines.append(last);
    QByteArray detail =
        plainText(last).toUtf8() + ", " + QByteArray::number(taken.elapsed()) + " ms";
    if (const QByteArray tag = got->value("ETag"); !tag.isEmpty())
        detail += ", ETag " + tag;
    m_details.append(detail);
    m_sighting.evidence = evidence();
    // A storage that is ill, or a web page in front of it, is no refusal.
    if (got->status >= 500)
        trouble = Error {last, {}};
    return got->status;
}

bool StorageTalk::isLetIn()
{
    const int answered =
        ask(QCoreApplication::translate("checks", "own key, listing"),
            {.method = "GET", .object = {}, .query = listing(), .key = m_place.key});
    const bool listed = answered == 200 && body.contains("ListBucketResult");
    if (!listed && !trouble)
        trouble = Error {QCoreApplication::translate(
                             "checks", "%1: the own key is not let in, so that proves nothing")
                             .arg(last),
                         {}};
    return listed;
}

QByteArray StorageTalk::evidence() const
{
    QByteArrayList all = m_details;
    for (const QString &line : lines + wrong + doubts) {
        const QByteArray text = plainText(line).toUtf8();
        if (std::ranges::none_of(m_details,
                                 [&](const QByteArray &detail) { return detail.startsWith(text); }))
            all.append(text);
    }
    return all.join('\n');
}
