// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Start-up to the first paint of the start page, against an empty Qt Widgets window:
//   bench_startup LAUNCH-CONSOLE EMPTYWINDOW [RUNS]
// Whole processes, in turn, the same platform plug-in; medians and their ratio.

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <cstdio>

static double millisecondsOf(const QString &program)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, {});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        std::fprintf(stderr, "%s did not end well\n", qPrintable(program));
        std::exit(3);
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

static double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr, "usage: bench_startup LAUNCH-CONSOLE EMPTYWINDOW [RUNS]\n");
        return 3;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LAUNCH_CONSOLE_QUIT_AFTER_FIRST_PAINT", "1");
    const int runs = arguments.size() > 3 ? arguments.at(3).toInt() : 20;
    QList<double> ours;
    QList<double> theirs;
    for (int run = -1; run < runs; ++run) {
        const double a = millisecondsOf(arguments.at(1));
        const double b = millisecondsOf(arguments.at(2));
        if (run >= 0) {
            ours.append(a);
            theirs.append(b);
        }
    }
    std::printf("start page %.1f ms, empty window %.1f ms, ratio %.2f (medians of %d)\n",
                median(ours), median(theirs), median(ours) / median(theirs), runs);
    return 0;
}
