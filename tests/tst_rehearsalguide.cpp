// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canary/canarywatch.h"
#include "desk/console/console.h"
#include "desk/rehearsal/rehearsaldesk.h"
#include "desk/signoff/signdesk.h"
#include "desk/steps/stepdesk.h"
#include "launch/canarysteps.h"
#include "launch/launch.h"
#include "support/ownhome.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/mainwindow.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

/// The first five minutes in the window, as its messages lead through them. Everything is real but
/// the clock's speed.
class TestRehearsalGuide : public QObject
{
    Q_OBJECT

public slots:
    void open(const QUrl &file) { m_opened = file.toLocalFile(); }

private slots:
    void initTestCase();
    void cleanupTestCase();
    void crewBringsItToTheCanary();
    void brokenCanaryIsDeployedAgain();
    void fourRolesAreAllThatIsLeft();
    void promotionEndsInAPdf();
    void withoutAReaderThePdfIsVerified();

private:
    const LaunchState &state() const { return m_console->launch()->state(); }
    QString message() const { return m_window->findChild<MessageBar *>()->text(); }
    void press(const QString &way);
    void deploy();

    std::unique_ptr<OwnHome> m_home;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<MainWindow> m_window;
    QString m_opened;
};

void TestRehearsalGuide::initTestCase()
{
    QDesktopServices::setUrlHandler(u"file"_s, this, "open");
    m_home = std::make_unique<OwnHome>();
    m_console = std::make_unique<Console>();
    m_window = std::make_unique<MainWindow>(*m_console);
    m_window->show();
    m_window->rehearse({.runbook = {},
                        .plan = {},
                        .output = m_home->path(u"out"_s),
                        .seed = 3,
                        .speed = 60,
                        .faults = {},
                        .servers = false});
    QTRY_VERIFY_WITH_TIMEOUT(message().startsWith("A rehearsal"_L1), 60'000);
}

void TestRehearsalGuide::cleanupTestCase()
{
    QDesktopServices::unsetUrlHandler(u"file"_s);
    m_window.reset();
    m_console.reset();
    m_home.reset();
}

void TestRehearsalGuide::press(const QString &way)
{
    for (QPushButton *button : m_window->findChild<MessageBar *>()->findChildren<QPushButton *>()) {
        if (button->text() == way)
            return button->click();
    }
    QFAIL(qPrintable(u"no way %1 in: %2"_s.arg(way, message())));
}

void TestRehearsalGuide::deploy()
{
    const Launch &launch = *m_console->launch();
    const ItemId step = canarySteps(*launch.runbook(), *launch.plan()).deploy;
    if (state().step(step).state != ItemState::Pending) {
        m_console->steps()->decide(
            m_console->actor(), StepDecided {step, u"retry"_s, u"It was rolled back."_s, {}, {}});
        QTRY_COMPARE(state().step(step).state, ItemState::Pending);
    }
    m_console->steps()->run(m_console->actor(), step);
}

void TestRehearsalGuide::crewBringsItToTheCanary()
{
    press(u"Let the crew do it"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message().startsWith("All is ready for the canary"_L1), 60'000);
    QVERIFY(!state().canary().started);
}

void TestRehearsalGuide::brokenCanaryIsDeployedAgain()
{
    deploy();
    QTRY_VERIFY_WITH_TIMEOUT(message().endsWith("Watch it, then break it."_L1), 20'000);
    m_console->rehearsal()->order(u"errors"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message().startsWith("Rolled back by itself"_L1), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_console->steps()->isIdle(), 20'000);
    press(u"Deploy again"_s);
    deploy();
    QTRY_VERIFY2_WITH_TIMEOUT(state().canary().started && !state().canary().ended,
                              qPrintable(message()), 20'000);
}

void TestRehearsalGuide::fourRolesAreAllThatIsLeft()
{
    QTRY_VERIFY_WITH_TIMEOUT(message().startsWith("All is ready for T-0"_L1), 60'000);
    for (const RosterEntry &entry : state().roster()) {
        m_console->signing()->sign(
            {.role = entry.role, .decision = Decision::Go},
            {KeySource::Kind::File, m_console->rehearsal()->keyFile(entry.role), {}});
        QTRY_VERIFY_WITH_TIMEOUT(!m_console->signing()->isSigning(), 20'000);
    }
    for (const SignOffStatus &said : state().signOffs())
        QVERIFY2(said.saysGo(), qPrintable(said.role.value));
}

void TestRehearsalGuide::promotionEndsInAPdf()
{
    QTRY_VERIFY_WITH_TIMEOUT(state().canary().ended, 60'000);
    QCOMPARE(state().canary().ended->outcome, u"promoted"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_opened, m_home->path(u"out/rehearsal.pdf"_s), 20'000);
}

// Where nothing opens a PDF the way to "Change one byte" must not end.
void TestRehearsalGuide::withoutAReaderThePdfIsVerified()
{
    QDesktopServices::unsetUrlHandler(u"file"_s);
    m_window->openDocument(m_opened);
    QTRY_VERIFY2(message().startsWith("Nothing here opens it"_L1), qPrintable(message()));
    press(u"Verify it"_s);
    QVERIFY(m_window->findChild<QWidget *>(u"verifyPage"_s)->isVisible());
}

QTEST_MAIN(TestRehearsalGuide)
#include "tst_rehearsalguide.moc"
