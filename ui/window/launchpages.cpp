// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/launchpages.h"

#include "desk/console/console.h"
#include "launch/launch.h"
#include "ui/items/phasebinder.h"
#include "ui/items/phasemodel.h"
#include "ui/items/phasepage.h"
#include "ui/items/statesource.h"
#include "ui/window/helppage.h"
#include "ui/window/launchview.h"
#include "ui/window/pages.h"
#include "ui/window/tabtitle.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

enum class Place { First, AfterCanaryPhase, Last };

/// A page that is no phase: one row each.
struct PageRow
{
    const char *id;
    const char *title;
    Place place;
    PageMaker make;
};

constexpr PageRow pageTable[] = {
    {"overview", QT_TRANSLATE_NOOP("LaunchPages", "Overview"), Place::First, makeOverviewPage},
    {"canary", QT_TRANSLATE_NOOP("LaunchPages", "Watch"), Place::AfterCanaryPhase, makeCanaryPage},
    {"signoff", QT_TRANSLATE_NOOP("LaunchPages", "Sign-off"), Place::Last, makeSignOffPage},
    {"ledger", QT_TRANSLATE_NOOP("LaunchPages", "Ledger"), Place::Last, makeLedgerPage},
    {"help", QT_TRANSLATE_NOOP("LaunchPages", "Help"), Place::Last, makeHelpPage},
};

} // namespace

LaunchPages::LaunchPages(Console &console, PhaseModel &model, LaunchView &view, MainWindow &window)
    : QObject(&view)
    , m_console(console)
    , m_model(model)
    , m_view(view)
    , m_window(window)
{
    connect(&m_view, &LaunchView::pageShown, this, &LaunchPages::prepareShown);
    connect(&m_console, &Console::moved, this, &LaunchPages::refresh);
}

void LaunchPages::fill()
{
    const Launch &launch = *m_console.launch();
    m_model.setRunbook(launch.runbook(), stateSource(m_console));
    const auto addRows = [this](Place place) {
        for (const PageRow &row : pageTable) {
            if (row.place == place)
                m_view.addPage(QString::fromLatin1(row.id), tr(row.title),
                               row.make(m_console, m_window));
        }
    };
    addRows(Place::First);
    bool canaryStands = false;
    for (const Phase &phase : launch.runbook()->phases) {
        if (hasTab(phase))
            addPhase(phase.id, shortTabTitle(phase, launch.runbook()->phases));
        if (isCanaryPhase(phase) && !std::exchange(canaryStands, true))
            addRows(Place::AfterCanaryPhase);
    }
    if (!canaryStands)
        addRows(Place::AfterCanaryPhase);
    addRows(Place::Last);
}

void LaunchPages::addPhase(const PhaseId &phase, const QString &title)
{
    auto *page = new PhasePage(m_model, phase);
    page->setObjectName(u"phasePage_"_s + phase.value);
    page->setAccessibleName(m_console.launch()->runbook()->phase(phase)->title);
    auto *binder = new PhaseBinder(m_console, *page);
    connect(binder, &PhaseBinder::actorNeeded, this, &LaunchPages::actorNeeded);
    connect(binder, &PhaseBinder::guideWanted, this, &LaunchPages::openGuide);
    m_binders.insert(page, binder);
    m_view.addPage(u"phase:"_s + phase.value, title, page);
}

void LaunchPages::clear()
{
    m_splitter = splitterState();
    m_binders.clear();
    m_view.clearPages();
    m_model.setRunbook({}, {});
}

PhasePage *LaunchPages::current() const
{
    return m_view.isVisible() ? qobject_cast<PhasePage *>(m_view.currentPage()) : nullptr;
}

void LaunchPages::prepareShown()
{
    PhasePage *page = current();
    if (!page)
        return;
    page->restoreSplitter(m_splitter);
    if (page->current().isEmpty())
        page->selectFirstOpen();
    refresh();
}

void LaunchPages::refresh()
{
    if (PhaseBinder *binder = m_binders.value(current()))
        binder->refresh();
}

void LaunchPages::runCurrent()
{
    if (PhaseBinder *binder = m_binders.value(current()))
        binder->runCurrent();
}

void LaunchPages::runSection()
{
    if (PhasePage *page = current())
        page->runSection();
}

void LaunchPages::find()
{
    QWidget *page = m_view.currentPage();
    if (PhasePage *phase = current())
        phase->focusSearch();
    else if (auto *help = qobject_cast<HelpPage *>(page))
        help->focusSearch();
    else if (auto *edit = page ? page->findChild<QLineEdit *>() : nullptr)
        edit->setFocus(Qt::ShortcutFocusReason);
}

void LaunchPages::focusList()
{
    const QWidget *page = m_view.currentPage();
    if (!page)
        return;
    // A closed combo box has a list, too.
    const auto lists = page->findChildren<QAbstractItemView *>();
    for (QAbstractItemView *list : lists) {
        if (list->isVisible() && list->focusPolicy() != Qt::NoFocus) {
            list->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void LaunchPages::showItem(const ItemId &item)
{
    const Launch *launch = m_console.launch();
    const Phase *phase = launch ? launch->runbook()->phaseOf(item) : nullptr;
    if (!phase)
        return;
    m_view.showPage(u"phase:"_s + phase->id.value);
    if (PhasePage *page = current())
        page->select(item);
    focusList();
}

void LaunchPages::openGuide(const QString &title, const QString &because)
{
    if (auto *help = qobject_cast<HelpPage *>(m_view.page(u"help"_s))) {
        help->openGuide(title, because);
        m_view.showPage(u"help"_s);
    }
}

void LaunchPages::showTab(int index)
{
    if (!m_view.isVisible() || index >= m_view.ids().size())
        return;
    m_view.showTab(index);
    focusList();
}

QByteArray LaunchPages::splitterState() const
{
    const PhasePage *page = current();
    return page ? page->splitterState() : m_splitter;
}
