// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/console.h"
#include "launch/launch.h"
#include "record/exporter.h"
#include "support/ownhome.h"
#include "support/sampleview.h"
#include "support/samplewishes.h"
#include "ui/record/exportpage.h"
#include "ui/widgets/theme.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestExportPage : public QObject
{
    Q_OBJECT

private slots:
    void offersEveryForm();
    void namesTheFileByTheForm();
    void onlyAPdfIsSealed();
    void aSealOfOnesOwnNeedsBothFiles();
    void aFieldThatIsOffLooksSo_data();
    void aFieldThatIsOffLooksSo();
    void forgetsThePassphrase();
    void everyFormIsWrittenFromTheWindow();

private:
    OwnHome m_home;
};

template <typename Widget = QPushButton>
static Widget *part(const QWidget &page, const QString &name)
{
    return page.findChild<Widget *>(name);
}

void TestExportPage::offersEveryForm()
{
    ExportPage page;
    page.begin(u"/tmp/a.launch"_s, {});
    for (const Exporter &each : exporters())
        QVERIFY2(part<QRadioButton>(page, u"exportFormat-"_s + each.name), qPrintable(each.name));
    QCOMPARE(page.format(), u"pdf"_s);
}

void TestExportPage::namesTheFileByTheForm()
{
    ExportPage page;
    page.begin(u"/tmp/a.launch"_s, {});
    QCOMPARE(page.path(), u"/tmp/a.pdf"_s);
    for (const Exporter &each : exporters()) {
        part<QRadioButton>(page, u"exportFormat-"_s + each.name)->click();
        QCOMPARE(page.path(), u"/tmp/a."_s + each.suffix);
    }
}

void TestExportPage::onlyAPdfIsSealed()
{
    ExportPage page;
    page.begin(u"/tmp/a.launch"_s, {});
    QVERIFY(part<QWidget>(page, u"exportSeal"_s)->isEnabled());
    part<QRadioButton>(page, u"exportFormat-csv"_s)->click();
    QVERIFY(!part<QWidget>(page, u"exportSeal"_s)->isEnabled());
}

void TestExportPage::aSealOfOnesOwnNeedsBothFiles()
{
    ExportPage page;
    page.begin(u"/tmp/a.launch"_s, {});
    QVERIFY(part(page, u"exportConfirm"_s)->isEnabled());
    part<QRadioButton>(page, u"exportSeal-own"_s)->click();
    QVERIFY(!part(page, u"exportConfirm"_s)->isEnabled());
    part<QLineEdit>(page, u"exportSealKey"_s)->setText(u"/tmp/seal.key"_s);
    QVERIFY(!part(page, u"exportConfirm"_s)->isEnabled());
    part<QLineEdit>(page, u"exportSealCertificate"_s)->setText(u"/tmp/seal.pem"_s);
    QVERIFY(part(page, u"exportConfirm"_s)->isEnabled());
    // What was chosen last stands there again.
    ExportPage next;
    next.begin(u"/tmp/a.launch"_s, page.takeSeal());
    QVERIFY(part<QRadioButton>(next, u"exportSeal-own"_s)->isChecked());
    QCOMPARE(part<QLineEdit>(next, u"exportSealKey"_s)->text(), u"/tmp/seal.key"_s);
}

void TestExportPage::aFieldThatIsOffLooksSo_data()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::addRow("light") << Theme::Scheme::Light;
    QTest::addRow("dark") << Theme::Scheme::Dark;
}

void TestExportPage::aFieldThatIsOffLooksSo()
{
    QFETCH(const Theme::Scheme, scheme);
    Theme::apply(*qApp, scheme);
    ExportPage page;
    page.begin(u"/tmp/a.launch"_s, {});
    page.resize(900, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto *key = part<QLineEdit>(page, u"exportSealKey"_s);
    const auto ground = [key] {
        const QImage image = key->grab().toImage();
        return image.pixelColor(image.width() / 2, image.height() / 2);
    };
    QVERIFY(!key->isEnabled());
    const QColor off = ground();
    part<QRadioButton>(page, u"exportSeal-own"_s)->click();
    QVERIFY(key->isEnabled());
    QVERIFY2(ground() != off, qPrintable(off.name()));
}

void TestExportPage::forgetsThePassphrase()
{
    ExportPage page;
    page.begin(u"/tmp/a.launch"_s, {});
    part<QRadioButton>(page, u"exportSeal-own"_s)->click();
    part<QLineEdit>(page, u"exportSealPassphrase"_s)->setText(u"secret"_s);
    QCOMPARE(page.takeSeal().passphrase, u"secret"_s);
    QVERIFY(page.takeSeal().passphrase.isEmpty());
}

void TestExportPage::everyFormIsWrittenFromTheWindow()
{
    const QString runbook = m_home.path(u"book.md"_s);
    QFile file(runbook);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Sample\n\n## Checklist\n\n- [ ] Logs read\n");
    file.close();
    Console console;
    MainWindow window(console);
    window.show();
    QSignalSpy previewed(&console, &Console::previewed);
    console.preview(runbook);
    QTRY_COMPARE(previewed.count(), 1);
    const NewLaunch wishes = sampleWishes(runbook, u"Sample"_s, m_home.path(u"sample.launch"_s));
    QSignalSpy opened(&console, &Console::opened);
    console.openNew(wishes);
    QTRY_COMPARE(opened.count(), 1);
    console.setActor(console.launch()->state().opened().people.first().id);

    auto *page = window.findChild<ExportPage *>();
    for (const Exporter &each : exporters()) {
        window.findChild<QAction *>(u"exportAction"_s)->trigger();
        QVERIFY(page->isVisible());
        part<QRadioButton>(*page, u"exportFormat-"_s + each.name)->click();
        if (each.name == "pdf"_L1)
            part<QRadioButton>(*page, u"exportSeal-selfMade"_s)->click();
        Sample::shoot(window, u"export-"_s + each.name);
        part(*page, u"exportConfirm"_s)->click();
        QTRY_VERIFY2(!page->isVisible(),
                     qPrintable(each.name + page->findChild<QLabel *>(u"exportMessage"_s)->text()));
        QVERIFY(QFileInfo(m_home.path(u"sample."_s + each.suffix)).size() > 0);
    }
    // Kept for the next PDF; another form says nothing about it.
    QVERIFY(keptSealSetting().isSelfMade);
}

QTEST_MAIN(TestExportPage)
#include "tst_exportpage.moc"
