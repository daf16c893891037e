// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestEvent : public QObject
{
    Q_OBJECT

private slots:
    void everyKindReadsBackEqual();
    void unknownKindsAreKept();
    void brokenBodiesAreNamed();
    void entriesReadBackEqual();
};

template <size_t I = 0>
static void checkKinds()
{
    if constexpr (I + 1 < std::variant_size_v<Event>) {
        const Event event = std::variant_alternative_t<I, Event> {};
        const Result<Event> again = readEvent(eventKind(event), eventBody(event));
        QVERIFY2(again.has_value(), qPrintable(eventKind(event)));
        QVERIFY2(*again == event, qPrintable(eventKind(event)));
        checkKinds<I + 1>();
    }
}

void TestEvent::everyKindReadsBackEqual()
{
    checkKinds();
}

void TestEvent::unknownKindsAreKept()
{
    const QJsonObject body {{u"x"_s, 1}};
    const Result<Event> event = readEvent(u"of.tomorrow"_s, body);
    QVERIFY(event.has_value());
    QCOMPARE(eventKind(*event), u"of.tomorrow"_s);
    QCOMPARE(eventBody(*event), body);
}

void TestEvent::brokenBodiesAreNamed()
{
    const Result<Event> event = readEvent(u"note"_s, {{u"text"_s, 7}, {u"about"_s, QString()}});
    QVERIFY(!event);
    QVERIFY(event.error().message.contains(u"\"text\""));
}

void TestEvent::entriesReadBackEqual()
{
    Entry entry;
    entry.seq = 7;
    entry.actor = PersonId(u"operator-1"_s);
    entry.ledger = u"9f3c7a10-0000-4000-8000-000000000001"_s;
    entry.prev = zeroHash();
    entry.time = fromUtcText(u"2026-11-23T10:00:00.123Z"_s);
    entry.event = StepFinished {.step = ItemId(u"a/b"_s), .outcome = u"passed"_s, .exitCode = 0};
    const Result<QByteArray> bytes = entryBytes(entry);
    QVERIFY(bytes.has_value());
    const Result<Entry> again = readEntry(*bytes);
    QVERIFY(again.has_value());
    QCOMPARE(again->seq, 7);
    QCOMPARE(again->time, entry.time);
    QVERIFY(again->event == entry.event);
    QCOMPARE(again->leaf, leafHash(*bytes));
    QCOMPARE(entryBytes(*again).value(), *bytes);
}

QTEST_GUILESS_MAIN(TestEvent)
#include "tst_event.moc"
