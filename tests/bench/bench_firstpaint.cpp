// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/console.h"
#include "support/ownhome.h"
#include "ui/start/documentview.h"
#include "ui/start/newlaunchpage.h"
#include "ui/start/startpage.h"
#include "ui/widgets/firstpaint.h"
#include "ui/widgets/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QTextBrowser>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

static constexpr int steps = 5000;
static constexpr int rounds = 21;
static constexpr QSize windowSize(1440, 900);

static QByteArray runbookOfSteps(int steps)
{
    QByteArray text = "# A long launch\n\n## Procedures\n\n### Phase 1: Work (T-24h)\n\n";
    for (int i = 1; i <= steps; ++i)
        text += QByteArray::number(i) + ". **Roll out region " + QByteArray::number(i)
            + "**\n   ```bash\n   bash scripts/roll-out.sh --region " + QByteArray::number(i)
            + " --wait\n   ```\n   - Error rate < 5%\n   - P95 latency < 2s\n\n";
    return text;
}

static double now(clockid_t clock)
{
    timespec time {};
    clock_gettime(clock, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// In seconds, since it was made.
class Stopwatch
{
public:
    double clock() const { return now(CLOCK_MONOTONIC) - m_clock; }
    double allThreads() const { return now(CLOCK_PROCESS_CPUTIME_ID) - m_allThreads; }
    double thisThread() const { return now(CLOCK_THREAD_CPUTIME_ID) - m_thisThread; }

private:
    double m_clock = now(CLOCK_MONOTONIC);
    double m_allThreads = now(CLOCK_PROCESS_CPUTIME_ID);
    double m_thisThread = now(CLOCK_THREAD_CPUTIME_ID);
};

struct Took
{
    double clock = 0;
    double processor = 0;
};

/// From here to when `view` was painted next.
static Took untilPainted(QWidget *view, const Stopwatch &watch)
{
    QEventLoop loop;
    Took took;
    QObject::connect(new FirstPaint(view), &FirstPaint::painted, &loop, [&] {
        took = {.clock = watch.clock(), .processor = watch.thisThread()};
        loop.quit();
    });
    loop.exec();
    return took;
}

static void showFirst(QWidget &window, QWidget *view)
{
    window.resize(windowSize);
    window.show();
    untilPainted(view, Stopwatch());
    QCoreApplication::processEvents();
}

struct Ours
{
    Took beginning;
    /// Until the page of the whole document stood there, and until it was looked through.
    double whole = 0;
    double lookedThrough = 0;
};

/// What File > Open, a drop and the command line do, in a window that shows the start page.
static Ours ours(const QString &path)
{
    Console console;
    MainWindow window(console);
    showFirst(window, window.findChild<StartPage *>());
    auto *page = window.findChild<NewLaunchPage *>();
    auto *view = window.findChild<DocumentView *>();
    Ours took;
    QEventLoop loop;
    const Stopwatch watch;
    QObject::connect(&console, &Console::previewed, &loop, [&] { took.whole = watch.clock(); });
    QObject::connect(&console, &Console::lookedThrough, &loop, [&] {
        took.lookedThrough = watch.clock();
        loop.quit();
    });
    // What the worker does before the beginning is shown counts; what it goes on with does not.
    double worker = 0;
    QObject::connect(&console, &Console::begun, &loop,
                     [&] { worker = watch.allThreads() - watch.thisThread(); });
    window.openPath(path);
    took.beginning = untilPainted(view->viewport(), watch);
    took.beginning.processor += worker;
    if (!page->isReading() || view->rows().isEmpty())
        std::printf("not the beginning was painted\n");
    if (took.lookedThrough == 0)
        loop.exec();
    if (std::ranges::count(view->rows(), DocumentRow::Kind::Numbered, &DocumentRow::kind) != steps)
        std::printf("not all steps are there\n");
    return took;
}

/// In a window that is open, or in one that is shown once the text is in it, which is quicker for
/// it.
static Took browser(const QString &path, bool isShown)
{
    QTextBrowser view;
    if (isShown)
        showFirst(view, view.viewport());
    const Stopwatch watch;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        view.setMarkdown(QString::fromUtf8(file.readAll()));
    if (!isShown) {
        view.resize(windowSize);
        view.show();
    }
    return untilPainted(view.viewport(), watch);
}

template <typename T, typename Value>
static double median(QList<T> all, Value value)
{
    std::ranges::sort(all, {}, value);
    return std::invoke(value, all.at(all.size() / 2)) * 1000;
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::apply(app, Theme::Scheme::Light);
    const OwnHome home;
    const QString path = home.path(u"long.md"_s);
    const QByteArray text = runbookOfSteps(steps);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return 1;
    file.close();
    QList<Ours> own;
    QList<Took> rival;
    QList<Took> later;
    for (int round = 0; round < rounds; ++round) {
        own.append(ours(path));
        rival.append(browser(path, true));
        later.append(browser(path, false));
    }
    const double clock = median(own, [](const Ours &took) { return took.beginning.clock; });
    const double processor = median(own, [](const Ours &took) { return took.beginning.processor; });
    std::printf("%d steps, %lld bytes, medians of %d\n"
                "launch console: first paint after %.1f ms (%.1f ms of processor time), the page "
                "after %.1f ms, looked through after %.1f ms\n",
                steps, (long long)text.size(), rounds, clock, processor, median(own, &Ours::whole),
                median(own, &Ours::lookedThrough));
    for (const auto &[what, times] :
         {std::pair("in a window that is open", rival), std::pair("in a new window", later)}) {
        const double its = median(times, &Took::clock);
        const double itsProcessor = median(times, &Took::processor);
        std::printf("QTextBrowser::setMarkdown %s: first paint after %.1f ms (%.1f ms of processor "
                    "time), ratio %.1f (%.1f)\n",
                    what, its, itsProcessor, its / clock, itsProcessor / processor);
    }
    return 0;
}
