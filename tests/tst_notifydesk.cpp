// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/steps/notifydesk.h"
#include "support/httpstub.h"
#include "support/trustedlaunch.h"

#include <QDir>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

static const QByteArray toldRunbook = R"(# A launch

## Procedures

### Phase 1: Prepare (T-24h)

1. **Say hello**
   ```bash
   echo hello
   ```
)";

static const QByteArray toldPlan = R"(launch: { title: A launch, release: "thing:v1" }
people:
  operator-1: { name: Olga Operator }
secrets:
  hook: { env: TST_NOTIFYDESK_HOOK }
notify:
  slack: { secret: hook }
)";

/// What a launch tells a Slack stand-in on loopback.
class TestNotifyDesk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void holdIsTold();
    void alarmIsToldAndItsEnd();
    void untrustedTellsNobody();

private:
    const PersonId m_actor {u"operator-1"_s};
    const ItemId m_hello {u"phase-1-prepare-t-24h/say-hello"_s};
    std::unique_ptr<OwnHome> m_home;
    std::unique_ptr<HttpStub> m_stub;
    QStringList m_told;
    std::unique_ptr<Launch> m_launch;
    std::unique_ptr<NotifyDesk> m_desk;
};

void TestNotifyDesk::init()
{
    m_home = std::make_unique<OwnHome>();
    m_told.clear();
    m_stub = std::make_unique<HttpStub>([this](const QByteArray &request) {
        const QByteArray body = request.sliced(request.indexOf("\r\n\r\n") + 4);
        m_told.append(QJsonDocument::fromJson(body)["text"_L1].toString());
        return HttpStub::ok("ok");
    });
    qputenv("TST_NOTIFYDESK_HOOK", m_stub->url(u"/services/T/B/x"_s).toEncoded());
    for (const auto &[name, bytes] :
         {std::pair(u"launch.md"_s, toldRunbook), {u"launch.plan.yaml"_s, toldPlan}}) {
        QFile file(m_home->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    auto made = trustedLaunch(*m_home, m_actor);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    m_launch = std::move(*made);
    m_desk = std::make_unique<NotifyDesk>(*m_launch);
}

void TestNotifyDesk::cleanup()
{
    m_desk.reset();
    m_launch.reset();
    m_stub.reset();
    m_home.reset();
}

void TestNotifyDesk::holdIsTold()
{
    m_launch->submit(m_actor, HoldStarted {u"the database is slow"_s});
    QTRY_COMPARE(m_told.size(), 1);
    QVERIFY2(m_told[0].startsWith("*REHEARSAL: A launch*\n"_L1), qPrintable(m_told[0]));
    QVERIFY(m_told[0].contains("the database is slow"_L1));
    QVERIFY(m_told[0].contains(m_launch->state().head()));
    QTRY_COMPARE(m_desk->waiting(), 0);
}

void TestNotifyDesk::alarmIsToldAndItsEnd()
{
    m_launch->submit(m_actor, StepStarted {.step = m_hello, .attempt = 1});
    m_launch->submit(PersonId(u"console"_s),
                     StepFinished {.step = m_hello, .attempt = 1, .outcome = u"failed"_s});
    QTRY_COMPARE(m_told.size(), 1);
    QVERIFY2(m_told[0].contains("say-hello"_L1), qPrintable(m_told[0]));
    m_launch->submit(m_actor,
                     StepDecided {.step = m_hello, .decision = u"retry"_s, .reason = u"again"_s});
    QTRY_COMPARE(m_told.size(), 2);
    QVERIFY2(m_told[1].contains("Over: "_L1), qPrintable(m_told[1]));
}

void TestNotifyDesk::untrustedTellsNobody()
{
    QVERIFY(QDir(m_home->path(u"launch-console"_s)).removeRecursively());
    QSignalSpy undelivered(m_desk.get(), &NotifyDesk::undelivered);
    m_launch->submit(m_actor, HoldStarted {u"the database is slow"_s});
    QTRY_COMPARE(undelivered.size(), 1);
    QCOMPARE(m_stub->requests(), 0);
}

QTEST_GUILESS_MAIN(TestNotifyDesk)
#include "tst_notifydesk.moc"
