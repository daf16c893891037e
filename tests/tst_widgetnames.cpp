// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/console.h"
#include "support/ownhome.h"
#include "support/samplewishes.h"
#include "ui/window/launchview.h"
#include "ui/window/mainwindow.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// Every widget has an object name, by which a test finds it, and one that a screen reader says.
class TestWidgetNames : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyWidgetHasBoth_data();
    void everyWidgetHasBoth();

private:
    void openRunbook();
    void openLaunch();

    std::unique_ptr<OwnHome> m_home;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<MainWindow> m_window;
};

void TestWidgetNames::init()
{
    m_home = std::make_unique<OwnHome>();
    QFile file(m_home->path(u"book.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Sample\n\n## Pre-Launch Checklist\n\n- [ ] **Debug off**: by hand\n- [ ] Logs "
               "read\n\n## Phase 1: Canary (T-1h)\n\n1. **Look**\n2. **Run**\n   ```bash\n   "
               "true\n   ```\n\n## Sign-Off\n\n| Role | Name | Signature | Date |\n|---|---|---"
               "|---|\n| Release Lead | | | |\n| Other Lead | | | |\n\n## Emergency Contacts\n\n"
               "- Slack: #launch\n");
    file.close();
    m_console = std::make_unique<Console>();
    m_window = std::make_unique<MainWindow>(*m_console);
    m_window->show();
}

void TestWidgetNames::cleanup()
{
    m_window.reset();
    m_console.reset();
    m_home.reset();
}

void TestWidgetNames::openRunbook()
{
    QSignalSpy previewed(m_console.get(), &Console::previewed);
    m_window->openPath(m_home->path(u"book.md"_s));
    QTRY_COMPARE(previewed.count(), 1);
}

void TestWidgetNames::openLaunch()
{
    openRunbook();
    const NewLaunch wishes = sampleWishes(m_home->path(u"book.md"_s), u"Sample"_s);
    QSignalSpy opened(m_console.get(), &Console::opened);
    m_console->openNew(wishes);
    QTRY_COMPARE(opened.count(), 1);
}

/// What Qt makes for itself inside of its own widgets.
static bool isQtsOwn(const QWidget *widget)
{
    static const QStringList inner {u"QHeaderView"_s,
                                    u"QScrollBar"_s,
                                    u"QTableCornerButton"_s,
                                    u"QLineEditIconButton"_s,
                                    u"QComboBoxListView"_s,
                                    u"QComboBoxPrivateContainer"_s,
                                    u"QComboBoxPrivateScroller"_s,
                                    u"QSplitterHandle"_s,
                                    u"QRubberBand"_s,
                                    u"QSizeGrip"_s,
                                    u"QToolBarExtension"_s,
                                    u"QMenuBarExtension"_s,
                                    u"QAbstractScrollAreaScrollBarContainer"_s};
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        if (at->objectName().startsWith("qt_"_L1) && at != widget
            && at->objectName() != "qt_scrollarea_viewport"_L1
            && at->objectName() != "qt_tabwidget_stackedwidget"_L1)
            return true;
        if (inner.contains(QLatin1StringView(at->metaObject()->className())))
            return true;
    }
    const QWidget *above = widget->parentWidget();
    const auto *area = qobject_cast<const QAbstractScrollArea *>(above);
    return (area && area->viewport() == widget) || widget->objectName().startsWith("qt_"_L1)
        || (above
            && (above->inherits("QTabBar") || above->inherits("QComboBox")
                || above->inherits("QAbstractSpinBox") || above->inherits("QCalendarWidget")));
}

static QString spokenName(QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

static QString placeOf(const QWidget *widget)
{
    QStringList place;
    for (const QWidget *at = widget; at && place.size() < 4; at = at->parentWidget())
        place.prepend(QString::fromLatin1(at->metaObject()->className()) + u' ' + at->objectName());
    return place.join(u" / "_s);
}

void TestWidgetNames::everyWidgetHasBoth_data()
{
    QTest::addColumn<QString>("page");
    for (const QString &page :
         {u"start"_s, u"verifyAction"_s, u"compareAction"_s, u"newLaunch"_s, u"exportAction"_s,
          u"overview"_s, u"phase:pre-launch-checklist"_s, u"phase:phase-1-canary-t-1h"_s,
          u"canary"_s, u"signoff"_s, u"ledger"_s, u"help"_s})
        QTest::newRow(qPrintable(page)) << page;
}

void TestWidgetNames::everyWidgetHasBoth()
{
    QFETCH(const QString, page);
    if (page == "newLaunch"_L1) {
        openRunbook();
    } else if (page.endsWith("Action"_L1)) {
        if (page == "exportAction"_L1)
            openLaunch();
        m_window->findChild<QAction *>(page)->trigger();
    } else if (page != "start"_L1) {
        openLaunch();
        m_window->view()->showPage(page);
        QVERIFY(m_window->view()->currentPage());
    }
    QStringList nameless;
    const QList<QWidget *> widgets = m_window->findChildren<QWidget *>();
    QVERIFY(widgets.size() > 20);
    for (QWidget *widget : widgets) {
        if (isQtsOwn(widget))
            continue;
        if (widget->objectName().isEmpty())
            nameless << u"no object name: "_s + placeOf(widget);
        // A label that says nothing is read as nothing.
        const auto *label = qobject_cast<QLabel *>(widget);
        const bool says = !label || !label->text().isEmpty() || !label->pixmap().isNull();
        if (says && spokenName(widget).isEmpty())
            nameless << u"no accessible name: "_s + placeOf(widget);
    }
    nameless.removeDuplicates();
    for (const QString &each : std::as_const(nameless))
        qWarning("%s", qPrintable(each));
    QVERIFY(nameless.isEmpty());
}

QTEST_MAIN(TestWidgetNames)
#include "tst_widgetnames.moc"
