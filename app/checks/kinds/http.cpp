// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http.h"

#include "checks/answer.h"
#include "checks/parameters.h"
#include "checks/webrequest.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

/// Headers that mean nothing reliable when they stand twice.
bool mustStandOnce(const QString &name)
{
    static const QStringList single {u"access-control-allow-origin"_s,
                                     u"strict-transport-security"_s,
                                     u"x-frame-options"_s,
                                     u"content-type"_s,
                                     u"location"_s,
                                     u"x-content-type-options"_s};
    return single.contains(name.toLower());
}

struct HttpWishes
{
    QStringList statuses;
    QJsonObject headers;
    QJsonObject anyHeader;
    QJsonObject notHeaders;
    QString body;
    QString notBody;
    QString says;

    explicit HttpWishes(const QJsonObject &with)
        : statuses(textsOf(with["status"_L1]))
        , headers(with["headers"_L1].toObject())
        , anyHeader(with["anyHeader"_L1].toObject())
        , notHeaders(with["notHeaders"_L1].toObject())
        , body(textOf(with["bodyMatches"_L1]))
        , notBody(textOf(with["bodyNotMatches"_L1]))
        , says(textOf(with["says"_L1]))
    {
        for (const QString &name :
             with["notHeaders"_L1].isObject() ? QStringList() : textsOf(with["notHeaders"_L1]))
            notHeaders.insert(name, u""_s);
        if (statuses.isEmpty())
            statuses = {u"200"_s};
    }

    QStringList patterns() const
    {
        QStringList all {body, notBody};
        for (const QJsonObject &group : {headers, anyHeader, notHeaders}) {
            for (const QJsonValue &pattern : group)
                all.append(textOf(pattern));
        }
        return all;
    }
    QString text() const
    {
        if (!says.isEmpty())
            return says;
        QStringList parts {
            QCoreApplication::translate("checks", "status %1").arg(statuses.join("/"_L1))};
        for (auto header = headers.begin(); header != headers.end(); ++header)
            parts.append(header.key() + u" ~ "_s + textOf(header.value()));
        QStringList either;
        for (auto header = anyHeader.begin(); header != anyHeader.end(); ++header)
            either.append(header.key() + u" ~ "_s + textOf(header.value()));
        if (!either.isEmpty())
            parts.append(either.join(QCoreApplication::translate("checks", " or ")));
        for (auto header = notHeaders.begin(); header != notHeaders.end(); ++header)
            parts.append(QCoreApplication::translate("checks", "no %1 %2")
                             .arg(header.key(), textOf(header.value()))
                             .trimmed());
        if (!body.isEmpty())
            parts.append(QCoreApplication::translate("checks", "body with %1").arg(body));
        if (!notBody.isEmpty())
            parts.append(QCoreApplication::translate("checks", "body without %1").arg(notBody));
        return parts.join(", "_L1);
    }
};

QString shownHeader(const QString &name, const QByteArray &value)
{
    return QString::fromUtf8(name.compare("Set-Cookie"_L1, Qt::CaseInsensitive) == 0
                                 ? withoutCookieValue(value)
                                 : value);
}

/// Empty where all is as wished; an Error where that cannot be told.
Result<QStringList> judgeHeaders(const HttpWishes &wishes, const HttpAnswer &answer)
{
    QStringList wrong;
    for (auto wish = wishes.headers.begin(); wish != wishes.headers.end(); ++wish) {
        const QList<QByteArray> values = answer.values(wish.key().toLatin1());
        if (values.isEmpty())
            wrong.append(QCoreApplication::translate("checks", "%1 is missing").arg(wish.key()));
        if (values.size() > 1 && mustStandOnce(wish.key()))
            wrong.append(QCoreApplication::translate("checks", "%1 stands there %2 times")
                             .arg(wish.key())
                             .arg(values.size()));
        for (const QByteArray &value : values) {
            const Result<bool> has = occurs(textOf(wish.value()), QString::fromUtf8(value));
            if (!has)
                return std::unexpected(has.error());
            if (!*has)
                wrong.append(QCoreApplication::translate("checks", "%1 is \"%2\"")
                                 .arg(wish.key(), shownHeader(wish.key(), value)));
        }
    }
    for (auto wish = wishes.notHeaders.begin(); wish != wishes.notHeaders.end(); ++wish) {
        for (const QByteArray &value : answer.values(wish.key().toLatin1())) {
            const Result<bool> has = occurs(textOf(wish.value()), QString::fromUtf8(value));
            if (!has)
                return std::unexpected(has.error());
            if (*has)
                wrong.append(QCoreApplication::translate("checks", "%1 is \"%2\"")
                                 .arg(wish.key(), shownHeader(wish.key(), value)));
        }
    }
    return wrong;
}

/// Whether one of the headers is as wished, in one of its values; none wished: it is.
Result<bool> hasAnyHeader(const QJsonObject &wishes, const HttpAnswer &answer)
{
    for (auto wish = wishes.begin(); wish != wishes.end(); ++wish) {
        const QList<QByteArray> values = answer.values(wish.key().toLatin1());
        if (values.size() > 1 && mustStandOnce(wish.key()))
            continue;
        for (const QByteArray &value : values) {
            const Result<bool> has = occurs(textOf(wish.value()), QString::fromUtf8(value));
            if (!has || *has)
                return has;
        }
    }
    return wishes.isEmpty();
}

Result<QStringList> judgeAnswer(const HttpWishes &wishes, const HttpAnswer &answer)
{
    QStringList wrong;
    if (!wishes.statuses.contains(QString::number(answer.status)))
        wrong.append(QCoreApplication::translate("checks", "the status is %1").arg(answer.status));
    const Result<QStringList> headers = judgeHeaders(wishes, answer);
    if (!headers)
        return headers;
    wrong += *headers;
    const Result<bool> any = hasAnyHeader(wishes.anyHeader, answer);
    if (!any)
        return std::unexpected(any.error());
    if (!*any)
        wrong.append(QCoreApplication::translate("checks", "none of %1 is as it should be")
                         .arg(wishes.anyHeader.keys().join(", "_L1)));
    if (wishes.body.isEmpty() && wishes.notBody.isEmpty())
        return wrong;
    const Result<QString> body = webText(answer);
    if (!body)
        return std::unexpected(body.error());
    for (const bool wanted : {true, false}) {
        const QString pattern = wanted ? wishes.body : wishes.notBody;
        if (pattern.isEmpty())
            continue;
        const Result<bool> has = occurs(pattern, *body);
        if (!has)
            return std::unexpected(has.error());
        if (*has != wanted) {
            wrong.append((wanted
                              ? QCoreApplication::translate("checks", "the body does not hold %1")
                              : QCoreApplication::translate("checks", "the body holds %1"))
                             .arg(pattern));
        }
    }
    return wrong;
}

/// Another host's address: with path and query of the first one, unless it brings a path of its
/// own. Nothing where it is no host.
std::optional<QUrl> otherAddress(const QUrl &first, const QString &host)
{
    const bool isWhole = host.contains("://"_L1);
    QUrl url(isWhole ? host : first.scheme() + u"://"_s + host);
    if (!url.isValid() || url.host().isEmpty() || url.hasFragment() || !url.userInfo().isEmpty()
        || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        || (!isWhole && (url.path().size() > 1 || url.hasQuery())))
        return std::nullopt;
    if (url.path().size() > 1 || url.hasQuery())
        return url;
    url.setPath(first.path());
    url.setQuery(first.hasQuery() ? first.query(QUrl::FullyEncoded) : QString());
    return url;
}

/// Where it is asked, as parameters of one request each: the place named, and every other host at
/// its own port. What a target sends along, a token for one, is for its own host only.
Result<QList<QJsonObject>> httpPlaces(const QJsonObject &with, const CheckContext &context)
{
    QList<QJsonObject> places {with};
    const QJsonObject target = context.targets.value(textOf(with["target"_L1]));
    const QUrl first = addressOf(with, context).value_or(QUrl());
    for (const QString &host : textsOf(with["hosts"_L1])) {
        const std::optional<QUrl> url = otherAddress(first, host);
        if (!url)
            return failure(
                QCoreApplication::translate(
                    "checks", "\"%1\" is not of the form HOST, HOST:PORT or https://HOST/PATH")
                    .arg(host));
        QJsonObject other = with;
        other.remove("target"_L1);
        other.insert(u"url"_s, url->toString(QUrl::FullyEncoded));
        if (!with.contains("ca"_L1) && target.contains("ca"_L1))
            other.insert(u"ca"_s, target["ca"_L1]);
        places.append(other);
    }
    return places;
}

/// `ofMany`: the reason names the host.
CheckResult askOnce(const CheckSpec &spec, const CheckContext &context, HttpRequest request,
                    const HttpWishes &wishes, bool ofMany)
{
    const QString server = request.url.authority().section(u'@', -1);
    Observation sighting;
    sighting.expected = wishes.text();
    sighting.vantage = context.here + u" → "_s + server;
    request.timeout = context.timeLeft();
    const Result<HttpAnswer> got = httpSend(request, context.stop);
    if (!got)
        return noAnswer(spec, got.error(), sighting);
    sighting.vantage = u"%1 → %2 (%3)"_s.arg(context.here, server, got->peer);
    sighting.seen = QCoreApplication::translate("checks", "status %1, %2 bytes")
                        .arg(got->status)
                        .arg(got->body.size());
    sighting.evidence = request.method + ' ' + request.url.toEncoded(QUrl::RemoveUserInfo) + '\n'
        + webHead(*got) + '\n' + got->body;
    const Result<QStringList> wrong = judgeAnswer(wishes, *got);
    if (!wrong)
        return noAnswer(spec, wrong.error(), sighting);
    if (wrong->isEmpty()) {
        sighting.reason = QCoreApplication::translate("checks", "the server answers as expected");
        return answer(spec, true, sighting);
    }
    sighting.seen = wrong->join("; "_L1);
    const QString place = (ofMany ? server : QString())
        + (request.url.path().size() > 1 ? request.url.path() : QString());
    sighting.reason = place.isEmpty()
        ? sighting.seen
        : QCoreApplication::translate("checks", "%1: %2").arg(place, sighting.seen);
    return answer(spec, false, sighting);
}

} // namespace

/// {url: ADDRESS | target: NAME, hosts: [HOST | HOST:PORT | ADDRESS..], path: PATH | [PATH..],
/// method: GET, send: {..}, body: TEXT, ca: FILE, status: 200 | [..], headers: {NAME: REGEX},
/// anyHeader: {NAME: REGEX}, notHeaders: {NAME: REGEX} | [NAME..], bodyMatches: REGEX,
/// bodyNotMatches: REGEX, repeat: N, says: WORDS}: every answer, N for each path of each host, is
/// so, with one of `anyHeader` at least. The other hosts are asked for the path and query of the
/// address, unless theirs has some of its own. Redirects are not followed. WORDS stand for the
/// patterns where people read what was expected.
static CheckResult runHttpCheck(const CheckSpec &spec, const CheckContext &context)
{
    if (isBlank(spec.with["url"_L1]) && isBlank(spec.with["target"_L1]))
        return blank(spec, spec.with.contains("target"_L1) ? u"target"_s : u"url"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    const HttpWishes wishes(spec.with);
    Observation sighting;
    sighting.expected = wishes.text();
    for (const QString &pattern : wishes.patterns()) {
        if (const Result<bool> tried = occurs(pattern, {}); !tried)
            return noAnswer(spec, tried.error(), sighting);
    }
    const int repeat = spec.with.contains("repeat"_L1) ? textOf(spec.with["repeat"_L1]).toInt() : 1;
    if (repeat < 1 || repeat > 100) {
        return noAnswer(
            spec, QCoreApplication::translate("checks", "\"repeat\" is a number from 1 to 100"),
            sighting);
    }
    if (textOf(spec.with["method"_L1]).toUpper() == "HEAD"_L1
        && (!wishes.body.isEmpty() || !wishes.notBody.isEmpty()))
        return noAnswer(spec,
                        QCoreApplication::translate(
                            "checks", "an answer to HEAD has no body: that proves nothing of one"),
                        sighting);
    QStringList paths = textsOf(spec.with["path"_L1]);
    if (paths.isEmpty())
        paths = {QString()};
    const Result<QList<QJsonObject>> places = httpPlaces(spec.with, context);
    if (!places)
        return noAnswer(spec, places.error(), sighting);
    QByteArray evidence;
    qsizetype left = places->size() * paths.size() * repeat;
    for (const QJsonObject &place : *places) {
        for (const QString &path : std::as_const(paths)) {
            const Result<HttpRequest> request = webRequest(place, context, path);
            if (!request)
                return notConfigured(spec, request.error().text());
            for (int round = 0; round < repeat; ++round) {
                CheckResult result = askOnce(spec, context, *request, wishes, places->size() > 1);
                evidence += result.evidence.bytes;
                result.evidence.bytes = evidence;
                if (result.verdict != Verdict::Pass || --left == 0)
                    return result;
                evidence += "\n\n";
            }
        }
    }
    return noAnswer(spec, QCoreApplication::translate("checks", "nothing was asked"), sighting);
}

CheckKind httpKind()
{
    return {u"http"_s,
            QT_TRANSLATE_NOOP("checks", "a web server answers as it should"),
            4,
            {u"url"_s, u"target"_s, u"hosts"_s, u"path"_s, u"method"_s, u"send"_s, u"body"_s,
             u"ca"_s, u"status"_s, u"headers"_s, u"anyHeader"_s, u"notHeaders"_s, u"bodyMatches"_s,
             u"bodyNotMatches"_s, u"repeat"_s, u"says"_s},
            runHttpCheck};
}
