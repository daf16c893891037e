// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/planreader.h"
#include "runbook/preflight.h"
#include "runbook/runbookreader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Each rule finds its trap at its line, and nothing where there is none. A rule without a row
/// fails.
class TestPreflight : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyRuleHasARow();
    void finds_data();
    void finds();
    void aCleanRunbookIsClean();
    void findsTheUsersTraps();

private:
    QTemporaryDir m_folder;
};

static constexpr auto makefile =
    "all: ready\n\techo\nready\\:go:\n\techo\nbad:name:\n\techo\nVAR := a\n";

void TestPreflight::initTestCase()
{
    QFile file(m_folder.filePath(u"Makefile"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(makefile);
    QVERIFY(QDir(m_folder.path()).mkdir(u"scripts"_s));
    for (const QString &name : {u"scripts/a.sh"_s, u"scripts/a.py"_s, u"doc.md"_s}) {
        QFile each(m_folder.filePath(name));
        QVERIFY(each.open(QIODevice::WriteOnly));
    }
}

struct Trap
{
    const char *rule;
    const char *text;
    /// The line of the finding; 0 where the rule is to stay silent.
    int line;
    const char *plan = "";
};

#define STEP(command) "# A\n## B\n1. Go\n   ```bash\n   " command "\n   ```\n"

static const Trap traps[] = {
    {"wrong-interpreter", STEP("bash scripts/a.py"), 5},
    {"wrong-interpreter", STEP("bash scripts/a.sh"), 0},
    {"wrong-interpreter", STEP("python3.12 scripts/a.py"), 0},
    {"several-commands-in-one-fence", STEP("make all\n   make all"), 4},
    {"several-commands-in-one-fence", STEP("# only\n   make \\\n   all"), 0},
    {"hidden-pipe-failure", STEP("grep x y | tail -20"), 5},
    {"hidden-pipe-failure", STEP("grep 'x|y' z || true"), 0},
    {"hidden-pipe-failure", STEP("set -o pipefail\n   grep x y | tail"), 0},
    {"endless-command", STEP("tail -f app.log"), 5},
    {"endless-command", STEP("kubectl logs -f pod"), 5},
    {"endless-command", STEP("top -p 1"), 5},
    {"endless-command", STEP("top -b -n1"), 0},
    {"endless-command", STEP("tail -20 app.log"), 0},
    {"missing-make-target", STEP("make nothing"), 5},
    {"missing-make-target", STEP("make bad:name"), 5},
    {"missing-make-target", STEP("make ready:go all"), 0},
    {"missing-make-target", STEP("make VAR=1 all"), 0},
    {"missing-script", STEP("bash scripts/b.sh"), 5},
    {"missing-script", STEP("sudo ./scripts/a.sh"), 0},
    {"placeholder-address", "# A\n## Contacts\n- **Ann**: ann@yourdomain.com\n", 3},
    {"placeholder-address", "# A\n## Contacts\n- **Ann**: ann@shop.net\n", 0},
    {"past-review-date", "# A\n\n**Next Review**: 2026-01-31\n", 3},
    {"past-review-date", "# A\n\n**Next Review**: 2026-02-01\n", 0},
    {"damaged-encoding", "# A\n## \xE2\x80\x9A\xC3\xBA\xC3\x96 B\n- [ ] c\n", 2},
    {"damaged-encoding", "# A\n## \xE2\x9C\x85 B\n- [ ] c\n", 0},
    {"canary-without-promote-command", "# A\n## B\n1. Promote the canary\n", 3},
    {"canary-without-promote-command", "# A\n## B\n1. Promote the canary\n", 0,
     "canary: { promote: { command: make all } }"},
    {"sign-off-after-what-it-gates", "# A\n## B (T-0)\n1. Go\n## Sign-off\n- **Ann**: ___\n", 4},
    {"sign-off-after-what-it-gates", "# A\n## B (T-0)\n1. Go\n## Sign-off\n- **Ann**: ___\n", 0,
     "quorum: { before: b-t-0 }"},
    {"duplicate-item", "# A\n## B\n- [ ] c\n- [ ] d\n- [ ] c\n", 5},
    {"duplicate-item", "# A\n## B\n- [ ] c\n## D\n- [ ] c\n", 0},
    {"blank-sign-off", "# A\n## Sign-off\n- **Ann**: ___\n", 3},
    {"blank-sign-off", "# A\n## Sign-off\n- **Ann**: ___\n", 0,
     "people: { a: { name: Ann } }\nroles: { ann: { person: a } }"},
    {"broken-link", "# A\n## References\n- [D](other.md)\n", 3},
    {"broken-link", "# A\n## References\n- [D](doc.md#part) [E](https://e.example/x)\n", 0},
};

void TestPreflight::everyRuleHasARow()
{
    for (const QString &rule : preflightRules()) {
        const bool found = std::ranges::any_of(traps, [&](const Trap &trap) {
            return rule == QLatin1StringView(trap.rule) && trap.line > 0;
        });
        QVERIFY2(found, qPrintable(rule));
    }
}

void TestPreflight::finds_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(traps)); ++i)
        QTest::addRow("%s %d", traps[i].rule, i) << i;
}

void TestPreflight::finds()
{
    QFETCH(int, index);
    const Trap &trap = traps[index];
    const auto runbook = parseRunbook(trap.text, u"x.md"_s);
    QVERIFY(runbook);
    const auto plan = parsePlan(trap.plan, u"p.yaml"_s, *runbook, {});
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
    int line = 0;
    for (const Finding &finding : preflight(*runbook, &*plan, m_folder.path(), QDate(2026, 2, 1))) {
        QVERIFY(!finding.message.isEmpty());
        QVERIFY(!finding.fix.isEmpty());
        if (finding.rule == QLatin1StringView(trap.rule))
            line = finding.line;
    }
    QCOMPARE(line, trap.line);
}

void TestPreflight::aCleanRunbookIsClean()
{
    const auto runbook = parseRunbook(STEP("make all"), u"x.md"_s);
    QVERIFY(runbook);
    QVERIFY(preflight(*runbook, nullptr, m_folder.path(), QDate(2026, 2, 1)).isEmpty());
}

void TestPreflight::findsTheUsersTraps()
{
    const QString path = QStringLiteral(SHARED_RUNBOOK "/ga-launch.md");
    if (!QFile::exists(path))
        QSKIP("the user's runbook is not here");
    const auto runbook = readRunbook(path);
    QVERIFY(runbook);
    QStringList seen;
    for (const Finding &finding : preflight(*runbook, nullptr, m_folder.path(), QDate(2026, 2, 1)))
        seen.append(u"%1:%2"_s.arg(finding.rule).arg(finding.line));
    for (const QString &wanted :
         {u"wrong-interpreter:105"_s, u"several-commands-in-one-fence:98"_s,
          u"endless-command:308"_s, u"endless-command:317"_s, u"hidden-pipe-failure:311"_s,
          u"placeholder-address:244"_s, u"past-review-date:330"_s,
          u"canary-without-promote-command:138"_s, u"missing-make-target:99"_s,
          u"sign-off-after-what-it-gates:264"_s, u"broken-link:255"_s, u"damaged-encoding:1"_s,
          u"blank-sign-off:268"_s})
        QVERIFY2(seen.contains(wanted), qPrintable(wanted + u" not in "_s + seen.join(u' ')));
}

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
