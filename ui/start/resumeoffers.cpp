// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/resumeoffers.h"

#include "desk/console/background.h"
#include "desk/console/console.h"
#include "desk/steps/stepdesk.h"
#include "launch/launch.h"
#include "launch/stepwords.h"
#include "ui/start/recentlaunches.h"
#include "ui/widgets/asker.h"
#include "ui/window/launchview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

ResumeOffers::ResumeOffers(Console &console, StartPage &start, LaunchView &view,
                           MessageBar &message, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_start(start)
    , m_view(view)
    , m_message(message)
    , m_soon([this] { look(); }, this)
{
    m_writing.setMaxThreadCount(1);
    connect(&console, &Console::holderLetGo, this, &ResumeOffers::offerFreed);
    connect(&start, &StartPage::resumeWanted, this,
            [this](const QString &file) { m_console.openExisting(file); });
    connect(&start, &StartPage::inspectWanted, this,
            [this](const QString &file) { m_console.openExisting(file, true); });
    connect(&start, &StartPage::abortWanted, this, [this](const QString &file) {
        m_abortAsked = true;
        m_console.openExisting(file);
    });
}

void ResumeOffers::remember(const QString &file)
{
    m_writing.start([file] { rememberLaunch(file); });
}

void ResumeOffers::lookAtRecent()
{
    m_soon.ask();
}

/// What has not changed since it was looked into stays as it was shown, until that is done again.
QList<RecentLaunch> ResumeOffers::asSeenBefore(QList<RecentLaunch> recent) const
{
    for (RecentLaunch &launch : recent) {
        const auto before = std::ranges::find(m_seen, launch.file, &RecentLaunch::file);
        if (before != m_seen.end() && before->modified == launch.modified)
            launch = *before;
    }
    return recent;
}

void ResumeOffers::look()
{
    // Another page may have been opened meanwhile; who comes back looks again.
    if (!m_start.isVisibleTo(m_start.window()))
        return;
    const int turn = ++m_turn;
    inBackground(this, recentLaunches, [this, turn](const QList<RecentLaunch> &recent) {
        if (turn != m_turn)
            return;
        m_start.setRecent(asSeenBefore(recent));
        inBackground(
            this,
            [recent] {
                QList<RecentLaunch> seen;
                for (const RecentLaunch &launch : recent)
                    seen.append(lookedInto(launch));
                return seen;
            },
            [this, turn](const QList<RecentLaunch> &seen) {
                if (turn != m_turn)
                    return;
                m_seen = seen;
                if (m_start.isVisible())
                    m_start.setRecent(seen);
            });
    });
}

void ResumeOffers::offer()
{
    const Launch &launch = *m_console.launch();
    const QList<ItemId> steps = launch.state().openSteps();
    if (const std::optional<Error> damage = launch.damage())
        m_message.showMessage(
            ItemState::Fail,
            tr("Read only: this launch is not as it was written. %1").arg(damage->text()),
            {{tr("Verify it"), [this, path = launch.path()] { emit verifyWanted(path); }}});
    else if (!launch.holder().isEmpty())
        m_message.showMessage(ItemState::Waived,
                              tr("Read only: %1 holds this launch.").arg(launch.holder()));
    else if (launch.isReadOnly())
        m_message.showMessage(ItemState::Waived,
                              tr("Read only: %1.").arg(launch.readOnlyBecause()));
    else if (!steps.isEmpty())
        offerStep(steps.first());
    else if (launch.state().opened().rehearsal && !m_console.rehearsal()
             && !launch.state().closed())
        m_message.showMessage(
            ItemState::Waived,
            tr("The service of this rehearsal ended with the console that ran it. What was done "
               "stands; what asks the service cannot be done any more."),
            {{tr("Rehearse again"), [this] { emit rehearsalWanted(); }}});
    if (std::exchange(m_abortAsked, false) && !launch.isReadOnly())
        askAbort();
}

QList<MessageBar::Way> ResumeOffers::waysOn(const ItemId &step)
{
    return {{tr("Resume"), [this, step] { emit itemWanted(step); }},
            {tr("Inspect"), [this] { m_view.showPage(u"ledger"_s); }},
            {tr("Abort"), [this] { askAbort(); }}};
}

static QString titleOf(const Launch &launch, const ItemId &step)
{
    const Step *found = launch.runbook()->step(step);
    return found ? found->title : step.value;
}

/// A rollback may have been under way beside another step: each waits for somebody's decision.
static QString othersThan(const Launch &launch, const ItemId &step)
{
    QStringList titles;
    for (const ItemId &open : launch.state().openSteps()) {
        if (open != step)
            titles.append(u"“%1”"_s.arg(titleOf(launch, open)));
    }
    return titles.isEmpty()
        ? QString()
        : u' ' + ResumeOffers::tr("Interrupted as well: %1.").arg(titles.join(u", "_s));
}

void ResumeOffers::offerStep(const ItemId &step)
{
    StepDesk *steps = m_console.steps();
    const QString title = titleOf(*m_console.launch(), step);
    // Its supervisor is asked what became of it.
    m_offer = steps->isRunning(step)
        ? tr("This launch was interrupted at “%1”. What became of its command is being found out.")
              .arg(title)
        : tr("This launch was interrupted at “%1”. Nothing goes on until you decide.").arg(title);
    m_offer += othersThan(*m_console.launch(), step);
    m_message.showMessage(ItemState::Interrupted, m_offer, waysOn(step));
    connect(steps, &StepDesk::changed, this, [this, step](const ItemId &changed) {
        if (changed == step)
            sayWhatBecame(step);
    });
}

void ResumeOffers::sayWhatBecame(const ItemId &step)
{
    const Launch *launch = m_console.launch();
    if (!launch || m_message.isHidden() || m_message.text() != m_offer)
        return;
    const StepStatus status = launch->state().step(step);
    const QString title = titleOf(*launch, step);
    ItemState kind = ItemState::Interrupted;
    if (m_console.steps()->isRunning(step)) {
        m_offer = tr("This launch was interrupted at “%1”. Its command still runs; nothing is "
                     "begun a second time.")
                      .arg(title);
    } else if (status.finished && status.finished->outcome != "interrupted"_L1) {
        kind = status.state;
        m_offer = tr("This launch was interrupted at “%1”. Its command has ended meanwhile: %2.")
                      .arg(title, outcomeWord(status.finished->outcome));
    } else {
        m_offer = tr("This launch was interrupted at “%1”. Nobody knows what became of its "
                     "command: nothing goes on until you decide.")
                      .arg(title);
    }
    m_offer += othersThan(*launch, step);
    m_message.showMessage(kind, m_offer, waysOn(step));
}

void ResumeOffers::offerFreed()
{
    const Launch *launch = m_console.launch();
    if (!launch)
        return;
    m_message.showMessage(ItemState::Waived,
                          tr("%1 does not hold this launch any more.").arg(launch->holder()),
                          {{tr("Go on with it here"),
                            [this, file = launch->path()] { m_console.openExisting(file); }}});
}

void ResumeOffers::askAbort()
{
    m_view.asker()->ask(
        tr("Close this launch for good as abandoned."), {{tr("Reason"), {}}}, tr("Abandon"),
        [this](const QStringList &a) { m_console.submit(LaunchClosed {u"abandoned"_s, a.at(0)}); });
}
