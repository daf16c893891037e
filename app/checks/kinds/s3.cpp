// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/keyage.h"
#include "checks/lifecyclerules.h"
#include "checks/objectstorage.h"
#include "checks/parameters.h"
#include "checks/webrequest.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

QByteArray randomText()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

/// Asks one thing after the other and keeps what was answered; the first that has no answer ends
/// it.
class StorageTalk
{
public:
    StorageTalk(const StoragePlace &place, const CheckContext &context, Observation &sighting)
        : m_place(place)
        , m_context(context)
        , m_sighting(sighting)
    {
    }

    /// The status, 0 where there was no answer.
    int ask(const QString &name, const StorageRequest &request, const StoragePlace &place)
    {
        if (trouble)
            return 0;
        const Result<HttpAnswer> got = storageAsk(place, request, m_context);
        if (!got) {
            trouble = got.error();
            return 0;
        }
        m_sighting.vantage = webVantage(m_context, place.endpoint, got->peer);
        body = got->body;
        last = name + u": "_s + storageStatus(*got);
        lines.append(last);
        m_sighting.evidence = lines.join(u'\n').toUtf8();
        // A storage that is ill, or a web page in front of it, is no refusal.
        if (got->status >= 500)
            trouble = Error {last, {}};
        return got->status;
    }
    int ask(const QString &name, const StorageRequest &request)
    {
        return ask(name, request, m_place);
    }
    void expect(bool good)
    {
        if (!good && !trouble)
            wrong.append(last);
    }
    /// An own request is let in: else a refusal proves nothing.
    bool isLetIn()
    {
        const int status =
            ask(QCoreApplication::translate("checks", "own key, listing"),
                {.method = "GET", .object = {}, .query = listing(), .key = m_place.key});
        const bool listed = status == 200 && body.contains("ListBucketResult");
        if (!listed && !trouble)
            trouble = Error {QCoreApplication::translate(
                                 "checks", "%1: the own key is not let in, so that proves nothing")
                                 .arg(last),
                             {}};
        return listed;
    }

    static QString listing() { return u"list-type=2&max-keys=1"_s; }
    QStringList lines;
    QStringList wrong;
    QString last;
    QByteArray body;
    std::optional<Error> trouble;

private:
    const StoragePlace &m_place;
    const CheckContext &m_context;
    Observation &m_sighting;
};

bool isRefusal(int status)
{
    return status == 401 || status == 403;
}

void tryRoundTrip(StorageTalk &talk, const StoragePlace &place, const QString &prefix)
{
    const QString object = prefix + u'/' + QString::fromLatin1(randomText());
    const QByteArray content = "launch probe " + randomText();
    talk.expect(talk.ask(QCoreApplication::translate("checks", "bucket"),
                         {.method = "HEAD", .object = {}, .key = place.key})
                == 200);
    if (!talk.wrong.isEmpty())
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
    const int deleted = talk.ask(QCoreApplication::translate("checks", "delete"),
                                 {.method = "DELETE", .object = object, .key = place.key});
    if (deleted != 204 && deleted != 200)
        talk.wrong.append(QCoreApplication::translate("checks", "%1; %2 is left behind")
                              .arg(talk.last, moving(object)));
}

void tryStrangers(StorageTalk &talk, const StoragePlace &place, const QString &foreign)
{
    if (!talk.isLetIn())
        return;
    const QString object = QString::fromLatin1("launch-probe/" + randomText());
    talk.expect(
        isRefusal(talk.ask(QCoreApplication::translate("checks", "a stranger, listing"),
                           {.method = "GET", .object = {}, .query = StorageTalk::listing()})));
    talk.expect(isRefusal(talk.ask(QCoreApplication::translate("checks", "a stranger, an object"),
                                   {.method = "GET", .object = object})));
    if (foreign.isEmpty())
        return;
    StoragePlace other = place;
    other.bucket = foreign;
    talk.expect(isRefusal(
        talk.ask(QCoreApplication::translate("checks", "own key, the bucket %1").arg(foreign),
                 {.method = "GET", .object = {}, .query = StorageTalk::listing(), .key = place.key},
                 other)));
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
    random.secret = randomText();
    const std::pair<QString, AwsKey> tries[] = {
        {QCoreApplication::translate("checks", "the old key …%1")
             .arg(QString::fromUtf8(old.id.right(4))),
         old},
        {QCoreApplication::translate("checks", "a random secret"), random}};
    for (const auto &[name, key] : tries)
        talk.expect(isRefusal(talk.ask(
            name, {.method = "GET", .object = {}, .query = StorageTalk::listing(), .key = key})));
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

void tryLifecycle(StorageTalk &talk, const StoragePlace &place, bool wantsAbort)
{
    const int status =
        talk.ask(QCoreApplication::translate("checks", "lifecycle"),
                 {.method = "GET", .object = {}, .query = u"lifecycle"_s, .key = place.key});
    if (status == 404 && talk.last.contains("NoSuchLifecycleConfiguration"_L1)) {
        talk.expect(false);
        return;
    }
    const auto facts = status == 200 ? readLifecycle(talk.body) : std::nullopt;
    if (!facts) {
        if (!talk.trouble)
            talk.trouble = Error {
                QCoreApplication::translate("checks", "%1: this is no list of lifecycle rules")
                    .arg(talk.last),
                {}};
        return;
    }
    talk.lines.append(
        QCoreApplication::translate("checks", "%1 enabled rules").arg(facts->enabled));
    if (!facts->moves)
        talk.wrong.append(
            QCoreApplication::translate("checks", "no enabled rule moves or expires anything"));
    if (wantsAbort && !facts->aborts)
        talk.wrong.append(
            QCoreApplication::translate("checks", "no enabled rule ends unfinished uploads"));
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
/// object of that prefix is written, read and deleted; or strangers, and the own key on a foreign
/// bucket, are refused; or the old key is, and the new one is young enough by the IAM API or by the
/// day given; or lifecycle rules are on. Signed with Signature Version 4; nothing but the probe
/// object is ever written.
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
        tryLifecycle(talk, *place, spec.with["abortMultipart"_L1].toBool(true));
    }
    if (talk.trouble)
        return noAnswer(spec, *talk.trouble, sighting);
    sighting.evidence = plainText((talk.lines + talk.wrong).join(u'\n')).toUtf8();
    sighting.seen = talk.lines.isEmpty() ? talk.wrong.join("; "_L1) : talk.lines.join("; "_L1);
    sighting.reason = talk.wrong.isEmpty() ? sighting.seen : talk.wrong.join("; "_L1);
    return answer(spec, talk.wrong.isEmpty(), sighting);
}

CheckKind s3Kind()
{
    return {u"s3"_s,
            QT_TRANSLATE_NOOP("checks", "the object storage serves us and nobody else"),
            1,
            {u"target"_s, u"url"_s, u"bucket"_s, u"region"_s, u"secret"_s, u"ca"_s, u"op"_s,
             u"key"_s, u"foreign"_s, u"old"_s, u"oldKey"_s, u"keyMaxAge"_s, u"iam"_s, u"iamUser"_s,
             u"created"_s, u"abortMultipart"_s},
            runS3Check};
}
