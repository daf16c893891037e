// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/keyage.h"

#include "checks/webrequest.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

static Result<KeyAge> ageAt(const QDateTime &made, const QDateTime &now, qint64 early)
{
    KeyAge age {made.secsTo(now), made.toUTC().date().toString(Qt::ISODate)};
    if (age.seconds < -early)
        return failure(QCoreApplication::translate(
                           "checks", "the key was made on %1, in the future: one clock is wrong")
                           .arg(age.made));
    return age;
}

/// When the key of that id was made, as ListAccessKeys has it; invalid where it is not named.
static QDateTime dateOfKey(const QByteArray &body, const QString &id)
{
    QXmlStreamReader xml(body);
    QString named;
    QDateTime made;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == "member"_L1) {
            if (named == id)
                return made;
            named.clear();
            made = {};
        }
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "AccessKeyId"_L1)
            named = xml.readElementText();
        else if (xml.name() == "CreateDate"_L1)
            made = QDateTime::fromString(xml.readElementText(), Qt::ISODateWithMs);
    }
    return {};
}

Result<KeyAge> askKeyAge(const StoragePlace &place, const QUrl &iam, const QString &user,
                         const CheckContext &context)
{
    HttpRequest request;
    request.method = "POST";
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}};
    request.body = "Action=ListAccessKeys&Version=2010-05-08";
    if (!user.isEmpty())
        request.body += "&UserName=" + QUrl::toPercentEncoding(user);
    request.url = iam;
    if (request.url.path().isEmpty())
        request.url.setPath(u"/"_s);
    request.caFile = place.caFile;
    AwsKey key = place.key;
    key.service = "iam";
    // There is one for the whole world, and it is signed for as if it stood there.
    key.region = "us-east-1";
    signForAws(request, key, context.clock.now());
    const Result<HttpAnswer> got = webAsk(request, context);
    if (!got)
        return std::unexpected(got.error());
    const QDateTime now = answerDate(*got);
    const QDateTime made = dateOfKey(got->body, QString::fromUtf8(key.id));
    if (got->status != 200 || !made.isValid() || !now.isValid())
        return failure(
            QCoreApplication::translate("checks", "%1: this does not say when the key was made")
                .arg(storageStatus(*got)),
            iam.toString());
    return ageAt(made, now, 60);
}

Result<KeyAge> keyAgeSince(const QString &day, const CheckContext &context)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (!date.isValid())
        return failure(QCoreApplication::translate("checks", "\"%1\" is no day").arg(day));
    // Somewhere on earth it is tomorrow.
    return ageAt(date.startOfDay(QTimeZone::UTC), context.clock.now(), 86400);
}
