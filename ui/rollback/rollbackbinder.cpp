// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rollback/rollbackbinder.h"

#include "desk/canary/canarywatch.h"
#include "desk/console/background.h"
#include "desk/console/console.h"
#include "desk/rollback/drills.h"
#include "desk/rollback/heldrollback.h"
#include "desk/rollback/rollbackchanges.h"
#include "desk/trust/trust.h"
#include "domain/consoleperson.h"
#include "launch/launch.h"
#include "ui/items/agetext.h"
#include "ui/rollback/rollbackpanel.h"
#include "ui/widgets/asker.h"
#include "ui/window/launchview.h"
#include "ui/window/tabtitle.h"

using namespace Qt::StringLiterals;

RollbackBinder::RollbackBinder(Console &console, LaunchView &view, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_view(view)
{
    connect(&console, &Console::opened, this, &RollbackBinder::watch);
    connect(view.rollback(), &RollbackPanel::confirmed, this, [this](const QString &reason) {
        order(reason.isEmpty() ? tr("ordered by hand") : reason);
    });
}

void RollbackBinder::watch()
{
    connect(m_console.canary(), &CanaryWatch::rollingBack, this, &RollbackBinder::showSteps);
    connect(m_console.canary(), &CanaryWatch::rollbackRefused, this,
            [this](const Error &error, const QString &reason) { lookAndOrder(reason, error); });
}

bool RollbackBinder::mayRollBack() const
{
    const Launch *launch = m_console.launch();
    return launch && !launch->timeline() && launch->state().isOpen() && !launch->state().isClosed();
}

/// "last drill 41 s, 3 d ago".
static QString drillWords(const std::optional<RollbackDrill> &drill, const QDateTime &now)
{
    if (!drill)
        return RollbackBinder::tr("never drilled");
    const QString took = spanText(std::chrono::ceil<std::chrono::seconds>(drill->took));
    const QString age = ageText(drill->ended, now);
    return drill->rehearsed ? RollbackBinder::tr("last drill %1, %2 ago").arg(took, age)
                            : RollbackBinder::tr("last rollback %1, %2 ago").arg(took, age);
}

void RollbackBinder::open()
{
    if (!mayRollBack())
        return;
    const Launch &launch = *m_console.launch();
    QStringList commands;
    const QList<RollbackAction> actions = rollbackCommands(*launch.runbook(), *launch.plan());
    for (const RollbackAction &action : actions)
        commands.append(action.command);
    m_view.rollback()->open(commands.join(u'\n'));
    inBackground(
        this, [opened = launch.state().opened()] { return lastDrill(opened); },
        [this, path = launch.path()](const std::optional<RollbackDrill> &drill) {
            // Another launch may be open by now.
            if (const Launch *now = m_console.launch(); now && now->path() == path)
                m_view.rollback()->setDrill(drillWords(drill, now->clock().now()));
        });
}

void RollbackBinder::order(const QString &reason)
{
    if (mayRollBack())
        lookAndOrder(reason, {});
}

/// `refusal`: why an order that was given already was not carried out; empty: it is given now.
void RollbackBinder::lookAndOrder(const QString &reason, const Error &refusal)
{
    const Launch *launch = m_console.launch();
    if (!launch)
        return;
    using Seen = std::pair<bool, QStringList>;
    inBackground(
        this,
        [runbook = launch->runbook(), plan = launch->plan(), opened = launch->state().opened(),
         blob = launch->blobReader()] {
            return Seen(isTrusted(trustSubject(*runbook, *plan)), changesSinceOpened(opened, blob));
        },
        [this, reason, refusal, path = launch->path()](const Seen &seen) {
            // Another launch may be open by now.
            if (!mayRollBack() || m_console.launch()->path() != path)
                return;
            if (!seen.first || !seen.second.isEmpty())
                ask(seen.second, reason);
            else if (refusal.message.isEmpty())
                rollBack(reason, false);
            else
                emit failed(refusal);
        });
}

void RollbackBinder::ask(const QStringList &changes, const QString &reason)
{
    const QString question = changes.isEmpty()
        ? tr("Nothing of this launch was allowed to run yet. Roll back now all the same?")
        : tr("Roll back now, with the scripts as they are?") + u'\n' + changes.join(u'\n');
    m_view.asker()->ask(question, {}, tr("Roll back now"),
                        [this, reason](const QStringList &) { rollBack(reason, true); });
}

void RollbackBinder::rollBack(const QString &reason, bool asTheyAre)
{
    if (!mayRollBack())
        return;
    // Nobody of the plan at the desk does not keep a rollback waiting: the console acts then.
    const PersonId actor = m_console.actor().isEmpty() ? consolePerson() : m_console.actor();
    if (!m_console.launch()->isReadOnly()) {
        m_console.canary()->rollBack(
            actor, reason, asTheyAre ? RollbackScripts::AsTheyAre : RollbackScripts::AsTrusted);
        return;
    }
    showSteps();
    held()->rollBack(actor, reason);
}

void RollbackBinder::showSteps()
{
    if (!m_console.launch())
        return;
    for (const Phase &phase : m_console.launch()->runbook()->phases) {
        if (phase.kind == PhaseKind::Rollback && hasTab(phase)) {
            m_view.showPage(u"phase:"_s + phase.id.value);
            return;
        }
    }
}

/// It goes with its launch.
HeldRollback *RollbackBinder::held()
{
    if (!m_held) {
        m_held = new HeldRollback(*m_console.launch(), m_console.launch());
        connect(m_held, &HeldRollback::said, this, &RollbackBinder::failed);
    }
    return m_held;
}
