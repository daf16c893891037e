// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/events/alarmacknowledged.h"
#include "domain/events/alarmshelved.h"
#include "domain/events/alertreceived.h"
#include "domain/events/canarydecided.h"
#include "domain/events/canarydisarmed.h"
#include "domain/events/canaryended.h"
#include "domain/events/canarystarted.h"
#include "domain/events/checkfinished.h"
#include "domain/events/countdownrecycled.h"
#include "domain/events/deviationrecorded.h"
#include "domain/events/findingreopened.h"
#include "domain/events/findingwaived.h"
#include "domain/events/guidestepdone.h"
#include "domain/events/headtimestamped.h"
#include "domain/events/holdended.h"
#include "domain/events/holdstarted.h"
#include "domain/events/itemaccepted.h"
#include "domain/events/itemattested.h"
#include "domain/events/itemnotapplicable.h"
#include "domain/events/itemundone.h"
#include "domain/events/itemwaived.h"
#include "domain/events/launchclosed.h"
#include "domain/events/launchopened.h"
#include "domain/events/metricrecorded.h"
#include "domain/events/notewritten.h"
#include "domain/events/phaseoverridden.h"
#include "domain/events/pollcalled.h"
#include "domain/events/recordexported.h"
#include "domain/events/rollbacktriggered.h"
#include "domain/events/roster.h"
#include "domain/events/rosterchanged.h"
#include "domain/events/signedoff.h"
#include "domain/events/signoffwithdrawn.h"
#include "domain/events/stepdecided.h"
#include "domain/events/stepfinished.h"
#include "domain/events/stepstarted.h"
#include "domain/events/t0changed.h"
#include "domain/events/timestampfailed.h"
#include "domain/events/writerchanged.h"

#include <variant>

class LeafHasher;

/// An event of a newer version: kept and shown, never dropped.
struct UnknownEvent
{
    QString kind;
    QJsonObject body;

    friend bool operator==(const UnknownEvent &, const UnknownEvent &) = default;
};

/// Everything that can happen in a launch.
using Event = std::variant<
#define EVENT(name) name,
#include "domain/events/events.def"
#undef EVENT
    UnknownEvent>;

/// The event's kind as the ledger names it: "check.result".
QString eventKind(const Event &event);
QJsonObject eventBody(const Event &event);
/// Why `entryBytes` would refuse an entry with this event, without writing it; empty: it would not.
QString eventFault(const Event &event);
/// An unknown kind gives an UnknownEvent; a known kind with a broken body is an Error.
Result<Event> readEvent(const QString &kind, const QJsonObject &body);
/// The same of a body's canonical bytes.
Result<Event> readEvent(const QString &kind, QByteArrayView body);

/// One entry of a ledger, in the form of its stored bytes.
struct Entry
{
    qint64 seq = 0;
    /// Person of the plan, or "console" for what the program does by itself.
    PersonId actor;
    QString ledger;
    /// Leaf of the entry before, 64 zeros at the start; lower-case hex.
    QString prev;
    QDateTime time;
    std::chrono::milliseconds mono {0};
    QString boot;
    int version = 1;
    Event event;
    /// The stored canonical bytes and their leaf: SHA-256(0x00 ‖ bytes), lower-case hex.
    QByteArray bytes;
    QString leaf;
};

/// The canonical bytes of an entry (`bytes` and `leaf` are not looked at); an Error names what has
/// no canonical form.
Result<QByteArray> entryBytes(const Entry &entry);
/// The bytes as they are stored: kept ones, else written again.
QByteArray storedBytes(const Entry &entry);
/// Reads stored bytes, refusing anything not canonical; fills `bytes` and `leaf`.
Result<Entry> readEntry(const QByteArray &bytes);
/// The same for many, one after the other.
Result<Entry> readEntry(const QByteArray &bytes, LeafHasher &hasher);
/// SHA-256(0x00 ‖ bytes), lower-case hex.
QString leafHash(const QByteArray &bytes);
/// 64 zeros: what the first entry follows.
QString zeroHash();
