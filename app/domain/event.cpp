// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"

#include <QCryptographicHash>

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

Result<Event> readEvent(const QString &kind, const QJsonObject &body)
{
#define EVENT(name)                                                                                \
    if (kind == QLatin1StringView(name::kind))                                                     \
        return Fields::fromObject<name>(body).transform([](name e) { return Event(std::move(e)); });
#include "domain/events/events.def"
#undef EVENT
    return UnknownEvent {kind, body};
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

Result<Entry> readEntry(const QByteArray &bytes)
{
    const Result<QJsonObject> object = fromCanonical(bytes);
    if (!object)
        return std::unexpected(object.error());
    const QJsonObject &o = *object;
    Entry entry;
    entry.seq = o["seq"_L1].toInteger(-1);
    entry.actor = PersonId(o["actor"_L1].toString());
    entry.ledger = o["ledger"_L1].toString();
    entry.prev = o["prev"_L1].toString();
    entry.time = fromUtcText(o["time"_L1].toString());
    entry.mono = std::chrono::milliseconds(o["mono"_L1].toInteger());
    entry.boot = o["boot"_L1].toString();
    entry.version = o["v"_L1].toInt();
    if (entry.seq < 0 || entry.ledger.isEmpty() || entry.prev.size() != 64 || !entry.time.isValid())
        return failure(QCoreApplication::translate("event", "not an entry of a ledger"));
    Result<Event> event = readEvent(o["kind"_L1].toString(), o["body"_L1].toObject());
    if (!event)
        return std::unexpected(event.error());
    entry.event = std::move(*event);
    entry.bytes = bytes;
    entry.leaf = leafHash(bytes);
    return entry;
}

QString leafHash(const QByteArray &bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(bytes);
    return QString::fromLatin1(hash.result().toHex());
}

QString zeroHash()
{
    return QString(64, u'0');
}
