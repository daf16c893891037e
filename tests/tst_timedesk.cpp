// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/signoff/signdesk.h"
#include "desk/signoff/timedesk.h"
#include "desk/signoff/timestamping.h"
#include "launch/launch.h"
#include "record/verify.h"
#include "signoff/consolekey.h"
#include "signoff/keyfile.h"
#include "support/entriesof.h"
#include "support/shellscript.h"
#include "support/timeauthority.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ts.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTimeDesk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void bracketsASignOff();
    void anAbsentAuthorityDelaysNothing();
    void aBadAuthorityLosesNoSignOff_data();
    void aBadAuthorityLosesNoSignOff();
    void asksAgainUntilItAnswers();
    void whatWaitsIsAskedForAfterARestart();
    void asksTheSecondWhenTheFirstIsAway();
    void asksNobodyUnlessConfigured();
    void commandLinesAskOnce();

private:
    void openWith(const QStringList &authorities);
    Result<std::unique_ptr<Launch>> reopened();
    void signOff(const QString &role);
    qsizetype count(const QString &kind) const;
    Verification verified() const;

    std::unique_ptr<OpensslAuthority> m_authority;
    std::unique_ptr<LocalAuthority> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<const HeadSigner> m_signer;
    std::unique_ptr<Launch> m_launch;
};

void TestTimeDesk::initTestCase()
{
    // Good beyond the year that a wrong clock may name.
    m_authority = std::make_unique<OpensslAuthority>(u"Test"_s, 4000);
    QVERIFY(m_authority->isMade());
}

void TestTimeDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LocalAuthority>();
    m_server->reply = [this](const QByteArray &query) { return m_authority->granted(query); };
    m_signer = passingConsoleKey()->signer;
}

void TestTimeDesk::cleanup()
{
    m_launch.reset();
    m_server.reset();
}

void TestTimeDesk::openWith(const QStringList &authorities)
{
    LaunchSetup setup;
    setup.opened.title = u"A launch"_s;
    setup.opened.release = u"app:v1"_s;
    setup.opened.t0 = QDateTime::currentDateTimeUtc().addDays(1);
    setup.opened.authorities = authorities;
    setup.opened.roots = {m_authority->root()};
    for (const QString &name : {u"ada"_s, u"ben"_s}) {
        const auto key = makeKeyFile(m_folder->filePath(name), name);
        QVERIFY(key);
        setup.opened.roster.append({RoleId(u"role-of-"_s + name),
                                    name,
                                    PersonId(name),
                                    name.toUpper(),
                                    {{sshKeyLine(*key), {}, {}}},
                                    {}});
        setup.opened.people.append({PersonId(name), name.toUpper(), {}});
    }
    setup.runbook = std::make_shared<const Runbook>();
    setup.plan = std::make_shared<const Plan>();
    auto launch = Launch::create(m_folder->filePath(u"a.launch"_s), setup, PersonId(u"ada"_s),
                                 m_signer, std::make_shared<SystemClock>());
    QVERIFY2(launch, qPrintable(launch ? QString() : launch.error().text()));
    m_launch = std::move(*launch);
}

Result<std::unique_ptr<Launch>> TestTimeDesk::reopened()
{
    Launch::Readers readers;
    readers.runbook = [](const QByteArray &) { return Runbook(); };
    readers.plan = [](const QByteArray &, const Runbook &) { return Plan(); };
    return Launch::open(m_folder->filePath(u"a.launch"_s), readers, m_signer,
                        std::make_shared<SystemClock>());
}

void TestTimeDesk::signOff(const QString &name)
{
    SignDesk desk(*m_launch);
    QSignalSpy done(&desk, &SignDesk::signedOff);
    desk.sign({RoleId(u"role-of-"_s + name), Decision::Go, {}, {}, {}},
              {KeySource::Kind::File, m_folder->filePath(name), {}});
    QVERIFY(done.wait(30000));
}

qsizetype TestTimeDesk::count(const QString &kind) const
{
    return std::ranges::count_if(entriesOf(*m_launch), [&kind](const Entry &entry) {
        return eventKind(entry.event) == kind;
    });
}

Verification TestTimeDesk::verified() const
{
    return verifyFile(m_launch->path()).value_or(Verification());
}

void TestTimeDesk::bracketsASignOff()
{
    openWith({m_server->address()});
    TimeDesk times(*m_launch);
    QCOMPARE(times.waiting(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"anchor.tsa"_s), 1, 30000);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    signOff(u"ada"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"anchor.tsa"_s), 2, 30000);
    QTRY_COMPARE(times.waiting(), 0);
    const SignOffStatus said = m_launch->state().signOffs().first();
    const AttestedBracket bracket = times.bracket(said);
    QVERIFY(bracket.after.isValid());
    // Whole seconds are all that such an authority says.
    QVERIFY(bracket.after <= before && bracket.before >= before.addSecs(-1));
    QVERIFY2(times.timeOf(said).startsWith(u"attested "_s), qPrintable(times.timeOf(said)));
    const Verification v = verified();
    QVERIFY2(v.verdict == RecordVerdict::Valid, qPrintable(v.why));
    QCOMPARE(v.attested.size(), 2);
}

void TestTimeDesk::anAbsentAuthorityDelaysNothing()
{
    m_server->reply = [](const QByteArray &) { return QByteArray(); };
    openWith({m_server->address()});
    TimeDesk times(*m_launch);
    QTRY_VERIFY_WITH_TIMEOUT(m_server->asked > 0, 30000);
    // It hangs; the sign-off is durable all the same.
    signOff(u"ada"_s);
    QVERIFY(m_launch->state().signOffs().first().saysGo());
    QCOMPARE(times.timeOf(m_launch->state().signOffs().first()), u"time not yet attested"_s);
    QVERIFY2(verified().verdict == RecordVerdict::Valid, qPrintable(verified().why));
}

template <auto release>
struct Freeing
{
    void operator()(auto *one) const { release(one); }
};

/// Its answer as it would be at that time, in seconds since 1970.
static QByteArray grantedAt(const OpensslAuthority &authority, const QByteArray &query, long time)
{
    using Bytes = std::unique_ptr<BIO, Freeing<BIO_free>>;
    const QByteArray pem = authority.read(u"tsa.pem"_s);
    const QByteArray secret = authority.read(u"tsa.key"_s);
    const Bytes asked(BIO_new_mem_buf(query.constData(), int(query.size())));
    const Bytes certificateText(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    const Bytes keyText(BIO_new_mem_buf(secret.constData(), int(secret.size())));
    const std::unique_ptr<X509, Freeing<X509_free>> certificate(
        PEM_read_bio_X509(certificateText.get(), nullptr, nullptr, nullptr));
    const std::unique_ptr<EVP_PKEY, Freeing<EVP_PKEY_free>> key(
        PEM_read_bio_PrivateKey(keyText.get(), nullptr, nullptr, nullptr));
    const std::unique_ptr<ASN1_OBJECT, Freeing<ASN1_OBJECT_free>> policy(
        OBJ_txt2obj("1.3.6.1.4.1.99999.1", 1));
    const std::unique_ptr<TS_RESP_CTX, Freeing<TS_RESP_CTX_free>> context(TS_RESP_CTX_new());
    const auto clock = [](TS_resp_ctx *, void *told, long *seconds, long *micros) {
        *seconds = *static_cast<long *>(told);
        *micros = 0;
        return 1;
    };
    const bool ready = TS_RESP_CTX_set_signer_cert(context.get(), certificate.get()) == 1
        && TS_RESP_CTX_set_signer_key(context.get(), key.get()) == 1
        && TS_RESP_CTX_set_signer_digest(context.get(), EVP_sha256()) == 1
        && TS_RESP_CTX_set_ess_cert_id_digest(context.get(), EVP_sha256()) == 1
        && TS_RESP_CTX_set_def_policy(context.get(), policy.get()) == 1
        && TS_RESP_CTX_add_md(context.get(), EVP_sha256()) == 1;
    if (!ready)
        return {};
    TS_RESP_CTX_set_time_cb(context.get(), clock, &time);
    const std::unique_ptr<TS_RESP, Freeing<TS_RESP_free>> response(
        TS_RESP_create_response(context.get(), asked.get()));
    unsigned char *der = nullptr;
    const int size = i2d_TS_RESP(response.get(), &der);
    const QByteArray answer(reinterpret_cast<const char *>(der), std::max(size, 0));
    OPENSSL_free(der);
    return answer;
}

void TestTimeDesk::aBadAuthorityLosesNoSignOff_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("dated 2031") << u"2031"_s << u"one of the two clocks is wrong"_s;
    QTest::newRow("replaying") << u"replays"_s << u"imprint mismatch"_s;
    QTest::newRow("hanging") << u"hangs"_s << u"timed out after 3 s"_s;
    QTest::newRow("HTML") << u"html"_s << u"not with a time stamp"_s;
    QTest::newRow("HTML that calls itself a time stamp") << u"page"_s << u"not a time stamp"_s;
}

void TestTimeDesk::aBadAuthorityLosesNoSignOff()
{
    QFETCH(QString, kind);
    QFETCH(QString, says);
    QByteArray first;
    m_server->reply = [&](const QByteArray &query) -> QByteArray {
        if (kind == "2031"_L1)
            return grantedAt(*m_authority, query, 1924992000);
        if (kind == "hangs"_L1)
            return {};
        if (kind != "replays"_L1)
            return "<html><body>Please sign in</body></html>";
        if (first.isEmpty())
            first = m_authority->granted(query);
        return first;
    };
    if (kind == "html"_L1)
        m_server->type = "text/html";
    openWith({m_server->address()});
    TimeDesk times(*m_launch, 20ms);
    const qsizetype before = kind == "replays"_L1 ? 1 : 0;
    QTRY_COMPARE_WITH_TIMEOUT(count(u"anchor.tsa"_s), before, 30000);
    signOff(u"ada"_s);
    const SignOffStatus said = m_launch->state().signOffs().first();
    QVERIFY(said.saysGo());
    const auto reason = [this] {
        QString text;
        for (const Entry &entry : entriesOf(*m_launch)) {
            if (const auto *failed = std::get_if<TimestampFailed>(&entry.event))
                text = failed->reason;
        }
        return text;
    };
    QTRY_VERIFY2_WITH_TIMEOUT(reason().contains(says), qPrintable(reason()), 30000);
    QCOMPARE(times.timeOf(said), u"time not yet attested"_s);
    QCOMPARE(count(u"anchor.tsa"_s), before);
    QVERIFY2(verified().verdict == RecordVerdict::Valid, qPrintable(verified().why));
    QCOMPARE(verified().attested.size(), before);
    const ShellAnswer script = verifyScript(m_folder->path(), {m_launch->path()});
    QVERIFY2(script.status == 0, script.words.constData());
    // It mends its ways.
    m_server->type = "application/timestamp-reply";
    m_server->reply = [this](const QByteArray &query) { return m_authority->granted(query); };
    QTRY_COMPARE_WITH_TIMEOUT(times.waiting(), 0, 60000);
    QVERIFY2(times.timeOf(said).startsWith(u"attested"_s), qPrintable(times.timeOf(said)));
    QVERIFY2(verified().verdict == RecordVerdict::Valid, qPrintable(verified().why));
}

void TestTimeDesk::asksAgainUntilItAnswers()
{
    m_server->status = "503 Away";
    openWith({m_server->address()});
    TimeDesk times(*m_launch, 20ms);
    QTRY_VERIFY_WITH_TIMEOUT(m_server->asked >= 3, 30000);
    QTRY_COMPARE(count(u"anchor.failed"_s), 1);
    m_server->status = "200 OK";
    QTRY_COMPARE_WITH_TIMEOUT(count(u"anchor.tsa"_s), 1, 30000);
    QCOMPARE(count(u"anchor.failed"_s), 1);
    QTRY_COMPARE(times.waiting(), 0);
}

void TestTimeDesk::whatWaitsIsAskedForAfterARestart()
{
    m_server->status = "503 Away";
    openWith({m_server->address()});
    {
        TimeDesk times(*m_launch, 1h);
        QTRY_COMPARE_WITH_TIMEOUT(count(u"anchor.failed"_s), 1, 30000);
        signOff(u"ada"_s);
        QCOMPARE(times.waiting(), 2);
    }
    m_launch.reset();
    m_server->status = "200 OK";
    auto launch = reopened();
    QVERIFY2(launch, qPrintable(launch ? QString() : launch.error().text()));
    m_launch = std::move(*launch);
    TimeDesk times(*m_launch);
    QCOMPARE(times.waiting(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(times.waiting(), 0, 30000);
    const AttestedBracket bracket = times.bracket(m_launch->state().signOffs().first());
    // Nothing was attested before it, so only one side is vouched for.
    QVERIFY(!bracket.after.isValid());
    QVERIFY(bracket.before.isValid());
}

void TestTimeDesk::asksTheSecondWhenTheFirstIsAway()
{
    LocalAuthority away;
    away.status = "503 Away";
    away.reply = [](const QByteArray &) { return QByteArray("away"); };
    openWith({away.address(), m_server->address()});
    TimeDesk times(*m_launch);
    QTRY_COMPARE_WITH_TIMEOUT(times.waiting(), 0, 30000);
    QCOMPARE(away.asked, 1);
    QCOMPARE(std::get<HeadTimestamped>(m_launch->newest().event).url, m_server->address());
}

void TestTimeDesk::asksNobodyUnlessConfigured()
{
    openWith({});
    TimeDesk times(*m_launch);
    signOff(u"ada"_s);
    QCOMPARE(times.waiting(), 0);
    QCOMPARE(times.timeOf(m_launch->state().signOffs().first()), u"signed time, not attested"_s);
    QCOMPARE(m_launch->state().size(), 2);
}

void TestTimeDesk::commandLinesAskOnce()
{
    // Nobody listens there.
    openWith({u"http://127.0.0.1:9/tsa"_s});
    QVERIFY(attestWhatWaits(*m_launch).startsWith(u"time not yet attested: "_s));
    QCOMPARE(count(u"anchor.failed"_s), 1);
    QVERIFY(attestWhatWaits(*m_launch).startsWith(u"time not yet attested: "_s));
    QCOMPARE(count(u"anchor.failed"_s), 1);
}

QTEST_GUILESS_MAIN(TestTimeDesk)
#include "tst_timedesk.moc"
