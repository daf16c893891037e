// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/envsources.h"
#include "checks/marker.h"
#include "checks/parameters.h"
#include "checks/webrequest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

/// The parts of https://KEY@HOST/PREFIX/PROJECT.
struct SentryDsn
{
    QString key;
    QString project;
    /// Where envelopes go.
    QUrl envelope;
};

std::optional<SentryDsn> parseDsn(const QString &text)
{
    const QUrl url(text);
    SentryDsn dsn {url.userName(), url.path().section(u'/', -1), url};
    bool isNumber = false;
    dsn.project.toLongLong(&isNumber);
    if (!url.isValid() || dsn.key.isEmpty() || url.host().isEmpty() || !isNumber
        || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return std::nullopt;
    dsn.envelope.setUserInfo(QString());
    dsn.envelope.setPath(url.path().chopped(dsn.project.size())
                         + u"api/%1/envelope/"_s.arg(dsn.project));
    return dsn;
}

struct SentryEvent
{
    QByteArray id = QUuid::createUuid().toByteArray(QUuid::Id128);
    bool isTransaction = false;
};

QByteArray envelopeOf(const SentryEvent &event, const QJsonObject &with, const QDateTime &now)
{
    const double seconds = double(now.toMSecsSinceEpoch()) / 1000;
    QJsonObject body {
        {u"event_id"_s, QString::fromLatin1(event.id)},
        {u"timestamp"_s, seconds},
        {u"platform"_s, u"other"_s},
        {u"level"_s, u"info"_s},
        {u"tags"_s, QJsonObject {{u"launch_probe"_s, QString::fromLatin1(event.id)}}}};
    for (const QString &name : {u"environment"_s, u"release"_s}) {
        if (with.contains(name))
            body.insert(name, with[name]);
    }
    if (event.isTransaction) {
        body.insert(u"type"_s, u"transaction"_s);
        body.insert(u"transaction"_s, u"launch probe"_s);
        body.insert(u"start_timestamp"_s, seconds - 0.1);
        body.insert(
            u"contexts"_s,
            QJsonObject {{u"trace"_s,
                          QJsonObject {{u"trace_id"_s, QString::fromLatin1(event.id)},
                                       {u"span_id"_s, QString::fromLatin1(event.id.first(16))},
                                       {u"op"_s, u"launch.probe"_s}}}});
        body.insert(u"spans"_s, QJsonArray());
    } else {
        body.insert(u"message"_s, u"launch probe: a test before a launch"_s);
    }
    const auto line = [](const QJsonObject &object) {
        return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    };
    return line({{u"event_id"_s, QString::fromLatin1(event.id)}})
        + line({{u"type"_s, event.isTransaction ? u"transaction"_s : u"event"_s}}) + line(body);
}

Result<void> sendEvent(const SentryDsn &dsn, const SentryEvent &event, const QJsonObject &with,
                       const CheckContext &context, Observation &sighting)
{
    Result<HttpRequest> request = webRequest(
        {{u"url"_s, dsn.envelope.toString(QUrl::FullyEncoded)}, {u"ca"_s, with["ca"_L1]}}, context);
    if (!request)
        return std::unexpected(request.error());
    request->method = "POST";
    request->headers = {
        {"Content-Type", "application/x-sentry-envelope"},
        {"X-Sentry-Auth",
         "Sentry sentry_version=7, sentry_client=launch-console, sentry_key=" + dsn.key.toUtf8()}};
    request->body = envelopeOf(event, with, context.clock.now());
    const Result<HttpAnswer> got = webAsk(*request, context);
    if (!got)
        return std::unexpected(got.error());
    sighting.vantage = webVantage(context, request->url, got->peer);
    sighting.evidence += webTranscript(*request, *got, context, 1000);
    const QString id = QJsonDocument::fromJson(got->body)["id"_L1].toString();
    if (got->status != 200 || QString(id).remove(u'-') != QString::fromLatin1(event.id))
        return failure(
            QCoreApplication::translate("checks", "the event is not taken: status %1, id \"%2\"")
                .arg(got->status)
                .arg(id.left(40)));
    return {};
}

/// Reads an event back; what is wrong with it, nothing where it arrived as it was sent.
Result<QString> readBack(const SentryEvent &event, const QJsonObject &with,
                         const CheckContext &context, Observation &sighting)
{
    const auto found = awaitMarker(
        context, durationOf(with["within"_L1].toString(u"60s"_s)).value_or(std::chrono::minutes(1)),
        [&]() -> Result<std::optional<QJsonObject>> {
            Result<HttpRequest> request =
                webRequest({{u"url"_s, with["api"_L1]}, {u"ca"_s, with["ca"_L1]}}, context,
                           u"/api/0/projects/%1/events/%2/"_s.arg(textOf(with["slug"_L1]),
                                                                  QString::fromLatin1(event.id)));
            if (!request)
                return std::unexpected(request.error());
            request->headers.append(HttpHeader {
                "Authorization",
                "Bearer " + context.secrets.value(textOf(with["secret"_L1])).trimmed()});
            const Result<HttpAnswer> got = webAsk(*request, context);
            if (!got)
                return std::unexpected(got.error());
            if (got->status == 404)
                return std::nullopt;
            QJsonObject json = QJsonDocument::fromJson(got->body).object();
            sighting.evidence += webTranscript(*request, *got, context);
            if (got->status != 200 || json["eventID"_L1].toString().isEmpty())
                return failure(
                    QCoreApplication::translate("checks", "this is no answer of Sentry: status %1")
                        .arg(got->status));
            return json;
        });
    if (!found)
        return std::unexpected(found.error());
    const QString what = event.isTransaction
        ? QCoreApplication::translate("checks", "the test transaction")
        : QCoreApplication::translate("checks", "the test event");
    if (!*found)
        return QCoreApplication::translate("checks", "%1 was taken and is not to be seen")
            .arg(what);
    for (const QString &name : {u"environment"_s, u"release"_s}) {
        QString value;
        for (const QJsonValue &tag : (**found)["tags"_L1].toArray()) {
            if (tag["key"_L1] == name)
                value = tag["value"_L1].toString();
        }
        if (with.contains(name) && value != textOf(with[name]))
            return QCoreApplication::translate("checks", "%1 is of the %2 \"%3\"")
                .arg(what, name, value);
    }
    return QString();
}

/// Whether something that runs is asked for its DSN; a file alone is not yet in effect.
bool asksWhatRuns(const QJsonObject &with)
{
    return !textsOf(with["container"_L1]).isEmpty() || !textsOf(with["workload"_L1]).isEmpty()
        || !textOf(with["process"_L1]).isEmpty();
}

/// A DSN that is taken proves nothing of a service that was given another one. An Error: a place
/// cannot be read.
Result<void> compareDsn(const QString &dsn, const QJsonObject &with, const CheckContext &context,
                        QStringList &seen, QStringList &wrong)
{
    const QString key = with["key"_L1].toString(u"SENTRY_DSN"_s);
    for (const Result<EnvSource> &source : readEnvSources(context, with, key)) {
        if (!source)
            return std::unexpected(source.error());
        if (!source->value)
            wrong.append(
                QCoreApplication::translate("checks", "%1: %2 is not set").arg(source->place, key));
        else if (source->value->trimmed() != dsn)
            wrong.append(QCoreApplication::translate("checks", "%1: %2 is another DSN (%3)")
                             .arg(source->place, key,
                                  secretWords(context, source->value->trimmed().toUtf8())));
        else
            seen.append(
                QCoreApplication::translate("checks", "%1 has this DSN").arg(source->place));
    }
    return {};
}

} // namespace

/// {dsn: ${secret:NAME}, project: NUMBER, environment: NAME, release: NAME, ca: FILE, transaction:
/// true, readBack: true, api: ADDRESS, slug: ORGANISATION/PROJECT, secret: NAME, within: 60s, key:
/// SENTRY_DSN, file: PATH.., container: NAME.., engine: ENGINE, workload: deployment/NAME..,
/// namespace: NAME, context: NAME, kubeconfig: FILE, process: PID | PIDFILE}: the DSN is of that
/// project, is what every place named has under that key, and takes a test event (and a
/// transaction) with an id; read back, from where the project may be named as well, both are there
/// with that release and environment. Not read back, and with nothing named that runs with it, it
/// is a warning: the service may have another one.
static CheckResult runSentryCheck(const CheckSpec &spec, const CheckContext &context)
{
    if (isBlank(spec.with["dsn"_L1]))
        return blank(spec, u"dsn"_s);
    const bool reads = spec.with["readBack"_L1].toBool();
    for (const QString &name : reads
             ? QStringList {u"slug"_s, u"secret"_s, u"api"_s, u"environment"_s, u"release"_s}
             : QStringList {}) {
        if (isBlank(spec.with[name]))
            return blank(spec, name);
    }
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    const Result<QString> text = withSecrets(context, textOf(spec.with["dsn"_L1]));
    if (!text)
        return notConfigured(spec, text.error().text());
    if (const auto found = secretNamed(context, textOf(spec.with["secret"_L1])); reads && !found)
        return notConfigured(spec, found.error().text());
    // A DSN of the wrong project takes events as well.
    if (!reads && isBlank(spec.with["project"_L1]))
        return blank(spec, u"project"_s);
    Observation sighting;
    sighting.expected = reads
        ? QCoreApplication::translate("checks", "test events are taken and can be seen")
        : QCoreApplication::translate("checks", "a test event is taken");
    if (const QString within = spec.with["within"_L1].toString(u"60s"_s); !durationOf(within))
        return noAnswer(spec,
                        QCoreApplication::translate("checks", "\"%1\" is no duration").arg(within),
                        sighting);
    const auto dsn = parseDsn(text->trimmed());
    if (!dsn)
        return noAnswer(spec,
                        QCoreApplication::translate(
                            "checks", "the DSN is not of the form https://KEY@HOST/PROJECT"),
                        sighting);
    QStringList seen {QCoreApplication::translate("checks", "project %1").arg(dsn->project)};
    QStringList wrong;
    if (const QString project = textOf(spec.with["project"_L1]);
        !project.isEmpty() && project != dsn->project)
        wrong.append(QCoreApplication::translate("checks", "the DSN is of the project %1")
                         .arg(dsn->project));
    if (const auto compared = compareDsn(text->trimmed(), spec.with, context, seen, wrong);
        !compared)
        return noAnswer(spec, compared.error(), sighting);
    for (const QString &line : QStringList(seen + wrong))
        sighting.evidence += line.toUtf8() + '\n';
    QList<SentryEvent> events {SentryEvent {}};
    if (spec.with["transaction"_L1].toBool())
        events.append(SentryEvent {.isTransaction = true});
    // A DSN that is not the service's gets no event: somebody would be woken.
    for (const SentryEvent &event : wrong.isEmpty() ? events : QList<SentryEvent>()) {
        if (const auto sent = sendEvent(*dsn, event, spec.with, context, sighting); !sent)
            return noAnswer(spec, sent.error(), sighting);
        seen.append(QCoreApplication::translate("checks", "event %1")
                        .arg(moving(QString::fromLatin1(event.id))));
        if (!reads)
            continue;
        const Result<QString> fault = readBack(event, spec.with, context, sighting);
        if (!fault)
            return noAnswer(spec, fault.error(), sighting);
        if (!fault->isEmpty())
            wrong.append(*fault);
    }
    sighting.seen = seen.join(", "_L1);
    sighting.reason = wrong.isEmpty() ? sighting.seen : wrong.join("; "_L1);
    if (wrong.isEmpty() && !reads && !asksWhatRuns(spec.with)) {
        sighting.reason = QCoreApplication::translate(
            "checks", "the event is taken, but nothing that runs was asked for its DSN");
        sighting.advice = QCoreApplication::translate(
            "checks", "Name in the plan the container or process that has it.");
        return warning(spec, sighting);
    }
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind sentryKind()
{
    return {u"sentry"_s, QT_TRANSLATE_NOOP("checks", "Sentry takes and shows a test event"), 3,
            QStringList {u"dsn"_s, u"project"_s, u"environment"_s, u"release"_s, u"ca"_s,
                         u"transaction"_s, u"readBack"_s, u"api"_s, u"slug"_s, u"secret"_s,
                         u"within"_s, u"key"_s}
                + envPlaceParameters(),
            runSentryCheck};
}
