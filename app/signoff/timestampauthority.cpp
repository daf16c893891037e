// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/timestampauthority.h"

#include "domain/bytes.h"
#include "domain/canonicaljson.h"
#include "net/http.h"
#include "signoff/signing.h"
#include "signoff/strictbase64.h"

using namespace Qt::StringLiterals;

QJsonObject timestampSubject(const QString &head, const QString &ledger, qint64 size)
{
    return {{u"head"_s, head}, {u"ledger"_s, ledger}, {u"size"_s, size}};
}

static Result<TimestampGranted> askAuthority(const QString &address,
                                             const TimestampAuthority &authority,
                                             const QByteArray &data, const QDateTime &clock,
                                             std::stop_token stop, const QDateTime &tokenBefore)
{
    const Result<TimestampQuery> query = timestampQuery(data);
    if (!query)
        return std::unexpected(query.error());
    HttpRequest request;
    request.url = QUrl(address);
    request.method = "POST";
    request.headers = {{"Content-Type", "application/timestamp-query"}};
    request.body = query->der;
    request.timeout = authority.timeout;
    request.bodyCap = 256_KiB;
    const Result<HttpAnswer> answer = httpSend(request, stop);
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->status != 200)
        return failure(Signing::tr("the time authority answers %1").arg(answer->status), address);
    const QByteArray type = answer->value("Content-Type").split(';').first().trimmed().toLower();
    if (type != "application/timestamp-reply")
        return failure(Signing::tr("the time authority answers with \"%1\", not with a time stamp")
                           .arg(QString::fromLatin1(type.left(80))),
                       address);
    Result<TimestampGranted> granted =
        readTimestampAnswer(answer->body, query->der, authority.roots);
    if (!granted)
        return failure(granted.error().message, address);
    if (const Result<void> plausible = plausibleTimestamp(granted->facts.time, clock, tokenBefore);
        !plausible)
        return failure(plausible.error().message, address);
    return granted;
}

namespace {

/// A token, and where it came from.
struct StampedAt
{
    TimestampGranted granted;
    QString address;
};

} // namespace

static Result<StampedAt> askOneAfterTheOther(const TimestampAuthority &authority,
                                             const QByteArray &data, const QDateTime &clock,
                                             std::stop_token stop, const QDateTime &tokenBefore)
{
    if (authority.addresses.isEmpty())
        return failure(Signing::tr("no time authority is configured"));
    QStringList faults;
    for (const QString &address : authority.addresses) {
        const Result<TimestampGranted> granted =
            askAuthority(address, authority, data, clock, stop, tokenBefore);
        if (granted)
            return StampedAt {*granted, address};
        faults.append(granted.error().text());
    }
    return failure(faults.join(u"; "_s), authority.addresses.constFirst());
}

Result<HeadTimestamped> timestampHead(const TimestampAuthority &authority,
                                      const QJsonObject &subject, const QDateTime &clock,
                                      std::stop_token stop, const QDateTime &tokenBefore)
{
    const Result<QByteArray> data = toCanonical(subject);
    if (!data)
        return std::unexpected(data.error());
    return askOneAfterTheOther(authority, *data, clock, std::move(stop), tokenBefore)
        .transform([&subject](const StampedAt &made) {
            return HeadTimestamped {subject, QString::fromLatin1(made.granted.token.toBase64()),
                                    made.address};
        });
}

Result<TimestampGranted> timestampData(const TimestampAuthority &authority, const QByteArray &data,
                                       const QDateTime &clock, std::stop_token stop)
{
    return askOneAfterTheOther(authority, data, clock, std::move(stop), {})
        .transform([](const StampedAt &made) { return made.granted; });
}

Result<TimestampFacts> verifyHeadTimestamp(const HeadTimestamped &event, const QStringList &roots)
{
    const Result<QByteArray> data = toCanonical(event.over);
    if (!data)
        return std::unexpected(data.error());
    const std::optional<QByteArray> token = fromStrictBase64(event.token.toLatin1());
    if (!token)
        return failure(Signing::tr("the time stamp's base64 is damaged"));
    return verifyTimestampToken(*token, *data, roots);
}
