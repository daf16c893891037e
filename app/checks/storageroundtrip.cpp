// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/storageroundtrip.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

QByteArray storageNonce()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

/// Also where there was no answer to what came before: the object may lie there all the same.
static void takeAway(StorageTalk &talk, const StoragePlace &place, const QString &object)
{
    const std::optional<Error> before = std::exchange(talk.trouble, std::nullopt);
    const int deleted = talk.ask(QCoreApplication::translate("checks", "delete"),
                                 {.method = "DELETE", .object = object, .key = place.key});
    const bool isGone = deleted == 204 || deleted == 200;
    const bool isKnown = !before && !talk.trouble;
    if (before)
        talk.trouble = before;
    if (isGone)
        return;
    if (isKnown)
        talk.wrong.append(QCoreApplication::translate("checks", "%1; %2 is left behind")
                              .arg(talk.last, moving(object)));
    else
        talk.trouble->message = QCoreApplication::translate("checks", "%1; %2 is left behind")
                                    .arg(talk.trouble->message, moving(object));
}

void tryRoundTrip(StorageTalk &talk, const StoragePlace &place, const QString &prefix)
{
    const QString object = prefix + u'/' + QString::fromLatin1(storageNonce());
    const QByteArray content = "launch probe " + storageNonce();
    talk.expect(talk.ask(QCoreApplication::translate("checks", "bucket"),
                         {.method = "HEAD", .object = {}, .key = place.key})
                == 200);
    if (!talk.wrong.isEmpty() || talk.trouble)
        return;
    talk.expect(talk.ask(QCoreApplication::translate("checks", "put"),
                         {.method = "PUT", .object = object, .body = content, .key = place.key})
                == 200);
    if (!talk.wrong.isEmpty())
        return;
    const int got = talk.ask(QCoreApplication::translate("checks", "get"),
                             {.method = "GET", .object = object, .key = place.key});
    talk.expect(got == 200);
    if (got == 200 && talk.body != content)
        talk.wrong.append(
            QCoreApplication::translate("checks", "the object comes back with another content"));
    takeAway(talk, place, object);
}
