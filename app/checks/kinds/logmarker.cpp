// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/filefacts.h"
#include "checks/marker.h"
#include "checks/parameters.h"
#include "checks/webrequest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

/// {marker} stands for the marker in every text of the value.
QJsonValue marked(const QJsonValue &value, const QString &marker)
{
    if (value.isString())
        return value.toString().replace("{marker}"_L1, marker);
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue &each : value.toArray())
            out.append(marked(each, marker));
        return out;
    }
    if (value.isObject()) {
        QJsonObject out = value.toObject();
        for (const QString &key : out.keys())
            out[key] = marked(out[key], marker);
        return out;
    }
    return value;
}

/// Makes the service log the marker: by a request to it, or by a command beside it.
Result<void> leaveMarker(const QJsonObject &with, const CheckContext &context,
                         Observation &sighting)
{
    if (with.contains("command"_L1)) {
        const auto done = askHost(context, textsOf(with["command"_L1]));
        if (!done)
            return std::unexpected(done.error());
        if (!done->succeeded())
            return failure(
                QString::fromUtf8(context.redacted(done->output)).simplified().right(300),
                textsOf(with["command"_L1]).value(0));
        sighting.evidence += "command: " + done->output + '\n';
        return {};
    }
    const auto request = webRequest({{u"url"_s, with["url"_L1]},
                                     {u"target"_s, with["target"_L1]},
                                     {u"ca"_s, with["ca"_L1]},
                                     {u"send"_s, with["send"_L1]}},
                                    context, textOf(with["path"_L1]));
    if (!request)
        return std::unexpected(request.error());
    const auto got = webAsk(*request, context);
    if (!got)
        return std::unexpected(got.error());
    sighting.evidence += webTranscript(*request, *got, context, 300);
    if (got->status >= 500)
        return failure(QCoreApplication::translate("checks", "the server answers with status %1")
                           .arg(got->status));
    return {};
}

/// The line of the search's answer that holds the marker; nothing where it has none yet.
Result<std::optional<QJsonObject>> lookForMarker(const HttpRequest &search, const QString &marker,
                                                 const CheckContext &context, Observation &sighting)
{
    const auto got = webAsk(search, context);
    if (!got)
        return std::unexpected(got.error());
    sighting.vantage = webVantage(context, search.url, got->peer);
    if (got->status != 200)
        return failure(QCoreApplication::translate("checks", "the search answers with status %1")
                           .arg(got->status));
    const QString body = QString::fromUtf8(got->body);
    const qsizetype at = body.indexOf(marker);
    if (at < 0)
        return std::nullopt;
    const qsizetype from = std::max<qsizetype>(0, body.lastIndexOf(u'\n', at) + 1);
    const qsizetype until = body.indexOf(u'\n', at);
    return QJsonObject {{u"line"_s, body.sliced(from, (until < 0 ? body.size() : until) - from)}};
}

/// What stands near the marker of a line that may be very long.
QString aroundMarker(const QString &line, const QString &marker)
{
    const qsizetype from = std::max<qsizetype>(0, line.indexOf(marker) - 1000);
    return line.sliced(from, std::min<qsizetype>(line.size() - from, 2000));
}

} // namespace

/// {target: NAME | url: ADDRESS, path: "/health?probe={marker}", send: {..}, ca: FILE | command:
/// [ARG..], search: ADDRESS with {marker}, searchMethod: GET, searchBody: TEXT, searchSend: {..},
/// line: REGEX, within: 60s}: a marker that nobody else knows, left in the service's log by that
/// request or command, is found by the search within that time, in a line of that form; where none
/// is given that is a warning, since a proxy's log looks the same. The search finds no other
/// marker: it does not echo the question.
static CheckResult runLogMarkerCheck(const CheckSpec &spec, const CheckContext &context)
{
    if (isBlank(spec.with["search"_L1]))
        return blank(spec, u"search"_s);
    if (!spec.with.contains("command"_L1) && !addressOf(spec.with, context))
        return blank(spec, spec.with.contains("target"_L1) ? u"target"_s : u"url"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    const QString limit = spec.with["within"_L1].toString(u"60s"_s);
    const auto within = durationOf(limit);
    const QString form = textOf(spec.with["line"_L1]);
    Observation sighting;
    sighting.expected =
        QCoreApplication::translate("checks", "a marker is found in the logs within %1").arg(limit);
    if (!within)
        return noAnswer(spec,
                        QCoreApplication::translate("checks", "\"%1\" is no duration").arg(limit),
                        sighting);
    if (const Result<bool> tried = occurs(form, {}); !tried)
        return noAnswer(spec, tried.error(), sighting);
    const auto searchFor = [&](const QString &marker) {
        return webRequest({{u"url"_s, marked(spec.with["search"_L1], marker)},
                           {u"method"_s, spec.with["searchMethod"_L1].toString(u"GET"_s)},
                           {u"body"_s, marked(spec.with["searchBody"_L1], marker)},
                           {u"send"_s, spec.with["searchSend"_L1]},
                           {u"ca"_s, spec.with["ca"_L1]}},
                          context);
    };
    const QString marker = QUuid::createUuid().toString(QUuid::Id128);
    const QJsonObject with = marked(spec.with, marker).toObject();
    if (with == spec.with)
        return noAnswer(spec,
                        QCoreApplication::translate("checks", "no parameter has {marker} in it"),
                        sighting);
    const Result<HttpRequest> search = searchFor(marker);
    const QString stranger = QUuid::createUuid().toString(QUuid::Id128);
    const Result<HttpRequest> other = searchFor(stranger);
    if (!search || !other)
        return notConfigured(spec, (!search ? search.error() : other.error()).text());
    const auto echoed = lookForMarker(*other, stranger, context, sighting);
    if (!echoed)
        return noAnswer(spec, echoed.error(), sighting);
    if (*echoed)
        return noAnswer(
            spec,
            QCoreApplication::translate(
                "checks", "the search finds what nobody has logged: it echoes the question"),
            sighting);
    if (const auto left = leaveMarker(with, context, sighting); !left)
        return noAnswer(spec, left.error(), sighting);
    const auto found = awaitMarker(
        context, *within, [&] { return lookForMarker(*search, marker, context, sighting); });
    if (!found)
        return noAnswer(spec, found.error(), sighting);
    if (!*found) {
        sighting.seen =
            QCoreApplication::translate("checks", "the marker is not in the logs after %1")
                .arg(limit);
        sighting.reason = sighting.seen;
        return answer(spec, false, sighting);
    }
    const QString line = (**found)["line"_L1].toString();
    const QString shown = context.redacted(line);
    sighting.evidence += aroundMarker(shown, marker).toUtf8();
    sighting.seen = moving(shown.simplified().left(300));
    const Result<bool> fits = occurs(form, line);
    if (!fits)
        return noAnswer(spec, fits.error(), sighting);
    if (form.isEmpty()) {
        sighting.reason = QCoreApplication::translate(
            "checks", "the marker is in the logs; whose log that is was not asked");
        sighting.advice = QCoreApplication::translate(
            "checks", "Name in the plan what the lines of the service hold: \"line\".");
        return warning(spec, sighting);
    }
    sighting.reason = *fits
        ? QCoreApplication::translate("checks", "the marker is in the logs")
        : QCoreApplication::translate("checks", "the line does not hold %1").arg(form);
    return answer(spec, *fits, sighting);
}

CheckKind logmarkerKind()
{
    return {u"logmarker"_s,
            QT_TRANSLATE_NOOP("checks", "what the service logs arrives where logs are kept"),
            2,
            {u"target"_s, u"url"_s, u"path"_s, u"send"_s, u"ca"_s, u"command"_s, u"search"_s,
             u"searchMethod"_s, u"searchBody"_s, u"searchSend"_s, u"line"_s, u"within"_s},
            runLogMarkerCheck};
}
