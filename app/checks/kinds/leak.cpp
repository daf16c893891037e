// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/parameters.h"
#include "checks/webrequest.h"
#include "domain/bytes.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct LeakRow
{
    const char *what;
    const char *pattern;
    /// What must not be kept of it, and what stands for that; null: it may be.
    const char *hidden = nullptr;
    const char *instead = "***";
};

constexpr LeakRow leakRows[] = {
    {QT_TRANSLATE_NOOP("checks", "a stack trace"),
     R"(Traceback \(most recent call|^\s+at [\w.$<>]+ ?\([^)\n]*:\d+|goroutine \d+ \[|panic: )"},
    {QT_TRANSLATE_NOOP("checks", "an SQL error"),
     R"(SQLSTATE|syntax error at or near|psycopg|sqlalchemy|ORA-\d{5}|near ".{0,40}": syntax error)"},
    {QT_TRANSLATE_NOOP("checks", "a path of the server"),
     R"((?<![\w:/.])/(?:usr|home|app|srv|opt|var|root)/[\w.\-/]+\.\w+)"},
    {QT_TRANSLATE_NOOP("checks", "a private key"), R"(BEGIN [A-Z ]*PRIVATE KEY)",
     R"((BEGIN [A-Z ]*PRIVATE KEY)[\s\S]*?(?=-+END [A-Z ]*PRIVATE KEY|\z))", R"(\1***)"},
    {QT_TRANSLATE_NOOP("checks", "an access key"), R"(\bAKIA[0-9A-Z]{16}\b|\bsk_live_\w{10,})",
     R"(\b(AKIA|sk_live_)\w+)", R"(\1***)"},
    {QT_TRANSLATE_NOOP("checks", "a password in an address"), R"(\w+://[^\s/:@]+:[^\s/@]+@)",
     R"((\w+://[^\s/:@]+:)[^\s/@]+@)", R"(\1***@)"},
};

struct LeakProbe
{
    QString name;
    HttpRequest request;
    /// It shows something only where its body is read.
    bool needsReading = false;
};

/// Whoever refuses so has not looked at the body: no such page, not for strangers, too many.
bool isUnread(int status)
{
    return status == 401 || status == 403 || status == 404 || status == 405 || status == 415
        || status == 429;
}

QRegularExpression leakPattern(const char *text)
{
    return QRegularExpression(QString::fromLatin1(text),
                              QRegularExpression::MultilineOption
                                  | QRegularExpression::CaseInsensitiveOption);
}

/// The answer without the keys and passwords that it gives away: evidence is kept and handed on.
HttpAnswer withoutLeaks(HttpAnswer got)
{
    const auto hide = [](QByteArray &bytes) {
        QString text = QString::fromUtf8(bytes);
        const QString before = text;
        for (const LeakRow &row : leakRows) {
            if (row.hidden)
                text.replace(leakPattern(row.hidden), QString::fromLatin1(row.instead));
        }
        if (text != before)
            bytes = text.toUtf8();
    };
    hide(got.body);
    for (HttpHeader &header : got.headers)
        hide(header.value);
    return got;
}

QStringList leaksIn(const HttpAnswer &got, const QString &body)
{
    QStringList found;
    for (const LeakRow &row : leakRows) {
        if (leakPattern(row.pattern).match(body).hasMatch())
            found.append(QCoreApplication::translate("checks", row.what));
    }
    static const QRegularExpression versions(uR"(\d+\.\d+)"_s);
    for (const char *name : {"Server", "X-Powered-By", "X-AspNet-Version"}) {
        const QString value = QString::fromUtf8(got.value(name));
        if (versions.match(value).hasMatch())
            found.append(QCoreApplication::translate("checks", "a version in %1: %2")
                             .arg(QString::fromLatin1(name), value));
    }
    return found;
}

QString jsonTypeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return u"boolean"_s;
    case QJsonValue::Double: return u"number"_s;
    case QJsonValue::String: return u"string"_s;
    case QJsonValue::Array: return u"array"_s;
    case QJsonValue::Object: return u"object"_s;
    default: return u"null"_s;
    }
}

/// What the body lacks of its shape, each "KEY" or "KEY: TYPE|TYPE" of a JSON object.
QStringList shapeFaults(const QStringList &shape, const QByteArray &body)
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    if (!shape.isEmpty() && !json.isObject())
        return {QCoreApplication::translate("checks", "the body is no JSON object")};
    QStringList wrong;
    for (const QString &part : shape) {
        const QString key = part.section(u':', 0, 0).trimmed();
        const QStringList types =
            part.section(u':', 1).remove(u' ').split(u'|', Qt::SkipEmptyParts);
        const QJsonValue value = json[key];
        if (value.isUndefined())
            wrong.append(QCoreApplication::translate("checks", "the body has no \"%1\"").arg(key));
        else if (!types.isEmpty() && !types.contains(jsonTypeName(value)))
            wrong.append(QCoreApplication::translate("checks", "\"%1\" of the body is a %2")
                             .arg(key, jsonTypeName(value)));
    }
    return wrong;
}

/// A missing page, a bad id and, where there is an address that takes JSON, JSON that is none, of
/// the wrong type and far too large.
QList<LeakProbe> leakProbes(const HttpRequest &base, const QStringList &paths, const QString &post)
{
    QList<LeakProbe> probes;
    const auto at = [&base](const QString &path) {
        HttpRequest request = base;
        request.url = QUrl(base.url.toString(QUrl::RemovePath | QUrl::RemoveQuery)
                           + (path.startsWith(u'/') ? path : u'/' + path));
        return request;
    };
    for (const QString &path : paths)
        probes.append({path, at(path)});
    if (post.isEmpty())
        return probes;
    const std::pair<const char *, QByteArray> bodies[] = {
        {QT_TRANSLATE_NOOP("checks", "broken JSON"), "{\"a\": "},
        {QT_TRANSLATE_NOOP("checks", "wrong types"), "[\"launch-console\", {\"id\": []}]"},
        {QT_TRANSLATE_NOOP("checks", "an oversized body"),
         "{\"a\": \"" + QByteArray(256_KiB, 'x') + "\"}"}};
    for (const auto &[name, body] : bodies) {
        LeakProbe probe {post + u" ("_s + QCoreApplication::translate("checks", name) + u')',
                         at(post), true};
        probe.request.method = "POST";
        probe.request.headers.append(HttpHeader {"Content-Type", "application/json"});
        probe.request.body = body;
        probes.append(probe);
    }
    return probes;
}

} // namespace

/// {url: ADDRESS | target: NAME, ca: FILE, send: {..}, paths: [PATH..], post: PATH, shape: [KEY |
/// "KEY: TYPE|TYPE"..]}: requests that must go wrong do, with 4xx, and the answers give nothing
/// away and are JSON objects of that shape. `post`: an address that takes JSON and refuses what is
/// no such; one that does not read it proves nothing.
static CheckResult runLeakCheck(const CheckSpec &spec, const CheckContext &context)
{
    if (!addressOf(spec.with, context))
        return blank(spec, spec.with.contains("target"_L1) ? u"target"_s : u"url"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    QStringList paths = textsOf(spec.with["paths"_L1]);
    if (paths.isEmpty())
        paths = {u"/launch-console-no-such-page"_s, u"/launch-console-no-such-page?id=%27"_s};
    const Result<HttpRequest> base = webRequest(spec.with, context);
    if (!base)
        return notConfigured(spec, base.error().text());
    Observation sighting;
    sighting.expected =
        QCoreApplication::translate("checks", "4xx without traces, SQL, paths, keys or versions");
    sighting.vantage = webVantage(context, base->url);
    const QStringList shape = textsOf(spec.with["shape"_L1]);
    if (!shape.isEmpty())
        sighting.expected +=
            QCoreApplication::translate("checks", ", JSON with %1").arg(shape.join(", "_L1));
    QStringList wrong;
    QStringList unread;
    const QList<LeakProbe> probes = leakProbes(*base, paths, textOf(spec.with["post"_L1]));
    for (const LeakProbe &probe : probes) {
        const Result<HttpAnswer> got = webAsk(probe.request, context);
        if (!got)
            return noAnswer(spec, got.error(), sighting);
        sighting.vantage = webVantage(context, base->url, got->peer);
        sighting.evidence += webTranscript(probe.request, withoutLeaks(*got), context);
        const Result<QString> body = webText(*got);
        if (!body)
            return noAnswer(spec, body.error(), sighting);
        QStringList faults = leaksIn(*got, *body);
        if (got->status < 400 || got->status > 499)
            faults.prepend(
                QCoreApplication::translate("checks", "the status is %1").arg(got->status));
        faults += shapeFaults(shape, got->body);
        if (!faults.isEmpty())
            wrong.append(probe.name + u": "_s + faults.join(", "_L1));
        else if (probe.needsReading && isUnread(got->status))
            unread.append(probe.name + u": "_s + QString::number(got->status));
    }
    sighting.seen = wrong.isEmpty()
        ? QCoreApplication::translate("checks", "%1 requests that must fail, nothing given away")
              .arg(probes.size())
        : wrong.join("; "_L1);
    if (wrong.isEmpty() && !unread.isEmpty())
        return noAnswer(spec,
                        QCoreApplication::translate(
                            "checks", "%1: the body was not read there, so that proves nothing")
                            .arg(unread.join(", "_L1)),
                        sighting);
    sighting.reason = wrong.isEmpty() ? sighting.seen : wrong.first();
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind leakKind()
{
    return {u"leak"_s,
            QT_TRANSLATE_NOOP("checks", "errors give nothing away"),
            3,
            {u"url"_s, u"target"_s, u"ca"_s, u"send"_s, u"paths"_s, u"post"_s, u"shape"_s},
            runLeakCheck};
}
