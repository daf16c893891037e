// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tlsstream.h"

#include <QCoreApplication>
#include <QFile>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QTimer>

using namespace Qt::StringLiterals;

Result<void> TlsStream::trust(const QString &caFile)
{
    if (caFile.isEmpty())
        return {};
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            QCoreApplication::translate("tls", "the authorities' file cannot be read: %1")
                .arg(file.errorString()),
            caFile);
    QSslConfiguration configuration = m_socket.sslConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromDevice(&file, QSsl::Pem));
    m_socket.setSslConfiguration(configuration);
    return {};
}

/// Lets the socket work until it is so, it fails, or patience ends.
Result<void> TlsStream::await(const std::function<bool()> &isSo, const Patience &patience)
{
    QTimer watch;
    bool failed = false;
    const auto look = [&] {
        if (failed || isSo() || patience.stop.stop_requested() || patience.deadline.hasExpired())
            m_loop.quit();
    };
    QObject::connect(&m_socket, &QSslSocket::errorOccurred, &watch, [&] {
        failed = true;
        look();
    });
    QObject::connect(&m_socket, &QSslSocket::encrypted, &watch, look);
    QObject::connect(&m_socket, &QSslSocket::readyRead, &watch, look);
    QObject::connect(&m_socket, &QSslSocket::encryptedBytesWritten, &watch, look);
    QObject::connect(&watch, &QTimer::timeout, &watch, look);
    watch.start(std::chrono::milliseconds(20));
    if (!isSo() && m_socket.state() != QAbstractSocket::UnconnectedState)
        m_loop.exec();
    if (isSo())
        return {};
    if (patience.stop.stop_requested())
        return failure(QCoreApplication::translate("tls", "stopped"), peer());
    if (patience.deadline.hasExpired())
        return failure(QCoreApplication::translate("tls", "no answer in time: timed out"), peer());
    if (!m_distrust.isEmpty())
        return failure(QCoreApplication::translate("tls", "TLS: the server is not trusted: %1")
                           .arg(m_distrust),
                       peer());
    return failure((m_socket.isEncrypted()
                        ? QCoreApplication::translate("tls", "the connection failed: %1")
                        : QCoreApplication::translate("tls", "TLS: no handshake: %1"))
                       .arg(m_socket.errorString()),
                   peer());
}

Result<std::unique_ptr<TlsStream>> TlsStream::connect(const QString &host, quint16 port,
                                                      const QString &caFile,
                                                      const Patience &patience)
{
    std::unique_ptr<TlsStream> stream(new TlsStream);
    if (const Result<void> trusted = stream->trust(caFile); !trusted)
        return std::unexpected(trusted.error());
    QSslSocket &socket = stream->m_socket;
    QObject::connect(&socket, &QSslSocket::sslErrors, &socket,
                     [&distrust = stream->m_distrust](const QList<QSslError> &errors) {
                         QStringList texts;
                         for (const QSslError &error : errors)
                             texts.append(error.errorString());
                         texts.removeDuplicates();
                         distrust = texts.join("; "_L1);
                     });
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.setPeerVerifyMode(QSslSocket::VerifyPeer);
    socket.connectToHostEncrypted(host, port);
    if (const Result<void> done =
            stream->await([&socket] { return socket.isEncrypted(); }, patience);
        !done)
        return failure(done.error().message, u"%1:%2"_s.arg(host).arg(port));
    return stream;
}

QString TlsStream::peer() const
{
    const QString address = m_socket.peerAddress().toString();
    return (address.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s)
        .arg(address)
        .arg(m_socket.peerPort());
}

Result<void> TlsStream::send(const QByteArray &bytes, const Patience &patience)
{
    m_socket.write(bytes);
    return await([this] { return m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() == 0; },
                 patience);
}

Result<QByteArray> TlsStream::receive(const Patience &patience)
{
    const Result<void> came = await([this] { return m_socket.bytesAvailable() > 0; }, patience);
    if (!came && m_socket.error() == QAbstractSocket::RemoteHostClosedError)
        return QByteArray();
    if (!came)
        return std::unexpected(came.error());
    return m_socket.readAll();
}
