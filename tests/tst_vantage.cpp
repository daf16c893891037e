// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/vantage.h"
#include "process/sshhost.h"
#include "range/sshserver.h"
#include "support/httpstub.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A machine that answers one command, or cannot be asked.
class OneAnswer : public Host
{
public:
    explicit OneAnswer(Result<CommandResult> answer)
        : m_answer(std::move(answer))
    {
    }

    HostId id() const override { return HostId(u"web2"_s); }
    QString vantage() const override { return u"web2 (web2.prod)"_s; }
    Result<CommandResult> run(const CommandSpec &spec, std::stop_token,
                              const OutputSink &) const override
    {
        asked = spec;
        return m_answer;
    }
    Result<QByteArray> readFile(const QString &, qint64, std::stop_token) const override
    {
        return failure(u"none"_s);
    }
    Result<QStringList> listFiles(const QString &, std::stop_token) const override
    {
        return failure(u"none"_s);
    }

    mutable CommandSpec asked;

private:
    Result<CommandResult> m_answer;
};

/// The second vantage as a host of the plan: what it sees of the canary, by its own curl.
class TestVantage : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheHostSees_data();
    void saysWhatTheHostSees();
    void asksTheHealthWhereNothingElseIsNamed();
    void aPlanThatNamesNoSuchHost();
    void asksFromARealHost();
    void aHostThatIsNotThereIsSilent();

private:
    static SourceSettings settingsOf(std::shared_ptr<const Host> host, const QUrl &health)
    {
        SourceSettings settings;
        settings.plan.healthUrl = health.toString();
        settings.plan.vantageHost = host->id();
        settings.vantageHost = std::move(host);
        return settings;
    }
};

static CommandResult ended(int exitCode, const QByteArray &output)
{
    CommandResult result;
    result.exitCode = exitCode;
    result.output = output;
    return result;
}

void TestVantage::saysWhatTheHostSees_data()
{
    QTest::addColumn<CommandResult>("ran");
    QTest::addColumn<HealthAnswer>("answer");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const CommandResult &ran, HealthAnswer answer,
                        const QString &why = {}) { QTest::newRow(name) << ran << answer << why; };
    row("well", ended(0, "fine\n200"), HealthAnswer::Ok);
    row("well and silent", ended(0, "\n204"), HealthAnswer::Ok);
    row("lines behind each other", ended(0, "one\n500\n200"), HealthAnswer::Ok);
    row("an error", ended(0, "no\n503"), HealthAnswer::Fail, u"health answers 503"_s);
    row("its own word",
        ended(0,
              R"({"status":"down"})"
              "\n200"),
        HealthAnswer::Fail, u"health says \"down\""_s);
    row("a prober", ended(0, "probe_success 0\n\n200"), HealthAnswer::Fail,
        u"the probe does not succeed"_s);
    row("refused", ended(7, "curl: (7) Failed to connect to api port 443\n\n000"),
        HealthAnswer::Missing, u"Failed to connect"_s);
    row("nothing came", ended(0, "\n000"), HealthAnswer::Missing, u"no answer"_s);
    row("no word at all", ended(0, {}), HealthAnswer::Missing, u"no answer"_s);
    row("no curl", ended(127, "sh: curl: not found"), HealthAnswer::Missing,
        u"there is no curl there"_s);
    CommandResult late;
    late.timedOut = true;
    row("too late", late, HealthAnswer::Missing, u"no answer in time"_s);
}

void TestVantage::saysWhatTheHostSees()
{
    QFETCH(const CommandResult, ran);
    QFETCH(const HealthAnswer, answer);
    QFETCH(const QString, why);
    const auto host = std::make_shared<OneAnswer>(ran);
    const auto vantage = Vantage::of(settingsOf(host, QUrl(u"https://api.example/health"_s)));
    QVERIFY(vantage && *vantage);
    QCOMPARE((*vantage)->name(), u"web2 (web2.prod)"_s);
    const HealthWord word = (*vantage)->ask(3s, {});
    QCOMPARE(word.answer, answer);
    QCOMPARE(word.why.isEmpty(), why.isEmpty());
    QVERIFY2(word.why.contains(why), qPrintable(word.why));
}

void TestVantage::asksTheHealthWhereNothingElseIsNamed()
{
    const auto host = std::make_shared<OneAnswer>(ended(0, "\n200"));
    SourceSettings settings = settingsOf(host, QUrl(u"https://api.example/health?a=1&b=2"_s));
    (*Vantage::of(settings))->ask(3s, {});
    // First of all: that machine's settings for curl are not ours.
    QCOMPARE(host->asked.argv.first(2), (QStringList {u"curl"_s, u"--disable"_s}));
    QCOMPARE(host->asked.argv.constLast(), u"https://api.example/health?a=1&b=2"_s);
    QCOMPARE(host->asked.timeout, std::chrono::milliseconds(3s));
    settings.plan.vantageUrl = u"http://localhost:8080/health"_s;
    (*Vantage::of(settings))->ask(3s, {});
    QCOMPARE(host->asked.argv.constLast(), settings.plan.vantageUrl);
}

void TestVantage::aPlanThatNamesNoSuchHost()
{
    SourceSettings settings;
    settings.plan.healthUrl = u"https://api.example/health"_s;
    settings.plan.vantageHost = HostId(u"web9"_s);
    const auto vantage = Vantage::of(settings);
    QVERIFY(!vantage);
    QCOMPARE(vantage.error().where, u"canary.vantage.host"_s);
}

/// In a thread of its own: the stub answers by this one's event loop.
static HealthWord askedOf(const Vantage &vantage)
{
    HealthWord word;
    std::atomic<bool> done = false;
    std::thread asker([&] {
        word = vantage.ask(20s, {});
        done = true;
    });
    const bool came = QTest::qWaitFor([&done] { return done.load(); }, 60'000);
    asker.join();
    return came ? word : HealthWord {};
}

void TestVantage::asksFromARealHost()
{
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    SshServer server;
    if (const Result<void> started = server.start(); !started)
        QSKIP(qPrintable(started.error().text()));
    const auto host = std::make_shared<SshHost>(HostId(u"web1"_s), u"web1"_s);
    const HttpStub canary(HttpStub::ok(R"({"status":"ok"})"));
    const auto vantage = Vantage::of(settingsOf(host, canary.url(u"/health"_s)));
    QVERIFY(vantage && *vantage);
    const HealthWord word = askedOf(**vantage);
    QVERIFY2(word.answer == HealthAnswer::Ok, qPrintable(word.why));
    QVERIFY2(canary.lastRequest().contains("curl/"), canary.lastRequest().constData());

    const HttpStub bad(HttpStub::ok("", {}, "503 Service Unavailable"));
    const auto failing = Vantage::of(settingsOf(host, bad.url()));
    QCOMPARE(askedOf(**failing).why, u"health answers 503"_s);

    HttpStub gone(HttpStub::ok({}));
    const QUrl nobody = gone.url();
    gone.close();
    const HealthWord silent = askedOf(**Vantage::of(settingsOf(host, nobody)));
    QCOMPARE(silent.answer, HealthAnswer::Missing);
    QVERIFY2(silent.why.contains("curl"_L1), qPrintable(silent.why));
}

void TestVantage::aHostThatIsNotThereIsSilent()
{
    const auto host =
        std::make_shared<OneAnswer>(failure(u"web2: connection refused"_s, u"web2"_s));
    const auto vantage = Vantage::of(settingsOf(host, QUrl(u"https://api.example/health"_s)));
    const HealthWord word = (*vantage)->ask(3s, {});
    QCOMPARE(word.answer, HealthAnswer::Missing);
    QVERIFY2(word.why.contains("connection refused"_L1), qPrintable(word.why));
}

QTEST_GUILESS_MAIN(TestVantage)
#include "tst_vantage.moc"
