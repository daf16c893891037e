// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "procedure/steprunner.h"
#include "process/localhost.h"
#include "ui/output/outputarea.h"
#include "ui/output/outputview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Appending line by line takes so long that fewer lines have to do.
static constexpr int rivalLines = 50'000;
static constexpr int ourLines = 1'000'000;

static QString lineCommand(int lines)
{
    return u"seq -f 'line %%.0f of the output of a command' 1 %1"_s.arg(lines).replace("%%"_L1,
                                                                                       "%"_L1);
}

static qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096
                                          : 0;
}

/// Seconds until the last line is on the screen, by way of supervisor, spool and view.
static double ours(const QString &folder, int lines)
{
    OutputView view;
    view.resize(900, 600);
    view.show();
    const QString spool = folder + "/spool"_L1;
    StepOrder order;
    order.commands = {{.language = u"bash"_s, .text = lineCommand(lines), .line = 0}};
    order.spoolFile = spool;
    StepRunner runner(std::make_shared<LocalHost>());
    QEventLoop loop;
    bool started = false;
    QObject::connect(&runner, &StepRunner::outputArrived, &view, [&](const QByteArray &) {
        if (!std::exchange(started, true))
            view.setFile(spool);
        else
            view.refresh();
    });
    QObject::connect(&runner, &StepRunner::ended, &view, [&] { view.refresh(); });
    const QString last = u"line %1 of"_s.arg(lines);
    QObject::connect(view.area(), &OutputArea::moved, &loop, [&] {
        if (view.area()->lineCount() == lines && view.area()->visibleText().contains(last))
            loop.quit();
    });
    QElapsedTimer timer;
    timer.start();
    runner.run(order);
    loop.exec();
    view.grab();
    return double(timer.nsecsElapsed()) / 1e9;
}

/// The same by one `appendPlainText` a line, events taken every 1,000.
static double naive(int lines)
{
    QPlainTextEdit edit;
    edit.resize(900, 600);
    edit.setMaximumBlockCount(20'000);
    edit.show();
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(u"bash"_s, {u"-c"_s, lineCommand(lines)});
    int count = 0;
    while (process.waitForReadyRead() || process.canReadLine()) {
        while (process.canReadLine()) {
            edit.appendPlainText(QString::fromUtf8(process.readLine().trimmed()));
            if (++count % 1000 == 0)
                QApplication::processEvents();
        }
    }
    edit.grab();
    return double(timer.nsecsElapsed()) / 1e9;
}

/// A gigabyte of lines.
static bool writeLarge(const QString &path)
{
    QFile file(path);
    QByteArray piece;
    for (int i = 0; i < 10'000; ++i)
        piece += "2026-11-27T06:00:00Z INFO request " + QByteArray::number(i)
            + " was answered 200 in " + QByteArray::number(i % 97)
            + " ms by a worker that did well\n";
    if (!file.open(QIODevice::WriteOnly))
        return false;
    while (file.pos() < qint64(1) << 30) {
        if (file.write(piece) != piece.size())
            return false;
    }
    return file.write("the needle\n") > 0;
}

static void large(const QString &folder)
{
    const QString path = folder + "/large"_L1;
    if (!writeLarge(path)) {
        std::printf("no room for a gigabyte\n");
        return;
    }
    const qint64 before = residentBytes();
    OutputView view;
    view.resize(900, 600);
    view.show();
    QEventLoop loop;
    QElapsedTimer timer;
    timer.start();
    qint64 firstLines = 0;
    QObject::connect(view.area(), &OutputArea::moved, &loop, [&] {
        if (firstLines == 0 && view.area()->lineCount() > 0)
            firstLines = timer.elapsed();
        if (view.area()->visibleText().contains("the needle"_L1))
            loop.quit();
    });
    view.setFile(path);
    loop.exec();
    const qint64 whole = timer.elapsed();
    std::printf("1 GiB, %lld lines: first lines after %lld ms, all counted after %lld ms, %.1f MB "
                "of memory\n",
                (long long)view.area()->lineCount(), (long long)firstLines, (long long)whole,
                double(residentBytes() - before) / 1e6);
    for (int round = 0; round < 3; ++round) {
        timer.restart();
        const auto place = findInOutput(OutputSource::file(path), "the needle", 0, false);
        const qint64 found = timer.restart();
        QProcess grep;
        grep.start(u"grep"_s, {u"-i"_s, u"-c"_s, u"-F"_s, u"the needle"_s, path});
        grep.waitForFinished(-1);
        const qint64 grepped = timer.elapsed();
        std::printf("search to the end, any case: %lld ms, grep -ciF %lld ms, ratio %.2f%s\n",
                    (long long)found, (long long)grepped, double(found) / double(grepped),
                    place ? "" : " NOT FOUND");
    }
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    // A long run shows what it has.
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    QTemporaryDir folder(app.arguments().value(1, u"/var/tmp"_s) + "/bench-XXXXXX"_L1);
    for (int round = 0; round < 3; ++round) {
        const qint64 before = residentBytes();
        const double own = ours(folder.path(), ourLines);
        const double grown = double(residentBytes() - before) / 1e6;
        const double rival = naive(rivalLines);
        std::printf("%d lines in %.2f s: %.0f lines/s, +%.1f MB; appendPlainText: %.0f lines/s; "
                    "ratio %.1f\n",
                    ourLines, own, ourLines / own, grown, rivalLines / rival,
                    (ourLines / own) / (rivalLines / rival));
    }
    large(folder.path());
    return 0;
}
