// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/canary/canaryarming.h"
#include "desk/canary/canaryneeds.h"
#include "desk/canary/canarywatch.h"
#include "desk/console/console.h"
#include "desk/rehearsal/rehearsaldesk.h"
#include "launch/canarymoments.h"
#include "launch/launch.h"
#include "launch/unproved.h"
#include "ui/canary/canarypage.h"
#include "ui/canary/gracebinder.h"
#include "ui/widgets/soon.h"
#include "ui/window/launchview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pages.h"

#include <QTimer>

using namespace Qt::StringLiterals;

/// Time to read one sentence and press one button.
static constexpr std::chrono::seconds graceLength {8};

namespace {

QString outcomeOf(const CanaryStatus &canary)
{
    if (!canary.ended)
        return {};
    return canary.isPromoted() ? MainWindow::tr("Promoted: %1").arg(promotedFor(canary))
                               : MainWindow::tr("Rolled back: %1").arg(canary.ended->reason);
}

/// What to do while nothing is watched.
QString hintOf(const Console &console)
{
    const Result<void> configured = console.canary()->configured();
    if (!configured)
        return configured.error().message;
    if (!console.launch()->state().canary().started)
        return MainWindow::tr("No canary takes traffic yet: deploy it on the tab of its phase.");
    return {};
}

/// Moments of the ledger that belong on the time axis.
QList<CanaryMark> marksOf(const Launch &launch)
{
    QList<CanaryMark> marks;
    const QDateTime start = launch.state().canary().since;
    for (const Entry &entry : launch.deeds()) {
        if (!start.isValid() || entry.time < start)
            continue;
        if (const std::optional<CanaryMoment> moment = canaryMoment(entry.event))
            marks.append({start.secsTo(entry.time), moment->text, moment->decision});
    }
    return marks;
}

CanaryView canaryView(const Console &console)
{
    const Launch &launch = *console.launch();
    const CanaryWatch &watch = *console.canary();
    const CanaryStatus &canary = launch.state().canary();
    CanaryView view;
    view.verdict = watch.verdict();
    view.ticks = watch.ticks();
    view.evidence = watch.evidence();
    view.marks = marksOf(launch);
    view.start = canary.since;
    // What is closed goes on no more: nothing is missing after its end.
    view.now = launch.state().isClosed() ? launch.state().closedAt() : launch.clock().now();
    view.release = launch.state().opened().release;
    if (const std::optional<CanaryPlan> &plan = launch.plan()->canary) {
        view.limits = {plan->errorRateLimit, plan->latencyQuantile, plan->latencySeconds,
                       std::chrono::duration_cast<std::chrono::seconds>(plan->tick).count()};
        view.share = plan->share;
        view.source = plan->source;
        view.sustainedFor = plan->sustainedFor;
        view.consecutive = plan->consecutive;
        view.healthyFor = plan->healthyFor;
        view.proof = plan->proof;
        view.strictProof = plan->strictProof;
    }
    view.findings = watch.sourceFindings();
    view.hint = hintOf(console);
    view.outcome = outcomeOf(canary);
    view.watching = watch.isWatching();
    if (const Phase *phase =
            CanaryArming::lastPhase({*launch.runbook(), *launch.plan(), launch.state(), view.now}))
        view.armedUntil = phase->title;
    if (canary.disarmed)
        view.disarmed = canary.disarmed->reason;
    view.intent = intentOf(watch);
    for (const QList<Alarm> alarms = CanaryNeeds::openAlerts(launch); const Alarm &alarm : alarms)
        view.alerts.append({alarm.id, alarm.text});
    view.alertAddress = watch.alertAddress().toString();
    view.promoted = canary.ended && canary.ended->outcome == "promoted"_L1;
    view.promotionWaitsFor = watch.promotionWaitsFor(console.actor());
    view.promoteCommand = watch.promoteCommand();
    view.unproved =
        settledWithoutProof({*launch.runbook(), *launch.plan(), launch.state(), view.now});
    view.rollbackCommand = watch.rollbackCommand();
    view.canRollBack = !launch.timeline() && !launch.state().isClosed() && canary.started
        && !(canary.ended && canary.ended->outcome == "rolledBack"_L1);
    view.readOnly = launch.isReadOnly();
    view.rehearsal = console.rehearsal() != nullptr && !view.readOnly && !launch.state().isClosed();
    return view;
}

void connectActions(Console &console, MainWindow &window, CanaryPage *page)
{
    CanaryWatch *watch = console.canary();
    QObject::connect(page, &CanaryPage::promoteRequested, watch,
                     [&console, watch] { watch->promote(console.actor()); });
    QObject::connect(page, &CanaryPage::rollbackRequested, watch,
                     [&window] { window.rollBack(MainWindow::tr("ordered on the canary page")); });
    QObject::connect(page, &CanaryPage::abortRequested, watch,
                     [&console, watch] { watch->abort(console.actor()); });
    QObject::connect(page, &CanaryPage::alertSeen, watch, [&console](const QString &alarm) {
        console.submit(AlarmAcknowledged {alarm});
    });
    QObject::connect(page, &CanaryPage::breakRequested, watch, [&console](const QString &fault) {
        if (console.rehearsal())
            console.rehearsal()->order(fault);
    });
    QObject::connect(page, &CanaryPage::healRequested, watch, [&console] {
        if (console.rehearsal())
            console.rehearsal()->heal();
    });
}

} // namespace

QWidget *makeCanaryPage(Console &console, MainWindow &window)
{
    auto *page = new CanaryPage;
    const auto refresh = [&console, page] {
        if (console.launch())
            page->setModel(canaryView(console));
    };
    refresh();
    connectActions(console, window, page);
    QObject::connect(&console, &Console::appended, new Soon(refresh, page), &Soon::ask);
    QObject::connect(&console, &Console::moved, page, refresh);
    QObject::connect(&console, &Console::actorChanged, page, refresh);
    QObject::connect(console.canary(), &CanaryWatch::sourceProved, page, refresh);
    QObject::connect(console.canary(), &CanaryWatch::ticked, page, refresh);
    QObject::connect(console.canary(), &CanaryWatch::verdictChanged, page, refresh);
    QObject::connect(&console.canary()->grace(), &Grace::changed, page, refresh);
    // Where somebody looks, somebody may stop it.
    console.canary()->grace().setLength(graceLength);
    bindGrace(console, *window.view()->grace(), page);
    // What promotion waits for changes with the clock, too.
    auto *clock = new QTimer(page);
    clock->start(std::chrono::seconds(1));
    QObject::connect(clock, &QTimer::timeout, page, refresh);
    return page;
}
