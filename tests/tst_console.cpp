// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/console.h"
#include "launch/launch.h"
#include "support/samplewishes.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Opening and closing, which are done beside the thread that asks for them.
class TestConsole : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    std::unique_ptr<Console> m_console;

    NewLaunch wishes(const QString &name) const
    {
        return sampleWishes(m_home.filePath(u"book.md"_s), name,
                            m_home.filePath(name + ".launch"_L1));
    }

private slots:
    void initTestCase()
    {
        for (const char *name : {"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"})
            qputenv(name, m_home.path().toUtf8());
        QFile file(m_home.filePath(u"book.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# Sample\n\n## Pre-Launch Checklist\n\n- [ ] **Debug off**: by hand\n");
    }

    void init()
    {
        m_console = std::make_unique<Console>();
        QSignalSpy previewed(m_console.get(), &Console::previewed);
        m_console->preview(m_home.filePath(u"book.md"_s));
        QTRY_COMPARE(previewed.count(), 1);
    }

    void cleanup() { m_console.reset(); }

    void whatWasAskedForLastIsShown()
    {
        const QString path = m_home.filePath(u"long.md"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# Long\n\n## Pre-Launch Checklist\n\n"
                   + QByteArray("- [ ] **Debug off**: by hand\n").repeated(5000));
        file.close();
        QSignalSpy previewed(m_console.get(), &Console::previewed);
        QSignalSpy lookedThrough(m_console.get(), &Console::lookedThrough);
        connect(m_console.get(), &Console::begun, this,
                [this] { m_console->preview(m_home.filePath(u"book.md"_s)); });
        m_console->preview(path);
        QTRY_COMPARE(previewed.count(), 1);
        QTRY_COMPARE(lookedThrough.count(), 1);
        QCOMPARE(m_console->runbookPreview()->runbook.title, u"Sample"_s);
    }

    void opensBesideItsThread()
    {
        QSignalSpy opened(m_console.get(), &Console::opened);
        m_console->openNew(wishes(u"beside"_s));
        QVERIFY2(!m_console->launch(), "the disk was waited for");
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(m_console->launch()->thread(), thread());
    }

    void whatWasOpenedBesideCanBeWritten()
    {
        QSignalSpy opened(m_console.get(), &Console::opened);
        m_console->openNew(wishes(u"written"_s));
        QTRY_COMPARE(opened.count(), 1);
        QSignalSpy appended(m_console.get(), &Console::appended);
        m_console->setActor(m_console->launch()->state().opened().people.first().id);
        m_console->submit(NoteWritten {.text = u"hello"_s});
        QTRY_COMPARE(appended.count(), 1);
    }

    void aSecondOpeningIsRefusedMeanwhile()
    {
        QSignalSpy opened(m_console.get(), &Console::opened);
        QSignalSpy failed(m_console.get(), &Console::failed);
        m_console->openNew(wishes(u"first"_s));
        m_console->openNew(wishes(u"second"_s));
        QCOMPARE(failed.count(), 1);
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(!QFile::exists(m_home.filePath(u"second.launch"_s)));
    }

    void whatWasClosedMeanwhileGivesWayToTheNext()
    {
        QSignalSpy opened(m_console.get(), &Console::opened);
        QSignalSpy failed(m_console.get(), &Console::failed);
        m_console->openNew(wishes(u"closed"_s));
        m_console->closeLaunch();
        m_console->openNew(wishes(u"next"_s));
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(m_console->launch()->path(), m_home.filePath(u"next.launch"_s));
        QVERIFY(failed.isEmpty());
    }

    void trustIsRecordedBesideItsThread()
    {
        QSignalSpy trusted(m_console.get(), &Console::trusted);
        QVERIFY(!m_console->isTrusted());
        m_console->trust();
        QTRY_COMPARE(trusted.count(), 1);
        QVERIFY(m_console->isTrusted());
    }
};

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
