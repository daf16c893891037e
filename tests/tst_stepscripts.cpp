// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/checks/checkdesk.h"
#include "desk/steps/frozenhost.h"
#include "desk/steps/stepdesk.h"
#include "desk/trust/launchtrust.h"
#include "procedure/steprunner.h"
#include "process/localhost.h"
#include "support/commandline.h"
#include "support/goahead.h"
#include "support/trustedlaunch.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

static const QByteArray scriptRunbook = R"(# A launch

## Procedures

### Phase 1: Prepare (T-24h)

1. **First**
   ```bash
   bash scripts/first.sh
   ```

2. **Second**
   ```bash
   bash scripts/second.sh
   ```

3. **As somebody else**
   ```bash
   bash scripts/sudo.sh
   ```

4. **From a folder**
   ```bash
   cd scripts && bash first.sh
   ```

## Post-Launch Tasks

- [ ] Looked
)";

static const QByteArray scriptPlan = R"(launch: { title: A launch, release: "thing:v1" }
people:
  operator-1: { name: Olga Operator }
checks:
  post-launch-tasks/looked: { kind: command, with: { argv: ["bash", "scripts/first.sh"] } }
)";

/// Says where it stands, that it cannot change itself, and calls the second when it may go on.
static const QByteArray firstScript = R"(echo "I am $0 in $PWD"
[ ! -e may-write ] || (echo evil >>"$0") 2>/dev/null || echo read-only
touch under-way
while [ ! -e go ]; do sleep 0.02; done
bash scripts/second.sh
)";

/// A launch's steps run the bytes of their scripts that were trusted.
class TestStepScripts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void frozenCopiesStandAtTheirOwnPath();
    void swappingInPlaceDoesNotWin();
    void swappingByNameIsSeen();
    void changedBeforeTheRunIsRefused();
    void changedBetweenTwoStepsIsRefused();
    void changedBackIsTrustedAgain();
    void changedBehindTheTrustRunsNothing();
    void aScriptInAFolderIsFrozenToo();
    void aChecksScriptCannotBeSwapped();
    void aChecksScriptThatChangedRunsNothing();
    void whoeverNeedsOtherRightsGetsTheFileItself();
    void whatCannotBeBoundRunsAndIsSaid();
    void ordinaryUsersKeepTheirNumber();

private:
    ItemId step(const QString &slug) const { return ItemId(u"phase-1-prepare-t-24h/"_s + slug); }
    void write(const QString &name, const QByteArray &bytes)
    {
        QVERIFY(writeFile(m_home->path(name), bytes));
    }
    /// Runs it; `meanwhile` happens while the first script waits.
    StepFinished run(const QString &slug, const std::function<void()> &meanwhile);

    const PersonId m_actor {u"operator-1"_s};
    /// The system lets this user have mounts of his own.
    bool m_binds = false;
    std::unique_ptr<OwnHome> m_home;
    std::unique_ptr<Launch> m_launch;
    std::unique_ptr<StepDesk> m_desk;
};

/// What a command sees of `folder`/seen where `folder`/frozen stands there.
static Result<CommandResult> lookThroughBind(const QString &folder)
{
    CommandSpec spec;
    spec.script = u"id -u; cat seen; (echo x >>seen) 2>/dev/null || echo refused"_s;
    spec.workingDirectory = folder;
    spec.binds = {{folder + "/frozen"_L1, folder + "/seen"_L1}};
    return LocalHost().run(spec, {});
}

void TestStepScripts::initTestCase()
{
    const QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(u"frozen"_s), "frozen\n"));
    QVERIFY(writeFile(folder.filePath(u"seen"_s), "as it is\n"));
    const auto looked = lookThroughBind(folder.path());
    QVERIFY(looked && looked->exitCode == 0);
    m_binds = looked->unbound.isEmpty();
    QCOMPARE(looked->output,
             QByteArray::number(geteuid()) + (m_binds ? "\nfrozen\nrefused\n" : "\nas it is\n"));
    QCOMPARE(readFile(folder.filePath(u"seen"_s)), m_binds ? "as it is\n" : "as it is\nx\n");
}

void TestStepScripts::init()
{
    m_home = std::make_unique<OwnHome>();
    QVERIFY(QDir().mkpath(m_home->path(u"scripts"_s)));
    write(u"launch.md"_s, scriptRunbook);
    write(u"launch.plan.yaml"_s, scriptPlan);
    write(u"scripts/first.sh"_s, firstScript);
    write(u"scripts/second.sh"_s, "echo trusted\n");
    write(u"scripts/sudo.sh"_s, "type sudo >/dev/null 2>&1; echo went on\n");
    auto made = trustedLaunch(*m_home, m_actor);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    m_launch = std::move(*made);
    m_desk = std::make_unique<StepDesk>(*m_launch);
}

void TestStepScripts::cleanup()
{
    m_desk.reset();
    m_launch.reset();
    m_home.reset();
}

StepFinished TestStepScripts::run(const QString &slug, const std::function<void()> &meanwhile)
{
    goAhead(*m_launch, m_actor, step(slug));
    QSignalSpy finished(m_desk.get(), &StepDesk::finished);
    m_desk->run(m_actor, step(slug));
    const bool waits = QTest::qWaitFor(
        [&] { return finished.size() == 1 || QFile::exists(m_home->path(u"under-way"_s)); },
        60'000);
    if (waits)
        meanwhile();
    writeFile(m_home->path(u"go"_s), {});
    if (!QTest::qWaitFor([&] { return finished.size() == 1; }, 60'000))
        return {};
    return m_launch->state().step(step(slug)).finished.value_or(StepFinished {});
}

void TestStepScripts::frozenCopiesStandAtTheirOwnPath()
{
    if (!m_binds)
        QSKIP("This system lets nobody have mounts of his own.");
    write(u"may-write"_s, {});
    const StepFinished end = run(u"first"_s, [] { });
    QCOMPARE(end.outcome, u"passed"_s);
    QCOMPARE(end.scripts, u"frozen"_s);
    QVERIFY(!end.remarks);
    QCOMPARE(end.excerpt,
             u"I am scripts/first.sh in %1\nread-only\ntrusted"_s.arg(
                 m_launch->state().opened().folder));
}

void TestStepScripts::swappingInPlaceDoesNotWin()
{
    QByteArray others;
    const StepFinished end = run(u"first"_s, [&] {
        write(u"scripts/second.sh"_s, "echo swapped\n");
        // Nobody else sees the private copy.
        others = readFile(m_home->path(u"scripts/second.sh"_s));
    });
    QCOMPARE(others, "echo swapped\n");
    QCOMPARE(end.outcome, u"passed"_s);
    QCOMPARE(end.scripts, u"changed"_s);
    QVERIFY(end.remarks && end.remarks->join(u' ').contains("scripts/second.sh"_L1));
    QVERIFY2(end.excerpt.endsWith(m_binds ? "trusted"_L1 : "swapped"_L1), qPrintable(end.excerpt));
}

void TestStepScripts::swappingByNameIsSeen()
{
    const StepFinished end = run(u"first"_s, [&] {
        const QString script = m_home->path(u"scripts/second.sh"_s);
        write(u"scripts/evil.sh"_s, "echo swapped\n");
        QVERIFY(QFile::rename(script, m_home->path(u"kept.sh"_s)));
        QVERIFY(QFile::rename(m_home->path(u"scripts/evil.sh"_s), script));
        // And back again, as one would who does not want to be seen.
        QVERIFY(QFile::remove(script));
        QVERIFY(QFile::rename(m_home->path(u"kept.sh"_s), script));
    });
    QCOMPARE(end.scripts, u"changed"_s);
    QVERIFY(end.remarks && end.remarks->join(u' ').contains("scripts/second.sh"_L1));
}

void TestStepScripts::changedBeforeTheRunIsRefused()
{
    write(u"scripts/first.sh"_s, "touch it-ran\n");
    QSignalSpy refused(m_desk.get(), &StepDesk::refused);
    m_desk->run(m_actor, step(u"first"_s));
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 60'000);
    const QString said = refused[0][1].value<Error>().text();
    QVERIFY2(said.contains("changed since it was trusted"_L1), qPrintable(said));
    QVERIFY(!QFile::exists(m_home->path(u"it-ran"_s)));
}

void TestStepScripts::changedBetweenTwoStepsIsRefused()
{
    QCOMPARE(run(u"second"_s, [] { }).outcome, u"passed"_s);
    // As long as before and its time set back, as one would who does not want to be seen.
    const QString script = m_home->path(u"scripts/second.sh"_s);
    const QDateTime time = QFileInfo(script).lastModified();
    QFile file(script);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("echo swapped\n");
    QVERIFY(file.flush());
    QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
    file.close();
    QSignalSpy refused(m_desk.get(), &StepDesk::refused);
    m_desk->run(m_actor, step(u"as-somebody-else"_s));
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 60'000);
    QVERIFY(refused[0][1].value<Error>().text().contains("changed since it was trusted"_L1));
    QVERIFY(!m_launch->state().step(step(u"as-somebody-else"_s)).started);
}

void TestStepScripts::changedBackIsTrustedAgain()
{
    const LaunchTrust trust(*m_launch);
    QVERIFY(trust.require());
    write(u"scripts/second.sh"_s, "echo swapped\n");
    QVERIFY(!trust.require());
    QVERIFY(QFile::remove(m_home->path(u"scripts/second.sh"_s)));
    QVERIFY(!trust.require());
    write(u"scripts/second.sh"_s, "echo trusted\n");
    const Result<QList<ScriptDigest>> scripts = trust.require();
    QVERIFY(scripts);
    QCOMPARE(*scripts, m_launch->state().opened().scripts);
}

void TestStepScripts::changedBehindTheTrustRunsNothing()
{
    StepOrder order;
    order.commands = {{u"bash"_s, u"touch it-ran; bash scripts/second.sh"_s, 0}};
    order.workingDirectory = m_home->path({});
    order.scriptFolder = m_home->path({});
    order.scripts = {{u"scripts/second.sh"_s, QString(64, u'0')}};
    StepRunner runner(std::make_shared<LocalHost>());
    std::optional<StepEnd> end;
    connect(&runner, &StepRunner::ended, this, [&end](const StepEnd &ended) { end = ended; });
    runner.run(order);
    QTRY_VERIFY_WITH_TIMEOUT(end, 60'000);
    QCOMPARE(end->outcome, u"failed"_s);
    QVERIFY2(end->excerpt.contains("scripts/second.sh changed since it was trusted"_L1),
             qPrintable(end->excerpt));
    QVERIFY(!QFile::exists(m_home->path(u"it-ran"_s)));
}

void TestStepScripts::aScriptInAFolderIsFrozenToo()
{
    // The script looks for its signs in the folder it runs in.
    QSignalSpy finished(m_desk.get(), &StepDesk::finished);
    write(u"scripts/go"_s, {});
    QVERIFY(QDir().mkpath(m_home->path(u"scripts/scripts"_s)));
    write(u"scripts/scripts/second.sh"_s, "echo deeper\n");
    goAhead(*m_launch, m_actor, step(u"from-a-folder"_s));
    m_desk->run(m_actor, step(u"from-a-folder"_s));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    const StepFinished end = *m_launch->state().step(step(u"from-a-folder"_s)).finished;
    QCOMPARE(end.outcome, u"passed"_s);
    QCOMPARE(end.scripts, m_binds ? u"frozen"_s : u"unchanged"_s);
    QVERIFY2(end.excerpt.endsWith("deeper"_L1), qPrintable(end.excerpt));
}

void TestStepScripts::aChecksScriptCannotBeSwapped()
{
    const ItemId item(u"post-launch-tasks/looked"_s);
    CheckDesk checks(*m_launch);
    QSignalSpy idle(&checks, &CheckDesk::idle);
    checks.run({item});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_home->path(u"under-way"_s)), 60'000);
    write(u"scripts/second.sh"_s, "touch swapped\n");
    write(u"go"_s, {});
    QTRY_COMPARE_WITH_TIMEOUT(idle.size(), 1, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_launch->state().item(item, m_launch->clock().now()).state,
                              ItemState::Error, 60'000);
    const CheckResult result = *m_launch->state().item(item, m_launch->clock().now()).result;
    QVERIFY2(result.reason.contains("scripts/second.sh"_L1), qPrintable(result.reason));
    QCOMPARE(QFile::exists(m_home->path(u"swapped"_s)), !m_binds);
}

void TestStepScripts::aChecksScriptThatChangedRunsNothing()
{
    const auto trusted = std::make_shared<TrustedScripts>(
        m_home->path({}), QList<ScriptDigest> {{u"scripts/second.sh"_s, QString(64, u'0')}});
    const FrozenHost host(std::make_shared<LocalHost>(), trusted, m_home->path(u"copies"_s));
    CommandSpec spec;
    spec.script = u"touch it-ran; bash scripts/second.sh"_s;
    spec.workingDirectory = m_home->path({});
    const Result<CommandResult> result = host.run(spec, {});
    QVERIFY(!result);
    QVERIFY2(result.error().text().contains("scripts/second.sh"_L1),
             qPrintable(result.error().text()));
    QVERIFY(!QFile::exists(m_home->path(u"it-ran"_s)));
    spec.script = u"echo nothing of it"_s;
    QVERIFY(host.run(spec, {}));
}

void TestStepScripts::whoeverNeedsOtherRightsGetsTheFileItself()
{
    const StepFinished end = run(u"as-somebody-else"_s, [] { });
    QCOMPARE(end.outcome, u"passed"_s);
    QCOMPARE(end.excerpt, u"went on"_s);
    QCOMPARE(end.scripts, u"unchanged"_s);
    QVERIFY(end.remarks && end.remarks->join(u' ').contains("scripts/sudo.sh calls sudo"_L1));
}

void TestStepScripts::whatCannotBeBoundRunsAndIsSaid()
{
    CommandSpec spec;
    spec.script = u"echo ran"_s;
    spec.workingDirectory = m_home->path({});
    spec.binds = {{u"/no/such/file"_s, m_home->path(u"launch.md"_s)}};
    const auto result = LocalHost().run(spec, {});
    QVERIFY(result && result->succeeded());
    QCOMPARE(result->output, "ran\n");
    QVERIFY(!result->unbound.isEmpty());
}

void TestStepScripts::ordinaryUsersKeepTheirNumber()
{
    if (geteuid() != 0)
        QSKIP("The other tests are an ordinary user's already.");
    const QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(u"frozen"_s), "frozen\n"));
    QVERIFY(writeFile(folder.filePath(u"seen"_s), "as it is\n"));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions::fromInt(0x7777)));
    QVERIFY(QFile::setPermissions(folder.filePath(u"seen"_s), QFile::Permissions::fromInt(0x6666)));
    QProcess nobody;
    nobody.setChildProcessModifier([] {
        if (setgid(65534) != 0 || setuid(65534) != 0)
            _exit(3);
    });
    nobody.start(QCoreApplication::applicationFilePath(), {u"--look"_s, folder.path()});
    QVERIFY(nobody.waitForFinished(60'000));
    const QByteArray said = nobody.readAllStandardOutput();
    if (said.startsWith("unbound"))
        QSKIP(said.constData());
    QCOMPARE(said, "65534\nfrozen\nrefused\n");
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--look"_L1) {
        const auto looked = lookThroughBind(app.arguments().value(2));
        const QByteArray said = !looked ? looked.error().text().toUtf8()
            : looked->unbound.isEmpty() ? looked->output
                                        : "unbound: " + looked->unbound.toUtf8();
        std::fwrite(said.constData(), 1, size_t(said.size()), stdout);
        return 0;
    }
    TestStepScripts test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_stepscripts.moc"
