// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <functional>
#include <memory>

/// A real RFC 3161 authority: `openssl ts` with a throwaway root and a certificate under it.
class OpensslAuthority
{
public:
    explicit OpensslAuthority(const QString &name = QStringLiteral("Test"), int days = 2)
    {
        const QByteArray life = "-days " + QByteArray::number(days);
        write(
            QStringLiteral("tsa.cnf"),
            "[tsa]\nsigner_cert=tsa.pem\nsigner_key=tsa.key\ncerts=root.pem\n"
            "signer_digest=sha256\ndefault_policy=1.3.6.1.4.1.99999.1\ndigests=sha256\n"
            "serial=serial\nordering=yes\ness_cert_id_alg=sha256\ntsa_name=yes\n"
            "[ext]\nextendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature\n");
        write(QStringLiteral("serial"), "01\n");
        m_made = openssl("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes " + life
                             + " -keyout root.key -out root.pem -subj",
                         {u'/' + QStringLiteral("CN=%1 Root").arg(name)})
            && openssl("req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout tsa.key "
                       "-out tsa.csr -subj",
                       {u'/' + QStringLiteral("CN=%1 Authority").arg(name)})
            && openssl("x509 -req -in tsa.csr -CA root.pem -CAkey root.key " + life
                       + " -extfile tsa.cnf -extensions ext -out tsa.pem");
    }

    bool isMade() const { return m_made; }
    /// PEM.
    QString root() const { return QString::fromLatin1(read(QStringLiteral("root.pem"))); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    /// Runs it in this authority's folder.
    bool openssl(QByteArrayView arguments, const QStringList &more = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"),
                      QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts) + more);
        return process.waitForFinished(60000) && process.exitCode() == 0;
    }
    /// The answer to a request; empty: none was granted.
    QByteArray granted(const QByteArray &query) const
    {
        const bool done = write(QStringLiteral("q"), query)
            && openssl("ts -reply -config tsa.cnf -section tsa -queryfile q -out r");
        return done ? read(QStringLiteral("r")) : QByteArray();
    }

private:
    QTemporaryDir m_folder;
    bool m_made = false;
};

/// An HTTP server on loopback that answers every POST with what `reply` makes of its body; an empty
/// answer hangs.
class LocalAuthority : public QObject
{
public:
    std::function<QByteArray(const QByteArray &)> reply;
    QByteArray status = "200 OK";
    QByteArray type = "application/timestamp-reply";
    int asked = 0;

    LocalAuthority()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *peer = m_server.nextPendingConnection();
            auto got = std::make_shared<QByteArray>();
            connect(peer, &QTcpSocket::readyRead, this, [this, peer, got] {
                got->append(peer->readAll());
                const qsizetype head = got->indexOf("\r\n\r\n");
                const qsizetype length = got->toLower().indexOf("content-length:");
                if (head < 0 || length < 0)
                    return;
                const qsizetype due =
                    got->mid(length + 15, got->indexOf('\r', length) - length - 15)
                        .trimmed()
                        .toInt();
                if (got->size() < head + 4 + due)
                    return;
                ++asked;
                const QByteArray body = reply(got->mid(head + 4, due));
                if (body.isEmpty())
                    return;
                peer->write("HTTP/1.1 " + status + "\r\nContent-Type: " + type
                            + "\r\nContent-Length: " + QByteArray::number(body.size())
                            + "\r\nConnection: close\r\n\r\n" + body);
                peer->disconnectFromHost();
            });
        });
    }

    QString address() const
    {
        return QStringLiteral("http://127.0.0.1:%1/tsa").arg(m_server.serverPort());
    }

private:
    QTcpServer m_server;
};
