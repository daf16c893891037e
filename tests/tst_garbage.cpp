// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/catalog.h"
#include "domain/verdict.h"
#include "process/localhost.h"
#include "range/range.h"
#include "support/dnsgarbage.h"
#include "support/fakeclock.h"
#include "support/garbagefiles.h"
#include "support/garbageserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// Every kind meets the garbage that can come its way, from a server, from a file or from a secret
/// store, and what else its own row names: never a pass, a hang or a crash, and always a reason.
class TestGarbage : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsInTheTable();
    void proofAgainstAnswers_data();
    void proofAgainstAnswers();
    void proofAgainstDnsAnswers_data();
    void proofAgainstDnsAnswers();
    void proofAgainstARefusal_data();
    void proofAgainstARefusal();
    void proofAgainstFiles_data();
    void proofAgainstFiles();
    void proofAgainstSecrets_data();
    void proofAgainstSecrets();
    void proofAgainstWhatElseMayCome_data();
    void proofAgainstWhatElseMayCome();
    void proofAgainstCertificates_data();
    void proofAgainstCertificates();
    void manySlowLinesOfATreeEndInTime();
    void aFolderThatCannotBeReadIsNotPassedOver();

private:
    Range m_range;
};

namespace {

constexpr int patience = 500;

/// Of each kind what it is asked with, and with "cases" what else may come its way. In the
/// parameters stand ${server}, ${authority}, ${port}, ${scheme} and ${ca} for a server of garbage,
/// ${open} for a port on which another listens, ${garbage} for a file of garbage, ${tree} for the
/// folder in which it lies, and ${bytes} for a secret of garbage, in Base64.
const QJsonObject &table()
{
    static const QJsonObject rows = [] {
        QFile file(QStringLiteral(TEST_DATA "/garbage/kinds.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no table");
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return rows;
}

/// One way of asking a kind; some are asked in two.
struct Asked
{
    QString name;
    QJsonObject with;

    bool holds(const char *placeholder) const
    {
        QJsonObject own = with;
        own.remove("cases"_L1);
        return QJsonDocument(own).toJson().contains(placeholder);
    }
    bool meetsServer() const
    {
        return holds("${server}") || holds("${authority}") || holds("${port}");
    }
    bool meetsFile() const { return holds("${garbage}") || holds("${tree}"); }
    bool meetsSecret() const { return holds("${bytes}"); }
};

QList<Asked> waysOf(const QString &kind)
{
    const QJsonValue row = table()[kind];
    const QJsonArray ways = row.isArray() ? row.toArray() : QJsonArray {row};
    QList<Asked> asked;
    for (qsizetype i = 0; i < ways.size(); ++i)
        asked.append({i == 0 ? kind : u"%1 (%2)"_s.arg(kind).arg(i + 1), ways[i].toObject()});
    return asked;
}

QByteArray http(const QByteArray &body, const QByteArray &headers = {},
                const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
        + headers + "\r\n" + body;
}

struct Garbage
{
    const char *name;
    QByteArray bytes;
    GarbageServer::End end = GarbageServer::End::Close;
    bool byteByByte = false;
    /// No whole answer is there: nothing can be said of what was asked.
    bool isNoAnswer = false;
};

const QList<Garbage> &garbage()
{
    using End = GarbageServer::End;
    const QByteArray json = "Content-Type: application/json\r\n";
    static const QList<Garbage> rows {
        {"empty", {}, End::Close, false, true},
        {"closed within the headers", "HTTP/1.1 200 OK\r\nContent-Ty", End::Close, false, true},
        {"truncated", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"status\":\"suc",
         End::Close, false, true},
        {"truncated chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n400\r\n{\"a\":",
         End::Close, false, true},
        {"reset", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{", End::Reset, false, true},
        {"silent", {}, End::Hang, false, true},
        {"stops in the middle", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{", End::Hang,
         false, true},
        {"slow, byte by byte", http(QByteArray(100'000, ' '), json), End::Close, true, true},
        {"says it is huge", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n{", End::Hang,
         false, true},
        {"is huge", "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(40 << 20, 'x'), End::Hang, false, true},
        {"endless headers", "HTTP/1.1 200 OK\r\nX: " + QByteArray(1 << 20, 'x'), End::Hang, false,
         true},
        {"negative length", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", End::Hang, false,
         true},
        {"no HTTP", "220 mail.example.test ESMTP\r\n", End::Close, false, true},
        {"HTML with 200",
         http("<!doctype html><html><body>Log in</body></html>", "Content-Type: text/html\r\n")},
        {"an empty body", http({}, json)},
        {"a JSON list", http("[1,2,3]", json)},
        {"a JSON number", http("42", json)},
        {"JSON of another kind", http("{\"hello\":{\"world\":[null,true,1e308]}}", json)},
        {"success without data",
         http("{\"status\":\"success\",\"success\":true,\"data\":{}}", json)},
        {"deep JSON", http(QByteArray(5000, '[') + QByteArray(5000, ']'), json)},
        {"invalid UTF-8", http(QByteArray::fromHex("7b22ff00fe01c0af22eda0803a317d"), json)},
        {"gzip bomb", http(gzipBomb(), json + "Content-Encoding: gzip\r\n")},
        {"redirect loop", http({}, "Location: /\r\n", "302 Found")},
        {"redirect elsewhere", http({}, "Location: http://127.0.0.1:9/\r\n", "301 Moved")},
        {"gateway", http("<html>502</html>", "Content-Type: text/html\r\n", "502 Bad Gateway")}};
    return rows;
}

CheckResult ask(const QString &kind, const QJsonObject &filled, const QString &folder)
{
    QHash<QString, QJsonObject> targets;
    for (const QString &name : filled["targets"_L1].toObject().keys())
        targets.insert(name, filled["targets"_L1][name].toObject());
    for (const QString &name : filled["files"_L1].toObject().keys()) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::WriteOnly)
            || file.write(filled["files"_L1][name].toString().toUtf8()) < 0)
            qFatal("no file");
    }
    CheckSpec spec;
    spec.item = ItemId(u"an/item"_s);
    spec.kind = kind;
    spec.with = filled["with"_L1].toObject();
    spec.timeout = std::chrono::milliseconds(patience);
    const QList<CheckKind> kinds = checkCatalog();
    const FakeClock clock;
    const LocalHost host;
    QHash<QString, QByteArray> secrets {
        {u"new"_s, "correct-horse-battery-staple"},
        {u"old"_s, "tr0ub4dor-and-three-more"},
        {u"token"_s, "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJlLW9mLWl0"}};
    for (const QString &name : filled["secrets"_L1].toObject().keys())
        secrets.insert(name,
                       QByteArray::fromBase64(filled["secrets"_L1][name].toString().toLatin1()));
    const CheckContext context {.stop = {},
                                .deadline = QDeadlineTimer(spec.timeout),
                                .clock = clock,
                                .host = host,
                                .here = u"here"_s,
                                .secrets = secrets,
                                .folder = folder,
                                .targets = targets};
    CheckResult result;
    QEventLoop loop;
    std::jthread lane([&] {
        result = runCheck(*std::ranges::find(kinds, kind, &CheckKind::name), spec, context);
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    return result;
}

/// The parameters with what stands for their placeholders.
QJsonObject filledIn(const QJsonObject &with,
                     const QList<std::pair<QByteArray, QString>> &placeholders)
{
    QByteArray text = QJsonDocument(with).toJson();
    for (const auto &[placeholder, filling] : placeholders)
        text.replace("${" + placeholder + '}', filling.toUtf8());
    return QJsonDocument::fromJson(text).object();
}

QJsonObject askingServer(const QJsonObject &with, const QString &scheme, quint16 port,
                         const QString &ca, quint16 open = 0)
{
    return filledIn(with,
                    {{"server", u"%1://127.0.0.1:%2"_s.arg(scheme).arg(port)},
                     {"authority", u"127.0.0.1:%1"_s.arg(port)},
                     {"port", QString::number(port)},
                     {"scheme", scheme},
                     {"ca", ca},
                     {"open", QString::number(open)}});
}

QByteArray words(const CheckResult &result)
{
    return (verdictName(result.verdict) + u": "_s + result.reason + u" | "_s + result.seen)
        .toUtf8();
}

} // namespace

void TestGarbage::everyKindIsInTheTable()
{
    for (const QString &kind : checkKindNames())
        QVERIFY2(table().contains(kind), qPrintable(kind));
    for (const QString &kind : table().keys()) {
        QVERIFY2(checkKindNames().contains(kind), qPrintable(kind));
        // A row that meets nothing is none.
        for (const Asked &way : waysOf(kind))
            QVERIFY2(way.meetsServer() || way.meetsFile() || way.meetsSecret(),
                     qPrintable(way.name));
    }
}

/// Whether that came of garbage as it should; `toTheEnd`: all of it could be read.
static void judgeGarbage(const CheckResult &result, bool toTheEnd, qint64 took)
{
    // What a person judges is no pass before one has.
    const bool good = result.verdict == Verdict::Error
        || (toTheEnd && (result.verdict == Verdict::Fail || result.acceptByPerson));
    QVERIFY2(good, words(result).constData());
    QVERIFY(!result.reason.isEmpty());
    QVERIFY2(took < patience + 3000, QByteArray::number(took).constData());
}

/// A row for each way of asking that `fits`, and each of so many pieces of garbage.
template <typename Rows, typename Fits>
static void addRows(const Rows &rows, Fits fits)
{
    QTest::addColumn<QJsonObject>("with");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("which");
    for (const QString &kind : table().keys()) {
        for (const Asked &way : waysOf(kind)) {
            for (int which = 0; (way.*fits)() && which < rows.size(); ++which)
                QTest::addRow("%s: %s", qPrintable(way.name), rows[which].name)
                    << way.with << kind << which;
        }
    }
}

void TestGarbage::proofAgainstAnswers_data()
{
    addRows(garbage(), &Asked::meetsServer);
}

void TestGarbage::proofAgainstAnswers()
{
    QFETCH(const QJsonObject, with);
    QFETCH(const QString, kind);
    QFETCH(const int, which);
    const Garbage &row = garbage()[which];
    const GarbageServer server(row.bytes, row.end, row.byteByByte);
    const GarbageServer other("hello");
    const QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    const CheckResult result =
        ask(kind, askingServer(with, u"http"_s, server.port(), u"system"_s, other.port()),
            folder.path());
    // Whether a port is open says its connection, whatever comes by it.
    judgeGarbage(result, !row.isNoAnswer || kind == "ports"_L1, timer.elapsed());
}

void TestGarbage::proofAgainstDnsAnswers_data()
{
    QTest::addColumn<int>("which");
    for (int which = 0; which < dnsGarbage().size(); ++which)
        QTest::newRow(dnsGarbage()[which].name) << which;
}

/// Answers that fit their question, so that they get as far as being read.
void TestGarbage::proofAgainstDnsAnswers()
{
    QFETCH(const int, which);
    const DnsGarbage row = dnsGarbage()[which];
    const DnsGarbageServer first(row.answer);
    const DnsGarbageServer second(row.answer);
    const QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    const CheckResult result =
        ask(u"dns"_s,
            {{u"with"_s,
              QJsonObject {{u"names"_s, u"api.launch.test"_s},
                           {u"types"_s, u"A"_s},
                           {u"expect"_s, u"192.0.2.10"_s},
                           {u"resolvers"_s, QJsonArray {first.address(), second.address()}},
                           {u"authority"_s, first.address()}}}},
            folder.path());
    if (row.isGood)
        QVERIFY2(result.verdict == Verdict::Pass, words(result).constData());
    else
        judgeGarbage(result, true, timer.elapsed());
}

void TestGarbage::proofAgainstARefusal_data()
{
    QTest::addColumn<QJsonObject>("with");
    QTest::addColumn<QString>("kind");
    for (const QString &kind : table().keys()) {
        for (const Asked &way : waysOf(kind)) {
            // Of a port that must not be open that is the answer; a case of its own asks otherwise.
            if (way.meetsServer() && kind != "ports"_L1)
                QTest::addRow("%s", qPrintable(way.name)) << way.with << kind;
        }
    }
}

void TestGarbage::proofAgainstARefusal()
{
    QFETCH(const QJsonObject, with);
    QFETCH(const QString, kind);
    const quint16 closed = GarbageServer("gone").port();
    const QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    const CheckResult result =
        ask(kind, askingServer(with, u"http"_s, closed, u"system"_s), folder.path());
    judgeGarbage(result, false, timer.elapsed());
}

void TestGarbage::proofAgainstFiles_data()
{
    addRows(garbageFiles(), &Asked::meetsFile);
}

void TestGarbage::proofAgainstFiles()
{
    QFETCH(const QJsonObject, with);
    QFETCH(const QString, kind);
    QFETCH(const int, which);
    const GarbageFile &row = garbageFiles()[which];
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"tree/garbage"_s);
    QVERIFY(QDir(folder.path()).mkdir(u"tree"_s) && row.make(path));
    const std::jthread writer =
        row.slowly.isEmpty() ? std::jthread() : slowWriter(path, row.slowly);
    QElapsedTimer timer;
    timer.start();
    const CheckResult result =
        ask(kind, filledIn(with, {{"garbage", path}, {"tree", folder.filePath(u"tree"_s)}}),
            folder.path());
    // A command's own status is an answer, whatever it could not read.
    const bool asksCommand = kind == "command"_L1 || kind == "backup"_L1;
    judgeGarbage(result, !row.isNoAnswer || asksCommand, timer.elapsed());
}

void TestGarbage::proofAgainstSecrets_data()
{
    addRows(garbageSecrets(), &Asked::meetsSecret);
}

void TestGarbage::proofAgainstSecrets()
{
    QFETCH(const QJsonObject, with);
    QFETCH(const QString, kind);
    QFETCH(const int, which);
    const QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    const CheckResult result = ask(
        kind,
        filledIn(with, {{"bytes", QString::fromLatin1(garbageSecrets()[which].bytes.toBase64())}}),
        folder.path());
    judgeGarbage(result, true, timer.elapsed());
}

void TestGarbage::proofAgainstWhatElseMayCome_data()
{
    QTest::addColumn<QJsonObject>("with");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("noAnswer");
    for (const QString &kind : table().keys()) {
        for (const Asked &way : waysOf(kind)) {
            for (const QJsonValue &one : way.with["cases"_L1].toArray())
                QTest::addRow("%s: %s", qPrintable(way.name), qPrintable(one["name"_L1].toString()))
                    << one.toObject() << kind << one["noAnswer"_L1].toBool();
        }
    }
}

void TestGarbage::proofAgainstWhatElseMayCome()
{
    QFETCH(const QJsonObject, with);
    QFETCH(const QString, kind);
    QFETCH(const bool, noAnswer);
    const GarbageServer other("hello");
    const quint16 closed = GarbageServer("gone").port();
    const QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    const CheckResult result =
        ask(kind, askingServer(with, u"http"_s, closed, u"system"_s, other.port()), folder.path());
    // Garbage in the plan itself.
    if (result.verdict == Verdict::NotConfigured)
        return;
    judgeGarbage(result, !noAnswer, timer.elapsed());
}

void TestGarbage::proofAgainstCertificates_data()
{
    QTest::addColumn<QJsonObject>("with");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("certificate");
    for (const QString &kind : table().keys()) {
        for (const Asked &way : waysOf(kind)) {
            if (!way.holds("${server}") && !way.holds("${scheme}"))
                continue;
            for (const QString &certificate : {u"expired"_s, u"selfsigned"_s, u"wrongname"_s})
                QTest::addRow("%s: %s", qPrintable(way.name), qPrintable(certificate))
                    << way.with << kind << certificate;
        }
    }
}

void TestGarbage::proofAgainstCertificates()
{
    QFETCH(const QJsonObject, with);
    QFETCH(const QString, kind);
    QFETCH(const QString, certificate);
    if (!Range::has(u"nginx"_s))
        QSKIP("nginx is not installed");
    const Result<QJsonObject> facts = m_range.facts(u"nginx"_s);
    QVERIFY2(facts, facts ? "" : qPrintable(facts.error().text()));
    const QTemporaryDir folder;
    const CheckResult result =
        ask(kind,
            askingServer(with, u"https"_s, quint16((*facts)[certificate + u"Port"_s].toInteger()),
                         (*facts)["ca"_L1].toString()),
            folder.path());
    // Two look at the certificate itself, one asks without TLS.
    const bool mayFail = kind == "certificate"_L1 || kind == "tls"_L1 || kind == "redirect"_L1;
    QVERIFY2(result.verdict == Verdict::Error || (mayFail && result.verdict == Verdict::Fail),
             words(result).constData());
    QVERIFY(!result.reason.isEmpty());
}

void TestGarbage::manySlowLinesOfATreeEndInTime()
{
    QString lines;
    for (int i = 0; i < 20'000; ++i)
        lines += QString(25, u'a') + u"c\n"_s;
    QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    const CheckResult result = ask(u"tree"_s,
                                   {{u"files"_s, QJsonObject {{u"a.conf"_s, lines}}},
                                    {u"with"_s,
                                     QJsonObject {{u"roots"_s, QJsonArray {u"."_s}},
                                                  {u"patterns"_s, QJsonArray {u"^(a|aa)+$"_s}}}}},
                                   folder.path());
    const qint64 took = timer.elapsed();
    QVERIFY2(result.verdict == Verdict::Error, words(result).constData());
    QVERIFY2(took < patience + 3000, QByteArray::number(took).constData());
}

void TestGarbage::aFolderThatCannotBeReadIsNotPassedOver()
{
    const QTemporaryDir folder;
    const QString locked = folder.filePath(u"locked"_s);
    QVERIFY(put(folder.filePath(u"good.conf"_s), "all is well\n"));
    QVERIFY(QDir().mkdir(locked) && put(locked + u"/bad.conf"_s, "CHANGEME\n"));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)));
    QVERIFY(chmod(qPrintable(locked), 0) == 0);
    // Nobody keeps a folder from root.
    const bool isRoot = geteuid() == 0;
    if (isRoot && setresuid(65534, 65534, 0) != 0)
        QSKIP("there is no other user to be");
    const CheckResult result = ask(u"tree"_s,
                                   {{u"with"_s,
                                     QJsonObject {{u"roots"_s, QJsonArray {u"."_s}},
                                                  {u"patterns"_s, QJsonArray {u"CHANGEME"_s}}}}},
                                   folder.path());
    if (isRoot)
        QCOMPARE(setresuid(0, 0, 0), 0);
    QVERIFY(chmod(qPrintable(locked), 0700) == 0);
    QVERIFY2(result.verdict == Verdict::Error, words(result).constData());
    QVERIFY2(result.reason.contains("locked"_L1), words(result).constData());
}

QTEST_GUILESS_MAIN(TestGarbage)
#include "tst_garbage.moc"
