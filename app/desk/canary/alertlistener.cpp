// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canary/alertlistener.h"

#include "desk/canary/alertmessage.h"

#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponse>
#include <QTcpServer>

using namespace Qt::StringLiterals;

static constexpr qsizetype longestMessage = qsizetype(1) << 20;

/// A page in a browser may send to loopback, but neither as JSON nor under this host's name.
static bool isOfAlertmanager(const QHttpServerRequest &request)
{
    const QByteArray type = request.value("Content-Type");
    const QByteArray host = request.value("Host").split(':').constFirst();
    return type.startsWith("application/json") && (host == "127.0.0.1" || host == "localhost")
        && request.value("Origin").isEmpty();
}

AlertListener::AlertListener(QObject *parent)
    : QObject(parent)
    , m_server(new QHttpServer(this))
{
    m_server->route(u"/alerts"_s, QHttpServerRequest::Method::Post,
                    [this](const QHttpServerRequest &request) {
                        using Status = QHttpServerResponder::StatusCode;
                        if (!isOfAlertmanager(request))
                            return QHttpServerResponse(Status::Forbidden);
                        if (request.body().size() > longestMessage)
                            return QHttpServerResponse(Status::PayloadTooLarge);
                        const auto alerts = readAlerts(request.body());
                        if (!alerts)
                            return QHttpServerResponse(
                                "text/plain", alerts.error().message.toUtf8(), Status::BadRequest);
                        emit received(*alerts);
                        return QHttpServerResponse(Status::Ok);
                    });
}

AlertListener::~AlertListener() = default;

Result<void> AlertListener::listen(quint16 port)
{
    auto *listener = new QTcpServer(this);
    if (!listener->listen(QHostAddress::LocalHost, port)
        && !listener->listen(QHostAddress::LocalHost))
        return failure(listener->errorString());
    const quint16 taken = listener->serverPort();
    // The server owns it from here on.
    if (!m_server->bind(listener))
        return failure(tr("alerts cannot be taken"));
    m_url = QUrl(u"http://127.0.0.1:%1/alerts"_s.arg(taken));
    return {};
}

QUrl AlertListener::url() const
{
    return m_url;
}
