// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/checks/checkdesk.h"
#include "desk/console/console.h"
#include "desk/steps/releasedesk.h"
#include "desk/steps/stepdesk.h"
#include "launch/launch.h"
#include "ui/items/itempane.h"
#include "ui/items/phasebinder.h"
#include "ui/items/phasepage.h"

using namespace Qt::StringLiterals;

void PhaseBinder::runCurrent()
{
    const ItemView &view = m_page.pane()->view();
    // What is to be held is never keyed.
    if (!view.id.isEmpty() && !view.readOnly && !view.running && !view.held)
        run(view.id);
}

void PhaseBinder::run(const ItemId &id)
{
    const ItemView &view = m_page.pane()->view();
    if (!view.isStep) {
        m_console.checks()->run({id});
        return;
    }
    if (!mayAct())
        return;
    if (!view.comesFirst.isEmpty())
        m_page.pane()->askAhead();
    else if (view.state != ItemState::Pending)
        m_page.pane()->askRetry();
    else
        start(id);
}

void PhaseBinder::goAhead(const ItemId &step)
{
    if (m_console.launch()->state().step(step).state == ItemState::Pending) {
        start(step);
    } else if (m_page.current() == step) {
        refresh();
        m_page.pane()->askRetry();
    }
}

void PhaseBinder::start(const ItemId &step)
{
    const bool dangerous = m_console.launch()->plan()->steps.value(step).dangerous;
    // Whoever was chosen was chosen for what is shown.
    const PersonId second = m_page.current() == step ? m_page.pane()->releaser() : PersonId();
    if (dangerous && !second.isEmpty())
        release(step, second, {});
    else
        m_console.steps()->run(m_console.actor(), step, second);
}

void PhaseBinder::release(const ItemId &about, const PersonId &second,
                          const std::optional<Event> &then)
{
    m_released = then;
    if (m_console.releases()->canProve(second))
        m_page.pane()->askRelease();
    else
        m_console.releases()->release(m_console.actor(), {second, {}, {about}, {}, then});
}

void PhaseBinder::settle(const ItemId &item, bool on)
{
    if (item != m_page.current() || !mayAct())
        return;
    if (on)
        submit(ItemAttested {item, {}, {}});
    else
        submit(ItemUndone {item, tr("unticked")});
}

void PhaseBinder::waive(const ItemId &item, const QString &reason, const QString &risk, int days)
{
    const QDateTime now = m_console.launch()->clock().now();
    const PersonId second = m_page.pane()->releaser();
    // Which finding it is about is the ledger's business.
    const ItemWaived waived {item, reason, risk, now, now.addDays(days), {}, second};
    if (!mayAct())
        return;
    if (m_page.pane()->view().critical && !second.isEmpty())
        release(item, second, waived);
    else
        submit(waived);
}
