// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/awssignature.h"
#include "checks/checkcontext.h"

/// An object storage as parameters name it: {target: NAME} whose `s3` is https://KEYID@HOST, or
/// {url: ADDRESS} of the same form; `region` (absent: auto), `bucket`, `secret`, `ca`, each from
/// the parameters, else from the target.
struct StoragePlace
{
    QUrl endpoint;
    QString bucket;
    QString caFile;
    AwsKey key;
};

/// One request: what of the storage, and whose.
struct StorageRequest
{
    QByteArray method = "GET";
    /// "" for the bucket itself.
    QString object;
    /// "lifecycle", "list-type=2".
    QString query = {};
    QByteArray body = {};
    /// Nothing: as a stranger.
    std::optional<AwsKey> key;
};

/// The first of its parameters that is blank.
std::optional<QString> storageBlank(const QJsonObject &with, const CheckContext &context);
/// An Error where the secret cannot be read or the address is none.
Result<StoragePlace> storagePlaceOf(const QJsonObject &with, const CheckContext &context);
/// Asks for an object of the place's bucket. Every status is an answer.
Result<HttpAnswer> storageAsk(const StoragePlace &place, const StorageRequest &request,
                              const CheckContext &context);
struct StoredObject
{
    QString key;
    qint64 size = 0;
    /// Since it was written, in seconds, by the storage's own clock.
    qint64 age = 0;
};

/// Every object below a prefix, up to twenty thousand. An Error: refused, cut off, or no list.
Result<QList<StoredObject>> listObjects(const StoragePlace &place, const QString &prefix,
                                        const CheckContext &context);
/// The server's clock, which wrote the times that it tells; the own one may be wrong. Invalid: it
/// does not say.
QDateTime answerDate(const HttpAnswer &answer);
/// "403 AccessDenied", "200".
QString storageStatus(const HttpAnswer &answer);
