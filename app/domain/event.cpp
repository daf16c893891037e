// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"

#include "domain/leafhasher.h"

using namespace Qt::StringLiterals;

QString eventKind(const Event &event)
{
    return std::visit(
        []<typename T>(const T &e) {
            if constexpr (std::is_same_v<T, UnknownEvent>)
                return e.kind;
            else
                return QString::fromLatin1(T::kind);
        },
        event);
}

QJsonObject eventBody(const Event &event)
{
    return std::visit(
        []<typename T>(const T &e) {
            if constexpr (std::is_same_v<T, UnknownEvent>)
                return e.body;
            else
                return Fields::toObject(e);
        },
        event);
}

QString eventFault(const Event &event)
{
    return std::visit(
        []<typename T>(const T &e) {
            if constexpr (std::is_same_v<T, UnknownEvent>) {
                const QString fault = canonicalFault(e.kind);
                return fault.isEmpty() ? canonicalFault(e.body) : fault;
            } else {
                return Fields::faultOf(e);
            }
        },
        event);
}

Result<Event> readEvent(const QString &kind, const QJsonObject &body)
{
    const Result<QByteArray> bytes = toCanonical(body);
    if (!bytes)
        return std::unexpected(bytes.error());
    return readEvent(kind, QByteArrayView(*bytes));
}

Result<Event> readEvent(const QString &kind, QByteArrayView body)
{
#define EVENT(name)                                                                                \
    if (kind == QLatin1StringView(name::kind))                                                     \
        return Fields::fromCanonicalObject<name>(body).transform(                                  \
            [](name e) { return Event(std::move(e)); });
#include "domain/events/events.def"
#undef EVENT
    UnknownEvent unknown {kind, {}};
    Fields::read(body, unknown.body);
    return unknown;
}

Result<QByteArray> entryBytes(const Entry &entry)
{
    return toCanonical({
        {u"actor"_s, entry.actor.value},
        {u"body"_s, eventBody(entry.event)},
        {u"boot"_s, entry.boot},
        {u"kind"_s, eventKind(entry.event)},
        {u"ledger"_s, entry.ledger},
        {u"mono"_s, qint64(entry.mono.count())},
        {u"prev"_s, entry.prev},
        {u"seq"_s, entry.seq},
        {u"time"_s, toUtcText(entry.time)},
        {u"v"_s, entry.version},
    });
}

QByteArray storedBytes(const Entry &entry)
{
    return entry.bytes.isEmpty() ? entryBytes(entry).value_or(QByteArray()) : entry.bytes;
}

/// Why these bytes are no canonical object.
static Error canonicalFault(const QByteArray &bytes)
{
    const Result<QJsonObject> object = fromCanonical(bytes);
    return object ? Error {QCoreApplication::translate("event", "not an entry of a ledger"), {}}
                  : object.error();
}

Result<Entry> readEntry(const QByteArray &bytes)
{
    LeafHasher hasher;
    return readEntry(bytes, hasher);
}

Result<Entry> readEntry(const QByteArray &bytes, LeafHasher &hasher)
{
    CanonicalMembers members;
    if (!scanCanonical(bytes, &members))
        return std::unexpected(canonicalFault(bytes));
    const auto read = [&members](const char *name, auto &value) {
        return Fields::read(memberOf(members, name), value);
    };
    Entry entry;
    if (!read("seq", entry.seq))
        entry.seq = -1;
    read("actor", entry.actor);
    read("ledger", entry.ledger);
    read("prev", entry.prev);
    read("time", entry.time);
    read("mono", entry.mono);
    read("boot", entry.boot);
    if (!read("v", entry.version))
        entry.version = 0;
    if (entry.seq < 0 || entry.ledger.isEmpty() || entry.prev.size() != 64 || !entry.time.isValid())
        return failure(QCoreApplication::translate("event", "not an entry of a ledger"));
    QString kind;
    read("kind", kind);
    QByteArrayView body = memberOf(members, "body");
    if (!body.startsWith('{'))
        body = "{}";
    Result<Event> event = readEvent(kind, body);
    if (!event)
        return std::unexpected(event.error());
    entry.event = std::move(*event);
    entry.bytes = bytes;
    entry.leaf = QString::fromLatin1(hasher.leafOf(bytes));
    return entry;
}

QString leafHash(const QByteArray &bytes)
{
    return QString::fromLatin1(LeafHasher().leafOf(bytes));
}

QString zeroHash()
{
    return QString(64, u'0');
}
