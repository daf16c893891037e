// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/objectstorage.h"

#include "checks/parameters.h"
#include "checks/webrequest.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

static QJsonValue fieldOf(const QString &name, const QJsonObject &with, const QJsonObject &target)
{
    return with.contains(name) ? with[name] : target[name];
}

static QJsonValue addressOf(const QJsonObject &with, const QJsonObject &target)
{
    return with.contains("target"_L1) ? target["s3"_L1] : with["url"_L1];
}

std::optional<QString> storageBlank(const QJsonObject &with, const CheckContext &context)
{
    const QJsonObject target = context.targets.value(textOf(with["target"_L1]));
    if (isBlank(addressOf(with, target)))
        return with.contains("target"_L1) ? u"target"_s : u"url"_s;
    for (const QString &name : {u"bucket"_s, u"secret"_s}) {
        if (isBlank(fieldOf(name, with, target)))
            return name;
    }
    return findBlank(with);
}

Result<StoragePlace> storagePlaceOf(const QJsonObject &with, const CheckContext &context)
{
    const QJsonObject target = context.targets.value(textOf(with["target"_L1]));
    StoragePlace place;
    place.endpoint = QUrl(textOf(addressOf(with, target)));
    place.bucket = textOf(fieldOf(u"bucket"_s, with, target));
    place.key.id = place.endpoint.userName(QUrl::FullyDecoded).toUtf8();
    place.endpoint.setUserInfo(QString());
    if (!place.endpoint.isValid() || place.endpoint.host().isEmpty() || place.key.id.isEmpty())
        return failure(
            QCoreApplication::translate("checks", "\"%1\" is not of the form https://KEYID@HOST")
                .arg(place.endpoint.toString()));
    const QString region = textOf(fieldOf(u"region"_s, with, target));
    place.key.region = region.isEmpty() ? "auto" : region.toUtf8();
    const QString secret = textOf(fieldOf(u"secret"_s, with, target));
    if (const auto found = secretNamed(context, secret); !found)
        return std::unexpected(found.error());
    place.key.secret = context.secrets.value(secret);
    const QString authorities = textOf(fieldOf(u"ca"_s, with, target));
    if (!authorities.isEmpty() && authorities != "system"_L1)
        place.caFile = pathOf(context, authorities);
    return place;
}

Result<HttpAnswer> storageAsk(const StoragePlace &place, const StorageRequest &request,
                              const CheckContext &context)
{
    HttpRequest sent;
    sent.method = request.method;
    sent.body = request.body;
    sent.caFile = place.caFile;
    sent.url = place.endpoint;
    QString path = place.endpoint.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    path += u'/' + place.bucket;
    if (!request.object.isEmpty())
        path += u'/' + request.object;
    sent.url.setPath(path);
    if (!request.query.isEmpty())
        sent.url.setQuery(request.query);
    if (request.key)
        signForAws(sent, *request.key, context.clock.now());
    return webAsk(sent, context);
}

QString storageStatus(const HttpAnswer &answer)
{
    QString text = QString::number(answer.status);
    QXmlStreamReader xml(answer.body);
    while (answer.status >= 300 && !xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "Code"_L1) {
            const QString code = xml.readElementText();
            return xml.hasError() ? text : text + u' ' + code.left(60);
        }
    }
    return text;
}

QDateTime answerDate(const HttpAnswer &answer)
{
    QString text = QString::fromLatin1(answer.value("Date"));
    text.remove(u" GMT"_s);
    QDateTime date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss"_s);
    date.setTimeZone(QTimeZone::UTC);
    return date;
}

namespace {

struct ObjectPage
{
    QList<StoredObject> objects;
    /// Where the next page begins; empty: this is the last.
    QString next;
};

} // namespace

static std::optional<ObjectPage> readObjects(const QByteArray &body, const QDateTime &now)
{
    ObjectPage page;
    QXmlStreamReader xml(body);
    if (!xml.readNextStartElement() || xml.name() != "ListBucketResult"_L1)
        return std::nullopt;
    while (xml.readNextStartElement()) {
        if (xml.name() == "NextContinuationToken"_L1) {
            page.next = xml.readElementText();
        } else if (xml.name() == "Contents"_L1) {
            StoredObject object;
            QDateTime written;
            while (xml.readNextStartElement()) {
                if (xml.name() == "Key"_L1)
                    object.key = xml.readElementText();
                else if (xml.name() == "Size"_L1)
                    object.size = xml.readElementText().toLongLong();
                else if (xml.name() == "LastModified"_L1)
                    written = QDateTime::fromString(xml.readElementText(), Qt::ISODateWithMs);
                else
                    xml.skipCurrentElement();
            }
            if (!written.isValid())
                return std::nullopt;
            object.age = written.secsTo(now);
            page.objects.append(object);
        } else {
            xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? std::nullopt : std::optional(page);
}

Result<QList<StoredObject>> listObjects(const StoragePlace &place, const QString &prefix,
                                        const CheckContext &context)
{
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    QList<StoredObject> objects;
    QString next;
    for (int page = 0; page < 20; ++page) {
        QString query = u"list-type=2&prefix="_s + encoded(prefix);
        if (!next.isEmpty())
            query += u"&continuation-token="_s + encoded(next);
        const Result<HttpAnswer> got = storageAsk(
            place, {.method = "GET", .object = {}, .query = query, .key = place.key}, context);
        if (!got)
            return std::unexpected(got.error());
        const QDateTime now = answerDate(*got);
        const auto read =
            got->status == 200 && now.isValid() ? readObjects(got->body, now) : std::nullopt;
        if (!read)
            return failure(QCoreApplication::translate("checks", "%1: this is no list of objects")
                               .arg(storageStatus(*got)),
                           place.bucket);
        objects += read->objects;
        next = read->next;
        if (next.isEmpty())
            return objects;
    }
    return failure(
        QCoreApplication::translate("checks", "there are more than %1 objects").arg(objects.size()),
        place.bucket);
}
