// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/guidebinder.h"

#include "desk/console/console.h"
#include "launch/launch.h"
#include "runbook/guides.h"
#include "ui/items/agetext.h"
#include "ui/items/itemviewof.h"
#include "ui/window/helppage.h"
#include "ui/window/launchview.h"
#include "ui/window/mainwindow.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

GuideBinder::GuideBinder(Console &console, MainWindow &window, HelpPage &page)
    : QObject(&page)
    , m_console(console)
    , m_window(window)
    , m_page(page)
{
    connect(&page, &HelpPage::stepDone, this, &GuideBinder::recordStep);
    connect(&console, &Console::appended, this, &GuideBinder::takeIn);
    connect(&console, &Console::moved, this, &GuideBinder::showTicks);
    showTicks();
}

void GuideBinder::takeIn(const Entry &entry)
{
    if (const auto *rollback = std::get_if<RollbackTriggered>(&entry.event)) {
        // A person who orders it says why in words of their own.
        const bool named = rollback->trigger != "alert"_L1 && rollback->trigger != "manual"_L1;
        open(named ? troubleWords(rollback->trigger) : rollback->reason, rollback->reason,
             rollback->automatic);
    } else if (const auto *alert = std::get_if<AlertReceived>(&entry.event)) {
        if (alert->firing)
            open(alert->name + u' ' + alert->summary, alert->name, false);
    } else if (std::holds_alternative<GuideStepDone>(entry.event)
               || std::holds_alternative<LaunchClosed>(entry.event)) {
        showTicks();
    }
}

void GuideBinder::open(const QString &words, const QString &because, bool onScreen)
{
    const Guide *guide = guideFor(m_console.launch()->runbook()->guides, words);
    if (!guide)
        return;
    m_page.openGuide(guide->title, because);
    if (onScreen)
        show(guide->title, because);
}

/// Whoever is typing is not taken away from it.
static bool isTyping(const QWidget *focus)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(focus))
        return line->isVisible() && !line->text().isEmpty();
    const auto *text = qobject_cast<const QPlainTextEdit *>(focus);
    return text && text->isVisible() && !text->isReadOnly();
}

/// The page of the rollback's own steps.
static bool showsRollback(const Launch &launch, const QString &page)
{
    const QString prefix = u"phase:"_s;
    const Phase *phase = page.startsWith(prefix)
        ? launch.runbook()->phase(PhaseId(page.sliced(prefix.size())))
        : nullptr;
    return phase && phase->kind == PhaseKind::Rollback;
}

void GuideBinder::show(const QString &guide, const QString &because)
{
    LaunchView *view = m_window.view();
    if (isTyping(m_window.focusWidget()) || showsRollback(*m_console.launch(), view->currentId())) {
        m_window.say(ItemState::Warn, tr("%1. The guide for it: “%2”.").arg(because, guide),
                     tr("Open the guide"), [view] { view->showPage(u"help"_s); });
        return;
    }
    const QString before = view->currentId();
    view->showPage(u"help"_s);
    m_window.say(ItemState::Warn, tr("%1. The guide for it: “%2”.").arg(because, guide),
                 tr("Back to where I was"), [view, before] { view->showPage(before); });
}

void GuideBinder::recordStep(const QString &guide, int number)
{
    if (!m_console.launch() || m_console.launch()->isReadOnly())
        return;
    if (m_console.actor().isEmpty()) {
        m_window.say(ItemState::Warn, tr("Say who you are first: everything is recorded by name."));
        return;
    }
    m_console.submit(GuideStepDone {
        .guide = guide,
        .number = number,
        .text = {},
        .because = m_page.openedGuide() == guide ? m_page.openedBecause() : QString()});
}

void GuideBinder::showTicks()
{
    const Launch *launch = m_console.launch();
    if (!launch)
        return;
    QList<GuideTick> ticks;
    for (const Entry &entry : launch->deeds()) {
        const auto *done = std::get_if<GuideStepDone>(&entry.event);
        if (!done)
            continue;
        ticks.removeIf([done](const GuideTick &tick) {
            return tick.guide == done->guide && tick.number == done->number;
        });
        ticks.append({done->guide, done->number,
                      tr("%1, %2").arg(personName(m_console, entry.actor), utcText(entry.time))});
    }
    m_page.setTicks(ticks, !launch->isReadOnly() && !launch->state().isClosed());
}
