// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkrunner.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

static constexpr int checks = 1000;
static constexpr int rounds = 5;
static constexpr int atATime = 2;

/// Seconds, or below zero where not every check passed.
static double ours()
{
    QList<CheckSpec> specs;
    for (int number = 0; number < checks; ++number) {
        specs.append({.item = ItemId(QString::number(number)),
                      .kind = u"command"_s,
                      .with = {{u"argv"_s, QJsonArray {u"/bin/true"_s}}},
                      .host = {}});
    }
    QElapsedTimer timer;
    timer.start();
    CheckRunner runner({}, atATime);
    QEventLoop loop;
    int passed = 0;
    QObject::connect(&runner, &CheckRunner::finished, &loop,
                     [&](const CheckResult &result) { passed += result.verdict == Verdict::Pass; });
    QObject::connect(&runner, &CheckRunner::idle, &loop, &QEventLoop::quit);
    runner.enqueue(specs);
    loop.exec();
    return passed == checks ? double(timer.nsecsElapsed()) / 1e9 : -1;
}

static double command(const QStringList &argv, const QByteArray &input = {})
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(argv.first(), argv.mid(1));
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    return process.exitCode() == 0 ? double(timer.nsecsElapsed()) / 1e9 : -1;
}

static void report(const char *name, QList<double> &times, double reference)
{
    std::ranges::sort(times);
    const double median = times[times.size() / 2];
    printf("%-16s median %.3f s (%.3f to %.3f), %.2f ms a check, ratio ours/this %.2f\n", name,
           median, times.first(), times.last(), median * 1000 / checks, reference / median);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    QFile goss(folder.filePath(u"goss.yaml"_s));
    if (!goss.open(QIODevice::WriteOnly))
        return 1;
    goss.write("command:\n");
    for (int number = 0; number < checks; ++number)
        goss.write("  c" + QByteArray::number(number)
                   + ":\n    exec: /bin/true\n    exit-status: 0\n");
    goss.close();
    const bool hasGoss = !QStandardPaths::findExecutable(u"goss"_s).isEmpty();
    QList<double> mine;
    QList<double> xargs;
    QList<double> gosses;
    // In turn, so that a busy moment meets all of them.
    for (int round = 0; round < rounds; ++round) {
        mine.append(ours());
        xargs.append(command({u"xargs"_s, u"-P%1"_s.arg(atATime), u"-n1"_s, u"/bin/true"_s},
                             QByteArray("x\n").repeated(checks)));
        if (hasGoss)
            gosses.append(command({u"goss"_s, u"-g"_s, goss.fileName(), u"validate"_s,
                                   u"--max-concurrent"_s, QString::number(atATime)}));
    }
    if (std::ranges::any_of(mine + xargs + gosses, [](double time) { return time < 0; })) {
        fprintf(stderr, "not every check passed: nothing to compare\n");
        return 1;
    }
    std::ranges::sort(mine);
    printf("%d command checks, %d at a time, %d rounds\n", checks, atATime, rounds);
    const double median = mine[mine.size() / 2];
    report("launch console", mine, median);
    report("xargs -P", xargs, median);
    if (hasGoss)
        report("goss validate", gosses, median);
    return 0;
}
