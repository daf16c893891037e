// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "range/loopbacklistener.h"
#include "range/range.h"

#include <optional>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// Answers whatever comes with the same bytes, and closes.
class Parrot
{
public:
    explicit Parrot(QByteArray answer, bool closes = true)
        : m_answer(std::move(answer))
        , m_closes(closes)
    {
    }
    ~Parrot()
    {
        m_listener.reset();
        for (const int guest : m_open)
            close(guest);
    }
    Parrot(const Parrot &) = delete;
    Parrot &operator=(const Parrot &) = delete;
    quint16 port() const { return m_listener->port(); }

private:
    void serve(int guest)
    {
        char request[4096];
        pollfd asked {guest, POLLIN, 0};
        if (poll(&asked, 1, 1000) > 0) [[maybe_unused]]
            const ssize_t got = recv(guest, request, sizeof request, 0);
        send(guest, m_answer.constData(), size_t(m_answer.size()), MSG_NOSIGNAL);
        if (m_closes)
            close(guest);
        else
            m_open.push_back(guest);
    }

    QByteArray m_answer;
    bool m_closes;
    std::vector<int> m_open;
    std::optional<LoopbackListener> m_listener {std::in_place, [this](int guest) { serve(guest); }};
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
