// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/canarysteps.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCanarySteps : public QObject
{
    Q_OBJECT

private slots:
    void findsTheRunbooksOwnSteps();
    void usesThePlanWhereTheDocumentNamesNoCommand();
    void aRunbookWithoutCanaryHasNone();
    void runsOnlyWhatIsACommand_data();
    void runsOnlyWhatIsACommand();
};

static Step step(const QString &id, const QString &title, const QString &command = {})
{
    Step made;
    made.id = ItemId(id);
    made.title = title;
    if (!command.isEmpty())
        made.commands = {Command {u"bash"_s, command, 1}};
    return made;
}

static Phase phase(const QString &id, PhaseKind kind, const QList<Step> &steps)
{
    Phase made;
    made.id = PhaseId(id);
    made.kind = kind;
    made.sections = {Section {}};
    made.sections.first().steps = steps;
    return made;
}

static Runbook withCanary()
{
    Runbook runbook;
    Step deploy = step(u"c/deploy"_s, u"Deploy Canary"_s, u"bash deploy.sh\n"_s);
    deploy.share = 0.1;
    runbook.phases = {
        phase(u"c"_s, PhaseKind::Procedure,
              {deploy, step(u"c/smoke"_s, u"Smoke Test Canary"_s, u"make smoke"_s)}),
        phase(u"d"_s, PhaseKind::Procedure, {step(u"d/promote"_s, u"Promote Canary to 100%"_s)}),
        phase(u"r"_s, PhaseKind::Rollback,
              {step(u"r/now"_s, u"Immediate Rollback"_s, u"bash rollback.sh\n"_s),
               step(u"r/verify"_s, u"Verify Rollback"_s, u"make smoke"_s)}),
    };
    return runbook;
}

void TestCanarySteps::findsTheRunbooksOwnSteps()
{
    Plan plan;
    plan.canary = CanaryPlan {.promoteCommand = u"bash promote.sh"_s,
                              .rollbackCommand = u"bash rollback.sh"_s};
    const CanarySteps found = canarySteps(withCanary(), plan);
    QCOMPARE(found.deploy, ItemId(u"c/deploy"_s));
    QCOMPARE(found.promote, ItemId(u"d/promote"_s));
    QCOMPARE(found.rollBack, ItemId(u"r/now"_s));
}

void TestCanarySteps::usesThePlanWhereTheDocumentNamesNoCommand()
{
    Plan plan;
    plan.canary =
        CanaryPlan {.promoteCommand = u"bash promote.sh"_s, .rollbackCommand = u"bash other.sh"_s};
    const Runbook runbook = withCanary();
    const CanarySteps found = canarySteps(runbook, plan);
    QCOMPARE(commandsOf(runbook, plan, found.promote).constFirst().text, u"bash promote.sh"_s);
    // The plan's rollback is no step of the document: it has an id of its own.
    QCOMPARE(found.rollBack, ItemId(u"canary/roll-back"_s));
    QCOMPARE(commandsOf(runbook, plan, found.rollBack).constFirst().text, u"bash other.sh"_s);
    QCOMPARE(commandsOf(runbook, plan, found.deploy).constFirst().text, u"bash deploy.sh\n"_s);
}

void TestCanarySteps::aRunbookWithoutCanaryHasNone()
{
    const CanarySteps found = canarySteps({}, {});
    QVERIFY(found.deploy.isEmpty());
    QVERIFY(commandsOf({}, {}, found.promote).isEmpty());
}

void TestCanarySteps::runsOnlyWhatIsACommand_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("run");
    QTest::newRow("shell") << u"bash"_s << u"make a\nmake b"_s << u"make a\nmake b"_s;
    QTest::newRow("python") << u"python"_s << u"print(1)"_s << u"print(1)"_s;
    QTest::newRow("data") << u"json"_s << u"{}"_s << QString();
    QTest::newRow("no language") << QString() << u"rm -r a"_s << QString();
    QTest::newRow("prompts") << QString() << u"$ make a\nmade\n$ make b"_s << u"make a\nmake b"_s;
    QTest::newRow("prompts of a console")
        << u"console"_s << u"$ make \\\n  a\nmade"_s << u"make \\\n  a"_s;
}

void TestCanarySteps::runsOnlyWhatIsACommand()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    const QList<Command> run = runnableCommands({Command {language, text, 1}});
    QTEST(run.isEmpty() ? QString() : run.constFirst().text, "run");
}

QTEST_GUILESS_MAIN(TestCanarySteps)
#include "tst_canarysteps.moc"
