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

/// From the bytes to the first picture of the phase, every step in its list.
static double ours(const QByteArray &text)
{
    QElapsedTimer timer;
    timer.start();
    Result<Runbook> read = parseRunbook(text, u"long.md"_s);
    if (!read)
        return 0;
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
    return took;
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
    for (int round = 0; round < rounds; ++round) {
        const double own = ours(text);
        const double rival = browser(text);
        ratios.append(rival / own);
        std::printf("%d steps, %lld bytes: launch console %.0f ms, QTextBrowser::setMarkdown %.0f "
                    "ms, ratio %.1f\n",
                    steps, (long long)text.size(), own * 1000, rival * 1000, rival / own);
    }
    std::ranges::sort(ratios);
    std::printf("median ratio %.1f\n", ratios.at(rounds / 2));
    return 0;
}
