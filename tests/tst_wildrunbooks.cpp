// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/runbookreader.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Documents as people write them: what GitHub does not see as a box and its author does, what is
/// one item and looks like two, and what the document hides.
class TestWildRunbooks : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void roles_data();
    void roles();
    void criteria_data();
    void criteria();
    void triggers_data();
    void triggers();
    void metadata();
    void kinds_data();
    void kinds();
    void remarks_data();
    void remarks();
};

static QString kindLetter(const ChecklistItem &item)
{
    switch (item.kind) {
    case ChecklistItem::Kind::Task: return u"t"_s;
    case ChecklistItem::Kind::TableRow: return u"r"_s;
    case ChecklistItem::Kind::Sign: return u"s"_s;
    case ChecklistItem::Kind::Choice: return u"c"_s;
    case ChecklistItem::Kind::Criterion: return u"k"_s;
    }
    return {};
}

static QString offsetWords(const std::optional<std::chrono::seconds> &offset, bool guessed)
{
    return offset ? u" @%1%2"_s.arg(offset->count()).arg(guessed ? u"?"_s : u""_s) : QString();
}

/// "t:One x; s:Two; 1:Step @-60": every item and step in the order it is kept.
static QString told(const Runbook &runbook)
{
    QStringList all;
    for (const Phase &phase : runbook.phases) {
        for (const Section &section : phase.sections) {
            for (const ChecklistItem &item : section.items) {
                all.append(u"%1:%2%3%4%5"_s.arg(
                    kindLetter(item), item.title, item.checked ? u" x"_s : u""_s,
                    item.options.isEmpty() ? QString() : u" {%1}"_s.arg(item.options.join(u'|')),
                    offsetWords(item.offset, item.offsetGuessed)));
            }
            for (const Step &step : section.steps) {
                all.append(u"%1:%2%3%4%5"_s.arg(
                    QString::number(step.number), step.title, step.struck ? u" x"_s : u""_s,
                    step.commands.isEmpty() ? QString() : u" $%1"_s.arg(step.commands.size()),
                    offsetWords(step.offset, step.offsetGuessed)));
            }
        }
    }
    return all.join(u"; "_s);
}

void TestWildRunbooks::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("tasks");
    QTest::addColumn<QString>("seen");
    const auto row = [](const char *name, const char *text, int tasks, const char *seen) {
        QTest::newRow(name) << QByteArray("# Doc\n\n## Before\n\n") + text << tasks
                            << QString::fromUtf8(seen);
    };
    // boxes drawn by characters
    row("open and ticked boxes", "- ☐ One\n- ☑ Two\n- ⬜ Three\n- \xE2\xAC\x9C\xEF\xB8\x8F Four\n",
        0, "s:One; s:Two x; s:Three; s:Four");
    row("bold lead-in", "* ☐ **Keys**: rotated\n* **☐ Mail** sent\n", 0, "s:Keys; s:Mail");
    row("ticks beside boxes", "- ☐ One\n- ✅ Two\n- ❌ Three\n", 0, "s:One; s:Two x; s:Three");
    row("ticks beside tasks", "- [ ] One\n- ✅ Two\n", 1, "t:One; s:Two x");
    row("ticks alone are criteria", "- ✅ GO if all is green\n- ❌ NO-GO if not\n", 0, "");
    row("ordered", "1. ☐ One\n2. ☐ Two\n", 0, "s:One; s:Two");
    row("lines of a paragraph", "☐ One\n☑ Two\nwith more words\n☐ Three\n", 0,
        "s:One; s:Two x; s:Three");
    row("nested", "- ☐ One\n  - ☐ Inner\n  - plain\n", 0, "s:One; s:Inner");
    row("quoted", "> - ☐ One\n> - [x] Two\n", 1, "s:One; t:Two x");
    row("quoted in an item", "- One\n  > - [ ] Two\n  >   > - [x] Three\n", 2, "t:Two; t:Three x");
    row("quoted in a task", "- [ ] One\n  > - [ ] Two\n  >\n  > words\n", 2, "t:One; t:Two");
    row("quoted in a step's bullet", "1. One\n   - so\n     > - [ ] Two\n2. Three\n", 1,
        "t:Two; 1:One; 2:Three");
    row("table in a task", "- [ ] One\n\n  | Item | Done |\n  |---|---|\n  | a | |\n", 1,
        "t:One; r:a");
    row("table in a step",
        "1. One\n\n   | Item | Done |\n   |---|---|\n   | a | |\n\n   ```sh\n   b\n   ```\n", 0,
        "r:a; 1:One $1");
    row("damaged", "- \xE2\x80\x9A\xC3\xB2\xC3\xAA One\n", 0, "s:One");
    // one of several
    row("two boxes on a line", "- [ ] GO  [ ] NO-GO\n", 1, "c:GO / NO-GO {GO|NO-GO}");
    row("boxes behind a question", "- [ ] Decision: [ ] GO [x] NO-GO\n", 1,
        "c:Decision x {GO|NO-GO}");
    row("plain bullet", "- Ready: [ ] yes / [x] no\n", 0, "c:Ready x {yes|no}");
    row("drawn", "- Go live? ☐ Yes ☐ No\n", 0, "c:Go live? {Yes|No}");
    row("in a paragraph", "**Decision**: ☐ GO ☐ NO-GO ☐ HOLD\n", 0, "c:Decision {GO|NO-GO|HOLD}");
    row("words", "- [ ] All teams ready: YES / NO\n- [ ] Result: PASS/FAIL\n", 2,
        "c:All teams ready {YES|NO}; c:Result {PASS|FAIL}");
    row("not a choice",
        "- [ ] Run a yes/no poll\n- [ ] Read [x] in a text that is much longer "
        "than any choice would ever be, by far\n",
        2,
        "t:Run a yes/no poll; t:Read [x] in a text that is much longer than any choice would ever "
        "be, by far");
    row("choose one",
        "Choose ONE:\n\n- [ ] Blue/green\n- [x] Rolling\n- [ ] Big bang\n\n- [ ] Next\n", 4,
        "c:Choose ONE x {Blue/green|Rolling|Big bang|Next}");
    row("choose one, then others",
        "Pick one of these:\n\n- [ ] Blue\n- [ ] Green\n\nThen:\n\n- [ ] Next\n", 3,
        "c:Pick one of these {Blue|Green}; t:Next");
    // tables
    row("status of work", "| Component | State |\n|---|---|\n| API | TODO |\n| Web | ✅ Done |\n",
        0, "r:API; r:Web x");
    row("status of things",
        "| Component | State |\n|---|---|\n| API | live |\n| Web | degraded |\n", 0, "");
    row("boxes in cells",
        "| # | What | ok |\n|--|--|--|\n| 1 | Freeze | [ ] |\n| 2 | Announce | ☑ |\n", 0,
        "r:Freeze; r:Announce x");
    row("box before the words",
        "| Check | Owner |\n|---|---|\n| ☐ Mail | Ann |\n| ✅ DNS | Ben |\n", 0, "r:Mail; r:DNS x");
    row("choice in a cell",
        "| Gate | Decision |\n|---|---|\n| Data | [ ] GO [ ] NO-GO |\n| Web | [x] GO [ ] NO-GO |\n",
        0, "r:Data {GO|NO-GO}; r:Web x {GO|NO-GO}");
    row("offsets without T",
        "| T | Action | Owner |\n|--|--|--|\n| -30m | Freeze | A |\n| +1h | Look | B |\n", 0,
        "r:Freeze @-1800; r:Look @3600");
    row("table in a bullet", "- List:\n\n  | Item | Done |\n  |---|---|\n  | a | |\n", 0, "r:a");
    // offsets
    row("unit from neighbours", "- [ ] T-30m: freeze\n- [ ] T-10: quiet\n- [ ] T+5: look\n", 3,
        "t:T-30m: freeze @-1800; t:T-10: quiet @-600?; t:T+5: look @300?");
    row("unit from the nearest", "1. T-2h warm up\n2. T-1 check\n3. T+5m look\n4. T+10 close\n", 0,
        "1:T-2h warm up @-7200; 2:T-1 check @-3600?; 3:T+5m look @300; 4:T+10 close @600?");
    row("zero makes minutes", "1. T-5 warm up\n2. T-0 go\n", 0,
        "1:T-5 warm up @-300?; 2:T-0 go @0");
    row("tickets", "- [ ] T-5 is fixed\n- [ ] T-03 is fixed\n- [ ] T-MET-001 too\n", 3,
        "t:T-5 is fixed; t:T-03 is fixed; t:T-MET-001 too");
    row("ticket beside times", "- [ ] T-03 is fixed\n- [ ] T-1h: go\n", 2,
        "t:T-03 is fixed; t:T-1h: go @-3600");
    row("words above a list",
        "14 days before launch:\n\n- [ ] Freeze\n- [ ] Tell (T-2d)\n\nLater:\n\n- [ ] Look\n", 3,
        "t:Freeze @-1209600; t:Tell (T-2d) @-172800; t:Look");
    row("bold above a list", "**T-1h**\n- [ ] Freeze\n", 1, "t:Freeze @-3600");
    row("other dashes",
        "- [ ] T\xE2\x80\x93"
        "2h: a\n- [ ] T\xE2\x80\x91"
        "30m: b\n- [ ] T\xC2\xA0-\xC2\xA0"
        "1h: c\n",
        3,
        "t:T\xE2\x80\x93"
        "2h: a @-7200; t:T\xE2\x80\x91"
        "30m: b @-1800; t:T - 1h: c @-3600");
    // steps
    row("struck steps", "1. ~~Order cables~~\n2. ~~Tell Ann~~ (done)\n3. Go ~~now~~ later\n", 0,
        "1:Order cables x; 2:Tell Ann (done) x; 3:Go now later");
    row("ordered tasks", "1. [ ] One\n   ```sh\n   make one\n   ```\n2. [X] Two\n", 2,
        "t:One; t:Two x");
    row("table of contents", "1. [Before](#before)\n2. [After](#after)\n\n- [ ] One\n", 1, "t:One");
    row("fences between steps", "1. One\n\n```sh\na\n```\n\n2. Two\n\n```sh\nb\n```\n", 0,
        "1:One $1; 2:Two $1");
    // what is no item
    row("inside a fence", "```markdown\n- [ ] One\n```\n", 0, "");
    row("inside a comment", "<!--\n- [ ] One\n-->\n- [ ] Two\n", 1, "t:Two");
    row("other marks", "- [-] One\n- [/] Two\n- [] Three\n- [ ] Four\n", 1, "t:Four");
}

void TestWildRunbooks::reads()
{
    QFETCH(QByteArray, text);
    const auto runbook = parseRunbook(text, u"x.md"_s);
    QVERIFY2(runbook, runbook ? "" : qPrintable(runbook.error().text()));
    QTEST(runbook->counts.tasks, "tasks");
    QTEST(told(*runbook), "seen");
}

void TestWildRunbooks::roles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("seen");
    const auto row = [](const char *name, const char *text, const char *seen) {
        QTest::newRow(name) << QByteArray("# Doc\n\n") + text << QString::fromUtf8(seen);
    };
    row("table", "## Sign-off\n| Role | Signature |\n|--|--|\n| Ops lead | ____ |\n", "Ops lead 6");
    row("bullets", "## Sign-off\n- **Ops lead**: ____\n- QA: ____\n", "Ops lead 4; QA 5");
    row("tasks", "## Approvals\n- [ ] Ops lead: ____\n- [ ] QA ____\n", "Ops lead 4; QA 5");
    row("a line", "## Go\n- [ ] a\n\n**Sign-off**: Ops lead \\_\\_\\_\\_ Date \\_\\_\\_\\_\n", "");
    row("a line of underscores", "## Go\n- [ ] a\n\n**Sign-off**: Ops lead ________ Date ____\n",
        "Ops lead 6");
    row("lines of a paragraph",
        "## Sign-off\n\n**Ops lead**: ________  Date: ____\n**QA**: ________\nDate: ____\n",
        "Ops lead 5; QA 6");
    row("fields elsewhere", "## Go\n1. a\n\nStarted at: ____\n", "");
}

void TestWildRunbooks::roles()
{
    QFETCH(QByteArray, text);
    const auto runbook = parseRunbook(text, u"x.md"_s);
    QVERIFY(runbook);
    QStringList all;
    for (const Role &role : runbook->roles)
        all.append(u"%1 %2"_s.arg(role.title).arg(role.line));
    QTEST(all.join(u"; "_s), "seen");
}

void TestWildRunbooks::criteria_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<QString>("seen");
    const auto row = [](const char *name, const char *text, const char *seen) {
        QTest::newRow(name) << QByteArray("# Doc\n## Go\n") + text << QString::fromUtf8(seen);
    };
    row("several on a line", "1. Look\n   - CPU <60%, memory <70%, disk <80%\n",
        "cpu < 0.6 @4; memory < 0.7 @4; disk < 0.8 @4");
    row("one with a comma", "1. Look\n   - Error rate < 5%, as always\n", "errorRate < 0.05 @4");
    row("at least", "1. Look\n   - 400+ requests\n   - cache hits 95%+\n",
        " >= 400 @4;  >= 0.95 @5");
    row("expected", "1. Look\n\n   Expected: errors < 10\n", "errorRate < 10 @5");
    row("in a fence", "1. Look\n   ```sh\n   # Expected: peers > 10\n   peers # > 3\n   ```\n",
        " > 10 @5");
    row("to the last digit", "1. Look\n   - Availability >= 99.9%\n   - P95 latency < 250.3 ms\n",
        " >= 0.999 @4; latency < 0.2503 @5");
    row("thousands", "1. Look\n   - errors < 1,000\n   - errors < 1,5\n   - 12,500+ requests\n",
        "errorRate < 1000 @4; errorRate < 1.5 @5;  >= 12500 @6");
    row("bytes",
        "1. Look\n   - Memory < 512 MB\n   - Memory < 1.5 GiB\n   - Memory < 512M\n"
        "   - Disk < 2 KiB\n   - errors < 10k\n   - latency < 2m\n",
        "memory < 5.12e+08 @4; memory < 1.61061e+09 @5; memory < 5.12e+08 @6; disk < 2048 @7; "
        "errorRate < 10000 @8; latency < 120 @9");
    row("small units", "1. Look\n   - Error rate < 5‰\n   - P99 latency < 500 µs\n",
        "errorRate < 0.005 @4; latency < 0.0005 @5");
    row("no limit", "1. Look\n   - C++ builds\n   - done 5+5\n", "");
}

void TestWildRunbooks::criteria()
{
    QFETCH(QByteArray, step);
    const auto runbook = parseRunbook(step, u"x.md"_s);
    QVERIFY(runbook);
    QStringList all;
    for (const Phase &phase : runbook->phases) {
        for (const Section &section : phase.sections) {
            for (const Step &each : section.steps) {
                for (const Criterion &c : each.criteria)
                    all.append(u"%1 %2 %3 @%4"_s.arg(c.metric, c.op)
                                   .arg(c.value.value_or(-1))
                                   .arg(c.line));
            }
        }
    }
    QTEST(all.join(u"; "_s), "seen");
}

void TestWildRunbooks::triggers_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("seen"); // metric op value unit, for SECONDS, xIN-A-ROW
    const auto row = [](const char *words, const char *seen) {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(seen);
    };
    row("Error rate ≥ 5 % for 2 min", "errorRate >= 0.05 ratio, for 120");
    row("Error rate more than 5 percent for 2m", "errorRate > 0.05 ratio, for 120");
    row("Error rate > 5‰ for 2 minutes", "errorRate > 0.005 ratio, for 120");
    row("Error rate > 5% in 2 consecutive minutes", "errorRate > 0.05 ratio, for 120");
    row("P95 latency exceeds 1,500 ms", "latency > 1.5 seconds");
    row("More than 10,000 errors", "errorRate > 10000 count");
    row("Memory > 1.5 GB for 5 min", "memory > 1.5e+09 bytes, for 300");
    row("Health check failures > 3 consecutive", "health > 3 count, x3");
    row("Health checks fail 3 in a row", "health >= 3 count, x3");
    row("3 consecutive health check failures", "health >= 3 count, x3");
    row("3 complaints in a row", "manual");
    row("5xx errors seen 3 times in a row", "manual");
    row("Error rate > 0,0025", "errorRate > 0.0025 count");
    row("Error rate > 0,0125 %", "errorRate > 0.000125 ratio");
    row("Any data corruption", "manual");
}

void TestWildRunbooks::triggers()
{
    QFETCH(QString, words);
    const auto runbook = parseRunbook(
        "# Doc\n## Rollback\n### Rollback Triggers\n- " + words.toUtf8() + "\n", u"x.md"_s);
    QVERIFY(runbook);
    QCOMPARE(runbook->rollbackTriggers.size(), 1);
    const RollbackTrigger &trigger = runbook->rollbackTriggers.constFirst();
    QString seen = u"manual"_s;
    if (trigger.kind == RollbackTrigger::Kind::Metric)
        seen = u"%1 %2 %3 %4"_s.arg(trigger.metric, trigger.op)
                   .arg(trigger.value.value_or(-1))
                   .arg(trigger.unit);
    if (trigger.sustained)
        seen += u", for %1"_s.arg(trigger.sustained->count());
    if (trigger.consecutive)
        seen += u", x%1"_s.arg(*trigger.consecutive);
    QTEST(seen, "seen");
}

void TestWildRunbooks::metadata()
{
    const auto runbook =
        parseRunbook("---\nowner: ops # on call\nnote: 'a # b' # c\ntitle: "
                     "\"The \\\"Shop\\\" launch\"\nteam: 'Ann''s'\ntext: |\n  more\n---\n# "
                     "Doc\n\n| Field | Value |\n|---|---|\n| "
                     "Version | 3 |\n| Reviewer | |\n\n**Status**: open\n## Go\n- [ ] a\n",
                     u"x.md"_s);
    QVERIFY(runbook);
    QStringList all;
    for (const MetadataField &field : runbook->metadata)
        all.append(u"%1=%2@%3"_s.arg(field.key, field.value).arg(field.line));
    QCOMPARE(all,
             (QStringList {u"owner=ops@2"_s, u"note=a # b@3"_s, uR"(title=The \"Shop\" launch@4)"_s,
                           u"team=Ann''s@5"_s, u"Version=3@13"_s, u"Status=open@16"_s}));
}

void TestWildRunbooks::kinds_data()
{
    QTest::addColumn<QByteArray>("heading");
    QTest::addColumn<QString>("kind");
    QTest::newRow("daily") << QByteArray("Daily tasks") << u"maintenance"_s;
    QTest::newRow("a page for maintenance")
        << QByteArray("Switch on the maintenance page") << u"checklist"_s;
    QTest::newRow("first hours") << QByteArray("First 24 hours") << u"postLaunch"_s;
    QTest::newRow("hypercare") << QByteArray("Hypercare") << u"postLaunch"_s;
    QTest::newRow("before") << QByteArray("Day before") << u"checklist"_s;
}

void TestWildRunbooks::kinds()
{
    QFETCH(QByteArray, heading);
    const auto runbook = parseRunbook("# Doc\n## " + heading + "\n- [ ] a\n", u"x.md"_s);
    QVERIFY(runbook);
    QTEST(phaseKindName(runbook->phases.constFirst().kind), "kind");
}

static QString remarkWord(ReadingRemark::Kind kind)
{
    switch (kind) {
    case ReadingRemark::Kind::EmbeddedChecklist: return u"embedded"_s;
    case ReadingRemark::Kind::UnclosedFence: return u"unclosed"_s;
    case ReadingRemark::Kind::BrokenFence: return u"broken"_s;
    case ReadingRemark::Kind::CommentedBoxes: return u"commented"_s;
    case ReadingRemark::Kind::UnreadBoxes: return u"unread"_s;
    case ReadingRemark::Kind::ClaimedDone: return u"claimed"_s;
    case ReadingRemark::Kind::TickedOpenBox: return u"ticked"_s;
    case ReadingRemark::Kind::GuessedOffset: return u"guessed"_s;
    }
    return {};
}

void TestWildRunbooks::remarks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("seen"); // kind line-endLine xCOUNT words
    const auto row = [](const char *name, const char *text, const char *seen) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(seen);
    };
    row("nothing", "# A\n- [ ] a\n```sh\nls\n```\n~~~\nx\n~~~\n1. b\n   ```sh\n   c\n   ```\n", "");
    row("embedded", "# A\n```markdown\n- [ ] a\n- [x] b\n```\n", "embedded 2-5 x2");
    row("unclosed", "# A\n- [ ] a\n\n```sh\nls\n\n## Next\n- [ ] b\n",
        "embedded 4-8 x1; unclosed 4-8 x0 Next");
    row("unclosed in an item", "# A\n1. a\n   ```sh\n   ls\n2. b\n", "unclosed 3-4 x0");
    row("closed in a quote", "# A\n> ```sh\n> ls\n> ```\n", "");
    row("fence in a fence",
        "# A\n```markdown\n## B\n```sh\nls\n```\n## C\n- [ ] c\n```\n## D\n- [ ] d\n",
        "broken 2-6 x0 B; embedded 9-11 x1; unclosed 9-11 x0 D");
    row("longer fence around it", "# A\n````markdown\n```sh\nls\n```\n````\n", "broken 2-6 x0");
    row("commented", "# A\n<!--\n- [ ] a\n- [ ] b\n-->\n", "commented 2-5 x2");
    row("one line of comment", "# A\n<!-- - [ ] a -->\n- [ ] b\n", "");
    row("other marks", "# A\n- [-] a\n- [/] b\n- [] c\n- [ ] d\n", "unread 2-4 x3");
    row("emoji before the box", "# A\n- 🔧 [ ] a\n- [ ] b\n- 🚦 [x] c\n", "unread 2-4 x2");
    row("no bullet", "# A\n[ ] a\n[ ] b\n", "unread 2-3 x2");
    row("links are no boxes", "# A\n- [x](y)\n- [~](z) b\n", "");
    row("claimed", "# A\n## B COMPLETED\n- [ ] a\n- [x] b\n## ✅ C\n- [ ] c\n## D ✅\n- [ ] d\n",
        "claimed 2-0 x1 B COMPLETED; claimed 7-0 x1 D ✅");
    row("not claimed", "# A\n## When DONE\n- [ ] a\n## B DONE\n- [x] b\n", "");
    row("status says ready", "# A\n\n**Status**: READY\n\n## B\n- [ ] b\n",
        "claimed 3-0 x1 Status: READY");
    row("ticked open box", "# A\n- [ ] ✅ a\n- [x] ✅ b\n- [ ] é c\n", "ticked 2-0 x1 a");
    row("guessed", "# A\n- [ ] T-0 a\n- [ ] T+5 b\n", "guessed 3-0 x0 T+5 b");
    row("lines behind front matter", "---\ntitle: x\n---\n# A\n```\n- [ ] a\n```\n",
        "embedded 5-7 x1");
}

void TestWildRunbooks::remarks()
{
    QFETCH(QByteArray, text);
    const auto runbook = parseRunbook(text, u"x.md"_s);
    QVERIFY2(runbook, runbook ? "" : qPrintable(runbook.error().text()));
    QStringList all;
    for (const ReadingRemark &remark : runbook->remarks) {
        all.append(u"%1 %2-%3 x%4 %5"_s.arg(remarkWord(remark.kind))
                       .arg(remark.line)
                       .arg(remark.endLine)
                       .arg(remark.count)
                       .arg(remark.words.join(u','))
                       .trimmed());
    }
    QTEST(all.join(u"; "_s), "seen");
}

QTEST_GUILESS_MAIN(TestWildRunbooks)
#include "tst_wildrunbooks.moc"
