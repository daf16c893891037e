// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/containerengine.h"

#include "checks/filefacts.h"
#include "checks/parameters.h"
#include "checks/webrequest.h"
#include "net/localhttp.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

static bool isHere(const CheckContext &context)
{
    return context.host.id() == HostId(u"here"_s);
}

static QString engineOf(const QJsonObject &with, const CheckContext &context)
{
    if (with.contains("engine"_L1))
        return textOf(with["engine"_L1]);
    return isHere(context) ? u"unix:///var/run/docker.sock"_s : u"docker"_s;
}

/// The bytes of the description: an object of the API, a list of one from the program.
static Result<QByteArray> askProgram(const CheckContext &context, const QString &program,
                                     const QString &name)
{
    const auto said = askHost(context, {program, u"container"_s, u"inspect"_s, u"--"_s, name});
    if (!said)
        return std::unexpected(said.error());
    if (!said->succeeded())
        return failure(QString::fromUtf8(context.redacted(said->output)).simplified().right(300),
                       program);
    return said->output;
}

static Result<QByteArray> askEngine(const QString &engine, const CheckContext &context,
                                    const QString &name)
{
    const QString path =
        u"/v1.41/containers/%1/json"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(name)));
    Result<HttpAnswer> got = failure(QString());
    if (engine.startsWith("unix://"_L1)) {
        if (!isHere(context))
            return failure(QCoreApplication::translate(
                               "checks",
                               "the socket of another host cannot be reached: name the "
                               "program, \"engine: docker\""),
                           engine);
        got = localGet(engine.sliced(7), path, {context.deadline, context.stop});
    } else {
        const auto request = webRequest({{u"url"_s, engine}}, context, path);
        if (!request)
            return std::unexpected(request.error());
        got = webAsk(*request, context);
    }
    if (!got)
        return std::unexpected(got.error());
    if (got->status == 404)
        return failure(
            QCoreApplication::translate("checks", "the engine knows no container \"%1\"").arg(name),
            engine);
    if (got->status != 200)
        return failure(QCoreApplication::translate("checks", "the server answers with status %1")
                           .arg(got->status),
                       engine);
    return got->body;
}

Result<QJsonObject> inspectContainer(const QJsonObject &with, const CheckContext &context,
                                     const QString &name)
{
    const QString engine = engineOf(with, context);
    const Result<QByteArray> bytes = engine.contains("://"_L1) ? askEngine(engine, context, name)
                                                               : askProgram(context, engine, name);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QJsonDocument json = QJsonDocument::fromJson(*bytes);
    QJsonObject container = json.isArray() ? json[0].toObject() : json.object();
    if (!container["State"_L1].isObject() || !container["Config"_L1].isObject()
        || !container["HostConfig"_L1].isObject())
        return failure(
            QCoreApplication::translate("checks", "this is no answer of a container engine"),
            engine);
    return container;
}

QString engineVantage(const QJsonObject &with, const CheckContext &context)
{
    const QString engine = engineOf(with, context);
    return engine.contains("://"_L1) ? context.here + u" → "_s + engine
                                     : context.host.vantage() + u" → "_s + engine;
}
