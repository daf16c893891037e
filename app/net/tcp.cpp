// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tcp.h"

#include "domain/bytes.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QHostInfo>
#include <QTimer>

#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <vector>

using namespace Qt::StringLiterals;

static constexpr int stopSlice = 50;

static QString tcpText(const char *text)
{
    return QCoreApplication::translate("tcp", text);
}

static int sliceOf(const QDeadlineTimer &deadline)
{
    return deadline.isForever() ? stopSlice
                                : int(std::min<qint64>(stopSlice, deadline.remainingTime() + 1));
}

Result<void> Patience::waitFor(int descriptor, short events) const
{
    for (;;) {
        if (stop.stop_requested())
            return failure(tcpText(QT_TRANSLATE_NOOP("tcp", "stopped")));
        if (deadline.hasExpired())
            return failure(tcpText(QT_TRANSLATE_NOOP("tcp", "no answer in time: timed out")));
        pollfd file {descriptor, events, 0};
        const int ready = poll(&file, 1, sliceOf(deadline));
        if (ready > 0 || (ready < 0 && errno != EINTR))
            return {};
    }
}

Result<QList<QHostAddress>> addressesOf(const QString &host, const Patience &patience)
{
    if (const QHostAddress address(host); !address.isNull())
        return QList<QHostAddress> {address};
    QEventLoop loop;
    QHostInfo info;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &loop, [&] {
        if (patience.stop.stop_requested() || patience.deadline.hasExpired())
            loop.exit(1);
    });
    watch.start(stopSlice);
    const int number = QHostInfo::lookupHost(host, &loop, [&](const QHostInfo &found) {
        info = found;
        loop.exit(0);
    });
    if (loop.exec() != 0) {
        QHostInfo::abortHostLookup(number);
        return failure(tcpText(QT_TRANSLATE_NOOP("tcp", "no answer in time: timed out")), host);
    }
    if (info.addresses().isEmpty())
        return failure(QCoreApplication::translate("tcp", "the name %1 is unknown (DNS)").arg(host),
                       host);
    return info.addresses();
}

namespace {

/// A connection on its way; -1 with `error` where it cannot even be begun.
int beginConnect(const QHostAddress &address, quint16 port, int &error, int type = SOCK_STREAM)
{
    const bool six = address.protocol() == QHostAddress::IPv6Protocol;
    const int file = socket(six ? AF_INET6 : AF_INET, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    int result = -1;
    if (file >= 0 && six) {
        sockaddr_in6 place {};
        place.sin6_family = AF_INET6;
        place.sin6_port = htons(port);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        memcpy(&place.sin6_addr, &bytes, sizeof place.sin6_addr);
        result = connect(file, reinterpret_cast<const sockaddr *>(&place), sizeof place);
    } else if (file >= 0) {
        sockaddr_in place {};
        place.sin_family = AF_INET;
        place.sin_port = htons(port);
        place.sin_addr.s_addr = htonl(address.toIPv4Address());
        result = connect(file, reinterpret_cast<const sockaddr *>(&place), sizeof place);
    }
    error = result == 0 || errno == EINPROGRESS ? 0 : errno;
    if (error != 0 && file >= 0) {
        close(file);
        return -1;
    }
    return file;
}

int connectError(int file)
{
    int error = 0;
    socklen_t size = sizeof error;
    return getsockopt(file, SOL_SOCKET, SO_ERROR, &error, &size) == 0 ? error : errno;
}

QString errorText(int error)
{
    if (error == ECONNREFUSED)
        return tcpText(QT_TRANSLATE_NOOP("tcp", "the connection was refused"));
    if (error == ECONNRESET || error == EPIPE)
        return tcpText(QT_TRANSLATE_NOOP("tcp", "the connection was reset"));
    return QCoreApplication::translate("tcp", "the network cannot be reached: %1")
        .arg(qt_error_string(error));
}

PortState stateOf(int error)
{
    return error == 0           ? PortState::Open
        : error == ECONNREFUSED ? PortState::Refused
        : error == ETIMEDOUT    ? PortState::Silent
                                : PortState::Unreachable;
}

} // namespace

bool hasWayTo(const QHostAddress &address)
{
    // A datagram socket only looks its route up.
    int error = 0;
    const int file = beginConnect(address, 9, error, SOCK_DGRAM);
    if (file >= 0)
        close(file);
    return file >= 0;
}

TcpStream::~TcpStream()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

Result<TcpStream> TcpStream::connect(const QString &host, quint16 port, const Patience &patience)
{
    const Result<QList<QHostAddress>> addresses = addressesOf(host, patience);
    if (!addresses)
        return std::unexpected(addresses.error());
    const QString place = u"%1:%2"_s.arg(host).arg(port);
    Error last;
    for (const QHostAddress &address : *addresses) {
        int error = 0;
        const int file = beginConnect(address, port, error);
        TcpStream stream(
            file,
            (address.protocol() == QHostAddress::IPv6Protocol ? u"[%1]:%2"_s : u"%1:%2"_s)
                .arg(address.toString())
                .arg(port));
        if (file >= 0) {
            if (const Result<void> ready = patience.waitFor(file, POLLOUT); !ready)
                return failure(ready.error().message, place);
            error = connectError(file);
        }
        if (error == 0)
            return stream;
        last = {errorText(error), place};
    }
    return std::unexpected(last);
}

Result<TcpStream> TcpStream::connectLocal(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un place {};
    if (name.isEmpty() || name.contains('\0') || size_t(name.size()) >= sizeof place.sun_path)
        return failure(tcpText(QT_TRANSLATE_NOOP("tcp", "this is no path of a socket")), path);
    place.sun_family = AF_UNIX;
    memcpy(place.sun_path, name.constData(), size_t(name.size()));
    TcpStream stream(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), path);
    if (stream.m_descriptor < 0
        || ::connect(stream.m_descriptor, reinterpret_cast<const sockaddr *>(&place), sizeof place)
            != 0)
        return failure(QCoreApplication::translate("tcp", "the socket does not answer: %1")
                           .arg(qt_error_string(errno)),
                       path);
    return stream;
}

Result<void> TcpStream::send(QByteArrayView bytes, const Patience &patience) const
{
    while (!bytes.isEmpty()) {
        const ssize_t sent = ::send(m_descriptor, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
        if (sent > 0) {
            bytes = bytes.sliced(sent);
        } else if (errno == EAGAIN) {
            if (const Result<void> ready = patience.waitFor(m_descriptor, POLLOUT); !ready)
                return failure(ready.error().message, m_peer);
        } else if (errno != EINTR) {
            return failure(errorText(errno), m_peer);
        }
    }
    return {};
}

Result<QByteArray> TcpStream::receive(const Patience &patience) const
{
    QByteArray buffer(16_KiB, Qt::Uninitialized);
    for (;;) {
        const ssize_t size = recv(m_descriptor, buffer.data(), size_t(buffer.size()), 0);
        if (size >= 0) {
            buffer.truncate(size);
            return buffer;
        }
        if (errno == EAGAIN) {
            if (const Result<void> ready = patience.waitFor(m_descriptor, POLLIN); !ready)
                return failure(ready.error().message, m_peer);
        } else if (errno != EINTR) {
            return failure(errorText(errno), m_peer);
        }
    }
}

Result<QMap<quint16, PortState>> probePorts(const QHostAddress &address,
                                            const QList<quint16> &ports,
                                            std::chrono::milliseconds wait,
                                            const Patience &patience)
{
    QMap<quint16, PortState> states;
    std::vector<pollfd> files;
    std::vector<quint16> numbers;
    for (const quint16 port : ports) {
        int error = 0;
        const int file = beginConnect(address, port, error);
        states.insert(port, error == 0 ? PortState::Silent : stateOf(error));
        if (file >= 0) {
            files.push_back({file, POLLOUT, 0});
            numbers.push_back(port);
        }
    }
    const QDeadlineTimer silence(wait);
    std::optional<Error> trouble;
    for (size_t left = files.size(); left > 0 && !silence.hasExpired() && !trouble;) {
        if (patience.stop.stop_requested() || patience.deadline.hasExpired())
            trouble = Error {tcpText(QT_TRANSLATE_NOOP("tcp", "no answer in time: timed out")), {}};
        poll(files.data(), files.size(), sliceOf(silence));
        for (size_t at = 0; at < files.size(); ++at) {
            if (files[at].fd < 0 || files[at].revents == 0)
                continue;
            states.insert(numbers[at], stateOf(connectError(files[at].fd)));
            close(files[at].fd);
            files[at].fd = -1;
            --left;
        }
    }
    for (const pollfd &file : files) {
        if (file.fd >= 0)
            close(file.fd);
    }
    if (trouble)
        return std::unexpected(*trouble);
    return states;
}
