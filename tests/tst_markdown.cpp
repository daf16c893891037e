// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/criteria.h"
#include "runbook/markdown.h"
#include "runbook/slugs.h"
#include "runbook/times.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using std::chrono::seconds;

/// Counts as GitHub has them, the small readers of words, and hostile documents.
class TestMarkdown : public QObject
{
    Q_OBJECT

private slots:
    void counts_data();
    void counts();
    void numbersItems();
    void takesWords();
    void boundsHostileText_data();
    void boundsHostileText();
    void readsOffsets_data();
    void readsOffsets();
    void readsCriteria_data();
    void readsCriteria();
    void slugs_data();
    void slugs();
};

void TestMarkdown::counts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("seen"); // tasks ticked depth ordered fences tables links
    QTest::newRow("tasks") << QByteArray("- [ ] a\n* [x] b\n+ [X] c\n1. [ ] d\n")
                           << u"4 2 1 1 0 0 0"_s;
    QTest::newRow("a box in the words")
        << QByteArray("- [ ] as [x] in b\n1. [X] c [ ]\n") << u"2 1 1 1 0 0 0"_s;
    QTest::newRow("no tasks") << QByteArray("- [] a\n- [-] b\n- [ ]c\n[ ] d\n")
                              << u"0 0 0 0 0 0 0"_s;
    QTest::newRow("nested") << QByteArray("- a\n  - [ ] b\n    1. [x] c\n") << u"2 1 3 1 0 0 0"_s;
    QTest::newRow("quoted") << QByteArray("> - [ ] a\n> - [x] b\n>   - [X] c\n> - d [ ] e\n")
                            << u"3 2 2 0 0 0 0"_s;
    QTest::newRow("quoted, second line")
        << QByteArray("> 1. [ ] a\n> 2. [ ]\n") << u"1 0 1 2 0 0 0"_s;
    QTest::newRow("in a fence") << QByteArray("```\n- [ ] a\n```\n") << u"0 0 0 0 1 0 0"_s;
    QTest::newRow("in a comment") << QByteArray("<!--\n- [ ] a\n-->\n") << u"0 0 0 0 0 0 0"_s;
    QTest::newRow("indented code")
        << QByteArray("a\n\n    code\n\n~~~\nfence\n~~~\n") << u"0 0 0 0 1 0 0"_s;
    QTest::newRow("tables") << QByteArray("| a | b |\n|---|---|\n| https://a.example | 2 |\n")
                            << u"0 0 0 0 0 1 1"_s;
    QTest::newRow("links") << QByteArray(
        "[a](b) <https://c.example> d@example.org www.e.example [f][g]\n\n[g]: h\n")
                           << u"0 0 0 0 0 0 5"_s;
}

void TestMarkdown::counts()
{
    QFETCH(QByteArray, text);
    const auto document = Markdown::parse(text, 1, u"x.md"_s);
    QVERIFY(document);
    const RunbookCounts &c = document->counts();
    const QString got = u"%1 %2 %3 %4 %5 %6 %7"_s.arg(c.tasks)
                            .arg(c.tasksChecked)
                            .arg(c.taskDepth)
                            .arg(c.orderedItems)
                            .arg(c.codeBlocks)
                            .arg(c.tables)
                            .arg(c.links);
    QTEST(got, "seen");
}

void TestMarkdown::numbersItems()
{
    const auto document = Markdown::parse("3. a\n   1. b\n3. c\n9. d\n", 1, u"x.md"_s);
    QVERIFY(document);
    QList<int> numbers;
    for (const MarkdownBlock &block : document->blocks()) {
        if (block.kind == MarkdownBlock::Kind::Item)
            numbers.append(block.level);
    }
    QCOMPARE(numbers, (QList<int> {3, 1, 4, 5}));
}

void TestMarkdown::takesWords()
{
    const auto document =
        Markdown::parse("**Lead *in***: use `x` and ~~y~~\n[z](t)\n", 7, u"x.md"_s);
    QVERIFY(document);
    const MarkdownText text = document->text(0);
    QCOMPARE(text.text, u"Lead in: use x and y\nz"_s);
    QCOMPARE(text.bold, 7);
    QCOMPARE(text.links.size(), 1);
    QCOMPARE(text.links.first().target, u"t"_s);
    QCOMPARE(document->block(0).line, 7);
}

void TestMarkdown::boundsHostileText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("brackets") << QByteArray("[").repeated(500'000);
    QTest::newRow("links that never close") << QByteArray("\"]([\n\"").repeated(100'000);
    QTest::newRow("emphasis") << QByteArray("*a **a ").repeated(100'000);
    QTest::newRow("quotes") << QByteArray("> ").repeated(200'000);
    QTest::newRow("backticks") << [] {
        QByteArray text;
        for (int i = 1; i < 1200; ++i)
            text += QByteArray("e") + QByteArray(i, '`');
        return text;
    }();
    QTest::newRow("table cells") << "|a|\n|-|\n" + QByteArray("|").repeated(200'000);
    QTest::newRow("autolinks") << QByteArray("www.a@b.c:").repeated(50'000);
    QTest::newRow("comments that never close")
        << QByteArray("<div><!--\n\n- [ ] a\n\n").repeated(20'000);
    QTest::newRow("fences") << QByteArray("```a\n").repeated(100'000);
    QTest::newRow("boxes of a choice") << "- [ ] a" + QByteArray(" [ ] b").repeated(100'000);
    QTest::newRow("deep lists") << [] {
        QByteArray text;
        for (int i = 0; i < 1000; ++i)
            text += QByteArray(i * 2, ' ') + "- a\n";
        return text;
    }();
}

void TestMarkdown::boundsHostileText()
{
    QFETCH(QByteArray, text);
    QElapsedTimer clock;
    clock.start();
    const auto document = Markdown::parse(text, 1, u"x.md"_s);
    QVERIFY(document || document.error().where.startsWith(u"x.md:"_s));
    // Quadratic reading takes minutes here; a loaded machine does not.
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
}

void TestMarkdown::readsOffsets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("offset");
    constexpr int none = -1;
    QTest::newRow("hours") << u"Phase 1 (T-24h)"_s << -86400;
    QTest::newRow("zero") << u"Go (T-0)"_s << 0;
    QTest::newRow("zero hours") << u"Go (T-0h)"_s << 0;
    QTest::newRow("equals") << u"T=0"_s << 0;
    QTest::newRow("minutes") << u"T+30m"_s << 1800;
    QTest::newRow("days") << u"T-7d: freeze"_s << -604800;
    QTest::newRow("blanks") << u"T - 30 days"_s << -2592000;
    QTest::newRow("words") << u"T-Minus 24 Hours"_s << -86400;
    QTest::newRow("plus") << u"T-plus 30 minutes"_s << 1800;
    QTest::newRow("weeks") << u"T - 2 Wochen"_s << -1209600;
    QTest::newRow("true minus") << u"T−5min"_s << -300;
    QTest::newRow("two units") << u"T+1h30m"_s << 5400;
    QTest::newRow("range") << u"T-1h to T-0"_s << -3600;
    QTest::newRow("jour J") << u"J-7 : gel"_s << -604800;
    QTest::newRow("before") << u"2 hours before launch"_s << -7200;
    QTest::newRow("after") << u"3 days after the release"_s << 259200;
    QTest::newRow("ticket") << u"T-03 fixed"_s << none;
    QTest::newRow("another ticket") << u"T-MET-001"_s << none;
    QTest::newRow("in a word") << u"PORT-24h"_s << none;
    QTest::newRow("huge") << u"T-999999d"_s << none;
    QTest::newRow("no time") << u"Phase 2"_s << none;
}

void TestMarkdown::readsOffsets()
{
    QFETCH(QString, text);
    const auto offset = Times::offsetIn(text);
    QTEST(offset ? int(offset->count()) : -1, "offset");
}

void TestMarkdown::readsCriteria_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("seen");
    QTest::newRow("ratio") << u"Error rate < 5%"_s << u"errorRate < 0.05 ratio"_s;
    QTest::newRow("seconds") << u"P95 latency < 2s"_s << u"latency < 2 seconds"_s;
    QTest::newRow("milliseconds") << u"p99 ≤ 750 ms"_s << u"latency <= 0.75 seconds"_s;
    QTest::newRow("minutes") << u"Response time within 1 minute"_s << u"latency <= 60 seconds"_s;
    QTest::newRow("words") << u"CPU below 80 percent"_s << u"cpu < 0.8 ratio"_s;
    QTest::newRow("count") << u"Replicas at least 3"_s << u" >= 3 count"_s;
    QTest::newRow("health") << u"Health checks passing"_s << u"health  0 "_s;
    QTest::newRow("no limit") << u"Payment processing"_s << u"-"_s;
    QTest::newRow("no value") << u"p50 < Xms"_s << u"-"_s;
}

void TestMarkdown::readsCriteria()
{
    QFETCH(QString, text);
    const auto criterion = readCriterion(text, 1);
    const QString got = !criterion
        ? u"-"_s
        : u"%1 %2 %3 %4"_s.arg(criterion->metric, criterion->op,
                               QString::number(criterion->value.value_or(0)), criterion->unit);
    QTEST(got, "seen");
}

void TestMarkdown::slugs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("slug");
    QTest::newRow("emoji") << u"📋 Pre-Launch Checklist"_s << u"pre-launch-checklist"_s;
    QTest::newRow("numbers") << u"🔐 1. Security & Configuration"_s
                             << u"1-security-configuration"_s;
    QTest::newRow("brackets") << u"Deploy Canary (10%)"_s << u"deploy-canary-10"_s;
    QTest::newRow("composed") << u"Cafe\u0301 ÖFFNET"_s << u"café-öffnet"_s;
    QTest::newRow("folded") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("nothing") << u"🚀 !"_s << QString();
}

void TestMarkdown::slugs()
{
    QFETCH(QString, text);
    QTEST(slugOf(text), "slug");
}

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
