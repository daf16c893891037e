// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "range/range.h"

#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

#include <arpa/inet.h>

using namespace Qt::StringLiterals;

namespace {

/// Answers whatever comes with the same bytes, on a thread of its own, and closes.
class Parrot
{
public:
    explicit Parrot(QByteArray answer, bool closes = true)
        : m_answer(std::move(answer))
        , m_closes(closes)
        , m_listener(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in place {};
        place.sin_family = AF_INET;
        place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof place;
        bind(m_listener, reinterpret_cast<sockaddr *>(&place), size);
        listen(m_listener, 16);
        getsockname(m_listener, reinterpret_cast<sockaddr *>(&place), &size);
        m_port = ntohs(place.sin_port);
        m_thread = std::jthread([this](std::stop_token stop) { serve(stop); });
    }
    ~Parrot()
    {
        m_thread.request_stop();
        m_thread.join();
        close(m_listener);
    }
    Parrot(const Parrot &) = delete;
    Parrot &operator=(const Parrot &) = delete;
    quint16 port() const { return m_port; }

private:
    void serve(std::stop_token stop)
    {
        std::vector<int> open;
        while (!stop.stop_requested()) {
            pollfd file {m_listener, POLLIN, 0};
            if (poll(&file, 1, 50) <= 0)
                continue;
            const int guest = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (guest < 0)
                continue;
            char request[4096];
            pollfd asked {guest, POLLIN, 0};
            if (poll(&asked, 1, 1000) > 0) [[maybe_unused]]
                const ssize_t got = recv(guest, request, sizeof request, 0);
            send(guest, m_answer.constData(), size_t(m_answer.size()), MSG_NOSIGNAL);
            if (m_closes)
                close(guest);
            else
                open.push_back(guest);
        }
        for (const int guest : open)
            close(guest);
    }

    QByteArray m_answer;
    bool m_closes;
    int m_listener;
    quint16 m_port = 0;
    std::jthread m_thread;
};

} // namespace

/// Ports that answer with garbage: `empty`, `hello` (a line), `binary`, `huge`, `silent` (never
/// ends); `closed` refuses.
Result<RangeEntry> startTcp()
{
    RangeEntry entry;
    const auto add = [&entry](const QString &name, const QByteArray &answer, bool closes = true) {
        const auto parrot = std::make_shared<Parrot>(answer, closes);
        entry.facts.insert(name, parrot->port());
        entry.inside.push_back(parrot);
    };
    add(u"empty"_s, {});
    add(u"hello"_s, "220 hello\r\n");
    add(u"binary"_s, QByteArray::fromHex("ff00fe01c0afeda0800d0a"));
    add(u"huge"_s, QByteArray(1 << 20, 'x'));
    add(u"silent"_s, {}, false);
    entry.facts.insert(u"closed"_s, freePort());
    return entry;
}
