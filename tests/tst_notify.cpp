// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/notifier.h"
#include "notify/placeholder.h"
#include "support/httpstub.h"
#include "support/smtpstub.h"

#include <QDBusConnection>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Every channel against a stand-in on loopback.
class TestNotify : public QObject
{
    Q_OBJECT

private slots:
    void everyChannelHasATest();
    void slack();
    void pagerduty();
    void mail();
    void mailRefusedByTheServer();
    void passwordIsNotSaidInTheClear();
    void desktop();
    void placeholders_data();
    void placeholders();
    void nothingGoesToAPlaceholder_data();
    void nothingGoesToAPlaceholder();
    void triesAgain();
    void givesUpWhatIsRefusedForGood();
    void queueSurvivesRestart();
    void slowChannelDelaysOnlyItself();
    void secretsAreRedacted();
    void endsSoonWhileAServerHangs();

private:
    NotifySettings settings(const QJsonObject &plan);

    std::unique_ptr<QTemporaryDir> m_folder;
    QHash<QString, QByteArray> m_secrets;
};

static Notice notice(const QString &text = u"the canary failed"_s)
{
    return {.launch = u"A launch"_s,
            .text = text,
            .urgency = Urgency::Critical,
            .topic = u"ledger/canary"_s,
            .entry = 412,
            .head = QString(64, u'a'),
            .time = QDateTime::currentDateTimeUtc()};
}

NotifySettings TestNotify::settings(const QJsonObject &plan)
{
    m_folder = std::make_unique<QTemporaryDir>();
    NotifySettings settings;
    settings.plan = plan;
    settings.folder = m_folder->filePath(u"queue"_s);
    settings.secret = [secrets = m_secrets](const QString &name) -> Result<QByteArray> {
        if (!secrets.contains(name))
            return failure(u"no secret "_s + name);
        return secrets.value(name);
    };
    settings.address = [](const QString &person) {
        return person == "lead-1"_L1 ? u"lead@launch-room.de"_s : QString();
    };
    settings.pause = 20ms;
    return settings;
}

static QJsonObject slackPlan()
{
    return {{u"slack"_s, QJsonObject {{u"secret"_s, u"hook"_s}}}};
}

static QJsonObject bodyOf(const HttpStub &stub)
{
    const QByteArray request = stub.lastRequest();
    return QJsonDocument::fromJson(request.sliced(request.indexOf("\r\n\r\n") + 4)).object();
}

void TestNotify::everyChannelHasATest()
{
    for (const Channel &channel : channelCatalog())
        QVERIFY2(metaObject()->indexOfSlot(qPrintable(channel.name + "()"_L1)) >= 0,
                 qPrintable(channel.name));
}

void TestNotify::slack()
{
    const HttpStub stub(HttpStub::ok("ok"));
    m_secrets.insert(u"hook"_s, stub.url(u"/services/T/B/x"_s).toEncoded());
    Notifier notifier(settings(slackPlan()));
    QSignalSpy delivered(&notifier, &Notifier::delivered);
    notifier.send(notice(u"a <b> & c"_s));
    QTRY_COMPARE(delivered.size(), 1);
    QVERIFY(stub.lastRequest().startsWith("POST /services/T/B/x "));
    const QString text = bodyOf(stub)["text"_L1].toString();
    QVERIFY2(text.startsWith("*A launch*\na &lt;b&gt; &amp; c\n"_L1), qPrintable(text));
    QVERIFY(text.contains("entry 412"_L1));
    QVERIFY(text.contains(QString(64, u'a')));
    QCOMPARE(notifier.waiting(), 0);
    QVERIFY(QDir(m_folder->filePath(u"queue"_s)).isEmpty());
}

void TestNotify::pagerduty()
{
    const HttpStub stub(HttpStub::ok("{}", {}, "202 Accepted"));
    m_secrets.insert(u"key"_s, "routing-key-1");
    Notifier notifier(
        settings({{u"pagerduty"_s,
                   QJsonObject {{u"secret"_s, u"key"_s}, {u"url"_s, stub.url().toString()}}}}));
    QSignalSpy delivered(&notifier, &Notifier::delivered);
    notifier.send(notice());
    QTRY_COMPARE(delivered.size(), 1);
    const QJsonObject raised = bodyOf(stub);
    QCOMPARE(raised["routing_key"_L1].toString(), u"routing-key-1"_s);
    QCOMPARE(raised["event_action"_L1].toString(), u"trigger"_s);
    QCOMPARE(raised["dedup_key"_L1].toString(), u"ledger/canary"_s);
    const QJsonObject payload = raised["payload"_L1].toObject();
    QCOMPARE(payload["summary"_L1].toString(), u"A launch: the canary failed"_s);
    QCOMPARE(payload["severity"_L1].toString(), u"critical"_s);
    QVERIFY(!payload["source"_L1].toString().isEmpty());
    Notice over = notice();
    over.settled = true;
    over.entry = 413;
    notifier.send(over);
    QTRY_COMPARE(delivered.size(), 2);
    QCOMPARE(bodyOf(stub)["event_action"_L1].toString(), u"resolve"_s);
    QCOMPARE(bodyOf(stub)["dedup_key"_L1].toString(), u"ledger/canary"_s);
    QCOMPARE(bodyOf(stub)["payload"_L1]["custom_details"_L1]["head"_L1].toString(), over.head);
    // What only happens wakes nobody up.
    Notice said = notice();
    said.topic.clear();
    said.entry = 414;
    notifier.send(said);
    QTRY_COMPARE(delivered.size(), 3);
    QCOMPARE(stub.requests(), 2);
}

static QJsonObject mailPlan(const SmtpStub &stub, const QString &to)
{
    return {{u"mail"_s,
             QJsonObject {{u"smtp"_s, stub.url()},
                          {u"from"_s, u"console@launch-room.de"_s},
                          {u"to"_s, QJsonArray {to}}}}};
}

void TestNotify::mail()
{
    SmtpStub stub;
    Notifier notifier(settings(mailPlan(stub, u"lead-1"_s)));
    QSignalSpy delivered(&notifier, &Notifier::delivered);
    notifier.send(notice(u".ein Ä\nund mehr"_s));
    QTRY_COMPARE(delivered.size(), 1);
    QVERIFY(stub.commands.contains("MAIL FROM:<console@launch-room.de>"));
    QVERIFY(stub.commands.contains("RCPT TO:<lead@launch-room.de>"));
    const QByteArray mail = stub.mails.value(0);
    const qsizetype body = mail.indexOf("\r\n\r\n");
    QVERIFY(mail.left(body).contains("Subject: =?utf-8?B?"));
    QVERIFY(!mail.left(body).contains("\r\nund"));
    const QString text = QString::fromUtf8(QByteArray::fromBase64(mail.sliced(body)));
    QVERIFY2(text.startsWith(u".ein Ä\nund mehr\n"_s), qPrintable(text));
    QVERIFY(text.contains(QString(64, u'a')));
}

void TestNotify::mailRefusedByTheServer()
{
    SmtpStub stub;
    stub.answers.insert("RCPT", "550 nobody of that name");
    Notifier notifier(settings(mailPlan(stub, u"no.one@launch-room.de"_s)));
    QSignalSpy failed(&notifier, &Notifier::failed);
    notifier.send(notice());
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][2].toBool());
    QVERIFY(failed[0][1].value<Error>().message.contains("550 nobody"_L1));
}

void TestNotify::passwordIsNotSaidInTheClear()
{
    SmtpStub stub;
    m_secrets.insert(u"mail"_s, "mail-password");
    QJsonObject plan = mailPlan(stub, u"lead-1"_s);
    QJsonObject fields = plan["mail"_L1].toObject();
    fields.insert(u"secret"_s, u"mail"_s);
    plan.insert(u"mail"_s, fields);
    Notifier notifier(settings(plan));
    QSignalSpy failed(&notifier, &Notifier::failed);
    notifier.send(notice());
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][1].value<Error>().message.contains("TLS"_L1));
    for (const QByteArray &command : std::as_const(stub.commands))
        QVERIFY(!command.startsWith("AUTH"));
    QCOMPARE(stub.mails.size(), 0);
}

/// What a desktop's notification service answers to.
class Notifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QString summary;
    QString body;
    QVariantMap hints;

public slots:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text,
                const QStringList &, const QVariantMap &given, int)
    {
        summary = title;
        body = text;
        hints = given;
        return 7;
    }
};

void TestNotify::desktop()
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
        QSKIP("dbus-daemon is needed");
    // A bus of its own, which starts nothing.
    QTemporaryDir folder;
    QFile configuration(folder.filePath(u"bus.conf"_s));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    configuration.write(
        "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
        "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
        "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    configuration.close();
    QProcess bus;
    bus.start(
        u"dbus-daemon"_s,
        {u"--nofork"_s, u"--print-address"_s, u"--config-file="_s + configuration.fileName()});
    QTRY_VERIFY(bus.canReadLine());
    const QByteArray address = bus.readLine().trimmed();
    const QByteArray before = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    {
        Notifier notifier(settings({{u"desktop"_s, true}}));
        QSignalSpy failed(&notifier, &Notifier::failed);
        QSignalSpy delivered(&notifier, &Notifier::delivered);
        notifier.send(notice(u"a <b>"_s));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed[0][2].toBool());
        Notifications service;
        QDBusConnection connection =
            QDBusConnection::connectToBus(QString::fromUtf8(address), u"stand-in"_s);
        QVERIFY(connection.registerObject(u"/org/freedesktop/Notifications"_s, &service,
                                          QDBusConnection::ExportAllSlots));
        QVERIFY(connection.registerService(u"org.freedesktop.Notifications"_s));
        QTRY_COMPARE(delivered.size(), 1);
        QCOMPARE(service.summary, u"A launch"_s);
        QVERIFY(service.body.startsWith("a &lt;b&gt;"_L1));
        QCOMPARE(service.hints.value(u"urgency"_s).toInt(), 2);
        QDBusConnection::disconnectFromBus(u"stand-in"_s);
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", before);
    bus.terminate();
    QVERIFY(bus.waitForFinished());
}

void TestNotify::placeholders_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("placeholder");
    QTest::newRow("none") << QString() << true;
    QTest::newRow("the runbook's") << u"oncall@yourdomain.com"_s << true;
    QTest::newRow("example") << u"a@example.com"_s << true;
    QTest::newRow("example below") << u"a@mail.example.org"_s << true;
    QTest::newRow("example host") << u"hooks.example.net"_s << true;
    QTest::newRow("reserved") << u"a@launch.test"_s << true;
    QTest::newRow("invalid") << u"hooks.invalid"_s << true;
    QTest::newRow("template") << u"<your team>@mail.de"_s << true;
    QTest::newRow("change me") << u"changeme@acme.com"_s << true;
    QTest::newRow("good") << u"oncall@acme.com"_s << false;
    QTest::newRow("a name with example in it") << u"a@examples.company.com"_s << false;
    QTest::newRow("a name with test in it") << u"test@contest.com"_s << false;
    QTest::newRow("slack") << u"hooks.slack.com"_s << false;
    QTest::newRow("loopback") << u"127.0.0.1"_s << false;
}

void TestNotify::placeholders()
{
    QFETCH(const QString, address);
    QTEST(isPlaceholderAddress(address), "placeholder");
}

void TestNotify::nothingGoesToAPlaceholder_data()
{
    QTest::addColumn<QJsonObject>("plan");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("slack") << slackPlan() << QByteArray("https://hooks.example.com/T/B/x");
    QTest::newRow("pagerduty") << QJsonObject {{u"pagerduty"_s,
                                                QJsonObject {
                                                    {u"secret"_s, u"hook"_s},
                                                    {u"url"_s, u"http://events.invalid/"_s}}}}
                               << QByteArray("key");
    // Addresses of a server that would take them.
    static const HttpStub taker(HttpStub::ok("ok"));
    for (const char *path :
         {"/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX", "/services/YOUR/WEBHOOK",
          "/services/your-webhook-here", "/services/%3Ctoken%3E", "/services/T/B/changeme"})
        QTest::addRow("slack %s", path)
            << slackPlan() << taker.url(QLatin1StringView(path)).toEncoded();
    QTest::newRow("pagerduty's key")
        << QJsonObject {{u"pagerduty"_s,
                         QJsonObject {{u"secret"_s, u"hook"_s},
                                      {u"url"_s, taker.url().toString()}}}}
        << QByteArray("YOUR_ROUTING_KEY");
    const SmtpStub stub;
    QTest::newRow("mail") << mailPlan(stub, u"oncall@yourdomain.com"_s) << QByteArray();
    QTest::newRow("mail to nobody known") << mailPlan(stub, u"lead-2"_s) << QByteArray();
    QTest::newRow("mail with a line end")
        << mailPlan(stub, u"a@b.de>\r\nRCPT TO:<c@d.de"_s) << QByteArray();
}

void TestNotify::nothingGoesToAPlaceholder()
{
    QFETCH(const QJsonObject, plan);
    QFETCH(const QByteArray, secret);
    m_secrets.insert(u"hook"_s, secret);
    Notifier notifier(settings(plan));
    QSignalSpy failed(&notifier, &Notifier::failed);
    notifier.send(notice());
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][2].toBool());
    QCOMPARE(notifier.waiting(), 0);
}

void TestNotify::triesAgain()
{
    int asked = 0;
    const HttpStub stub([&asked](const QByteArray &) {
        return ++asked < 3 ? HttpStub::ok("busy", {}, "503 Service Unavailable")
                           : HttpStub::ok("ok");
    });
    m_secrets.insert(u"hook"_s, stub.url().toEncoded());
    Notifier notifier(settings(slackPlan()));
    QSignalSpy failed(&notifier, &Notifier::failed);
    QSignalSpy delivered(&notifier, &Notifier::delivered);
    notifier.send(notice());
    QTRY_COMPARE(delivered.size(), 1);
    // Said once.
    QCOMPARE(failed.size(), 1);
    QVERIFY(!failed[0][2].toBool());
    QCOMPARE(asked, 3);
}

void TestNotify::givesUpWhatIsRefusedForGood()
{
    const HttpStub stub(HttpStub::ok("no_service", {}, "404 Not Found"));
    m_secrets.insert(u"hook"_s, stub.url().toEncoded());
    Notifier notifier(settings(slackPlan()));
    QSignalSpy failed(&notifier, &Notifier::failed);
    notifier.send(notice());
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][2].toBool());
    QVERIFY(failed[0][1].value<Error>().message.contains("404 no_service"_L1));
    QCOMPARE(notifier.waiting(), 0);
}

void TestNotify::queueSurvivesRestart()
{
    std::optional<HttpStub> stub;
    stub.emplace(HttpStub::ok("ok"));
    m_secrets.insert(u"hook"_s, stub->url().toEncoded());
    const NotifySettings first = settings(slackPlan());
    stub.reset();
    {
        Notifier notifier(first);
        QSignalSpy failed(&notifier, &Notifier::failed);
        notifier.send(notice(u"first"_s));
        Notice second = notice(u"second"_s);
        second.entry = 413;
        notifier.send(second);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(notifier.waiting(), 2);
    }
    QStringList told;
    const HttpStub later([&told](const QByteArray &request) {
        told.append(QString::fromUtf8(request).section("*A launch*\\n"_L1, 1).section(u'\\', 0, 0));
        return HttpStub::ok("ok");
    });
    m_secrets.insert(u"hook"_s, later.url().toEncoded());
    NotifySettings again = first;
    again.secret = [address = later.url().toEncoded()](const QString &) -> Result<QByteArray> {
        return address;
    };
    Notifier notifier(again);
    QCOMPARE(notifier.waiting(), 2);
    QTRY_COMPARE(notifier.waiting(), 0);
    QCOMPARE(told, (QStringList {u"first"_s, u"second"_s}));
    QVERIFY(QDir(again.folder).isEmpty());
}

void TestNotify::slowChannelDelaysOnlyItself()
{
    const HttpStub hanging(QByteArray(), HttpStub::After::Hang);
    SmtpStub stub;
    m_secrets.insert(u"hook"_s, hanging.url().toEncoded());
    QJsonObject plan = mailPlan(stub, u"lead-1"_s);
    plan.insert(u"slack"_s, slackPlan()["slack"_L1]);
    Notifier notifier(settings(plan));
    QSignalSpy delivered(&notifier, &Notifier::delivered);
    notifier.send(notice());
    QTRY_COMPARE(delivered.size(), 1);
    QCOMPARE(delivered[0][0].toString(), u"mail"_s);
    QCOMPARE(notifier.waiting(), 1);
}

void TestNotify::secretsAreRedacted()
{
    const HttpStub stub([](const QByteArray &request) {
        // As a server might: with what it was sent.
        return HttpStub::ok(request.left(60), {}, "400 Bad Request");
    });
    m_secrets.insert(u"hook"_s, stub.url(u"/services/secret-path"_s).toEncoded());
    NotifySettings with = settings(slackPlan());
    with.redact = [](QString text) { return text.replace("hunter2-hunter2"_L1, "***"_L1); };
    Notifier notifier(with);
    QSignalSpy failed(&notifier, &Notifier::failed);
    notifier.send(notice(u"the password is hunter2-hunter2"_s));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(bodyOf(stub)["text"_L1].toString().contains("the password is ***"_L1));
    const QString said = failed[0][1].value<Error>().text();
    QVERIFY2(!said.contains("secret-path"_L1), qPrintable(said));
}

void TestNotify::endsSoonWhileAServerHangs()
{
    const HttpStub hanging(QByteArray(), HttpStub::After::Hang);
    m_secrets.insert(u"hook"_s, hanging.url().toEncoded());
    QElapsedTimer timer;
    {
        Notifier notifier(settings(slackPlan()));
        notifier.send(notice());
        QTRY_COMPARE(hanging.requests(), 1);
        timer.start();
    }
    QVERIFY(timer.elapsed() < 5000);
}

QTEST_GUILESS_MAIN(TestNotify)
#include "tst_notify.moc"
