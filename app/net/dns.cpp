// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/dns.h"

#include <QCoreApplication>

#include <ares.h>
#include <arpa/inet.h>
#include <poll.h>

#include <map>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct DnsReply
{
    bool done = false;
    ares_status_t status = ARES_ENOTFOUND;
    DnsAnswer answer;
    ares_dns_rec_type_t type = ARES_REC_TYPE_A;
    /// What is asked for, in lower case and without a dot at its end.
    QString name;
};

QString valueOf(const ares_dns_rr_t *record, ares_dns_rec_type_t type)
{
    char text[64] = "";
    switch (type) {
    case ARES_REC_TYPE_A:
        inet_ntop(AF_INET, ares_dns_rr_get_addr(record, ARES_RR_A_ADDR), text, sizeof text);
        return QString::fromLatin1(text);
    case ARES_REC_TYPE_AAAA:
        inet_ntop(AF_INET6, ares_dns_rr_get_addr6(record, ARES_RR_AAAA_ADDR), text, sizeof text);
        return QString::fromLatin1(text);
    case ARES_REC_TYPE_CNAME:
        return QString::fromUtf8(ares_dns_rr_get_str(record, ARES_RR_CNAME_CNAME));
    case ARES_REC_TYPE_NS:
        return QString::fromUtf8(ares_dns_rr_get_str(record, ARES_RR_NS_NSDNAME));
    case ARES_REC_TYPE_MX:
        return QString::fromUtf8(ares_dns_rr_get_str(record, ARES_RR_MX_EXCHANGE));
    case ARES_REC_TYPE_TXT: {
        size_t size = 0;
        const unsigned char *bytes = ares_dns_rr_get_bin(record, ARES_RR_TXT_DATA, &size);
        return QString::fromUtf8(reinterpret_cast<const char *>(bytes), qsizetype(size));
    }
    default: return {};
    }
}

QString nameOf(QString name)
{
    if (name.endsWith(u'.'))
        name.chop(1);
    return name.toLower();
}

/// The records of the name that was asked for, or of what it is an alias of: whatever else stands
/// in an answer is no answer.
void readRecords(const ares_dns_record_t *record, DnsReply &reply)
{
    QString owner = reply.name;
    const size_t count = ares_dns_record_rr_cnt(record, ARES_SECTION_ANSWER);
    const auto recordAt = [record](size_t at) {
        return ares_dns_record_rr_get_const(record, ARES_SECTION_ANSWER, at);
    };
    const auto isOfOwner = [&owner](const ares_dns_rr_t *entry) {
        return nameOf(QString::fromUtf8(ares_dns_rr_get_name(entry))) == owner;
    };
    unsigned aliasTtl = 0;
    // No chain is longer than there are records.
    for (size_t turn = 0; reply.type != ARES_REC_TYPE_CNAME && turn < count; ++turn) {
        for (size_t at = 0; at < count; ++at) {
            const ares_dns_rr_t *entry = recordAt(at);
            if (ares_dns_rr_get_type(entry) != ARES_REC_TYPE_CNAME || !isOfOwner(entry))
                continue;
            reply.answer.alias = valueOf(entry, ARES_REC_TYPE_CNAME);
            owner = nameOf(reply.answer.alias);
            aliasTtl = std::max(aliasTtl, ares_dns_rr_get_ttl(entry));
            break;
        }
    }
    for (size_t at = 0; at < count; ++at) {
        const ares_dns_rr_t *entry = recordAt(at);
        if (ares_dns_rr_get_type(entry) != reply.type || !isOfOwner(entry))
            continue;
        const unsigned ttl = ares_dns_rr_get_ttl(entry);
        reply.answer.ttl = reply.answer.values.isEmpty() ? ttl : std::min(reply.answer.ttl, ttl);
        reply.answer.values.append(valueOf(entry, reply.type));
    }
    reply.answer.ttl = std::max(reply.answer.ttl, aliasTtl);
    reply.answer.values.sort();
}

void takeReply(void *argument, ares_status_t status, size_t, const ares_dns_record_t *record)
{
    auto *reply = static_cast<DnsReply *>(argument);
    reply->done = true;
    reply->status = status;
    if (!record)
        return;
    reply->status = ARES_SUCCESS;
    reply->answer.authoritative = (ares_dns_record_get_flags(record) & ARES_FLAG_AA) != 0;
    const ares_dns_rcode_t code = ares_dns_record_get_rcode(record);
    reply->answer.code = QString::fromLatin1(ares_dns_rcode_tostr(code));
    readRecords(record, *reply);
    // Who says that there is no such name has no record of it.
    if (code != ARES_RCODE_NOERROR)
        reply->answer.values.clear();
}

using WatchedSockets = std::map<ares_socket_t, short>;

void watchSocket(void *argument, ares_socket_t socket, int readable, int writable)
{
    auto *sockets = static_cast<WatchedSockets *>(argument);
    const short events = short((readable ? POLLIN : 0) | (writable ? POLLOUT : 0));
    if (events)
        (*sockets)[socket] = events;
    else
        sockets->erase(socket);
}

/// One turn of the library's sockets.
void turnSockets(ares_channel_t *channel, const WatchedSockets &sockets)
{
    std::vector<pollfd> files;
    for (const auto &[socket, events] : sockets)
        files.push_back({socket, events, 0});
    poll(files.data(), files.size(), 50);
    for (const pollfd &file : files) {
        const bool in = file.revents & (POLLIN | POLLERR | POLLHUP);
        const bool out = file.revents & POLLOUT;
        if (in || out)
            ares_process_fd(channel, in ? file.fd : ARES_SOCKET_BAD,
                            out ? file.fd : ARES_SOCKET_BAD);
    }
    ares_process_fd(channel, ARES_SOCKET_BAD, ARES_SOCKET_BAD);
}

} // namespace

Result<DnsAnswer> dnsAsk(const DnsQuestion &question, const Patience &patience)
{
    DnsReply reply;
    const QByteArray type = question.type.toLatin1();
    if (!ares_dns_rec_type_fromstr(&reply.type, type.constData()))
        return failure(
            QCoreApplication::translate("dns", "\"%1\" is no type of record").arg(question.type));
    static const int library = ares_library_init(ARES_LIB_INIT_ALL);
    ares_options options {};
    options.flags =
        ARES_FLAG_NOSEARCH | ARES_FLAG_NOALIASES | ARES_FLAG_EDNS | ARES_FLAG_NOCHECKRESP;
    options.timeout = 2000;
    options.tries = 2;
    options.qcache_max_ttl = 0;
    WatchedSockets sockets;
    options.sock_state_cb = watchSocket;
    options.sock_state_cb_data = &sockets;
    ares_channel_t *channel = nullptr;
    const int mask = ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_QUERY_CACHE
        | ARES_OPT_SOCK_STATE_CB;
    if (library != ARES_SUCCESS || ares_init_options(&channel, &options, mask) != ARES_SUCCESS)
        return failure(QCoreApplication::translate("dns", "the DNS library cannot be used"));
    const std::unique_ptr<ares_channel_t, decltype(&ares_destroy)> owner(channel, ares_destroy);
    const QByteArray server = question.server.toLatin1();
    if (server.isEmpty()
        || ares_set_servers_ports_csv(channel, server.constData()) != ARES_SUCCESS) {
        return failure(QCoreApplication::translate("dns", "\"%1\" is no address of a DNS server")
                           .arg(question.server));
    }
    const QByteArray name = question.name.toUtf8();
    reply.name = nameOf(question.name);
    const ares_status_t sent = ares_query_dnsrec(channel, name.constData(), ARES_CLASS_IN,
                                                 reply.type, takeReply, &reply, nullptr);
    while (sent == ARES_SUCCESS && !reply.done && !patience.stop.stop_requested()
           && !patience.deadline.hasExpired())
        turnSockets(channel, sockets);
    if (!reply.done)
        ares_cancel(channel);
    if (sent != ARES_SUCCESS || reply.status != ARES_SUCCESS) {
        const auto status = int(sent != ARES_SUCCESS ? sent : reply.status);
        return failure(QCoreApplication::translate("dns", "the DNS server %1 does not answer: %2")
                           .arg(question.server, QString::fromLatin1(ares_strerror(status))));
    }
    return reply.answer;
}
