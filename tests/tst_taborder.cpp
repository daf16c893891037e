// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/console.h"
#include "support/samplewishes.h"
#include "ui/record/verifypage.h"
#include "ui/window/launchview.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QFile>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Everything is reached without a mouse: Tab visits every control of a page once, in the order in
/// which it is read.
class TestTabOrder : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<MainWindow> m_window;

    /// Of a choice Tab reaches what is chosen; arrows go to the others.
    static bool isReachedByArrows(const QWidget *widget)
    {
        const auto *choice = qobject_cast<const QRadioButton *>(widget);
        return choice && !choice->isChecked() && choice->group()
            && choice->group()->checkedButton();
    }

    static bool takesTab(const QWidget *widget)
    {
        return !isReachedByArrows(widget) && (widget->focusPolicy() & Qt::TabFocus)
            && widget->isEnabled() && widget->isVisible() && !widget->focusProxy()
            && !widget->isWindow();
    }

    static QString nameOf(const QWidget *widget)
    {
        return widget
            ? QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()
            : u"nothing"_s;
    }

    static QRect placeOf(const QWidget *widget)
    {
        return {widget->mapTo(widget->window(), QPoint()), widget->size()};
    }

    /// Whether `second` would be read before `first`: above it, or left of it in the same line.
    /// What stands in the next column may begin higher up.
    static bool readsBefore(const QWidget *second, const QWidget *first)
    {
        const QRect a = placeOf(first);
        const QRect b = placeOf(second);
        if (b.bottom() <= a.top())
            return b.left() < a.right();
        return b.top() < a.bottom() && a.top() < b.bottom() && b.right() <= a.left();
    }

    QList<QWidget *> controls() const
    {
        QList<QWidget *> found;
        for (QWidget *at = m_window->nextInFocusChain(); at != m_window.get();
             at = at->nextInFocusChain()) {
            if (takesTab(at))
                found.append(at);
        }
        return found;
    }

    /// What Tab visits, from the first control of `page` until it comes round or stays.
    QList<QWidget *> walk(QWidget *from, int most) const
    {
        QList<QWidget *> seen;
        from->setFocus(Qt::TabFocusReason);
        while (QApplication::focusWidget() && !seen.contains(QApplication::focusWidget())
               && seen.size() <= most) {
            seen.append(QApplication::focusWidget());
            // A time has parts that Tab goes through.
            for (int part = 0; part < 8 && QApplication::focusWidget() == seen.last(); ++part)
                QTest::keyClick(seen.last(), Qt::Key_Tab);
        }
        return seen;
    }

    void checkPage(const QWidget *page)
    {
        QTRY_VERIFY(m_window->isActiveWindow());
        const QList<QWidget *> all = controls();
        QVERIFY2(!all.isEmpty(), "nothing can be reached");
        const QList<QWidget *> seen = walk(all.first(), int(all.size()) + 5);
        for (const QWidget *control : all)
            QVERIFY2(seen.contains(control), qPrintable(u"never reached: "_s + nameOf(control)));
        for (qsizetype i = 1; i < seen.size(); ++i) {
            if (!page->isAncestorOf(seen.at(i - 1)) || !page->isAncestorOf(seen.at(i)))
                continue;
            QVERIFY2(!readsBefore(seen.at(i), seen.at(i - 1)),
                     qPrintable(nameOf(seen.at(i)) + u" is reached after "_s
                                + nameOf(seen.at(i - 1)) + u" and stands before it"_s));
        }
    }

    QWidget *part(const QString &name) const { return m_window->findChild<QWidget *>(name); }

    void openRunbook()
    {
        QSignalSpy previewed(m_console.get(), &Console::previewed);
        m_window->openPath(m_home.filePath(u"book.md"_s));
        QTRY_COMPARE(previewed.count(), 1);
    }

    void openLaunch()
    {
        openRunbook();
        const NewLaunch wishes = sampleWishes(m_home.filePath(u"book.md"_s), u"Sample"_s);
        QSignalSpy opened(m_console.get(), &Console::opened);
        m_console->openNew(wishes);
        QTRY_COMPARE(opened.count(), 1);
    }

private slots:
    void initTestCase()
    {
        for (const char *name : {"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"})
            qputenv(name, m_home.path().toUtf8());
        QFile file(m_home.filePath(u"book.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "# Sample\n\n## Pre-Launch Checklist\n\n- [ ] **Debug off**: by hand\n- [ ] Logs "
            "read\n\n## Phase 1: Canary (T-1h)\n\n1. **Look**\n2. **Run**\n   ```bash\n   "
            "true\n   ```\n\n## Sign-Off\n\n| Role | Name | Signature | Date |\n|---|---|---"
            "|---|\n| Release Lead | | | |\n| Other Lead | | | |\n");
    }

    void init()
    {
        m_console = std::make_unique<Console>();
        m_window = std::make_unique<MainWindow>(*m_console);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
    }

    void cleanup()
    {
        m_window.reset();
        m_console.reset();
    }

    void theStartPage() { checkPage(part(u"startPage"_s)); }

    void theVerifyPage()
    {
        m_window->findChild<QAction *>(u"verifyAction"_s)->trigger();
        checkPage(part(u"verifyPage"_s));
    }

    void theComparePage()
    {
        m_window->findChild<QAction *>(u"compareAction"_s)->trigger();
        checkPage(part(u"comparePage"_s));
    }

    void theExportPage()
    {
        openLaunch();
        m_window->findChild<QAction *>(u"exportAction"_s)->trigger();
        checkPage(part(u"exportPage"_s));
    }

    void theNewLaunchPage()
    {
        openRunbook();
        checkPage(part(u"newLaunchPage"_s));
    }

    void thePagesOfALaunch_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id :
             {u"overview"_s, u"phase:pre-launch-checklist"_s, u"phase:phase-1-canary-t-1h"_s,
              u"canary"_s, u"signoff"_s, u"ledger"_s, u"help"_s})
            QTest::newRow(qPrintable(id)) << id;
    }

    void thePagesOfALaunch()
    {
        QFETCH(QString, id);
        openLaunch();
        QVERIFY2(m_window->view()->ids().contains(id),
                 qPrintable(m_window->view()->ids().join(u' ')));
        m_window->view()->showPage(id);
        checkPage(m_window->view()->currentPage());
    }
};

QTEST_MAIN(TestTabOrder)
#include "tst_taborder.moc"
