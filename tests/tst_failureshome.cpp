// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/onesteplaunch.h"

#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

/// A home that cannot be written: what is there can be read, and what cannot be done says where.
class TestFailuresHome : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatReadsGoesOn_data();
    void whatReadsGoesOn();
    void whatWritesSaysWhere_data();
    void whatWritesSaysWhere();

private:
    QString path(const QString &name) const { return m_home.path(name); }
    Ran readOnly(const QStringList &arguments) const;

    const OwnHome m_home;
    const QTemporaryDir m_elsewhere;
};

/// The console in mounts of its own, where the home is read-only.
Ran TestFailuresHome::readOnly(const QStringList &arguments) const
{
    return runProgram(
        u"unshare"_s,
        QStringList {u"-Urm"_s, u"sh"_s, u"-c"_s,
                     u"mount --bind . . && mount -o remount,ro,bind . && cd \"$PWD\" "
                     "&& exec \"$0\" \"$@\""_s,
                     QCoreApplication::applicationDirPath() + "/launch-console-cli"_L1}
            + arguments,
        path({}));
}

void TestFailuresHome::initTestCase()
{
    qputenv("TMPDIR", m_elsewhere.path().toUtf8());
    qunsetenv("XDG_RUNTIME_DIR");
    const auto made = oneStepLaunch(m_home, PersonId(u"operator-1"_s), "Leave a mark",
                                    "touch \"$TMPDIR/it-ran\"");
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    if (QStandardPaths::findExecutable(u"unshare"_s).isEmpty()
        || readOnly({u"parse"_s, u"launch.md"_s}).status != 0)
        QSKIP("This system lets nobody have mounts of his own.");
}

void TestFailuresHome::whatReadsGoesOn_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("lint") << QStringList {u"lint"_s, u"launch.md"_s};
    QTest::newRow("status") << QStringList {u"status"_s, u"a.launch"_s};
    QTest::newRow("verify") << QStringList {u"verify"_s, u"a.launch"_s};
    QTest::newRow("export elsewhere")
        << QStringList {u"export"_s, u"a.launch"_s, u"--format"_s,
                        u"jsonl"_s,  u"--output"_s, m_elsewhere.filePath(u"a.jsonl"_s)};
}

void TestFailuresHome::whatReadsGoesOn()
{
    QFETCH(const QStringList, arguments);
    const Ran ran = readOnly(arguments);
    QVERIFY2(ran.status >= 0 && ran.status < 3, ran.told().constData());
}

void TestFailuresHome::whatWritesSaysWhere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("where");
    QTest::newRow("open") << QStringList {u"open"_s,     u"launch.md"_s, u"--launch"_s,
                                          u"b.launch"_s, u"--as"_s,      u"operator-1"_s}
                          << QByteArray("/launch-console/console-key: Read-only file system");
    QTest::newRow("note") << QStringList {u"note"_s, u"a.launch"_s, u"--text"_s,
                                          u"x"_s,    u"--as"_s,     u"operator-1"_s}
                          << QByteArray("a.launch");
    QTest::newRow("run") << QStringList {u"run"_s,      u"launch.md"_s, u"--launch"_s,
                                         u"a.launch"_s, u"--phase"_s,   u"phase-1-prepare-t-24h"_s,
                                         u"--yes"_s,    u"--as"_s,      u"operator-1"_s}
                         << QByteArray("a.launch");
}

void TestFailuresHome::whatWritesSaysWhere()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, where);
    const Ran ran = readOnly(arguments);
    QCOMPARE(ran.status, 3);
    QVERIFY2(ran.oneLineOfError() && ran.err.contains(where), ran.told().constData());
    QVERIFY(!QFile::exists(m_elsewhere.filePath(u"it-ran"_s)));
}

QTEST_GUILESS_MAIN(TestFailuresHome)
#include "tst_failureshome.moc"
