// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http.h"

#include "net/httpparser.h"
#include "net/httprequest.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QNetworkProxy>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono;

QList<QByteArray> HttpAnswer::values(QByteArrayView name) const
{
    QList<QByteArray> found;
    for (const HttpHeader &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            found.append(header.value);
    }
    return found;
}

QByteArray HttpAnswer::head() const
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason + '\n';
    for (const HttpHeader &header : headers)
        text += header.name + ": " + header.value + '\n';
    return text;
}

namespace {

/// One exchange on one connection, driven by an event loop of its own in the calling thread.
class HttpExchange
{
    Q_DECLARE_TR_FUNCTIONS(http)

public:
    HttpExchange(const HttpRequest &request, QDeadlineTimer deadline, std::stop_token stop)
        : m_request(request)
        , m_deadline(deadline)
        , m_stop(std::move(stop))
        , m_parser(request.method != "HEAD", request.bodyCap)
    {
    }

    Result<HttpAnswer> run();

private:
    std::optional<QString> trust();
    void connectSignals();
    void start();
    void finish(const QString &trouble = {});
    void readMore();
    QString socketTrouble(QAbstractSocket::SocketError error) const;

    const HttpRequest &m_request;
    QDeadlineTimer m_deadline;
    std::stop_token m_stop;
    HttpParser m_parser;
    QSslSocket m_socket;
    QEventLoop m_loop;
    QString m_trouble;
    QString m_tlsTrouble;
    bool m_finished = false;
    bool m_connected = false;
    HttpAnswer m_answer;
};

Result<HttpAnswer> HttpExchange::run()
{
    const QString place = m_request.url.toString(QUrl::RemoveUserInfo);
    if (const std::optional<QString> trouble = trust())
        return failure(*trouble, m_request.caFile);
    connectSignals();
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &m_loop, [this] {
        if (m_stop.stop_requested())
            finish(tr("stopped"));
        else if (m_deadline.hasExpired())
            finish(m_connected ? tr("no whole answer in time: timed out after %1 s")
                                     .arg(duration<double>(m_request.timeout).count())
                               : tr("no connection in time: timed out after %1 s")
                                     .arg(duration<double>(m_request.timeout).count()));
    });
    watch.start(20ms);
    start();
    if (!m_finished)
        m_loop.exec();
    // What the destructor of the socket still says is of no interest.
    QObject::disconnect(&m_socket, nullptr, &m_loop, nullptr);
    m_socket.abort();
    if (!m_trouble.isEmpty())
        return failure(m_trouble, place);
    HttpAnswer answer = m_parser.answer();
    answer.url = m_request.url;
    answer.peer = m_answer.peer;
    answer.tls = m_answer.tls;
    return answer;
}

std::optional<QString> HttpExchange::trust()
{
    if (m_request.caFile.isEmpty())
        return std::nullopt;
    QFile file(m_request.caFile);
    if (!file.open(QIODevice::ReadOnly))
        return tr("the authorities' file cannot be read: %1").arg(file.errorString());
    const QList<QSslCertificate> authorities = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (authorities.isEmpty())
        return tr("there is no certificate in the authorities' file");
    QSslConfiguration configuration = m_socket.sslConfiguration();
    configuration.setCaCertificates(authorities);
    m_socket.setSslConfiguration(configuration);
    return std::nullopt;
}

void HttpExchange::connectSignals()
{
    const bool tls = m_request.url.scheme() == "https"_L1;
    QObject::connect(&m_socket, &QSslSocket::sslErrors, &m_loop,
                     [this](const QList<QSslError> &errors) {
                         QStringList texts;
                         for (const QSslError &error : errors) {
                             if (!texts.contains(error.errorString()))
                                 texts.append(error.errorString());
                         }
                         m_tlsTrouble = texts.join("; "_L1);
                     });
    QObject::connect(&m_socket, &QSslSocket::connected, &m_loop, [this] {
        m_connected = true;
        const QString address = m_socket.peerAddress().toString();
        m_answer.peer = (address.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s)
                            .arg(address)
                            .arg(m_socket.peerPort());
    });
    QObject::connect(&m_socket, tls ? &QSslSocket::encrypted : &QSslSocket::connected, &m_loop,
                     [this] {
                         if (const QSslCipher cipher = m_socket.sessionCipher(); !cipher.isNull())
                             m_answer.tls = cipher.protocolString() + u' ' + cipher.name();
                         m_socket.write(bytesOf(m_request));
                     });
    QObject::connect(&m_socket, &QSslSocket::readyRead, &m_loop, [this] { readMore(); });
    QObject::connect(&m_socket, &QSslSocket::errorOccurred, &m_loop,
                     [this](QAbstractSocket::SocketError error) {
                         readMore();
                         if (m_finished)
                             return;
                         if (error == QAbstractSocket::RemoteHostClosedError
                             && m_socket.isEncrypted() == (m_request.url.scheme() == "https"_L1))
                             finish(m_parser.end().value_or(QString()));
                         else
                             finish(socketTrouble(error));
                     });
    QObject::connect(&m_socket, &QSslSocket::disconnected, &m_loop, [this] {
        readMore();
        if (!m_finished)
            finish(m_parser.end().value_or(QString()));
    });
}

void HttpExchange::start()
{
    const QUrl &url = m_request.url;
    const bool tls = url.scheme() == "https"_L1;
    const int port = url.port(tls ? 443 : 80);
    if ((!tls && url.scheme() != "http"_L1) || url.host().isEmpty() || !url.isValid()) {
        finish(tr("this is not an http or https address"));
        return;
    }
    if (!isSendable(m_request)) {
        finish(tr("the method or a header cannot be sent"));
        return;
    }
    // A loopback address never goes through a proxy: nobody is asked for one.
    const bool here = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    const QList<QNetworkProxy> proxies = here
        ? QList<QNetworkProxy>()
        : QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    m_socket.setProxy(proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first());
    m_socket.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // No more than this waits in memory unread: back-pressure on the sender.
    m_socket.setReadBufferSize(1 << 20);
    if (tls)
        m_socket.connectToHostEncrypted(url.host(), quint16(port));
    else
        m_socket.connectToHost(url.host(), quint16(port));
}

void HttpExchange::readMore()
{
    if (m_finished)
        return;
    const QByteArray bytes = m_socket.readAll();
    if (const std::optional<QString> trouble = m_parser.feed(bytes))
        finish(*trouble);
    else if (m_parser.isComplete())
        finish();
}

void HttpExchange::finish(const QString &trouble)
{
    if (m_finished)
        return;
    m_finished = true;
    m_trouble = trouble;
    m_loop.quit();
}

QString HttpExchange::socketTrouble(QAbstractSocket::SocketError error) const
{
    if (!m_tlsTrouble.isEmpty())
        return tr("TLS: the server is not trusted: %1").arg(m_tlsTrouble);
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: return tr("the connection was refused");
    case QAbstractSocket::HostNotFoundError:
        return tr("the name %1 is unknown (DNS)").arg(m_request.url.host());
    case QAbstractSocket::SocketTimeoutError: return tr("no connection in time: timed out");
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return tr("TLS: no handshake: %1").arg(m_socket.errorString());
    case QAbstractSocket::RemoteHostClosedError:
        return tr("TLS: the connection was closed during the handshake");
    case QAbstractSocket::NetworkError:
        return m_connected ? tr("the connection was reset: %1").arg(m_socket.errorString())
                           : tr("the network cannot be reached: %1").arg(m_socket.errorString());
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return tr("the proxy does not help: %1").arg(m_socket.errorString());
    default: return tr("the connection failed: %1").arg(m_socket.errorString());
    }
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == "https"_L1 ? 443 : 80);
    };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

} // namespace

Result<HttpAnswer> httpSend(const HttpRequest &request, std::stop_token stop)
{
    QElapsedTimer timer;
    timer.start();
    const QDeadlineTimer deadline(request.timeout);
    HttpRequest next = request;
    for (int hop = 0;; ++hop) {
        HttpExchange exchange(next, deadline, stop);
        Result<HttpAnswer> answer = exchange.run();
        if (!answer)
            return answer;
        answer->took = milliseconds(timer.elapsed());
        const int status = answer->status;
        const bool redirects =
            status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
        const QByteArray location = answer->value("Location");
        if (!request.followRedirects || !redirects || location.isEmpty())
            return answer;
        const QUrl target = next.url.resolved(QUrl::fromEncoded(location));
        if (!sameOrigin(target, next.url))
            return answer;
        if (hop == 5) {
            return failure(QCoreApplication::translate("http", "redirected more than five times"),
                           request.url.toString(QUrl::RemoveUserInfo));
        }
        next.url = target;
    }
}

Result<HttpAnswer> httpGet(const QUrl &url, std::stop_token stop, milliseconds timeout)
{
    return httpSend({.url = url, .timeout = timeout}, std::move(stop));
}
