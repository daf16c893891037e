// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/runbookreader.h"
#include "ui/items/phasemodel.h"
#include "ui/items/phasepage.h"

#include <QApplication>
#include <QTextBrowser>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

static constexpr int steps = 5000;
static constexpr int rounds = 11;

static QByteArray runbookOfSteps(int steps)
{
    QByteArray text = "# A long launch\n\n## Procedures\n\n### Phase 1: Work (T-24h)\n\n";
    for (int i = 1; i <= steps; ++i)
        text += QByteArray::number(i) + ". **Roll out region " + QByteArray::number(i)
            + "**\n   ```bash\n   bash scripts/roll-out.sh --region " + QByteArray::number(i)
            + " --wait\n   ```\n   - Error rate < 5%\n   - P95 latency < 2s\n\n";
    return text;
}

/// Processor time of this thread in seconds: what others do on the machine does not count.
class Stopwatch
{
public:
    double seconds() const { return now() - m_start; }

private:
    static double now()
    {
        timespec time {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
    }

    double m_start = now();
};

/// The Markdown parser alone: nobody who reads the whole document is quicker.
static double parser(const QByteArray &text)
{
    cmark_gfm_core_extensions_ensure_registered();
    const Stopwatch watch;
    cmark_parser *made = cmark_parser_new(CMARK_OPT_DEFAULT);
    for (const char *name : {"table", "strikethrough", "autolink", "tasklist"})
        cmark_parser_attach_syntax_extension(made, cmark_find_syntax_extension(name));
    cmark_parser_feed(made, text.data(), size_t(text.size()));
    cmark_node *root = cmark_parser_finish(made);
    const double took = watch.seconds();
    cmark_node_free(root);
    cmark_parser_free(made);
    return took;
}

/// In seconds.
struct Took
{
    /// From the bytes to the values: a worker's.
    double read = 0;
    /// From the values to the first picture: the window's.
    double window = 0;
    qsizetype steps = 0;
};

/// The first picture of the phase, every step in its list.
static Took ours(const QByteArray &text)
{
    Took took;
    const Stopwatch watch;
    Result<Runbook> read = parseRunbook(text, u"long.md"_s);
    if (!read)
        return {};
    took.read = watch.seconds();
    const auto runbook = std::make_shared<const Runbook>(*std::move(read));
    PhaseModel model;
    model.setRunbook(runbook,
                     {.item = [](const ItemId &) { return ItemStatus(); },
                      .step = [](const ItemId &) { return StepStatus(); },
                      .now = [] { return QDateTime::currentDateTimeUtc(); },
                      .isBound = [](const ItemId &) { return false; }});
    PhasePage page(model, runbook->phases.constFirst().id);
    page.resize(1400, 800);
    page.show();
    page.grab();
    took.window = watch.seconds() - took.read;
    took.steps = runbook->phases.constFirst().sections.constFirst().steps.size();
    return took;
}

static double browser(const QByteArray &text)
{
    const Stopwatch watch;
    QTextBrowser view;
    view.resize(1400, 800);
    view.setMarkdown(QString::fromUtf8(text));
    view.show();
    view.grab();
    return watch.seconds();
}

static double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const QByteArray text = runbookOfSteps(steps);
    const QByteArray little = runbookOfSteps(5);
    QList<double> read;
    QList<double> window;
    QList<double> least;
    QList<double> parsed;
    QList<double> rival;
    for (int round = 0; round < rounds; ++round) {
        const Took took = ours(text);
        if (took.steps != steps)
            std::printf("%lld steps\n", (long long)took.steps);
        read.append(took.read);
        window.append(took.window);
        least.append(ours(little).window);
        parsed.append(parser(text));
        rival.append(browser(text));
    }
    const double whole = median(read) + median(window);
    std::printf("%d steps, %lld bytes, processor time, medians of %d\n"
                "launch console %.1f ms: read %.1f ms (the Markdown parser alone %.1f ms), "
                "window %.1f ms (of five steps %.1f ms)\n"
                "QTextBrowser::setMarkdown %.1f ms, ratio %.1f, of the window alone %.1f\n",
                steps, (long long)text.size(), rounds, whole * 1000, median(read) * 1000,
                median(parsed) * 1000, median(window) * 1000, median(least) * 1000,
                median(rival) * 1000, median(rival) / whole, median(rival) / median(window));
    return 0;
}
