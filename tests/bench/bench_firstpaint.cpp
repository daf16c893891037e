// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/runbookreader.h"
#include "ui/phasemodel.h"
#include "ui/phasepage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextBrowser>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

static constexpr int steps = 5000;
static constexpr int rounds = 5;

static QByteArray runbookOfSteps()
{
    QByteArray text = "# A long launch\n\n## Procedures\n\n### Phase 1: Work (T-24h)\n\n";
    for (int i = 1; i <= steps; ++i)
        text += QByteArray::number(i) + ". **Roll out region " + QByteArray::number(i)
            + "**\n   ```bash\n   bash scripts/roll-out.sh --region " + QByteArray::number(i)
            + " --wait\n   ```\n   - Error rate < 5%\n   - P95 latency < 2s\n\n";
    return text;
}

static double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

struct Took
{
    /// From the bytes to the first picture, in seconds.
    double whole = 0;
    /// What of it the window does; the reading is a worker's.
    double window = 0;
};

/// The first picture of the phase, every step in its list.
static Took ours(const QByteArray &text)
{
    QElapsedTimer timer;
    timer.start();
    Result<Runbook> read = parseRunbook(text, u"long.md"_s);
    if (!read)
        return {};
    const double parsed = seconds(timer);
    const auto runbook = std::make_shared<const Runbook>(*std::move(read));
    PhaseModel model;
    model.setRunbook(runbook,
                     {.item = [](const ItemId &) { return ItemStatus(); },
                      .step = [](const ItemId &) { return StepStatus(); },
                      .now = [] { return QDateTime::currentDateTimeUtc(); },
                      .isBound = [](const ItemId &) { return false; }});
    const double modelled = seconds(timer);
    PhasePage page(model, runbook->phases.constFirst().id);
    page.resize(1400, 800);
    page.show();
    page.grab();
    const double took = seconds(timer);
    std::printf("read %.0f ms, model %.0f ms, page %.0f ms\n", parsed * 1000,
                (modelled - parsed) * 1000, (took - modelled) * 1000);
    if (runbook->phases.constFirst().sections.constFirst().steps.size() != steps)
        std::printf("%lld steps\n",
                    (long long)runbook->phases.constFirst().sections.constFirst().steps.size());
    return {took, took - parsed};
}

static double browser(const QByteArray &text)
{
    QElapsedTimer timer;
    timer.start();
    QTextBrowser view;
    view.resize(1400, 800);
    view.setMarkdown(QString::fromUtf8(text));
    view.show();
    view.grab();
    return seconds(timer);
}

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const QByteArray text = runbookOfSteps();
    QList<double> ratios;
    QList<double> windows;
    for (int round = 0; round < rounds; ++round) {
        const Took own = ours(text);
        const double rival = browser(text);
        ratios.append(rival / own.whole);
        windows.append(rival / own.window);
        std::printf("%d steps, %lld bytes: launch console %.0f ms, of it %.0f ms in the window, "
                    "QTextBrowser::setMarkdown %.0f ms, ratio %.1f, of the window alone %.1f\n",
                    steps, (long long)text.size(), own.whole * 1000, own.window * 1000,
                    rival * 1000, ratios.constLast(), windows.constLast());
    }
    std::ranges::sort(ratios);
    std::ranges::sort(windows);
    std::printf("median ratio %.1f, of the window alone %.1f\n", ratios.at(rounds / 2),
                windows.at(rounds / 2));
    return 0;
}
