// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/catalog.h"
#include "checks/outside.h"
#include "process/localhost.h"
#include "support/fakeclock.h"
#include "support/httpstub.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestOutside : public QObject
{
    Q_OBJECT

private slots:
    void bindsByWords_data();
    void bindsByWords();
    void bindsByKind_data();
    void bindsByKind();
    void seesFourteenFromOutside();
    void judgesGoodAndBad_data();
    void judgesGoodAndBad();
};

static Runbook runbookWith(const QString &title, const QString &detail)
{
    ChecklistItem item;
    item.id = ItemId(u"p/item"_s);
    item.title = title;
    item.detail = detail;
    Section section;
    section.items = {item};
    Phase phase;
    phase.kind = PhaseKind::Checklist;
    phase.sections = {section};
    Runbook runbook;
    runbook.phases = {phase};
    return runbook;
}

static CheckSpec bound(const QString &text, const QUrl &api)
{
    return outsideChecks(runbookWith(text, {}), api).value(ItemId(u"p/item"_s));
}

void TestOutside::bindsByWords_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("url");
    QTest::newRow("redirect") << u"HTTPS Enforcement"_s << u"All HTTP redirects to HTTPS"_s
                              << u"https://api.example.org:8443"_s;
    QTest::newRow("hsts") << u"HSTS Headers"_s << u"1-year max-age"_s
                          << u"https://api.example.org:8443"_s;
    QTest::newRow("headers") << u"Security Headers"_s << u"CSP"_s
                             << u"https://api.example.org:8443"_s;
    QTest::newRow("docs") << u"Disable API docs"_s << QString()
                          << u"https://api.example.org:8443"_s;
    QTest::newRow("documentation") << u"Disable API Documentation"_s << u"Set `SHOW_DOCS=false`"_s
                                   << u"https://api.example.org:8443"_s;
    QTest::newRow("cors") << u"CORS Restrictions"_s << u"Only production domains"_s
                          << u"https://api.example.org:8443/"_s;
    QTest::newRow("errors") << u"Error Handling"_s << u"No sensitive data in error responses"_s
                            << u"https://api.example.org:8443"_s;
    QTest::newRow("other") << u"Daily backups"_s << u"Scheduled"_s << QString();
}

void TestOutside::bindsByWords()
{
    QFETCH(QString, title);
    QFETCH(QString, detail);
    QFETCH(QString, url);
    const auto checks =
        outsideChecks(runbookWith(title, detail), QUrl(u"https://api.example.org:8443/v1?x"_s));
    QCOMPARE(checks.size(), url.isEmpty() ? 0 : 1);
    QCOMPARE(checks.value(ItemId(u"p/item"_s)).with[u"url"].toString(), url);
}

void TestOutside::bindsByKind_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("api");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("half");
    const QString https = u"https://api.launch.test"_s;
    QTest::newRow("redirect") << u"HTTPS Enforcement"_s << https << u"redirect"_s << false;
    QTest::newRow("redirect of an open API")
        << u"HTTPS Enforcement"_s << u"http://api.launch.test:8080"_s << u"redirect"_s << false;
    QTest::newRow("tls") << u"TLS Configuration"_s << https << u"tls"_s << false;
    QTest::newRow("no tls") << u"TLS Configuration"_s << u"http://api.launch.test"_s << QString()
                            << false;
    QTest::newRow("termination") << u"SSL Termination"_s << https << u"tls"_s << true;
    QTest::newRow("certificate") << u"SSL Certificates"_s << https << u"certificate"_s << true;
    QTest::newRow("ports") << u"Firewall Rules"_s << https << u"ports"_s << true;
    QTest::newRow("names") << u"DNS A/AAAA records"_s << https << u"dns"_s << true;
    QTest::newRow("no name") << u"DNS A/AAAA records"_s << u"https://192.0.2.1"_s << QString()
                             << false;
    QTest::newRow("tokens") << u"JWT validation working"_s << https << u"jwt"_s << true;
    QTest::newRow("a secret is no token")
        << u"JWT Secret, 32 characters"_s << https << QString() << false;
    QTest::newRow("cdn") << u"CDN Configuration"_s << https << u"cdn"_s << true;
    QTest::newRow("placeholders") << u"Replace Placeholder Domains"_s << https << u"tree"_s << true;
}

void TestOutside::bindsByKind()
{
    QFETCH(QString, title);
    QFETCH(QString, api);
    QFETCH(QString, kind);
    QFETCH(bool, half);
    const CheckSpec spec = bound(title, QUrl(api));
    QCOMPARE(spec.kind, kind);
    QCOMPARE(spec.acceptByPerson, half);
    const QList<CheckKind> kinds = checkCatalog();
    const auto known = std::ranges::find(kinds, kind, &CheckKind::name);
    QVERIFY(kind.isEmpty() || known != kinds.end());
    for (const QString &name : spec.with.keys())
        QVERIFY2(known->parameters.contains(name), qPrintable(name));
}

/// With nothing but the address of the API, of the user's own runbook.
void TestOutside::seesFourteenFromOutside()
{
    Section section;
    for (const QString &title :
         {u"Disable API Documentation"_s, u"Replace Placeholder Domains"_s, u"DNS Configuration"_s,
          u"SSL Certificates"_s, u"CORS Restrictions"_s, u"HTTPS Enforcement"_s, u"HSTS Headers"_s,
          u"Security Headers"_s, u"TLS Configuration"_s,
          u"Error Handling: no sensitive data in error responses"_s, u"SSL Termination"_s,
          u"Firewall Rules"_s, u"Authentication: JWT validation working"_s,
          u"CDN Configuration: static assets delivered well"_s}) {
        ChecklistItem item;
        item.id = ItemId(u"p/"_s + title);
        item.title = title;
        section.items.append(item);
    }
    Runbook runbook = runbookWith({}, {});
    runbook.phases[0].sections = {section};
    QCOMPARE(outsideChecks(runbook, QUrl(u"https://api.launch.test"_s)).size(), 14);
}

void TestOutside::judgesGoodAndBad_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("good");
    const QByteArray year =
        "Strict-Transport-Security: max-age=31536000; includeSubDomains; preload\r\n";
    QTest::newRow("hsts, a year") << u"HSTS"_s << HttpStub::ok("", year) << true;
    QTest::newRow("hsts, two years")
        << u"HSTS"_s << HttpStub::ok("", QByteArray(year).replace("31536000", "63072000")) << true;
    QTest::newRow("hsts, half a year")
        << u"HSTS"_s << HttpStub::ok("", QByteArray(year).replace("31536000", "15552000")) << false;
    QTest::newRow("hsts, a second less")
        << u"HSTS"_s << HttpStub::ok("", QByteArray(year).replace("31536000", "31535999")) << false;
    QTest::newRow("hsts, twice") << u"HSTS"_s << HttpStub::ok("", year + year) << false;
    QTest::newRow("hsts, no preload")
        << u"HSTS"_s << HttpStub::ok("", QByteArray(year).replace("; preload", "")) << false;
    QTest::newRow("redirect") << u"Force HTTPS"_s
                              << HttpStub::ok("", "Location: https://127.0.0.1@PATH@\r\n", "308 R")
                              << true;
    QTest::newRow("redirect elsewhere")
        << u"Force HTTPS"_s
        << HttpStub::ok("", "Location: https://127.0.0.1.evil@PATH@\r\n", "308 R") << false;
    QTest::newRow("redirect to the first page")
        << u"Force HTTPS"_s << HttpStub::ok("", "Location: https://127.0.0.1/\r\n", "308 R")
        << false;
    QTest::newRow("redirect without the query")
        << u"Force HTTPS"_s
        << HttpStub::ok("", "Location: https://127.0.0.1/launch-console\r\n", "308 R") << false;
    QTest::newRow("redirect to another port")
        << u"Force HTTPS"_s
        << HttpStub::ok("", "Location: https://127.0.0.1:8443@PATH@\r\n", "308 R") << false;
    QTest::newRow("no redirect") << u"Force HTTPS"_s << HttpStub::ok("hello") << false;
    QTest::newRow("docs hidden") << u"Disable API docs"_s << HttpStub::ok("no", {}, "404 N")
                                 << true;
    QTest::newRow("docs shown") << u"Disable API docs"_s << HttpStub::ok("{\"openapi\":\"3\"}")
                                << false;
    QTest::newRow("cors closed") << u"CORS"_s << HttpStub::ok("x") << true;
    QTest::newRow("cors open") << u"CORS"_s
                               << HttpStub::ok("x", "Access-Control-Allow-Origin: *\r\n") << false;
    QTest::newRow("cors, server down") << u"CORS"_s << HttpStub::ok("x", {}, "503 B") << false;
    QTest::newRow("CSP") << u"Security headers"_s
                         << HttpStub::ok(
                                "",
                                "Content-Security-Policy: default-src 'self'\r\nX-Frame-Options: "
                                "DENY\r\nX-Content-Type-Options: nosniff\r\n")
                         << true;
    QTest::newRow("CSP, unsafe")
        << u"Security headers"_s
        << HttpStub::ok("",
                        "Content-Security-Policy: script-src 'unsafe-inline'\r\nX-Frame-Options: "
                        "DENY\r\nX-Content-Type-Options: nosniff\r\n")
        << false;
    const auto headers = [](const QByteArray &policy, const QByteArray &others = {}) {
        return HttpStub::ok("",
                            "Content-Security-Policy: " + policy
                                + "\r\nX-Content-Type-Options: nosniff\r\n" + others);
    };
    const QString item = u"Security headers"_s;
    QTest::newRow("framing refused by the policy")
        << item << headers("default-src 'self'; frame-ancestors 'none'") << true;
    QTest::newRow("framing by some")
        << item << headers("default-src 'self'; frame-ancestors https://app.example.com") << true;
    QTest::newRow("framing by everybody")
        << item << headers("default-src 'self'; frame-ancestors *") << false;
    QTest::newRow("framing by everybody with TLS")
        << item << headers("frame-ancestors https:; default-src 'self'") << false;
    QTest::newRow("framing not refused") << item << headers("default-src 'self'") << false;
    QTest::newRow("framing refused twice over")
        << item
        << headers("default-src 'self'", "X-Frame-Options: DENY\r\nX-Frame-Options: ALLOWALL\r\n")
        << false;
    QTest::newRow("eval") << item
                          << headers("script-src 'self' 'unsafe-eval'; frame-ancestors 'none'")
                          << false;
    QTest::newRow("styles may stand inline")
        << item << headers("default-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'")
        << true;
    QTest::newRow("quiet error") << u"No sensitive data in errors"_s
                                 << HttpStub::ok("{\"detail\":\"Not Found\"}", {}, "404 N") << true;
    QTest::newRow("traceback") << u"No sensitive data in errors"_s
                               << HttpStub::ok("Traceback (most recent call last)", {}, "404 N")
                               << false;
}

void TestOutside::judgesGoodAndBad()
{
    QFETCH(QString, item);
    QFETCH(QByteArray, answer);
    QFETCH(bool, good);
    HttpStub stub([answer](const QByteArray &request) {
        return QByteArray(answer).replace("@PATH@", request.split(' ').value(1));
    });
    const CheckSpec spec = bound(item, stub.url());
    const QList<CheckKind> kinds = checkCatalog();
    const FakeClock clock;
    const LocalHost host;
    const CheckResult result = runCheck(*std::ranges::find(kinds, spec.kind, &CheckKind::name),
                                        spec, {.clock = clock, .host = host, .here = u"here"_s});
    QVERIFY2(result.verdict == (good ? Verdict::Pass : Verdict::Fail), qPrintable(result.reason));
}

QTEST_GUILESS_MAIN(TestOutside)
#include "tst_outside.moc"
