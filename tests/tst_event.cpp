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
    void textsReadBackEqual_data();
    void textsReadBackEqual();
    void nestedValuesReadBackEqual();
    void faultsAreKnownWithoutWriting_data();
    void faultsAreKnownWithoutWriting();
    void timesReadBackEqual_data();
    void timesReadBackEqual();
    void whatIsNoEntryIsRefused_data();
    void whatIsNoEntryIsRefused();
};

template <size_t I = 0>
static void checkKinds()
{
    if constexpr (I + 1 < std::variant_size_v<Event>) {
        const Event event = std::variant_alternative_t<I, Event> {};
        const Result<Event> again = readEvent(eventKind(event), eventBody(event));
        QVERIFY2(again.has_value(), qPrintable(eventKind(event)));
        QVERIFY2(*again == event, qPrintable(eventKind(event)));
        QVERIFY2(eventFault(event).isEmpty(), qPrintable(eventKind(event)));
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

void TestEvent::textsReadBackEqual_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("escapes") << u"\"a\" \\ / \b\f\n\r\t \u0001\u001f\u007f"_s;
    QTest::newRow("ends with a backslash") << u"a\\"_s;
    QTest::newRow("beyond ASCII") << u"Grüße \U0001F680 \uFFFF"_s;
    QTest::newRow("escapes beyond ASCII") << u"„Grüße“\n\U0001F680"_s;
}

void TestEvent::textsReadBackEqual()
{
    QFETCH(QString, text);
    const Event event = NoteWritten {text, u"a/b"_s};
    const Result<Event> again = readEvent(eventKind(event), eventBody(event));
    QVERIFY(again.has_value());
    QVERIFY(*again == event);
}

void TestEvent::nestedValuesReadBackEqual()
{
    CheckFinished check;
    check.result.parameters = {{u"list"_s, QJsonArray {1, u"]},"_s, QJsonObject()}}};
    check.result.verdict = Verdict::Fail;
    check.result.started = fromUtcText(u"2026-11-23T10:00:00.123Z"_s);
    MetricRecorded metric;
    metric.ticks = {TickRecord {.t = -1, .canary = ArmRecord {1, 2, 3}, .latency = 0.25}, {}};
    metric.ticks.first().metrics = {ReadingRecord {{u"cpu"_s, 1e-7}}, ReadingRecord {}};
    for (const Event &event : {Event(check), Event(metric)}) {
        const Result<Event> again = readEvent(eventKind(event), eventBody(event));
        QVERIFY(again.has_value());
        QVERIFY(*again == event);
    }
}

void TestEvent::faultsAreKnownWithoutWriting_data()
{
    const QString lone(QChar(0xd800));
    QTest::addColumn<Event>("event");
    QTest::addColumn<bool>("plain");
    const auto checkOf = [](const QJsonObject &parameters) {
        CheckFinished check;
        check.result.parameters = parameters;
        return check;
    };
    QTest::newRow("plain") << Event(NoteWritten {u"Grüße \U0001F680"_s, {}}) << true;
    QTest::newRow("a text") << Event(NoteWritten {lone, {}}) << false;
    QTest::newRow("a byte order mark") << Event(NoteWritten {u"\uFEFFa"_s, {}}) << false;
    QTest::newRow("an id") << Event(ItemUndone {ItemId(lone), {}}) << false;
    QTest::newRow("parameters") << Event(checkOf({{u"a"_s, QJsonArray {1, u"b"_s}}})) << true;
    QTest::newRow("a fraction") << Event(checkOf({{u"a"_s, 1.5}})) << false;
    QTest::newRow("a key") << Event(checkOf({{u"a b"_s, 1}})) << false;
    QTest::newRow("deep") << Event(checkOf({{u"a"_s, QJsonObject {{u"b"_s, lone}}}})) << false;
    CheckFinished finding;
    finding.result.finding = lone;
    QTest::newRow("an optional") << Event(finding) << false;
    CheckFinished long2;
    long2.result.took = std::chrono::milliseconds(1LL << 53);
    QTest::newRow("a duration") << Event(long2) << false;
    LaunchOpened opened;
    opened.authorities = {u"a"_s, lone};
    QTest::newRow("a list") << Event(opened) << false;
    opened.authorities.clear();
    opened.closeAfter = 1LL << 53;
    QTest::newRow("a number") << Event(opened) << false;
    opened.closeAfter.reset();
    opened.roster = {RosterEntry {}};
    opened.roster.first().name = lone;
    QTest::newRow("of a list's struct") << Event(opened) << false;
    QTest::newRow("of tomorrow") << Event(UnknownEvent {u"x"_s, {{u"a"_s, 0.5}}}) << false;
}

void TestEvent::faultsAreKnownWithoutWriting()
{
    QFETCH(Event, event);
    Entry entry;
    entry.event = event;
    const Result<QByteArray> bytes = entryBytes(entry);
    QTEST(bytes.has_value(), "plain");
    QCOMPARE(eventFault(event), bytes ? QString() : bytes.error().message);
}

void TestEvent::timesReadBackEqual_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    const QString plain = u"2026-02-28T23:59:59.999Z"_s;
    QTest::newRow("plain") << plain << plain;
    QTest::newRow("no such day") << u"2026-02-30T00:00:00.000Z"_s << QString();
    QTest::newRow("no such hour") << u"2026-02-28T25:00:00.000Z"_s << QString();
    QTest::newRow("no fraction") << u"2026-02-28T23:59:59Z"_s << u"2026-02-28T23:59:59.000Z"_s;
    QTest::newRow("an offset") << u"2026-02-28T23:59:59+02:00"_s << u"2026-02-28T21:59:59.000Z"_s;
    QTest::newRow("local") << u"2026-02-28T23:59:59"_s << QString();
}

void TestEvent::timesReadBackEqual()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const QDateTime time = fromUtcText(text);
    QCOMPARE(time.isValid() ? toUtcText(time) : QString(), utc);
}

void TestEvent::whatIsNoEntryIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("number") << QByteArray("\"seq\":7") << QByteArray("\"seq\":\"7\"");
    QTest::newRow("below zero") << QByteArray("\"seq\":7") << QByteArray("\"seq\":-7");
    QTest::newRow("link") << QByteArray("\"prev\":\"0") << QByteArray("\"prev\":\"");
    QTest::newRow("time") << QByteArray("T10:") << QByteArray("T30:");
    QTest::newRow("body") << QByteArray("\"text\":\"a\"") << QByteArray("\"text\":true");
    QTest::newRow("blank") << QByteArray(",\"seq\"") << QByteArray(", \"seq\"");
    QTest::newRow("cut") << QByteArray("\"v\":1}") << QByteArray("\"v\":1");
}

void TestEvent::whatIsNoEntryIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    Entry entry;
    entry.seq = 7;
    entry.ledger = u"9f3c7a10-0000-4000-8000-000000000001"_s;
    entry.prev = zeroHash();
    entry.time = fromUtcText(u"2026-11-23T10:00:00.123Z"_s);
    entry.event = NoteWritten {u"a"_s, {}};
    QByteArray bytes = *entryBytes(entry);
    QVERIFY(readEntry(bytes).has_value());
    QVERIFY(bytes.contains(from));
    const Result<Entry> read = readEntry(bytes.replace(from, to));
    QVERIFY(!read);
    QVERIFY(!read.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestEvent)
#include "tst_event.moc"
