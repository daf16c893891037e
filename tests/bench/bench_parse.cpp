// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a 10 MB runbook to phases, items and ids, against cmark-gfm writing HTML of it:
//   bench_parse [RUNS]
// Whole processes, in turn, the same file; medians and their ratio, which is to be at most 1.5.

#include "runbook/runbookreader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

/// Ordinary operations prose: headings, boxes, numbered steps with fences, a table, links and
/// emphasis.
static QByteArray sampleDocument(qsizetype size)
{
    QByteArray text = "# A large runbook\n\nEverything before, during and after the launch.\n\n";
    const QByteArray prose = "The service answers on **two** addresses; see [the "
                             "notes](notes/service.md) and https://example.org/service for "
                             "what each *region* needs. Traffic is moved in steps, and `make "
                             "status` says which step is the present one. "
                             "Whoever is on duty writes down what was seen, with the time, before "
                             "going on to the next paragraph.\n\n";
    for (int part = 0; text.size() < size; ++part) {
        const QByteArray number = QByteArray::number(part);
        text += "## Part " + number + " (T+" + number + "m)\n\n" + prose.repeated(16);
        for (int box = 0; box < 4; ++box)
            text += "- [ ] **Box " + QByteArray::number(box) + "**: set `LEVEL=" + number
                + "` in part " + number + "\n";
        text += "\n1. **Look at part " + number + "**\n   ```bash\n   make look:" + number
            + "\n   ```\n\n2. Wait\n   - Error rate < 5%\n\n";
        text += "| Key | Value | Note |\n|-----|-------|------|\n| a | " + number
            + " | plain |\n| b | 2 | *other* |\n\n";
    }
    return text;
}

static qint64 milliseconds(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0) {
        std::fprintf(stderr, "%s failed\n", qPrintable(program));
        std::exit(2);
    }
    return clock.elapsed();
}

static qint64 median(QList<qint64> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--read"_s) {
        const auto runbook = readRunbook(arguments.value(2));
        if (!runbook)
            std::fprintf(stderr, "%s\n", qPrintable(runbook.error().text()));
        return runbook ? 0 : 1;
    }

    const int runs = std::max(3, arguments.value(1, u"11"_s).toInt());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.md"_s);
    QFile file(path);
    const QByteArray text = sampleDocument(10'000'000);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return 2;
    file.close();
    const QStringList rival {u"-e"_s, u"table"_s,    u"-e"_s, u"strikethrough"_s,
                             u"-e"_s, u"autolink"_s, u"-e"_s, u"tasklist"_s,
                             path};
    QList<qint64> ours;
    QList<qint64> theirs;
    for (int run = 0; run < runs; ++run) {
        theirs.append(milliseconds(u"cmark-gfm"_s, rival));
        ours.append(milliseconds(QCoreApplication::applicationFilePath(), {u"--read"_s, path}));
    }
    std::printf("%lld bytes, %d runs each: cmark-gfm %lld ms, launch console %lld ms, ratio %.2f\n",
                static_cast<long long>(text.size()), runs, static_cast<long long>(median(theirs)),
                static_cast<long long>(median(ours)),
                double(median(ours)) / double(median(theirs)));
    return 0;
}
