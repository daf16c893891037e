// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/objectstorage.h"

#include "checks/parameters.h"
#include "checks/webrequest.h"

#include <QCoreApplication>
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
    if (!context.secrets.contains(secret))
        return failure(QCoreApplication::translate("checks", "the secret \"%1\" could not be read")
                           .arg(secret));
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
        signForStorage(sent, *request.key, context.clock.now());
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
