// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/alertrouting.h"
#include "checks/blockyaml.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// As Alertmanager prints what it runs with.
static const QString configuration = uR"(global:
  resolve_timeout: 5m
  http_config:
    follow_redirects: true
  slack_api_url: <secret>
route:
  receiver: on-call
  group_by:
  - alertname
  continue: false
  routes:
  - receiver: "null"
    match:
      severity: none
    continue: false
  - receiver: mail
    match_re:
      team: db|storage
    continue: true
  - matchers:
    - team="db"
    - severity!="info"
    continue: false
    routes:
    - receiver: pager
      matchers:
      - severity=~"page|critical"
      continue: false
  group_wait: 30s
inhibit_rules: []
receivers:
- name: on-call
  webhook_configs:
  - send_resolved: true
    url: http://127.0.0.1:9/
- name: mail
  email_configs:
  - to: ops@launch.test
    html: '{{ template "email.default.html" . }}'
    text: |-
      firing: {{ len .Alerts }}
      # and more
- name: pager
  pagerduty_configs:
  - routing_key: <secret>
- name: "null"
templates: []
)"_s;

class TestAlertRouting : public QObject
{
    Q_OBJECT

private slots:
    void goesWhereAlertmanagerSendsIt_data();
    void goesWhereAlertmanagerSendsIt();
    void aReceiverWithoutWaysTellsNobody();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();
    void readsWhatGoProgramsPrint();
};

void TestAlertRouting::goesWhereAlertmanagerSendsIt_data()
{
    using Labels = AlertRouting::Labels;
    QTest::addColumn<Labels>("labels");
    QTest::addColumn<QStringList>("receivers");
    QTest::newRow("the root's") << Labels {{u"severity"_s, u"page"_s}}
                                << QStringList {u"on-call"_s};
    QTest::newRow("an equal label")
        << Labels {{u"severity"_s, u"none"_s}} << QStringList {u"null"_s};
    QTest::newRow("a pattern, and no route after it")
        << Labels {{u"team"_s, u"storage"_s}} << QStringList {u"mail"_s};
    QTest::newRow("a pattern fits the whole label")
        << Labels {{u"team"_s, u"dbx"_s}} << QStringList {u"on-call"_s};
    QTest::newRow("on to the next, which has the root's")
        << Labels {{u"team"_s, u"db"_s}} << QStringList {u"mail"_s, u"on-call"_s};
    QTest::newRow("deeper") << Labels {{u"team"_s, u"db"_s}, {u"severity"_s, u"critical"_s}}
                            << QStringList {u"mail"_s, u"pager"_s};
    QTest::newRow("one of two conditions")
        << Labels {{u"team"_s, u"db"_s}, {u"severity"_s, u"info"_s}} << QStringList {u"mail"_s};
}

void TestAlertRouting::goesWhereAlertmanagerSendsIt()
{
    QFETCH(AlertRouting::Labels, labels);
    const Result<AlertRouting> routing = AlertRouting::of(configuration);
    QVERIFY2(routing, routing ? "" : qPrintable(routing.error().text()));
    const Result<QStringList> receivers = routing->receiversOf(labels);
    QVERIFY2(receivers, receivers ? "" : qPrintable(receivers.error().text()));
    QTEST(*receivers, "receivers");
}

void TestAlertRouting::aReceiverWithoutWaysTellsNobody()
{
    const Result<AlertRouting> routing = AlertRouting::of(configuration);
    QVERIFY(routing);
    for (const QString &name : {u"on-call"_s, u"mail"_s, u"pager"_s})
        QVERIFY2(routing->tellsAnybody(name), qPrintable(name));
    QVERIFY(!routing->tellsAnybody(u"null"_s));
    QVERIFY(!routing->tellsAnybody(u"nobody"_s));
}

void TestAlertRouting::whatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a page") << u"<html>hello</html>"_s;
    QTest::newRow("no route") << u"receivers:\n- name: a\n"_s;
    QTest::newRow("another form") << u"route: { receiver: on-call }\n"_s;
    QTest::newRow("a condition")
        << u"route:\n  receiver: a\n  routes:\n  - receiver: b\n    matchers:\n    - what is this\n"_s;
    QTest::newRow("a pattern")
        << u"route:\n  receiver: a\n  routes:\n  - receiver: b\n    match_re:\n      a: (\n"_s;
    QString deep;
    for (int level = 0; level < 200; ++level)
        deep += QString(level, u' ') + u"route:\n"_s;
    QTest::newRow("too deep") << deep;
}

void TestAlertRouting::whatCannotBeReadIsSaid()
{
    QFETCH(QString, text);
    const Result<AlertRouting> routing = AlertRouting::of(text);
    QVERIFY(!routing || !routing->receiversOf({}));
}

void TestAlertRouting::readsWhatGoProgramsPrint()
{
    const auto value = readBlockYaml(configuration);
    QVERIFY(value);
    const QJsonValue mail = (*value)["receivers"_L1][1]["email_configs"_L1][0];
    QCOMPARE(mail["html"_L1].toString(), u"{{ template \"email.default.html\" . }}"_s);
    QCOMPARE((*value)["route"_L1]["group_wait"_L1].toString(), u"30s"_s);
    QCOMPARE((*value)["templates"_L1], QJsonValue(QJsonArray()));
    const auto quoted = readBlockYaml(u"a: 'it''s: here'\n\"b: c\": \"d\\\"e\\n\"\n- x\n"_s);
    QVERIFY(!quoted);
    const auto good = readBlockYaml(u"a: 'it''s: here'\n\"b: c\": \"d\\\"e\\n\"\n"_s);
    QVERIFY(good);
    QCOMPARE((*good)["a"_L1].toString(), u"it's: here"_s);
    QCOMPARE((*good)["b: c"_L1].toString(), u"d\"e\n"_s);
}

QTEST_GUILESS_MAIN(TestAlertRouting)
#include "tst_alertrouting.moc"
