// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/smtp.h"

#include "domain/bytes.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QSslSocket>
#include <QSysInfo>
#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

static constexpr int connectMs = 10'000;
static constexpr int watchMs = 20;
static constexpr int exchangeMs = 30'000;
/// More than any server says to one command.
static constexpr qsizetype answerCap = 64_KiB;

static QByteArray encodedWord(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const bool plain = std::ranges::all_of(bytes, [](char c) { return c >= ' ' && c < 0x7f; });
    return plain ? bytes : "=?utf-8?B?" + bytes.toBase64() + "?=";
}

QByteArray mailBytes(const Mail &mail)
{
    QByteArray body = mail.text.toUtf8().toBase64();
    for (qsizetype at = 76; at < body.size(); at += 78)
        body.insert(at, "\r\n");
    // English day and month names, whatever the desktop speaks.
    const QByteArray date =
        QLocale::c().toString(mail.time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss '+0000'"_s).toLatin1();
    return "From: " + mail.from.toUtf8() + "\r\nTo: " + mail.to.join(u", "_s).toUtf8()
        + "\r\nSubject: " + encodedWord(mail.subject.simplified().left(200)) + "\r\nDate: " + date
        + "\r\nMessage-ID: <" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces)
        + "@launch-console>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
          "Content-Transfer-Encoding: base64\r\nAuto-Submitted: auto-generated\r\n\r\n"
        + body + "\r\n";
}

namespace {

QString mailWords(const char *text)
{
    return QCoreApplication::translate("notify", text);
}

/// One conversation with a server.
class SmtpExchange
{
public:
    SmtpExchange(const QUrl &server, std::stop_token stop)
        : m_host(server.host())
        , m_port(quint16(server.port(server.scheme() == "smtps"_L1 ? 465 : 25)))
        , m_direct(server.scheme() == "smtps"_L1)
        , m_stop(std::move(stop))
    {
    }

    Delivery open()
    {
        if (m_direct)
            m_socket.connectToHostEncrypted(m_host, m_port);
        else
            m_socket.connectToHost(m_host, m_port);
        const bool good = turnUntil(
            [this] {
                return m_direct ? m_socket.isEncrypted()
                                : m_socket.state() == QAbstractSocket::ConnectedState;
            },
            connectMs);
        return good ? expect(2) : fault(m_socket.errorString(), false);
    }
    Delivery startTls()
    {
        m_socket.startClientEncryption();
        if (!turnUntil([this] { return m_socket.isEncrypted(); }, connectMs))
            return fault(m_socket.errorString(), false);
        return {};
    }
    bool isEncrypted() const { return m_socket.isEncrypted(); }

    Delivery say(const QByteArray &line, int wanted)
    {
        m_answer.clear();
        m_socket.write(line + "\r\n");
        return expect(wanted);
    }
    Delivery greet() { return say("EHLO " + QSysInfo::machineHostName().toUtf8(), 2); }
    bool offers(QByteArrayView word) const { return m_answer.toUpper().contains(word); }
    Delivery fault(const QString &why, bool forGood) const
    {
        return std::unexpected(Undelivered {{why, u"%1:%2"_s.arg(m_host).arg(m_port)}, forGood});
    }

private:
    /// Takes the thread's events until it is so; false where time is up, somebody stops it or the
    /// connection is lost.
    bool turnUntil(const std::function<bool()> &done, int ms)
    {
        QEventLoop loop;
        QTimer watch;
        const QDeadlineTimer deadline(ms);
        bool lost = false;
        const auto look = [&] {
            m_answer += m_socket.readAll();
            if (lost || done() || m_stop.stop_requested() || deadline.hasExpired())
                loop.quit();
        };
        QObject::connect(&watch, &QTimer::timeout, &loop, look);
        QObject::connect(&m_socket, &QSslSocket::readyRead, &loop, look);
        QObject::connect(&m_socket, &QSslSocket::errorOccurred, &loop, [&] {
            lost = true;
            look();
        });
        watch.start(watchMs);
        if (!done())
            loop.exec();
        return done();
    }
    /// An answer of that hundred; one of the fifth is for good.
    Delivery expect(int hundred)
    {
        if (!turnUntil([this] { return isWhole() || m_answer.size() > answerCap; }, exchangeMs)
            || m_answer.size() > answerCap)
            return fault(mailWords(QT_TRANSLATE_NOOP("notify", "the server does not answer")),
                         false);
        if (m_answer.at(0) - '0' == hundred)
            return {};
        return fault(mailWords(QT_TRANSLATE_NOOP("notify", "the server said %1"))
                         .arg(QString::fromUtf8(m_answer.left(200)).simplified()),
                     m_answer.at(0) == '5');
    }
    /// The last line of an answer has a blank after its number.
    bool isWhole() const
    {
        if (!m_answer.endsWith("\r\n"))
            return false;
        const QByteArrayView whole = QByteArrayView(m_answer).chopped(2);
        const QByteArrayView last = whole.sliced(whole.lastIndexOf('\n') + 1);
        return last.size() == 3 || (last.size() > 3 && last.at(3) != '-');
    }

    QSslSocket m_socket;
    QString m_host;
    quint16 m_port;
    bool m_direct;
    std::stop_token m_stop;
    QByteArray m_answer;
};

} // namespace

static Delivery logIn(SmtpExchange &exchange, const QString &user, const QByteArray &password)
{
    if (!exchange.isEncrypted())
        return exchange.fault(mailWords(QT_TRANSLATE_NOOP(
                                  "notify", "the server offers no TLS: the password is not said")),
                              true);
    const QByteArray name = user.toUtf8();
    return exchange.say(
        "AUTH PLAIN " + (QByteArray(1, '\0') + name + QByteArray(1, '\0') + password).toBase64(),
        2);
}

static Delivery handOver(SmtpExchange &exchange, const Mail &mail)
{
    if (auto sent = exchange.say("MAIL FROM:<" + mail.from.toUtf8() + '>', 2); !sent)
        return sent;
    for (const QString &to : mail.to) {
        if (auto sent = exchange.say("RCPT TO:<" + to.toUtf8() + '>', 2); !sent)
            return sent;
    }
    if (auto ready = exchange.say("DATA", 3); !ready)
        return ready;
    // No line of it starts with a dot: headers do not, nor does base64.
    return exchange.say(mailBytes(mail) + '.', 2);
}

Delivery sendMail(const QUrl &server, const QByteArray &password, const Mail &mail,
                  std::stop_token stop)
{
    SmtpExchange exchange(server, std::move(stop));
    if (auto open = exchange.open(); !open)
        return open;
    if (auto greeted = exchange.greet(); !greeted)
        return greeted;
    if (!exchange.isEncrypted() && exchange.offers("STARTTLS")) {
        if (auto ready = exchange.say("STARTTLS", 2); !ready)
            return ready;
        if (auto secured = exchange.startTls(); !secured)
            return secured;
        if (auto greeted = exchange.greet(); !greeted)
            return greeted;
    }
    if (!password.isEmpty()) {
        if (auto known = logIn(exchange, server.userName(), password); !known)
            return known;
    }
    if (auto sent = handOver(exchange, mail); !sent)
        return sent;
    // It is theirs now, whatever they say to this.
    [[maybe_unused]] const Delivery parting = exchange.say("QUIT", 2);
    return {};
}
