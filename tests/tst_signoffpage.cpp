// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/keypane.h"
#include "ui/signoff/rosterpane.h"
#include "ui/signoff/signoffpage.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

class TestSignOffPage : public QObject
{
    Q_OBJECT

private slots:
    void showsACardARole();
    void whatIsOverWaitsForNobody();
    void aCardIsReadFromAcrossTheRoom();
    void choosesNothingBeforehand();
    void signsGo();
    void wantsAReason_data();
    void wantsAReason();
    void keepsTheFieldsWhenRefused();
    void forgetsThePassphrase();
    void withdrawsWithAReason();
    void rehearsalKeyIsOneClick();
    void readOnlyOffersNothing();
    void keyboardReachesEverything();
    void waiversSayWhoTookWhichRiskUntilWhen();
    void listsAllOfALongList();
    void keyboardAloneSigns();
    void callsThePollWithItsOpenPoints();
    void savesAStatementToBeSignedElsewhere();
    void takesInWhatWasSignedElsewhere_data();
    void takesInWhatWasSignedElsewhere();
    void aDroppedSignatureBringsItsStatement();
    void keysThatComeLaterLeaveTheFieldAlone();
    void aNamedKeyIsDescribed();
    void anotherRosterWaitsForTwoApprovals();
    void aNewKeyNeedsItsPassphraseTwice();
    void everyControlHasANameAndAVoice();
    void screenshots();
};

static SignOffView someView()
{
    SignOffView view;
    view.release = u"oneshot:v1.0.0"_s;
    view.releaseDigest = u"sha256:"_s + QString(64, u'9');
    view.releaseDigestOrigin = u"as the registry answered"_s;
    view.runbook = u"GA Launch Checklist, version 1.0"_s;
    view.runbookDigest = u"sha256:"_s + QString(64, u'e');
    view.planDigest = u"sha256:"_s + QString(64, u'4');
    view.counts = {54, 41, 9, 1, 2, 1};
    view.oldestEvidence = u"22 min"_s;
    view.canary =
        u"Healthy and proved: 14 of 1,480 failed (0.9 %); promoted at T-0 when all have signed"_s;
    view.waived = {u"Storage keys: rotation booked for Tuesday\nRisk: a leaked key works until "
                   "then\nBy Ada Example, Ben Example, 3 d left (until 2026-11-26 18:00:00 UTC)"_s,
                   u"CDN configuration: no static assets yet\nRisk: none\nBy Ada Example, 6 d left "
                   "(until 2026-11-29 18:00:00 UTC)"_s};
    view.deviations = {u"verify-backups.py run with python3 instead of bash"_s};
    view.gates = u"Full deployment, T-0"_s;
    view.keys = {{u"ed25519 SHA256:3q4+0g4oOZre… ada@desk (agent, asks each time: no)"_s,
                  u"agent:SHA256:3q4"_s},
                 {u"~/.ssh/id_ed25519"_s, u"/home/ada/.ssh/id_ed25519"_s}};
    SignOffCardView card;
    card.role = RoleId(u"devops-lead"_s);
    card.title = u"DevOps Lead"_s;
    card.name = u"Ada Example"_s;
    card.decision = Decision::Go;
    card.age = u"4 min ago"_s;
    card.time = u"18:20:41 UTC, time not attested"_s;
    card.key = u"ed25519-sk SHA256:3q4+0g4o… touch"_s;
    card.statement = u"{\"basis\":{}}"_s;
    card.signature = u"-----BEGIN SSH SIGNATURE-----"_s;
    view.cards.append(card);
    card.role = RoleId(u"security-lead"_s);
    card.title = u"Security Lead"_s;
    card.name = u"Ben Example"_s;
    card.decision = Decision::NoGo;
    card.because = u"The backup of the primary database cannot be restored."_s;
    card.key = u"ed25519 SHA256:Pk1xF1fB… asks each time"_s;
    view.cards.append(card);
    card = {};
    card.role = RoleId(u"product-manager"_s);
    card.title = u"Product Manager"_s;
    card.name = u"Cyd Example"_s;
    card.time = u"asked 18:25"_s;
    card.key = u"key expected: SHA256:cHcP3FxK…"_s;
    view.cards.append(card);
    card.role = RoleId(u"engineering-lead"_s);
    card.title = u"Engineering Lead"_s;
    card.name = u"Dee Example"_s;
    card.decision = Decision::Go;
    card.age = u"31 min ago"_s;
    card.stale = true;
    card.because = u"a check failed: health: HTTP 503"_s;
    card.statement = u"{}"_s;
    card.signature = u"-----BEGIN SSH SIGNATURE-----"_s;
    view.cards.append(card);
    return view;
}

void TestSignOffPage::waiversSayWhoTookWhichRiskUntilWhen()
{
    const QDateTime now(QDate(2026, 11, 23), QTime(18, 0), QTimeZone::UTC);
    ItemStatus status;
    status.state = ItemState::Waived;
    status.note = u"no static assets yet"_s;
    status.risk = u"slow pages far away"_s;
    status.expires = now.addDays(3);
    SignOffView view = someView();
    view.waived = {waiverText(u"CDN"_s, status, {u"Ada Example"_s, u"Ben Example"_s}, now)};
    SignOffPage page;
    page.setView(view);
    QString shown;
    for (const QLabel *label :
         page.findChild<QWidget *>(u"fact-waived"_s)->findChildren<QLabel *>())
        shown += label->text();
    for (const QString &word : {u"no static assets yet"_s, u"slow pages far away"_s,
                                u"Ada Example, Ben Example"_s, u"2026-11-26 18:00:00 UTC"_s})
        QVERIFY2(shown.contains(word), qPrintable(shown));
}

void TestSignOffPage::listsAllOfALongList()
{
    SignOffView view = someView();
    view.open.clear();
    for (int point = 1; point <= 40; ++point)
        view.open.append(u"Open point %1"_s.arg(point));
    view.waived = view.open;
    view.deviations = view.open;
    SignOffPage page;
    page.setView(view);
    for (const QString &name : {u"fact-open"_s, u"fact-waived"_s, u"fact-deviations"_s}) {
        const auto *fact = page.findChild<QWidget *>(name);
        QCOMPARE(fact->accessibleDescription(), view.open.join(u' '));
        QStringList shown;
        for (const QLabel *label : fact->findChildren<QLabel *>())
            shown.append(label->text());
        QVERIFY(shown.contains(view.open.constLast()));
    }
}

static void prepare(SignOffPage &page, const SignOffView &view = someView())
{
    page.setPreview(
        [](const RoleId &role, Decision decision, const QString &reason,
           const QString &meaning) -> Result<QString> {
            return u"{\"basis\":{\"head\":\"%1\",\"size\":412},\"decision\":\"%2\",\"ledger\":"
                   "\"6f1c0b0e-6d0e-4a53-9a7d-4dd2a1a6a001\",\"meaning\":\"%3\",\"reason\":\"%4\",\"role\":\"%5\"}"_s
                       .arg(QString(64, u'a'), decisionWord(decision), meaning, reason, role.value);
        },
        [](const RoleId &, Decision) {
            return u"I have seen what is stated here and approve the launch."_s;
        });
    page.resize(1440, 900);
    page.setView(view);
    page.show();
}

template <typename Widget>
static Widget *child(const SignOffPage &page, const QString &name)
{
    return page.findChild<Widget *>(name);
}

void TestSignOffPage::showsACardARole()
{
    SignOffPage page;
    prepare(page);
    QCOMPARE(child<QLabel>(page, u"cardDecision-devops-lead"_s)->text(), u"GO"_s);
    QCOMPARE(child<QLabel>(page, u"cardDecision-product-manager"_s)->text(), u"waiting"_s);
    QVERIFY(child<QLabel>(page, u"cardDecision-engineering-lead"_s)->text().contains(u"stale"_s));
    QVERIFY(child<QPushButton>(page, u"sign-product-manager"_s)->isVisible());
    QVERIFY(!child<QPushButton>(page, u"sign-devops-lead"_s)->isVisible());
    QVERIFY(child<QPushButton>(page, u"sign-engineering-lead"_s)->isVisible());
    QVERIFY(child<QPushButton>(page, u"withdraw-devops-lead"_s)->isVisible());
    QVERIFY(!child<QPushButton>(page, u"signature-product-manager"_s)->isVisible());
}

void TestSignOffPage::whatIsOverWaitsForNobody()
{
    SignOffPage page;
    SignOffView view = someView();
    for (SignOffCardView &card : view.cards)
        card.over = true;
    prepare(page, view);
    QCOMPARE(child<QLabel>(page, u"cardDecision-devops-lead"_s)->text(), u"GO"_s);
    QCOMPARE(child<QLabel>(page, u"cardDecision-product-manager"_s)->text(), u"not given"_s);
}

void TestSignOffPage::aCardIsReadFromAcrossTheRoom()
{
    SignOffPage page;
    prepare(page);
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const auto larger = [&page](const QString &name) {
        return child<QLabel>(page, name)->font().pointSizeF() - page.font().pointSizeF();
    };
    for (const QString &role : {u"devops-lead"_s, u"engineering-lead"_s}) {
        QVERIFY(larger(u"cardTitle-"_s + role) >= 8);
        QVERIFY(larger(u"cardAge-"_s + role) >= 6);
        QVERIFY(larger(u"cardBecause-"_s + role) >= 6);
        QVERIFY(child<QLabel>(page, u"cardAge-"_s + role)->isVisible());
        QVERIFY(child<QLabel>(page, u"cardTitle-"_s + role)->foregroundRole()
                != QPalette::PlaceholderText);
    }
    QVERIFY(child<QLabel>(page, u"cardBecause-engineering-lead"_s)->isVisible());
    // Side by side all the same.
    const auto *cards = child<QScrollArea>(page, u"signOffCards"_s);
    QVERIFY(cards->widget()->minimumSizeHint().width() <= cards->viewport()->width());
}

void TestSignOffPage::choosesNothingBeforehand()
{
    SignOffPage page;
    prepare(page);
    for (int round = 0; round < 2; ++round) {
        page.startSigning(RoleId(u"product-manager"_s));
        for (const auto *choice : page.findChildren<QRadioButton *>())
            QVERIFY(!choice->isChecked());
        QVERIFY(child<QComboBox>(page, u"signKey"_s)->currentText().isEmpty());
        QVERIFY(!child<QPushButton>(page, u"signConfirm"_s)->isEnabled());
        QVERIFY(page.panel()->shownStatement().isEmpty());
        child<QRadioButton>(page, u"signDecision-go"_s)->click();
    }
}

void TestSignOffPage::signsGo()
{
    SignOffPage page;
    prepare(page);
    QSignalSpy wanted(&page, &SignOffPage::signRequested);
    child<QPushButton>(page, u"sign-product-manager"_s)->click();
    child<QRadioButton>(page, u"signDecision-go"_s)->click();
    QVERIFY(!child<QPushButton>(page, u"signConfirm"_s)->isEnabled());
    child<QComboBox>(page, u"signKey"_s)->setCurrentIndex(1);
    QVERIFY(page.panel()->shownStatement().contains(u"\"GO\""_s));
    child<QPushButton>(page, u"signConfirm"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<RoleId>(), RoleId(u"product-manager"_s));
    QCOMPARE(wanted[0][1].value<Decision>(), Decision::Go);
    QVERIFY(!wanted[0][3].toString().isEmpty());
    QCOMPARE(wanted[0][4].toString(), u"/home/ada/.ssh/id_ed25519"_s);
    // One press, one signature.
    child<QPushButton>(page, u"signConfirm"_s)->click();
    QCOMPARE(wanted.size(), 1);
    page.signingDone();
    QVERIFY(child<QPushButton>(page, u"sign-product-manager"_s)->isVisible());
}

void TestSignOffPage::wantsAReason_data()
{
    QTest::addColumn<QString>("decision");
    QTest::newRow("no-go") << u"no-go"_s;
    QTest::newRow("hold") << u"hold"_s;
}

void TestSignOffPage::wantsAReason()
{
    QFETCH(QString, decision);
    SignOffPage page;
    prepare(page);
    page.startSigning(RoleId(u"product-manager"_s));
    child<QRadioButton>(page, u"signDecision-"_s + decision)->click();
    child<QComboBox>(page, u"signKey"_s)->setEditText(u"/tmp/key"_s);
    QVERIFY(!child<QPushButton>(page, u"signConfirm"_s)->isEnabled());
    QTest::keyClicks(child<QLineEdit>(page, u"signReason"_s), u"the backups"_s);
    QVERIFY(child<QPushButton>(page, u"signConfirm"_s)->isEnabled());
}

void TestSignOffPage::keepsTheFieldsWhenRefused()
{
    SignOffPage page;
    prepare(page);
    page.startSigning(RoleId(u"product-manager"_s));
    child<QRadioButton>(page, u"signDecision-go"_s)->click();
    child<QComboBox>(page, u"signKey"_s)->setEditText(u"/tmp/key"_s);
    child<QPushButton>(page, u"signConfirm"_s)->click();
    page.panel()->showRefusal(u"the key is gone"_s);
    QCOMPARE(child<QLabel>(page, u"signMessage"_s)->text(), u"the key is gone"_s);
    QVERIFY(child<QRadioButton>(page, u"signDecision-go"_s)->isChecked());
    QCOMPARE(child<QComboBox>(page, u"signKey"_s)->currentText(), u"/tmp/key"_s);
    QVERIFY(child<QPushButton>(page, u"signConfirm"_s)->isEnabled());
}

void TestSignOffPage::forgetsThePassphrase()
{
    SignOffPage page;
    prepare(page);
    page.startSigning(RoleId(u"product-manager"_s));
    child<QLineEdit>(page, u"signPassphrase"_s)->setText(u"secret"_s);
    QCOMPARE(page.panel()->takePassphrase(), u"secret"_s);
    QVERIFY(page.panel()->takePassphrase().isEmpty());
}

void TestSignOffPage::withdrawsWithAReason()
{
    SignOffPage page;
    prepare(page);
    QSignalSpy wanted(&page, &SignOffPage::withdrawRequested);
    child<QPushButton>(page, u"withdraw-devops-lead"_s)->click();
    QVERIFY(!child<QPushButton>(page, u"withdrawConfirm"_s)->isEnabled());
    QTest::keyClicks(child<QLineEdit>(page, u"withdrawReason"_s), u"a new finding"_s);
    child<QPushButton>(page, u"withdrawConfirm"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<RoleId>(), RoleId(u"devops-lead"_s));
    QCOMPARE(wanted[0][1].toString(), u"a new finding"_s);
}

void TestSignOffPage::rehearsalKeyIsOneClick()
{
    SignOffView view = someView();
    view.rehearsal = true;
    for (SignOffCardView &card : view.cards)
        card.hasRehearsalKey = true;
    SignOffPage page;
    prepare(page, view);
    QSignalSpy wanted(&page, &SignOffPage::rehearsalGoRequested);
    QVERIFY(!child<QPushButton>(page, u"rehearsalGo-devops-lead"_s)->isVisible());
    child<QPushButton>(page, u"rehearsalGo-product-manager"_s)->click();
    QCOMPARE(wanted.size(), 1);
}

void TestSignOffPage::readOnlyOffersNothing()
{
    SignOffView view = someView();
    view.readOnly = true;
    SignOffPage page;
    prepare(page, view);
    for (const SignOffCardView &card : view.cards) {
        QVERIFY(!child<QPushButton>(page, u"sign-"_s + card.role.value)->isVisible());
        QVERIFY(!child<QPushButton>(page, u"withdraw-"_s + card.role.value)->isVisible());
    }
    QVERIFY(child<QPushButton>(page, u"signature-devops-lead"_s)->isVisible());
}

void TestSignOffPage::keyboardReachesEverything()
{
    SignOffPage page;
    prepare(page);
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    QSignalSpy wanted(&page, &SignOffPage::signRequested);
    auto *sign = child<QPushButton>(page, u"sign-product-manager"_s);
    sign->setFocus();
    QTest::keyClick(sign, Qt::Key_Space);
    auto *go = child<QRadioButton>(page, u"signDecision-go"_s);
    QTest::keyClick(go, Qt::Key_Space);
    QVERIFY(go->isChecked());
    QTest::keyClicks(child<QComboBox>(page, u"signKey"_s), u"/tmp/key"_s);
    QTest::keyClick(child<QPushButton>(page, u"signConfirm"_s), Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
}

/// From one widget to the next by Tab until the wanted one has the keyboard.
static bool tabTo(SignOffPage &page, const QWidget *wanted)
{
    for (int presses = 0; presses < 60; ++presses) {
        const QWidget *now = page.focusWidget();
        if (now == wanted || (wanted->focusProxy() && now == wanted->focusProxy())
            || (now && wanted->isAncestorOf(now)))
            return true;
        QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, Qt::Key_Tab);
    }
    return false;
}

/// No widget is given the keyboard by the test: Tab, arrows, Space and letters do it all.
void TestSignOffPage::keyboardAloneSigns()
{
    SignOffPage page;
    prepare(page);
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    QSignalSpy wanted(&page, &SignOffPage::signRequested);
    page.setFocus();
    QVERIFY(tabTo(page, child<QPushButton>(page, u"sign-product-manager"_s)));
    QTest::keyClick(page.focusWidget(), Qt::Key_Space);
    auto *noGo = child<QRadioButton>(page, u"signDecision-no-go"_s);
    QVERIFY(tabTo(page, child<QRadioButton>(page, u"signDecision-go"_s)));
    QTest::keyClick(page.focusWidget(), Qt::Key_Right);
    QTest::keyClick(page.focusWidget(), Qt::Key_Space);
    QVERIFY(noGo->isChecked());
    QVERIFY(tabTo(page, child<QLineEdit>(page, u"signReason"_s)));
    QTest::keyClicks(page.focusWidget(), u"the backups"_s);
    QVERIFY(tabTo(page, child<QComboBox>(page, u"signKey"_s)));
    QTest::keyClicks(page.focusWidget(), u"/tmp/key"_s);
    QVERIFY(tabTo(page, child<QPushButton>(page, u"signConfirm"_s)));
    QTest::keyClick(page.focusWidget(), Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][1].value<Decision>(), Decision::NoGo);
    QCOMPARE(wanted[0][2].toString(), u"the backups"_s);
}

void TestSignOffPage::callsThePollWithItsOpenPoints()
{
    SignOffView view = someView();
    view.canCallPoll = true;
    view.open = {u"Backups: fail"_s, u"Rate limits: pending"_s};
    SignOffPage page;
    prepare(page, view);
    QSignalSpy called(&page, &SignOffPage::pollRequested);
    auto *call = child<QPushButton>(page, u"callPoll"_s);
    QVERIFY2(call->text().contains(u'2'), qPrintable(call->text()));
    call->click();
    QCOMPARE(called.size(), 1);
    view.readOnly = true;
    page.setView(view);
    QVERIFY(!call->isVisible());
}

void TestSignOffPage::savesAStatementToBeSignedElsewhere()
{
    SignOffPage page;
    prepare(page);
    page.startSigning(RoleId(u"product-manager"_s));
    auto *elsewhere = child<QPushButton>(page, u"signElsewhere"_s);
    QVERIFY(!elsewhere->isEnabled());
    QSignalSpy wanted(page.panel(), &SignPanel::exportRequested);
    child<QRadioButton>(page, u"signDecision-go"_s)->click();
    // No key is needed here.
    QVERIFY(elsewhere->isEnabled());
    elsewhere->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][1].toString(), page.panel()->shownStatement());
    page.showSaved(u"/tmp/statement-product-manager.json"_s);
    const QString how = child<QPlainTextEdit>(page, u"signOffText"_s)->toPlainText();
    QVERIFY2(how.contains(u"ssh-keygen -Y sign -f KEY -n launch-console-signoff "
                          "statement-product-manager.json"_s),
             qPrintable(how));
}

static const QByteArray armor =
    "-----BEGIN SSH SIGNATURE-----\nU1NI\n-----END SSH SIGNATURE-----\n";

void TestSignOffPage::takesInWhatWasSignedElsewhere_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QByteArray>("statement");
    QTest::newRow("as it is") << u"{\"a\":1}"_s << QByteArray("{\"a\":1}");
    QTest::newRow("with a line end that nobody signed")
        << u"{\"a\":1}\n\n"_s << QByteArray("{\"a\":1}");
}

void TestSignOffPage::takesInWhatWasSignedElsewhere()
{
    QFETCH(QString, pasted);
    QFETCH(QByteArray, statement);
    SignOffPage page;
    prepare(page);
    QSignalSpy wanted(&page, &SignOffPage::importRequested);
    child<QPushButton>(page, u"importSignature"_s)->click();
    auto *confirm = child<QPushButton>(page, u"importConfirm"_s);
    QVERIFY(!confirm->isEnabled());
    child<QPlainTextEdit>(page, u"importStatement"_s)->setPlainText(pasted);
    QVERIFY(!confirm->isEnabled());
    child<QPlainTextEdit>(page, u"importSignature-text"_s)->setPlainText(QString::fromUtf8(armor));
    confirm->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toByteArray(), statement);
    QCOMPARE(wanted[0][1].toByteArray(), armor);
}

void TestSignOffPage::aDroppedSignatureBringsItsStatement()
{
    const QTemporaryDir folder;
    const auto put = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    // A line end in the file was signed along, or was not: it is the verifier's to say.
    QVERIFY(put(u"s.json"_s, "{\"a\":1}\n"));
    QVERIFY(put(u"s.json.sig"_s, armor));
    SignOffPage page;
    prepare(page);
    QSignalSpy wanted(&page, &SignOffPage::importRequested);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder.filePath(u"s.json.sig"_s))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &drop);
    child<QPushButton>(page, u"importConfirm"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toByteArray(), QByteArray("{\"a\":1}\n"));
}

void TestSignOffPage::keysThatComeLaterLeaveTheFieldAlone()
{
    SignOffView view = someView();
    SignOffPage page;
    prepare(page, view);
    QSignalSpy asked(&page, &SignOffPage::keysWanted);
    page.startSigning(RoleId(u"product-manager"_s));
    QCOMPARE(asked.size(), 1);
    auto *key = child<QComboBox>(page, u"signKey"_s);
    key->setEditText(u"/tmp/mine"_s);
    view.keys.append({u"a key of the agent"_s, u"agent:SHA256:x"_s});
    page.setView(view);
    QCOMPARE(key->count(), 3);
    QCOMPARE(key->currentText(), u"/tmp/mine"_s);
}

void TestSignOffPage::aNamedKeyIsDescribed()
{
    SignOffPage page;
    prepare(page);
    page.startSigning(RoleId(u"product-manager"_s));
    SignPanel *panel = page.panel();
    QSignalSpy named(panel, &SignPanel::keyNamed);
    const auto *words = child<QLabel>(page, u"signKeyWords"_s);
    QVERIFY(!words->isVisible());
    panel->chooseKey(u"keychain:cyd"_s);
    QCOMPARE(named.size(), 1);
    QCOMPARE(named.first().first().toString(), u"keychain:cyd"_s);
    panel->showKeyWords(u"keychain:another"_s, u"of another key"_s);
    QVERIFY(!words->isVisible());
    panel->showKeyWords(u"keychain:cyd"_s, u"hardware: no · asks each time: yes"_s);
    QVERIFY(words->isVisible());
    QCOMPARE(words->text(), u"hardware: no · asks each time: yes"_s);
    // Another key, and nothing is said of it yet; one of the list tells it by itself.
    auto *field = child<QComboBox>(page, u"signKey"_s);
    field->setEditText(u"keychain:dee"_s);
    QVERIFY(!words->isVisible());
    named.clear();
    panel->chooseKey(field->itemData(0).toString());
    QCOMPARE(field->currentIndex(), 0);
    QCOMPARE(named.size(), 0);
}

void TestSignOffPage::anotherRosterWaitsForTwoApprovals()
{
    SignOffPage page;
    prepare(page);
    RosterView view;
    view.roles = {std::pair(u"devops-lead"_s, u"DevOps Lead, held by Ada"_s)};
    view.people = {std::pair(u"ada"_s, u"Ada"_s)};
    view.approvers = {{PersonId(u"ben"_s), u"Ben"_s, false}, {PersonId(u"cyd"_s), u"Cyd"_s, false}};
    QSignalSpy wanted(&page, &SignOffPage::rosterWanted);
    child<QPushButton>(page, u"changeRoster"_s)->click();
    QCOMPARE(wanted.size(), 1);
    RosterPane &pane = *page.rosterPane();
    pane.setView(view);
    QVERIFY(pane.isVisible());
    QVERIFY(!child<QPushButton>(page, u"rosterPropose"_s)->isEnabled());
    QVERIFY(!child<QPushButton>(page, u"rosterApprove"_s)->isVisible());
    child<QComboBox>(page, u"rosterRole"_s)->setCurrentIndex(0);
    child<QComboBox>(page, u"rosterPerson"_s)->setEditText(u"Dee Example"_s);
    child<QLineEdit>(page, u"rosterPublicKey"_s)->setText(u"ssh-ed25519 AAAA"_s);
    child<QLineEdit>(page, u"rosterReason"_s)->setText(u"Ada is ill"_s);
    QVERIFY(child<QPushButton>(page, u"rosterPropose"_s)->isEnabled());
    // Somebody whom the launch does not know has no id yet.
    QVERIFY(pane.person().isEmpty());
    QCOMPARE(pane.name(), u"Dee Example"_s);
    view.proposed = true;
    view.approvers[0].approved = true;
    pane.setView(view);
    QCOMPARE(child<QComboBox>(page, u"rosterPerson"_s)->currentText(), u"Dee Example"_s);
    QVERIFY(!child<QPushButton>(page, u"rosterRecord"_s)->isEnabled());
    view.approvers[1].approved = true;
    pane.setView(view);
    QVERIFY(child<QPushButton>(page, u"rosterRecord"_s)->isEnabled());
}

void TestSignOffPage::aNewKeyNeedsItsPassphraseTwice()
{
    SignOffPage page;
    prepare(page);
    page.startSigning(RoleId(u"product-manager"_s));
    child<QPushButton>(page, u"signNewKey"_s)->click();
    auto *make = child<QPushButton>(page, u"keyMake"_s);
    QVERIFY(make->isVisible());
    child<QLineEdit>(page, u"keyName"_s)->setText(u"cyd"_s);
    child<QLineEdit>(page, u"keyPassphrase"_s)->setText(u"secret"_s);
    QVERIFY(!make->isEnabled());
    child<QLineEdit>(page, u"keyPassphraseAgain"_s)->setText(u"secret"_s);
    QVERIFY(make->isEnabled());
    QCOMPARE(page.keyPane()->takePassphrase(), u"secret"_s);
    QVERIFY(page.keyPane()->takePassphrase().isEmpty());
    // And back to the signature it was made for.
    child<QPushButton>(page, u"keyClose"_s)->click();
    QVERIFY(child<QComboBox>(page, u"signKey"_s)->isVisible());
}

void TestSignOffPage::everyControlHasANameAndAVoice()
{
    SignOffPage page;
    prepare(page);
    page.startSigning(RoleId(u"product-manager"_s));
    QStringList silent;
    for (const auto *widget : page.findChildren<QWidget *>()) {
        const bool control = qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget)
            || (qobject_cast<const QLineEdit *>(widget)
                && !qobject_cast<QComboBox *>(widget->parentWidget()));
        const bool own = !widget->objectName().startsWith("qt_"_L1);
        if (control && own
            && (widget->objectName().isEmpty() || widget->accessibleName().isEmpty()))
            silent.append(QString::fromLatin1(widget->metaObject()->className())
                          + widget->objectName());
    }
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u", "_s)));
}

void TestSignOffPage::screenshots()
{
    const QString folder = qEnvironmentVariable("SCREENSHOTS");
    if (folder.isEmpty())
        QSKIP("SCREENSHOTS names no folder");
    QVERIFY(QDir().mkpath(folder));
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        Theme::apply(*qApp, scheme);
        const QString name = scheme == Theme::Scheme::Light ? u"light"_s : u"dark"_s;
        SignOffPage page;
        prepare(page);
        for (const QSize size : {QSize(1440, 760), QSize(1024, 520)}) {
            page.resize(size);
            const QString stem = u"%1/signoff-%2-%3"_s.arg(folder, name).arg(size.width());
            page.signingDone();
            QVERIFY(page.grab().save(stem + u".png"_s));
            page.startSigning(RoleId(u"product-manager"_s));
            child<QRadioButton>(page, u"signDecision-no-go"_s)->click();
            child<QLineEdit>(page, u"signReason"_s)->setText({});
            QTest::keyClicks(child<QLineEdit>(page, u"signReason"_s),
                             u"The backups cannot be restored"_s);
            child<QComboBox>(page, u"signKey"_s)->setCurrentIndex(0);
            QVERIFY(page.grab().save(stem + u"-panel.png"_s));
        }
    }
}

QTEST_MAIN(TestSignOffPage)
#include "tst_signoffpage.moc"
