// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/targetserver.h"

#include "rehearsal/traffic.h"

#include <QHttpHeaders>
#include <QHttpServerResponder>
#include <QTcpServer>

TargetServer::TargetServer(const TargetOptions &options)
    : m_options(options)
    , m_door(options.seed, options.controlToken)
{
    m_uptime.start();
}

TargetServer::~TargetServer() = default;

quint16 TargetServer::listen()
{
    auto *listener = new QTcpServer;
    m_http = new QHttpServer(this);
    m_http->setMissingHandler(
        this, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
            serve(request, responder);
        });
    if (!listener->listen(QHostAddress::LocalHost) || !m_http->bind(listener)) {
        delete listener;
        return 0;
    }
    const quint16 port = listener->serverPort();
    if (m_options.requestsPerSecond > 0)
        m_traffic = new Traffic(port, m_options.requestsPerSecond * m_options.speed, this);
    return port;
}

void TargetServer::shutDown()
{
    delete m_traffic;
    m_traffic = nullptr;
    delete m_http;
    m_http = nullptr;
}

static QByteArray methodOf(const QHttpServerRequest &request)
{
    switch (request.method()) {
    case QHttpServerRequest::Method::Get: return "GET";
    case QHttpServerRequest::Method::Post: return "POST";
    case QHttpServerRequest::Method::Head: return "HEAD";
    case QHttpServerRequest::Method::Options: return "OPTIONS";
    default: return "OTHER";
    }
}

void TargetServer::serve(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    FrontDoorRequest asked;
    asked.method = methodOf(request);
    asked.path = request.url().path();
    asked.query = request.query();
    asked.body = request.body();
    asked.at = m_options.wallClock();
    const QHttpHeaders &headers = request.headers();
    for (qsizetype i = 0; i < headers.size(); ++i) {
        asked.headers.insert(
            QByteArray(headers.nameAt(i).data(), headers.nameAt(i).size()).toLower(),
            headers.valueAt(i).toByteArray());
    }
    const FrontDoorAnswer answer =
        m_door.answer(asked, std::chrono::milliseconds(m_uptime.elapsed()));
    QHttpHeaders sent;
    for (const auto &[name, value] : answer.headers)
        sent.append(QLatin1StringView(name), value);
    responder.write(answer.body, sent, QHttpServerResponder::StatusCode(answer.status));
}
