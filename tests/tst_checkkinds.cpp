// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/catalog.h"
#include "checks/tlsplace.h"
#include "domain/verdict.h"
#include "process/localhost.h"
#include "range/range.h"
#include "support/fakeclock.h"
#include "support/httpstub.h"

#include <QCryptographicHash>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

class TestCheckKinds : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasGoodBadAndNoAnswer();
    void everyKindMeetsItsServer_data();
    void everyKindMeetsItsServer();
    void nothingProvesNothing_data();
    void nothingProvesNothing();
    void judges_data();
    void judges();
    void asksEveryAddressOfAName();
    void readsATreeInUtf16_data();
    void readsATreeInUtf16();
    void whatMovesIsNoPartOfTheFinding_data();
    void whatMovesIsNoPartOfTheFinding();
    void agesDoNotChangeAFinding_data();
    void agesDoNotChangeAFinding();

private:
    Range m_range;
};

static QJsonArray casesOf(const QString &kind)
{
    QJsonArray cases;
    const QDir folder(QStringLiteral(TEST_DATA "/checks/") + kind);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QJsonParseError trouble;
        const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &trouble);
        if (trouble.error != QJsonParseError::NoError)
            qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(trouble.errorString()));
        for (const QJsonValue &row : json.array())
            cases.append(row);
    }
    return cases;
}

/// What answers in that case, as the test's report says it.
static QString serverOf(const QJsonObject &row)
{
    const QByteArray text = QJsonDocument(row).toJson();
    for (const QString &name : Range::names()) {
        if (text.contains("${" + name.toUtf8() + '.'))
            return (name == "tcp"_L1 ? u"stand-in"_s : u"real server: "_s + name);
    }
    return row.contains("server"_L1) || text.contains("\"bin/") ? u"stand-in"_s : u"no server"_s;
}

void TestCheckKinds::everyKindHasGoodBadAndNoAnswer()
{
    for (const QString &kind : checkKindNames()) {
        QStringList verdicts;
        for (const QJsonValue &row : casesOf(kind))
            verdicts.append(row["verdict"_L1].toString());
        for (const QString &wanted : {u"pass"_s, u"fail"_s, u"error"_s, u"notConfigured"_s}) {
            QVERIFY2(verdicts.contains(wanted),
                     qPrintable(
                         u"tests/data/checks/%1 has no case that ends as %2"_s.arg(kind, wanted)));
        }
    }
}

/// Where the kinds' servers come from, and where nothing to look at cannot happen.
static QJsonObject kindsTable()
{
    QFile file(QStringLiteral(TEST_DATA "/checks/kinds.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no table of kinds");
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// The table's row as the report shows it: a real server's name, or why there is a stand-in.
static QString servedBy(const QJsonObject &row)
{
    const QString before =
        row.contains("before"_L1) ? u", before "_s + row["before"_L1].toString() : QString();
    return row.contains("server"_L1) ? u"real server: "_s + row["server"_L1].toString() + before
        : row.contains("standIn"_L1) ? u"stand-in: "_s + row["standIn"_L1].toString()
                                     : u"no server: "_s + row["none"_L1].toString();
}

void TestCheckKinds::everyKindMeetsItsServer_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : checkKindNames())
        QTest::newRow(qPrintable(u"%1 [%2]"_s.arg(kind, servedBy(kindsTable()[kind].toObject()))))
            << kind;
}

/// In a good and in a broken configuration.
void TestCheckKinds::everyKindMeetsItsServer()
{
    QFETCH(QString, kind);
    const QJsonObject row = kindsTable()[kind].toObject();
    const QString wanted = row.contains("server"_L1)
        ? u"real server: "_s + row["server"_L1].toString()
        : row.contains("standIn"_L1) ? u"stand-in"_s
                                     : QString();
    QVERIFY(!wanted.isEmpty() || !row["none"_L1].toString().isEmpty());
    QStringList verdicts;
    for (const QJsonValue &each : casesOf(kind)) {
        if (wanted.isEmpty() || serverOf(each.toObject()) == wanted)
            verdicts.append(each["verdict"_L1].toString());
    }
    QVERIFY(verdicts.contains("pass"_L1));
    QVERIFY(verdicts.contains("fail"_L1));
}

void TestCheckKinds::nothingProvesNothing_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : checkKindNames())
        QTest::newRow(qPrintable(kind)) << kind;
}

/// No files, no targets, no rows, an empty matrix: a case that does not pass, or why there is none.
void TestCheckKinds::nothingProvesNothing()
{
    QFETCH(QString, kind);
    QStringList verdicts;
    for (const QJsonValue &row : casesOf(kind)) {
        if (row["vacuous"_L1].toBool())
            verdicts.append(row["verdict"_L1].toString());
    }
    QVERIFY(!verdicts.contains("pass"_L1));
    const QString never = kindsTable()[kind]["never"_L1].toString();
    QVERIFY2(verdicts.isEmpty() != never.isEmpty(), qPrintable(kind + u": "_s + never));
}

void TestCheckKinds::judges_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QJsonObject>("row");
    for (const QString &kind : checkKindNames()) {
        for (const QJsonValue &row : casesOf(kind))
            QTest::newRow(qPrintable(
                u"%1 [%2]: %3"_s.arg(kind, serverOf(row.toObject()), row["name"_L1].toString())))
                << kind << row.toObject();
    }
}

/// The answer of the first route whose "when" occurs in the request; \1 is what its group found.
/// "seen": and an earlier request held that text with what was found behind it.
static QByteArray routed(const QJsonArray &routes, const QString &request, QString &earlier)
{
    const QString before = earlier;
    earlier += request;
    for (const QJsonValue &route : routes) {
        const QRegularExpression when(route["when"_L1].toString(),
                                      QRegularExpression::MultilineOption);
        const QRegularExpressionMatch match = when.match(request);
        if (!match.hasMatch()
            || (route.toObject().contains("seen"_L1)
                && !before.contains(route["seen"_L1].toString() + match.captured(1))))
            continue;
        const auto filled = [&](const QString &text) {
            return QString(text).replace(u"\\1"_s, match.captured(1)).toUtf8();
        };
        return HttpStub::ok(filled(route["body"_L1].toString()),
                            filled(route["headers"_L1].toString()),
                            route["status"_L1].toString(u"200 OK"_s).toUtf8());
    }
    return HttpStub::ok({}, {}, "404 Not Found");
}

static std::unique_ptr<HttpStub> stubOf(const QJsonObject &server)
{
    const QString after = server["after"_L1].toString();
    const HttpStub::After end = after == "hang"_L1 ? HttpStub::After::Hang
        : after == "reset"_L1                      ? HttpStub::After::Reset
                                                   : HttpStub::After::Close;
    if (server.contains("routes"_L1)) {
        return std::make_unique<HttpStub>(
            [routes = server["routes"_L1].toArray(),
             earlier = QString()](const QByteArray &request) mutable {
                return routed(routes, QString::fromUtf8(request), earlier);
            },
            end);
    }
    if (server.contains("raw"_L1))
        return std::make_unique<HttpStub>(server["raw"_L1].toString().toUtf8(), end);
    const QByteArray body = server.contains("bodyHex"_L1)
        ? QByteArray::fromHex(server["bodyHex"_L1].toString().toLatin1())
        : server["body"_L1].toString().toUtf8();
    return std::make_unique<HttpStub>(
        HttpStub::ok(body, server["headers"_L1].toString().toUtf8(),
                     server["status"_L1].toString(u"200 OK"_s).toUtf8()),
        end);
}

void TestCheckKinds::judges()
{
    QFETCH(QString, kind);
    QFETCH(QJsonObject, row);
    QTemporaryDir folder;
    std::unique_ptr<HttpStub> server;
    QByteArray with = QJsonDocument(QJsonObject {{u"with"_s, row["with"_L1].toObject()},
                                                 {u"targets"_s, row["targets"_L1].toObject()},
                                                 {u"secrets"_s, row["secrets"_L1].toObject()},
                                                 {u"others"_s, row["others"_L1].toArray()},
                                                 {u"files"_s, row["files"_L1].toObject()}})
                          .toJson();
    with.replace("${folder}", folder.path().toUtf8());
    with.replace("${pid}", QByteArray::number(QCoreApplication::applicationPid()));
    QHash<QString, QJsonObject> targets;
    if (row.contains("server"_L1)) {
        server = stubOf(row["server"_L1].toObject());
        const QString address = server->url(QString()).toString();
        with.replace("${server}", address.toUtf8());
        with.replace("${authority}", QUrl(address).authority().toUtf8());
        with.replace("${keyed}", "http://KEYID@" + QUrl(address).authority().toUtf8());
        targets.insert(u"api"_s, {{u"url"_s, address}, {u"ca"_s, u"system"_s}});
    }
    for (const QString &name : Range::names()) {
        if (!with.contains("${" + name.toUtf8() + '.'))
            continue;
        if (!Range::has(name))
            QSKIP(qPrintable(name + u" is not installed"_s));
        const Result<QJsonObject> facts = m_range.facts(name);
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().text()));
        for (auto fact = facts->begin(); fact != facts->end(); ++fact)
            with.replace(u"${%1.%2}"_s.arg(name, fact.key()).toUtf8(),
                         fact.value().toVariant().toString().toUtf8());
    }
    const QJsonObject whole = QJsonDocument::fromJson(with).object();
    QVERIFY(!whole.isEmpty());
    const QJsonObject files = whole["files"_L1].toObject();
    for (auto entry = files.begin(); entry != files.end(); ++entry) {
        QFile file(folder.filePath(entry.key()));
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(entry.value().toString().toUtf8());
        // Programs of that case stand before those of the machine.
        if (entry.key().startsWith("bin/"_L1))
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    const QByteArray machinePath = qgetenv("PATH");
    const auto restorePath = qScopeGuard([&] { qputenv("PATH", machinePath); });
    if (QFile::exists(folder.filePath(u"bin"_s)))
        qputenv("PATH", QFile::encodeName(folder.filePath(u"bin"_s)) + ':' + machinePath);
    const QJsonObject aged = row["aged"_L1].toObject();
    for (auto entry = aged.begin(); entry != aged.end(); ++entry) {
        QFile file(folder.filePath(entry.key()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(
            file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-entry.value().toInteger()),
                             QFileDevice::FileModificationTime));
    }
    for (const QString &name : whole["targets"_L1].toObject().keys())
        targets.insert(name, whole["targets"_L1][name].toObject());
    QHash<QString, QByteArray> secrets {{u"token"_s, "hunter2-hunter2"}};
    for (const QString &name : whole["secrets"_L1].toObject().keys())
        secrets.insert(name, whole["secrets"_L1][name].toString().toUtf8());
    QList<QByteArray> others;
    for (const QJsonValue &other : whole["others"_L1].toArray())
        others.append(other.toString().toUtf8());
    CheckSpec spec;
    spec.item = ItemId(u"an/item"_s);
    spec.kind = kind;
    spec.with = whole["with"_L1].toObject();
    spec.timeout = std::chrono::milliseconds(row["timeoutMs"_L1].toInt(30'000));

    const QList<CheckKind> kinds = checkCatalog();
    const FakeClock clock;
    const LocalHost host;
    const CheckContext context {.stop = {},
                                .deadline = QDeadlineTimer(spec.timeout),
                                .clock = clock,
                                .host = host,
                                .here = u"here"_s,
                                .secrets = secrets,
                                .folder = folder.path(),
                                .targets = targets,
                                .otherSecrets = others,
                                .fingerprintKey = [] { return QByteArray("key"); }};
    // On a thread of its own, as in the console: the servers of this test go on answering.
    CheckResult result;
    QEventLoop loop;
    std::jthread lane([&] {
        result = runCheck(*std::ranges::find(kinds, kind, &CheckKind::name), spec, context);
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    lane.join();
    const QByteArray said = QJsonDocument(QJsonObject {{u"expected"_s, result.expected},
                                                       {u"seen"_s, result.seen},
                                                       {u"reason"_s, result.reason},
                                                       {u"excerpt"_s, result.excerpt}})
                                .toJson();
    QVERIFY2(verdictName(result.verdict) == row["verdict"_L1].toString(), said.constData());
    QVERIFY2(result.reason.contains(row["reason"_L1].toString()), said.constData());
    QVERIFY2(result.expected.contains(row["expected"_L1].toString()), said.constData());
    QVERIFY2(result.seen.contains(row["seen"_L1].toString()), said.constData());
    QVERIFY(!result.reason.isEmpty());
    QVERIFY(!result.vantage.isEmpty());
    QCOMPARE(result.started, clock.now());
    QCOMPARE(
        result.evidence.sha256,
        QString::fromLatin1(
            QCryptographicHash::hash(result.evidence.bytes, QCryptographicHash::Sha256).toHex()));
    QVERIFY2(result.verdict != Verdict::Pass || !result.evidence.bytes.isEmpty(),
             "a pass without evidence");
    QCOMPARE(result.acceptByPerson, row["accept"_L1].toBool());
    QVERIFY(result.finding && !result.finding->isEmpty());
    // The marks of what moves stay inside.
    QVERIFY2(plainText(QString::fromUtf8(said)) == QString::fromUtf8(said), said.constData());
    // Whatever bytes a command writes are its own.
    QVERIFY2(kind == "command"_L1 || !result.evidence.bytes.contains("\xef\xb7\x90"),
             result.evidence.bytes.constData());
    if (row.contains("never"_L1)) {
        const QByteArray never = row["never"_L1].toString().toUtf8();
        QVERIFY2(!said.contains(never), said.constData());
        QVERIFY2(!result.evidence.bytes.contains(never), result.evidence.bytes.constData());
    }
    if (row.contains("evidence"_L1))
        QVERIFY2(result.evidence.bytes.contains(row["evidence"_L1].toString().toUtf8()),
                 result.evidence.bytes.constData());
    if (row.contains("requests"_L1))
        QCOMPARE(server->requests(), row["requests"_L1].toInt());
}

void TestCheckKinds::asksEveryAddressOfAName()
{
    const TlsOffer offer {.host = u"api.launch.test"_s};
    const QHostAddress here(QHostAddress::LocalHost);
    // Without the name of a network card there is no way to an address of the link.
    const QHostAddress nowhere(u"fe80::1"_s);
    QStringList asked;
    const TlsOffers everywhere = offersAt(offer, {nowhere, here, QHostAddress(u"127.0.0.2"_s)});
    for (const TlsOffer &each : everywhere.offers)
        asked.append(each.host + u'@' + each.address);
    QCOMPARE(asked, (QStringList {u"api.launch.test@127.0.0.1"_s, u"api.launch.test@127.0.0.2"_s}));
    QCOMPARE(everywhere.passedOverText(), u"not to be reached from here: fe80::1"_s);
    QCOMPARE(offersAt(offer, {nowhere}).offers.size(), 1);
    QCOMPARE(offersAt(offer, {nowhere}).passedOverText(), QString());
}

static CheckResult resultOf(const CheckKind &kind, const QJsonObject &with, const QString &folder)
{
    CheckSpec spec;
    spec.item = ItemId(u"an/item"_s);
    spec.kind = kind.name;
    spec.with = with;
    const FakeClock clock;
    const LocalHost host;
    return runCheck(kind, spec,
                    {.stop = {},
                     .deadline = QDeadlineTimer(30'000),
                     .clock = clock,
                     .host = host,
                     .here = u"here"_s,
                     .secrets = {},
                     .folder = folder,
                     .targets = {}});
}

void TestCheckKinds::readsATreeInUtf16_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("little end first")
        << QByteArray::fromHex("fffe") + QByteArray("h\0o\0s\0t\0", 8);
    QTest::newRow("big end first") << QByteArray::fromHex("feff") + QByteArray("\0h\0o\0s\0t", 8);
}

void TestCheckKinds::readsATreeInUtf16()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const QList<CheckKind> kinds = checkCatalog();
    const CheckResult result =
        resultOf(*std::ranges::find(kinds, u"tree"_s, &CheckKind::name),
                 {{u"roots"_s, u"."_s}, {u"patterns"_s, u"host"_s}}, folder.path());
    QVERIFY2(result.verdict == Verdict::Fail, qPrintable(result.reason));
}

void TestCheckKinds::whatMovesIsNoPartOfTheFinding_data()
{
    QTest::addColumn<QJsonObject>("later");
    QTest::addColumn<bool>("same");
    QTest::newRow("older") << QJsonObject {{u"age"_s, u"30"_s}} << true;
    QTest::newRow("another reason") << QJsonObject {{u"what"_s, u"it is cut"_s}} << false;
    QTest::newRow("another sight") << QJsonObject {{u"seen"_s, u"b.dump"_s}} << false;
    QTest::newRow("something else expected") << QJsonObject {{u"expected"_s, u"25 h"_s}} << false;
}

void TestCheckKinds::whatMovesIsNoPartOfTheFinding()
{
    QFETCH(QJsonObject, later);
    QFETCH(bool, same);
    const CheckKind telling {
        u"telling"_s,
        nullptr,
        1,
        {u"age"_s, u"what"_s, u"seen"_s, u"expected"_s},
        [](const CheckSpec &spec, const CheckContext &) {
            const auto word = [&spec](QLatin1StringView name) {
                return spec.with[name].toString();
            };
            return answer(spec, false,
                          {.expected = word("expected"_L1),
                           .seen = word("seen"_L1) + u", "_s + moving(word("age"_L1)) + u" h"_s,
                           .reason = word("what"_L1)});
        }};
    QJsonObject with {{u"age"_s, u"26"_s},
                      {u"what"_s, u"it is old"_s},
                      {u"seen"_s, u"a.dump"_s},
                      {u"expected"_s, u"24 h"_s}};
    const CheckResult first = resultOf(telling, with, {});
    QCOMPARE(first.seen, u"a.dump, 26 h"_s);
    for (auto change = later.begin(); change != later.end(); ++change)
        with[change.key()] = change.value();
    const CheckResult second = resultOf(telling, with, {});
    QVERIFY(first.seen != second.seen || !same);
    QCOMPARE(isSameFinding(first, second), same);
}

void TestCheckKinds::agesDoNotChangeAFinding_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QJsonObject>("with");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("report") << u"report"_s << QJsonObject {{u"file"_s, u"it"_s}}
                            << QByteArray(R"({"total": 4, "failed": 0})")
                            << QByteArray(R"({"total": 4, "failed": 1})");
    QTest::newRow("backup") << u"backup"_s
                            << QJsonObject {{u"folder"_s, u"."_s}, {u"minCount"_s, 1}}
                            << QByteArray("a dump") << QByteArray();
}

void TestCheckKinds::agesDoNotChangeAFinding()
{
    QFETCH(QString, kind);
    QFETCH(QJsonObject, with);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, other);
    const QTemporaryDir folder;
    const QList<CheckKind> kinds = checkCatalog();
    const auto look = [&](const QByteArray &bytes, std::chrono::hours age) {
        QFile file(folder.filePath(u"it"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
            || !file.setFileTime(QDateTime::currentDateTimeUtc().addDuration(-age),
                                 QFileDevice::FileModificationTime))
            qFatal("no file to look at");
        file.close();
        return resultOf(*std::ranges::find(kinds, kind, &CheckKind::name), with, folder.path());
    };
    // More than a week, and less than the eight days that a backup counts for.
    const CheckResult first = look(content, std::chrono::hours(170));
    const CheckResult aged = look(content, std::chrono::hours(190));
    QCOMPARE(first.verdict, Verdict::Fail);
    QVERIFY(first.reason != aged.reason);
    QVERIFY2(isSameFinding(first, aged), qPrintable(aged.reason));
    const CheckResult changed = look(other, std::chrono::hours(190));
    QVERIFY2(!isSameFinding(aged, changed), qPrintable(changed.reason));
}

QTEST_GUILESS_MAIN(TestCheckKinds)
#include "tst_checkkinds.moc"
