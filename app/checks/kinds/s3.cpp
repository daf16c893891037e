// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/keyage.h"
#include "checks/lifecyclerules.h"
#include "checks/parameters.h"
#include "checks/storageroundtrip.h"
#include "checks/webrequest.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

bool isRefusal(int status)
{
    return status == 401 || status == 403;
}

/// The first object that a list names; empty: it names none.
QString firstObjectOf(const QByteArray &list)
{
    QXmlStreamReader xml(list);
    bool inside = false;
    while (!xml.atEnd()) {
        xml.readNext();
        inside = inside || (xml.isStartElement() && xml.name() == "Contents"_L1);
        if (inside && xml.isStartElement() && xml.name() == "Key"_L1)
            return xml.readElementText();
    }
    return {};
}

void tryStrangers(StorageTalk &talk, const StoragePlace &place, const QString &foreign)
{
    if (!talk.isLetIn())
        return;
    // Where nobody may list, one that is not there is refused though all others may be read.
    const QString object = firstObjectOf(talk.body);
    talk.expect(
        isRefusal(talk.ask(QCoreApplication::translate("checks", "a stranger, listing"),
                           {.method = "GET", .object = {}, .query = StorageTalk::listing()})));
    if (object.isEmpty())
        talk.doubts.append(QCoreApplication::translate(
            "checks", "the bucket is empty: whether strangers may read objects is not known"));
    else
        talk.expect(
            isRefusal(talk.ask(QCoreApplication::translate("checks", "a stranger, an object"),
                               {.method = "HEAD", .object = object})));
    if (foreign.isEmpty()) {
        talk.doubts.append(QCoreApplication::translate(
            "checks", "the own key was tried on no other bucket: name one as \"foreign\""));
        return;
    }
    StoragePlace other = place;
    other.bucket = foreign;
    const int status = talk.ask(
        QCoreApplication::translate("checks", "own key, the bucket %1").arg(foreign),
        {.method = "GET", .object = {}, .query = StorageTalk::listing(), .key = place.key}, other);
    if (status == 404)
        talk.trouble = Error {
            QCoreApplication::translate("checks", "%1: there is no such bucket to be refused at")
                .arg(talk.last),
            {}};
    talk.expect(isRefusal(status));
}

void tryRotation(StorageTalk &talk, const StoragePlace &place, const AwsKey &old)
{
    if (old.id == place.key.id && old.secret == place.key.secret) {
        talk.wrong.append(
            QCoreApplication::translate("checks", "the old and the new one are the same"));
        return;
    }
    if (!talk.isLetIn())
        return;
    AwsKey random = place.key;
    random.secret = storageNonce();
    const std::pair<QString, AwsKey> tries[] = {
        {QCoreApplication::translate("checks", "the old key …%1")
             .arg(QString::fromUtf8(old.id.right(4))),
         old},
        {QCoreApplication::translate("checks", "a random secret"), random}};
    QStringList refusals;
    for (const auto &[name, key] : tries) {
        talk.expect(isRefusal(talk.ask(
            name, {.method = "GET", .object = {}, .query = StorageTalk::listing(), .key = key})));
        refusals.append(talk.status);
    }
    // A storage that tells strangers apart from keys that may not do this knows the old key still.
    if (talk.wrong.isEmpty() && !talk.trouble && refusals.first() != refusals.last()
        && refusals.first().contains("AccessDenied"_L1))
        talk.trouble =
            Error {QCoreApplication::translate(
                       "checks", "the old key …%1 is answered with %2: it lives, and may do less")
                       .arg(QString::fromUtf8(old.id.right(4)), refusals.first()),
                   {}};
}

/// Rotated long ago is not rotated for this launch, where the plan says how long ago is too long.
void tryAge(StorageTalk &talk, const StoragePlace &place, const QJsonObject &with,
            const CheckContext &context)
{
    const QString limit = textOf(with["keyMaxAge"_L1]);
    if (limit.isEmpty() || talk.trouble)
        return;
    const auto longest = durationOf(limit);
    if (!longest) {
        talk.trouble =
            Error {QCoreApplication::translate("checks", "\"%1\" is no duration").arg(limit), {}};
        return;
    }
    const QString iam = textOf(with["iam"_L1]);
    const Result<KeyAge> age = iam.isEmpty()
        ? keyAgeSince(textOf(with["created"_L1]), context)
        : askKeyAge(place, QUrl(iam), textOf(with["iamUser"_L1]), context);
    if (!age) {
        talk.trouble = age.error();
        return;
    }
    talk.lines.append(QCoreApplication::translate("checks", "the key …%1 was made on %2")
                          .arg(QString::fromUtf8(place.key.id.right(4)), age->made));
    if (age->seconds > longest->count())
        talk.wrong.append(QCoreApplication::translate("checks", "the key is %1 days old")
                              .arg(moving(age->seconds / 86400)));
}

/// Whether a rule finds anything to do: one for the whole bucket will, one for a prefix that nobody
/// uses will not.
void lookBelowPrefixes(StorageTalk &talk, const StoragePlace &place, const QStringList &prefixes)
{
    if (prefixes.contains(QString()))
        return;
    for (const QString &prefix : prefixes) {
        const QString query = StorageTalk::listing() + u"&prefix="_s
            + QString::fromLatin1(QUrl::toPercentEncoding(prefix));
        const int status =
            talk.ask(QCoreApplication::translate("checks", "objects below %1").arg(prefix),
                     {.method = "GET", .object = {}, .query = query, .key = place.key});
        if (!talk.trouble && (status != 200 || !talk.body.contains("ListBucketResult")))
            talk.trouble =
                Error {QCoreApplication::translate("checks", "%1: this is no list of objects")
                           .arg(talk.last),
                       {}};
        if (talk.trouble || talk.body.contains("<Contents>"))
            return;
    }
    talk.doubts.append(
        QCoreApplication::translate("checks", "nothing lies below %1: the rules touch nothing now")
            .arg(prefixes.join(", "_L1)));
}

/// The rules as the storage has them, for evidence.
QByteArray tryLifecycle(StorageTalk &talk, const StoragePlace &place, bool wantsAbort)
{
    const int status =
        talk.ask(QCoreApplication::translate("checks", "lifecycle"),
                 {.method = "GET", .object = {}, .query = u"lifecycle"_s, .key = place.key});
    if (status == 404 && talk.last.contains("NoSuchLifecycleConfiguration"_L1)) {
        talk.expect(false);
        return {};
    }
    const auto facts = status == 200 ? readLifecycle(talk.body) : std::nullopt;
    if (!facts) {
        if (!talk.trouble)
            talk.trouble = Error {
                QCoreApplication::translate("checks", "%1: this is no list of lifecycle rules")
                    .arg(talk.last),
                {}};
        return {};
    }
    const QByteArray rules = '\n' + talk.body;
    talk.lines.append(
        facts->enabled == 1
            ? QCoreApplication::translate("checks", "1 enabled rule")
            : QCoreApplication::translate("checks", "%1 enabled rules").arg(facts->enabled));
    if (!facts->moves)
        talk.wrong.append(
            QCoreApplication::translate("checks", "no enabled rule moves or expires anything"));
    if (wantsAbort && !facts->aborts)
        talk.wrong.append(
            QCoreApplication::translate("checks", "no enabled rule ends unfinished uploads"));
    QStringList wishes = facts->narrowed;
    wishes.removeDuplicates();
    if (talk.wrong.isEmpty() && facts->prefixes.isEmpty())
        talk.doubts.append(
            QCoreApplication::translate(
                "checks", "the rules are only for objects of a kind (%1): the others stay for ever")
                .arg(wishes.join(", "_L1)));
    else if (talk.wrong.isEmpty())
        lookBelowPrefixes(talk, place, facts->prefixes);
    return rules;
}

QString wishText(const QString &op)
{
    if (op == "roundtrip"_L1)
        return QCoreApplication::translate("checks", "an object can be put, read back and deleted");
    if (op == "anonymous"_L1)
        return QCoreApplication::translate("checks", "a stranger and a foreign bucket are refused");
    if (op == "rotation"_L1)
        return QCoreApplication::translate(
            "checks", "the new key is let in, the old and a random one are refused");
    if (op == "lifecycle"_L1)
        return QCoreApplication::translate(
            "checks", "an enabled rule moves or expires objects and ends unfinished uploads");
    return {};
}

} // namespace

/// {target: NAME | url: https://KEYID@HOST, bucket: NAME, region: auto, secret: NAME, ca: FILE, op:
/// roundtrip | anonymous | rotation | lifecycle, key: PREFIX, foreign: BUCKET, old: NAME, oldKey:
/// KEYID, keyMaxAge: 30d, iam: ADDRESS, iamUser: NAME, created: DAY, abortMultipart: true}: a probe
/// object of that prefix is written, read and deleted; or strangers, who ask for an object that is
/// there, and the own key on a foreign bucket, are refused (where none is named, or there is no
/// object, that is a warning); or the old key is, and the new one
/// is young enough by the IAM API or by the day given; or lifecycle rules are on (where nothing
/// lies below their prefixes, or they ask for tags or sizes as well, that is a warning). Signed
/// with Signature Version 4; nothing but the probe object is ever written.
static CheckResult runS3Check(const CheckSpec &spec, const CheckContext &context)
{
    if (const auto name = storageBlank(spec.with, context))
        return blank(spec, *name);
    const QString op = spec.with["op"_L1].toString(u"roundtrip"_s);
    Observation sighting;
    sighting.expected = wishText(op);
    if (sighting.expected.isEmpty())
        return noAnswer(
            spec,
            QCoreApplication::translate(
                "checks", "\"op\" is one of roundtrip, anonymous, rotation and lifecycle"));
    if (const QString limit = textOf(spec.with["keyMaxAge"_L1]); !limit.isEmpty())
        sighting.expected += QCoreApplication::translate("checks", ", at most %1 old").arg(limit);
    const Result<StoragePlace> place = storagePlaceOf(spec.with, context);
    if (!place)
        return notConfigured(spec, place.error().text());
    sighting.vantage = webVantage(context, place->endpoint);
    StorageTalk talk(*place, context, sighting);
    QByteArray rules;
    if (op == "roundtrip"_L1) {
        tryRoundTrip(talk, *place, spec.with["key"_L1].toString(u"launch-probe"_s));
    } else if (op == "anonymous"_L1) {
        tryStrangers(talk, *place, textOf(spec.with["foreign"_L1]));
    } else if (op == "rotation"_L1) {
        const QString name = textOf(spec.with["old"_L1]);
        if (name.isEmpty())
            return blank(spec, u"old"_s);
        if (const auto found = secretNamed(context, name); !found)
            return notConfigured(spec, found.error().text());
        AwsKey old = place->key;
        old.secret = context.secrets.value(name);
        if (spec.with.contains("oldKey"_L1))
            old.id = textOf(spec.with["oldKey"_L1]).toUtf8();
        if (spec.with.contains("keyMaxAge"_L1) && !spec.with.contains("iam"_L1)
            && !spec.with.contains("created"_L1))
            return blank(spec, u"created"_s);
        tryRotation(talk, *place, old);
        tryAge(talk, *place, spec.with, context);
    } else {
        rules = tryLifecycle(talk, *place, spec.with["abortMultipart"_L1].toBool(true));
    }
    if (talk.trouble)
        return noAnswer(spec, *talk.trouble, sighting);
    sighting.evidence = talk.evidence() + rules;
    sighting.seen = talk.lines.isEmpty() ? talk.wrong.join("; "_L1) : talk.lines.join("; "_L1);
    sighting.reason = talk.wrong.isEmpty() ? sighting.seen : talk.wrong.join("; "_L1);
    if (talk.wrong.isEmpty() && !talk.doubts.isEmpty()) {
        sighting.reason = talk.doubts.join("; "_L1);
        return warning(spec, sighting);
    }
    return answer(spec, talk.wrong.isEmpty(), sighting);
}

CheckKind s3Kind()
{
    return {u"s3"_s,
            QT_TRANSLATE_NOOP("checks", "the object storage serves us and nobody else"),
            3,
            {u"target"_s, u"url"_s, u"bucket"_s, u"region"_s, u"secret"_s, u"ca"_s, u"op"_s,
             u"key"_s, u"foreign"_s, u"old"_s, u"oldKey"_s, u"keyMaxAge"_s, u"iam"_s, u"iamUser"_s,
             u"created"_s, u"abortMultipart"_s},
            runS3Check};
}
