// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/runbook.h"
#include "ui/canary/deciderrow.h"
#include "ui/output/commandview.h"
#include "ui/start/findingspane.h"
#include "ui/start/startpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/readablecolor.h"
#include "ui/widgets/theme.h"
#include "ui/window/helppage.h"

#include <QLabel>
#include <QListWidget>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextLayout>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What stands on screen when the desktop goes from light to dark.
class TestSchemeChange : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aMessageIsDrawnAgain();
    void theStartPageIsDrawnAgain();
    void findingsAreDrawnAgain();
    void aCommandIsColouredAgain();
    void aCommandCanBeRead_data();
    void aCommandCanBeRead();
    void quietWordsAreColouredAgain();
    void linksAreColouredAgain_data();
    void linksAreColouredAgain();
};

void TestSchemeChange::init()
{
    Theme::apply(*qApp, Theme::Scheme::Light);
}

static QColor colorOfFirstWord(const CommandView &view)
{
    const QList<QTextLayout::FormatRange> formats =
        view.document()->firstBlock().layout()->formats();
    return formats.isEmpty() ? QColor() : formats[0].format.foreground().color();
}

/// The lightest pixel that is drawn.
static int lightest(const QImage &image)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() > 200)
                found = std::max(found, color.lightness());
        }
    }
    return found;
}

void TestSchemeChange::aMessageIsDrawnAgain()
{
    MessageBar bar;
    bar.showMessage(ItemState::Waived, u"Read only."_s);
    const auto *close = bar.findChild<QToolButton *>(u"messageClose"_s);
    const auto *shape = bar.findChild<QLabel *>(u"messageShape"_s);
    const auto closeInk = [close] { return lightest(close->icon().pixmap(16).toImage()); };
    const auto shapeInk = [shape] { return lightest(shape->pixmap().toImage()); };
    const int closeByDay = closeInk();
    const int shapeByDay = shapeInk();
    Theme::apply(*qApp, Theme::Scheme::Dark);
    QTRY_VERIFY2(closeInk() > closeByDay + 60, qPrintable(QString::number(closeInk())));
    QVERIFY2(shapeInk() > shapeByDay + 30, qPrintable(QString::number(shapeInk())));
}

void TestSchemeChange::theStartPageIsDrawnAgain()
{
    StartPage page;
    page.setRecent({{.file = u"/tmp/a.launch"_s,
                     .title = u"a"_s,
                     .modified = QDateTime::currentDateTimeUtc(),
                     .shape = ItemState::Waived,
                     .interruptedAt = u"a step"_s}});
    const auto *close = page.findChild<QToolButton *>(u"interruptedClose"_s);
    const auto *shape = page.findChild<QLabel *>(u"interruptedBarShape"_s);
    const auto *recent = page.findChild<QListWidget *>(u"recentList"_s);
    const auto closeInk = [close] { return lightest(close->icon().pixmap(16).toImage()); };
    const auto shapeInk = [shape] { return lightest(shape->pixmap().toImage()); };
    const auto recentInk = [recent] {
        return lightest(recent->item(0)->icon().pixmap(16).toImage());
    };
    const int closeByDay = closeInk();
    const int shapeByDay = shapeInk();
    const int recentByDay = recentInk();
    Theme::apply(*qApp, Theme::Scheme::Dark);
    QTRY_VERIFY2(closeInk() > closeByDay + 60, qPrintable(QString::number(closeInk())));
    QTRY_VERIFY2(shapeInk() > shapeByDay + 30, qPrintable(QString::number(shapeInk())));
    QTRY_VERIFY2(recentInk() > recentByDay + 30, qPrintable(QString::number(recentInk())));
}

void TestSchemeChange::findingsAreDrawnAgain()
{
    FindingsPane pane;
    pane.setFindings({{u"blank-cell"_s, Severity::Info, 3, u"a cell is blank"_s, u"fill it"_s},
                      {u"blank-cell"_s, Severity::Info, 4, u"a cell is blank"_s, u"fill it"_s}},
                     {{7, u"x"_s, u"a repaired line"_s, u"Mac Roman"_s}});
    auto *list = pane.findChild<QListWidget *>(u"findingsList"_s);
    list->setCurrentRow(1);
    const auto ink = [list](int row) {
        return lightest(list->item(row)->icon().pixmap(16).toImage());
    };
    const int findingByDay = ink(0);
    const int repairedByDay = ink(2);
    Theme::apply(*qApp, Theme::Scheme::Dark);
    QTRY_VERIFY2(ink(0) > findingByDay + 30, qPrintable(QString::number(ink(0))));
    QTRY_VERIFY2(ink(2) > repairedByDay + 30, qPrintable(QString::number(ink(2))));
    QCOMPARE(list->currentRow(), 1);
}

void TestSchemeChange::aCommandIsColouredAgain()
{
    CommandView view;
    view.setCommand(u"export PATH=/usr/bin"_s, u"bash"_s);
    const QColor light = colorOfFirstWord(view);
    QVERIFY(light.isValid());
    Theme::apply(*qApp, Theme::Scheme::Dark);
    const QColor dark = colorOfFirstWord(view);
    QVERIFY(dark.lightness() > light.lightness());
}

void TestSchemeChange::aCommandCanBeRead_data()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::newRow("light") << Theme::Scheme::Light;
    QTest::newRow("dark") << Theme::Scheme::Dark;
}

void TestSchemeChange::aCommandCanBeRead()
{
    QFETCH(const Theme::Scheme, scheme);
    Theme::apply(*qApp, scheme);
    CommandView view;
    view.setCommand(
        u"bash scripts/rollback.sh && export A='b' # now\nif true; then echo \"$A\"; fi"_s,
        u"bash"_s);
    const QColor ground = view.palette().color(QPalette::Base);
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats())
            QVERIFY2(contrast(range.format.foreground().color(), ground) >= 4.5,
                     qPrintable(block.text().mid(range.start, range.length)));
    }
}

void TestSchemeChange::quietWordsAreColouredAgain()
{
    DeciderRow row;
    row.setView({.name = u"errorRate"_s, .title = u"Error rate"_s, .why = u"by the rule"_s});
    row.setVisible(true);
    Theme::apply(*qApp, Theme::Scheme::Dark);
    const auto *why = row.findChild<QLabel *>(u"why"_s);
    QCOMPARE(why->palette().color(why->foregroundRole()),
             Theme::darkPalette().color(QPalette::PlaceholderText));
}

void TestSchemeChange::linksAreColouredAgain_data()
{
    QTest::addColumn<bool>("shownBefore");
    QTest::newRow("on screen") << true;
    QTest::newRow("never seen yet") << false;
}

void TestSchemeChange::linksAreColouredAgain()
{
    QFETCH(const bool, shownBefore);
    HelpPage page;
    Runbook runbook;
    runbook.contacts.append({.title = u"On call"_s, .address = u"on-call@oneshot.test"_s});
    page.setRunbook(runbook, u"/"_s);
    const auto *text = page.findChild<QTextBrowser *>(u"helpText"_s);
    const auto link = [text] {
        return text->document()->find(u"on-call@"_s).charFormat().foreground().color();
    };
    if (shownBefore)
        page.setVisible(true);
    Theme::apply(*qApp, Theme::Scheme::Dark);
    page.setVisible(true);
    QCOMPARE(link(), Theme::darkPalette().color(QPalette::Link));
}

QTEST_MAIN(TestSchemeChange)
#include "tst_schemechange.moc"
