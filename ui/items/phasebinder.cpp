// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/phasebinder.h"

#include "desk/checks/checkdesk.h"
#include "desk/checks/evidencedesk.h"
#include "desk/console/console.h"
#include "desk/plan/deviations.h"
#include "desk/plan/preflightdesk.h"
#include "desk/record/historydesk.h"
#include "desk/rehearsal/rehearsaldesk.h"
#include "desk/steps/releasedesk.h"
#include "desk/steps/stepdesk.h"
#include "launch/launch.h"
#include "ui/items/itempane.h"
#include "ui/items/itemviewof.h"
#include "ui/items/phaseclock.h"
#include "ui/items/phasemodel.h"
#include "ui/items/phasepage.h"

#include <QTimer>

using namespace Qt::StringLiterals;

/// "Call Slack: #alerts · Lead: oncall@host"; empty for any phase but the rollback.
static QString callWords(const Runbook &runbook, const PhaseId &id)
{
    const Phase *phase = runbook.phase(id);
    if (!phase || phase->kind != PhaseKind::Rollback)
        return {};
    QStringList calls;
    for (const Contact &contact : runbook.contactsForRollback())
        calls.append(u"%1: %2"_s.arg(contact.title, contact.address));
    return calls.isEmpty() ? QString() : PhaseBinder::tr("To call: %1").arg(calls.join(u" · "_s));
}

PhaseBinder::PhaseBinder(Console &console, PhasePage &page)
    : QObject(&page)
    , m_console(console)
    , m_page(page)
{
    page.setCalls(callWords(*console.launch()->runbook(), page.phase()));
    connect(&page, &PhasePage::currentMoved, this, &PhaseBinder::refresh);
    connect(&page, &PhasePage::runStaleWanted, this, [this](const PhaseId &phase) {
        if (m_console.checks())
            m_console.checks()->runStale(phase);
    });
    connect(&page, &PhasePage::runAllWanted, this, [this](const PhaseId &phase) {
        if (m_console.checks())
            m_console.checks()->runPhase(phase);
    });
    connect(&page, &PhasePage::runItemsWanted, this, [this](const QList<ItemId> &items) {
        if (m_console.checks())
            m_console.checks()->run(items);
    });
    connect(&page.model(), &PhaseModel::boxToggled, this, &PhaseBinder::settle);
    connectPane();
    connectDesks();
}

void PhaseBinder::connectPane()
{
    const ItemPane *pane = m_page.pane();
    connect(pane, &ItemPane::runWanted, this, &PhaseBinder::run);
    connect(pane, &ItemPane::stopWanted, this, [this](const ItemId &id) {
        if (m_console.steps()->isRunning(id))
            m_console.steps()->stop(id);
        else
            m_console.checks()->cancel();
    });
    connect(pane, &ItemPane::fixWanted, this, [this](const ItemId &id) {
        if (m_console.rehearsal()) {
            m_console.rehearsal()->fix(id);
            m_console.checks()->run({id});
        }
    });
    connect(pane, &ItemPane::attested, this, [this](const ItemId &id, const QString &words) {
        submit(ItemAttested {id, words, {}});
    });
    connect(pane, &ItemPane::accepted, this, [this](const ItemId &id) {
        const ItemStatus status =
            m_console.launch()->state().item(id, m_console.launch()->clock().now());
        submit(ItemAccepted {id, status.result ? status.result->evidence.sha256 : QString()});
    });
    connect(pane, &ItemPane::waived, this, &PhaseBinder::waive);
    connect(pane, &ItemPane::notApplicable, this, [this](const ItemId &id, const QString &reason) {
        submit(ItemNotApplicable {id, reason});
    });
    connect(pane, &ItemPane::undone, this,
            [this](const ItemId &id, const QString &reason) { submit(ItemUndone {id, reason}); });
    connect(pane, &ItemPane::noted, this, [this](const ItemId &id, const QString &text) {
        submit(NoteWritten {text, id.value});
    });
    connect(pane, &ItemPane::guideWanted, this, [this](const QString &guide) {
        const ItemView &view = m_page.pane()->view();
        emit guideWanted(
            guide, view.reason.isEmpty() ? view.title : u"%1: %2"_s.arg(view.title, view.reason));
    });
    connect(pane, &ItemPane::fixApplied, this,
            [this](const Finding &finding, const QString &reason, const QString &value) {
                if (!mayAct())
                    return;
                const Result<Finding> filled =
                    value.isEmpty() ? Result<Finding>(finding) : withValue(finding, value);
                if (filled)
                    applyFix(*m_console.launch(), m_console.actor(), *filled, reason);
                else
                    emit m_console.refused(filled.error());
            });
    connect(pane, &ItemPane::releaseGiven, this,
            [this](const ItemId &step, const QString &key, const QString &passphrase) {
                if (mayAct())
                    m_console.releases()->release(m_console.actor(),
                                                  {m_page.pane()->releaser(),
                                                   key,
                                                   {step},
                                                   passphrase,
                                                   std::exchange(m_released, {})});
            });
    connect(m_console.releases(), &ReleaseDesk::released, this, [this](const ReleaseWish &wish) {
        const Phase *phase = m_console.launch()->runbook()->phaseOf(wish.steps.constFirst());
        if (!wish.then && phase && phase->id == m_page.phase())
            m_console.steps()->run(m_console.actor(), wish.steps.constFirst(), wish.person);
    });
    connect(pane, &ItemPane::dryRunWanted, this, [this](const ItemId &id) {
        if (mayAct())
            m_console.steps()->dryRun(m_console.actor(), id);
    });
    connect(pane, &ItemPane::stepDecided, this,
            [this](const ItemId &id, const QString &decision, const QString &reason,
                   const QString &by, const QString &output) {
                if (!mayAct())
                    return;
                // What is to be tried again or goes ahead runs as soon as that is durable.
                const bool runs = !m_console.steps()->commandOf(id).isEmpty();
                if (decision == "retry"_L1 || (decision == "ahead"_L1 && runs))
                    m_runNext = id;
                const QString who = by.isEmpty() ? personName(m_console, m_console.actor()) : by;
                m_console.steps()->decide(m_console.actor(),
                                          StepDecided {id, decision, reason, who, output});
            });
}

void PhaseBinder::connectDesks()
{
    connect(m_console.checks(), &CheckDesk::changed, this, [this](const ItemId &item) {
        if (item == m_page.current())
            refresh();
    });
    connect(m_console.steps(), &StepDesk::changed, this, [this](const ItemId &step) {
        if (step == m_page.current())
            refresh();
    });
    connect(m_console.steps(), &StepDesk::outputArrived, this, [this](const ItemId &step) {
        if (step == m_page.current())
            m_page.pane()->refreshOutput();
    });
    // Ages and gates move with the clock.
    auto *ages = new QTimer(&m_page);
    ages->start(std::chrono::seconds(1));
    connect(ages, &QTimer::timeout, this, [this] {
        if (!m_page.isVisible())
            return;
        refresh();
        m_page.repaintAges();
    });
    connect(m_console.evidence(), &EvidenceDesk::arrived, this, &PhaseBinder::refresh);
    connect(m_console.history(), &HistoryDesk::arrived, this, &PhaseBinder::refresh);
    connect(m_console.preflight(), &PreflightDesk::looked, this, &PhaseBinder::refresh);
    // Whoever decides the same later runs it themselves.
    connect(m_console.steps(), &StepDesk::refused, this, [this](const ItemId &step) {
        if (step == m_runNext)
            m_runNext = {};
    });
    connect(&m_console, &Console::appended, this, [this](const Entry &entry) {
        const auto *decided = std::get_if<StepDecided>(&entry.event);
        if (!decided || decided->step != m_runNext)
            return;
        if (decided->decision == "retry"_L1)
            start(std::exchange(m_runNext, {}));
        else if (decided->decision == "ahead"_L1)
            goAhead(std::exchange(m_runNext, {}));
    });
}

bool PhaseBinder::mayAct()
{
    if (!m_console.launch() || m_console.launch()->isReadOnly())
        return false;
    if (m_console.actor().isEmpty())
        emit actorNeeded();
    return !m_console.actor().isEmpty();
}

void PhaseBinder::submit(const Event &event)
{
    if (mayAct())
        m_console.submit(event);
}

void PhaseBinder::refresh()
{
    if (!m_console.launch())
        return;
    if (m_console.launch()->runbook()->step(m_page.current()))
        m_console.preflight()->look();
    m_page.pane()->setView(itemViewOf(m_console, m_page.current()));
    const bool acts = !m_console.launch()->isReadOnly() && !m_console.launch()->state().isClosed();
    const QModelIndex phase = m_page.model().indexOfPhase(m_page.phase());
    m_page.setStaleCount(acts ? phase.data(PhaseModel::NotFreshRole).toInt() : 0);
    m_page.setRunnable(acts && m_console.checks()->provesAnyOf(m_page.phase()));
    m_page.setClock(phaseClockWords(*m_console.launch(), m_page.phase()));
}
