// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/launchbinder.h"

#include "desk/checks/checkdesk.h"
#include "desk/console/console.h"
#include "desk/plan/preflightdesk.h"
#include "launch/entryindex.h"
#include "launch/gate.h"
#include "launch/launch.h"
#include "ui/items/phasemodel.h"
#include "ui/window/launchview.h"
#include "ui/window/statusline.h"

using namespace Qt::StringLiterals;

LaunchBinder::LaunchBinder(Console &console, PhaseModel &model, LaunchView &view,
                           StatusLine &status, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_model(model)
    , m_view(view)
    , m_status(status)
    , m_soon([this] { showChanged(); }, this)
{
    m_fast.setInterval(200);
    m_slow.setInterval(1000);
    connect(&console, &Console::appended, this, &LaunchBinder::noteEntry);
    connect(&console, &Console::actorChanged, this, &LaunchBinder::refresh);
    connect(&console, &Console::moved, this, &LaunchBinder::refresh);
    connect(&view, &LaunchView::pageShown, this, &LaunchBinder::showOverview);
    connect(&m_fast, &QTimer::timeout, this, &LaunchBinder::tick);
    connect(&m_slow, &QTimer::timeout, this, &LaunchBinder::showAll);
}

void LaunchBinder::start()
{
    CheckDesk *checks = m_console.checks();
    connect(checks, &CheckDesk::changed, this, &LaunchBinder::noteItem);
    connect(checks, &CheckDesk::progress, &m_soon, &Soon::ask);
    connect(checks, &CheckDesk::idle, this, &LaunchBinder::showChanged);
    connect(m_console.preflight(), &PreflightDesk::looked, this, &LaunchBinder::showOverview);
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
    m_changed.clear();
    m_anyChanged = false;
    showAll();
    tick();
    showProgress();
}

void LaunchBinder::noteEntry(const Entry &entry)
{
    const ItemId about = EntryIndex::about(entry.event);
    if (about.isEmpty())
        m_anyChanged = true;
    else
        m_changed.insert(about);
    m_soon.ask();
}

void LaunchBinder::noteItem(const ItemId &item)
{
    m_changed.insert(item);
    m_soon.ask();
}

void LaunchBinder::showChanged()
{
    if (m_anyChanged)
        return refresh();
    const QSet<ItemId> changed = std::exchange(m_changed, {});
    if (m_console.launch() && m_console.launch()->state().isOpen()) {
        m_model.refresh(changed);
        showPages();
    }
    tick();
    showProgress();
}

void LaunchBinder::tick()
{
    const Launch *launch = m_console.launch();
    if (!launch || !launch->state().isOpen())
        return;
    m_view.bar()->setView(countdownView(m_console, m_model));
    m_status.setTime(launch->clock().now());
    m_status.setLastEntry(launch->state().size() - 1);
}

void LaunchBinder::showAll()
{
    if (!m_console.launch() || !m_console.launch()->state().isOpen())
        return;
    m_model.refreshAll();
    showPages();
}

void LaunchBinder::showPages()
{
    showBadges();
    showOverview();
    emit shown();
}

/// Where somebody sees it: it sums up all that is known.
void LaunchBinder::showOverview()
{
    auto *overview = qobject_cast<OverviewPage *>(m_view.currentPage());
    if (!overview || !m_console.launch() || !m_console.launch()->state().isOpen())
        return;
    m_console.preflight()->look();
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
