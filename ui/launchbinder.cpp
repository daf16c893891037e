// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launchbinder.h"

#include "desk/checkdesk.h"
#include "desk/console.h"
#include "launch/entrywords.h"
#include "launch/gate.h"
#include "launch/launch.h"
#include "ui/agetext.h"
#include "ui/launchview.h"
#include "ui/phasemodel.h"
#include "ui/statusline.h"
#include "ui/tabtitle.h"

using namespace Qt::StringLiterals;

LaunchBinder::LaunchBinder(Console &console, PhaseModel &model, LaunchView &view,
                           StatusLine &status, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_model(model)
    , m_view(view)
    , m_status(status)
    , m_soon([this] { refresh(); }, this)
{
    m_fast.setInterval(200);
    m_slow.setInterval(1000);
    connect(&console, &Console::appended, &m_soon, &Soon::ask);
    connect(&console, &Console::actorChanged, &m_soon, &Soon::ask);
    connect(&console, &Console::moved, this, &LaunchBinder::refresh);
    connect(&view, &LaunchView::pageShown, this, &LaunchBinder::showOverview);
    connect(&m_fast, &QTimer::timeout, this, &LaunchBinder::tick);
    connect(&m_slow, &QTimer::timeout, this, &LaunchBinder::showAll);
}

void LaunchBinder::start()
{
    CheckDesk *checks = m_console.checks();
    connect(checks, &CheckDesk::changed, &m_soon, &Soon::ask);
    connect(checks, &CheckDesk::progress, &m_soon, &Soon::ask);
    connect(checks, &CheckDesk::idle, this, &LaunchBinder::refresh);
    m_fast.start();
    m_slow.start();
    refresh();
}

void LaunchBinder::stop()
{
    m_fast.stop();
    m_slow.stop();
    m_status.setProgress(0, 0, {});
    m_status.setLastEntry(-1);
    emit shown();
}

void LaunchBinder::refresh()
{
    tick();
    showAll();
    showProgress();
}

void LaunchBinder::tick()
{
    const Launch *launch = m_console.launch();
    if (!launch || !launch->state().isOpen())
        return;
    m_view.bar()->setView(countdownView(m_console));
    m_status.setTime(launch->clock().now());
    m_status.setLastEntry(launch->state().size() - 1);
}

void LaunchBinder::showAll()
{
    if (!m_console.launch() || !m_console.launch()->state().isOpen())
        return;
    m_model.refreshAll();
    showBadges();
    showOverview();
    emit shown();
}

/// Where somebody sees it: it sums up all that is known.
void LaunchBinder::showOverview()
{
    auto *overview = qobject_cast<OverviewPage *>(m_view.currentPage());
    if (overview && m_console.launch() && m_console.launch()->state().isOpen())
        overview->setView(overviewView(m_console, m_model));
}

void LaunchBinder::showProgress()
{
    if (const CheckDesk *checks = m_console.checks())
        m_status.setProgress(checks->running(), checks->waiting(), checks->timeLeft());
}

void LaunchBinder::showBadges()
{
    const Launch &launch = *m_console.launch();
    const GateContext context {*launch.runbook(), *launch.plan(), launch.state(),
                               launch.clock().now()};
    const Phase *current = currentPhase(context);
    for (const Phase &phase : launch.runbook()->phases) {
        const QModelIndex index = m_model.indexOfPhase(phase.id);
        const int total = index.data(PhaseModel::TotalRole).toInt();
        const int done = index.data(PhaseModel::DoneRole).toInt();
        const auto worst = ItemState(index.data(PhaseModel::StateRole).toInt());
        const bool telling = worst != ItemState::Pending;
        m_view.setBadge(u"phase:"_s + phase.id.value, u"%1/%2"_s.arg(done).arg(total),
                        telling ? std::optional(worst) : std::nullopt);
        const QDateTime due = dueTime(context, phase);
        m_view.setQuiet(u"phase:"_s + phase.id.value,
                        due.isValid() && due < context.now && current && current->id != phase.id);
    }
    int go = 0;
    const QList<SignOffStatus> said = launch.state().signOffs();
    for (const SignOffStatus &status : said)
        go += status.saysGo();
    m_view.setBadge(u"signoff"_s, u"%1/%2"_s.arg(go).arg(said.size()), {});
}

CountdownView LaunchBinder::countdownView(const Console &console)
{
    const Launch &launch = *console.launch();
    const LaunchState &state = launch.state();
    const LaunchOpened &opened = state.opened();
    const QDateTime now = launch.clock().now();
    CountdownView view;
    view.title = opened.title;
    view.release = opened.release;
    view.environment = opened.environment;
    const Countdown countdown = countdownOf(state, now);
    view.clock = countdown.text();
    view.state = countdown.state;
    view.t0 = plannedText(effectiveT0(state, now), now);
    for (const SignOffStatus &said : state.signOffs()) {
        RoleSays role;
        const RosterEntry *holder = state.holder(said.role);
        role.title = holder ? holder->title : said.role.value;
        if (said.statement && !said.withdrawn)
            role.decision = said.statement->decision;
        role.stale = (said.stale || said.keyless) && role.decision;
        view.poll.append(role);
    }
    const GateContext context {*launch.runbook(), *launch.plan(), state, now, console.actor()};
    const QList<Blocker> blockers = blockersOfLaunch(context);
    view.blocking = int(blockers.size());
    view.worst = ItemState::Pending;
    for (const Blocker &blocker : blockers) {
        const ItemState is =
            blocker.item.isEmpty() ? ItemState::Pending : shownStatus(context, blocker.item).state;
        if (info(is).badness > info(view.worst).badness)
            view.worst = is;
    }
    view.rehearsal = opened.rehearsal;
    view.speed = opened.speed;
    view.record = launch.isReadOnly() || state.isClosed();
    // From any console, one that only reads included.
    view.rollbackArmed = !launch.timeline() && !state.isClosed();
    return view;
}

OverviewView LaunchBinder::overviewView(const Console &console, const PhaseModel &model)
{
    const Launch &launch = *console.launch();
    const GateContext context {*launch.runbook(), *launch.plan(), launch.state(),
                               launch.clock().now(), console.actor()};
    const Phase *current = currentPhase(context);
    OverviewView view;
    QList<ItemId> all;
    for (const Phase &phase : context.runbook.phases) {
        for (const Section &section : phase.sections) {
            for (const ChecklistItem &item : section.items)
                all.append(item.id);
        }
        if (!hasTab(phase))
            continue;
        const QModelIndex index = model.indexOfPhase(phase.id);
        PhaseLine line {phase.id,
                        tabTitle(phase),
                        {},
                        {},
                        ItemState(index.data(PhaseModel::StateRole).toInt()),
                        index.data(PhaseModel::DoneRole).toInt(),
                        index.data(PhaseModel::TotalRole).toInt(),
                        current && current->id == phase.id};
        const QDateTime due = dueTime(context, phase);
        if (due.isValid())
            line.due = due > context.now ? tr("due in %1").arg(ageText(context.now, due))
                                         : tr("due %1 ago").arg(ageText(due, context.now));
        view.phases.append(line);
    }
    view.counts = context.state.counts(all, context.now);
    for (const Blocker &blocker : blockersOfLaunch(context)) {
        view.blocking.append({blocker.item, blocker.why,
                              blocker.item.isEmpty() ? ItemState::Pending
                                                     : shownStatus(context, blocker.item).state});
    }
    if (context.state.isClosed()) {
        Entry closed;
        closed.event = *context.state.closed();
        view.next << entrySentence(closed);
        return view;
    }
    if (const QDateTime closing = closingDue(context);
        closing.isValid() && closing <= context.now) {
        const QList<Blocker> open = whatKeepsOpen(context);
        view.next << (open.isEmpty()
                          ? tr("It closes by itself now")
                          : tr("It was to close %1 ago; %n point(s) keep it open: %2", nullptr,
                               int(open.size()))
                                .arg(ageText(closing, context.now), open.constFirst().why));
    }
    if (const auto &hold = context.state.hold())
        view.next << tr("On hold: %1").arg(hold->reason);
    if (current
        && model.indexOfPhase(current->id).data(PhaseModel::DoneRole)
            != model.indexOfPhase(current->id).data(PhaseModel::TotalRole))
        view.next << tr("%1 is due").arg(tabTitle(*current));
    const int stale = launch.isReadOnly() ? 0 : int(console.checks()->staleItems().size());
    if (stale > 0)
        view.next << tr("Run %n check(s) that are not fresh (Shift+F5)", nullptr, stale);
    const QList<Blocker> waiting = blockersOfPromotion(context);
    for (const Blocker &waits : waiting.first(std::min<qsizetype>(3, waiting.size())))
        view.next << tr("Promotion waits: %1").arg(waits.why);
    return view;
}
