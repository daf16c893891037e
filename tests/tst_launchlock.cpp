// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/launchlock.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

class TestLaunchLock : public QObject
{
    Q_OBJECT

private slots:
    void waitsForAChildOfTheDead();
    void doesNotWaitForTheLiving();

private:
    /// Says in the lock file that `pid` holds the launch, and keeps it locked from another process.
    static void keep(QProcess &keeper, const QString &launch, qint64 pid);
};

void TestLaunchLock::keep(QProcess &keeper, const QString &launch, qint64 pid)
{
    QFile file(launch + u".lock"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(QJsonObject {{u"user"_s, u"olu"_s},
                                          {u"host"_s, QSysInfo::machineHostName()},
                                          {u"pid"_s, pid},
                                          {u"since"_s, u"2026-01-01T00:00:00.000Z"_s}})
                   .toJson());
    file.close();
    // Lets go a moment after its input ended.
    keeper.start(u"flock"_s, {file.fileName(), u"sh"_s, u"-c"_s, u"echo locked; cat; sleep 0.2"_s});
    QVERIFY(keeper.waitForReadyRead());
}

void TestLaunchLock::waitsForAChildOfTheDead()
{
    QProcess dead;
    dead.start(u"true"_s, {});
    QVERIFY(dead.waitForStarted());
    const qint64 pid = dead.processId();
    QVERIFY(dead.waitForFinished());

    const QTemporaryDir folder;
    const QString launch = folder.filePath(u"a.launch"_s);
    QProcess child;
    keep(child, launch, pid);
    child.closeWriteChannel();
    LaunchLock lock;
    QVERIFY(lock.take(launch, QDateTime::currentDateTimeUtc()));
    QVERIFY(child.waitForFinished());
}

void TestLaunchLock::doesNotWaitForTheLiving()
{
    const QTemporaryDir folder;
    const QString launch = folder.filePath(u"a.launch"_s);
    QProcess other;
    keep(other, launch, ::getpid());
    LaunchLock lock;
    QVERIFY(!lock.take(launch, QDateTime::currentDateTimeUtc()));
    QCOMPARE(lock.holder().value_or(LaunchLock::Holder {}).pid, qint64(::getpid()));
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
}

QTEST_GUILESS_MAIN(TestLaunchLock)
#include "tst_launchlock.moc"
