// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/phasepage.h"

#include "ui/items/itempane.h"
#include "ui/items/phasefilter.h"
#include "ui/items/phasemodel.h"
#include "ui/items/phaseview.h"
#include "ui/items/verdictstyle.h"
#include "ui/widgets/foldingrow.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::StringLiterals;

PhasePage::PhasePage(PhaseModel &model, const PhaseId &phase, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_phase(phase)
    , m_filter(new PhaseFilter(this))
    , m_view(new PhaseView)
    , m_clock(new QLabel)
    , m_calls(new QLabel)
    , m_pane(new ItemPane)
    , m_splitter(new QSplitter)
{
    m_filter->setSourceModel(&model);
    m_view->setObjectName("phaseList"_L1);
    m_view->setAccessibleName(tr("Items of the phase"));
    m_view->setModel(m_filter);
    const QModelIndex root = m_filter->mapFromSource(model.indexOfPhase(phase));
    m_view->setRootIndex(root);
    m_view->expandRecursively(root);

    auto *left = named(new QFrame, "phaseLeft"_L1, m_view->accessibleName());
    left->setProperty("pane", true);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    m_clock->setObjectName("phaseClock"_L1);
    m_clock->setWordWrap(true);
    m_clock->setContentsMargins(4 * Theme::unit, 0, 4 * Theme::unit, Theme::unit);
    m_clock->hide();
    column->addWidget(m_clock);
    m_calls->setObjectName("phaseCalls"_L1);
    m_calls->setTextFormat(Qt::PlainText);
    m_calls->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_calls->setWordWrap(true);
    m_calls->setContentsMargins(4 * Theme::unit, 0, 4 * Theme::unit, Theme::unit);
    m_calls->hide();
    column->addWidget(m_calls);
    column->addWidget(m_view, 1);
    // The bar may need more, and its words grow.
    m_view->setMinimumWidth(300);
    m_pane->setMinimumWidth(360);
    m_splitter->setObjectName("phaseSplitter"_L1);
    m_splitter->setAccessibleName(tr("Items and the chosen one"));
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 36);
    m_splitter->setStretchFactor(1, 64);
    m_splitter->setSizes({520, 920});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);

    connect(m_view, &PhaseView::currentMoved, this, [this] { emit currentMoved(current()); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        m_view->expandRecursively(m_view->rootIndex());
    });
    connect(m_states, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter->setWanted(m_states->itemData(index).value<PhaseFilter::Wanted>());
        m_view->expandRecursively(m_view->rootIndex());
    });
    connect(m_runStale, &QPushButton::clicked, this, [this] { emit runStaleWanted(m_phase); });
    connect(m_runAll, &QPushButton::clicked, this, [this] { emit runAllWanted(m_phase); });
    makeSectionMenu();
}

/// On a section's right click, or by the menu key.
void PhasePage::makeSectionMenu()
{
    m_runSection = new QAction(tr("Run this section (Ctrl+F5)"), m_view);
    m_runSection->setObjectName("runThisSection"_L1);
    m_runSection->setEnabled(m_runAll->isEnabled());
    m_view->addAction(m_runSection);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_runSection, &QAction::triggered, this, &PhasePage::runSection);
}

/// All items below an index of the model, in their order.
static void collectItems(const QAbstractItemModel &model, const QModelIndex &parent,
                         QList<ItemId> &items)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data(PhaseModel::KindRole).value<PhaseModel::Kind>() == PhaseModel::Kind::Item)
            items.append(ItemId(index.data(PhaseModel::IdRole).toString()));
        else
            collectItems(model, index, items);
    }
}

void PhasePage::runSection()
{
    QModelIndex index = m_filter->mapToSource(m_view->currentIndex());
    if (index.isValid()
        && index.data(PhaseModel::KindRole).value<PhaseModel::Kind>() != PhaseModel::Kind::Section)
        index = index.parent();
    QList<ItemId> items;
    if (index.isValid())
        collectItems(m_model, index, items);
    if (!items.isEmpty())
        emit runItemsWanted(items);
}

QWidget *PhasePage::makeBar()
{
    m_search = new QLineEdit;
    m_search->setObjectName("phaseSearch"_L1);
    m_search->setAccessibleName(tr("Search items"));
    m_search->setPlaceholderText(tr("Search items"));
    m_search->setClearButtonEnabled(true);
    m_lens = m_search->addAction(actionIcon(u"search"_s, palette()), QLineEdit::LeadingPosition);
    m_states = new QComboBox;
    m_states->setObjectName("phaseStates"_L1);
    m_states->setAccessibleName(tr("Show states"));
    const auto add = [this](const QString &text, PhaseFilter::Wanted wanted) {
        m_states->addItem(text, QVariant::fromValue(wanted));
    };
    add(tr("State: all"), PhaseFilter::Wanted::All);
    add(tr("State: open"), PhaseFilter::Wanted::Open);
    add(tr("State: trouble"), PhaseFilter::Wanted::Failing);
    add(tr("State: stale or new"), PhaseFilter::Wanted::Stale);
    add(tr("State: done"), PhaseFilter::Wanted::Done);
    m_runStale = new QPushButton;
    m_runStale->setObjectName("runStaleButton"_L1);
    m_runStale->setProperty("primary", true);
    m_runAll = new QPushButton(tr("Run all"));
    m_runAll->setObjectName("runAllButton"_L1);
    m_runAll->setAccessibleName(m_runAll->text());
    m_runAll->setToolTip(tr("Everything here, fresh or not (Ctrl+Shift+F5)"));
    setStaleCount(0);
    setRunnable(false);
    auto *second = named(new QWidget, "phaseSecond"_L1, tr("What is shown and run"));
    auto *row = new QHBoxLayout(second);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Theme::unit);
    row->addWidget(m_states, 1);
    row->addWidget(m_runStale);
    row->addWidget(m_runAll);
    return new FoldingRow(m_search, second);
}

void PhasePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_lens)
        m_lens->setIcon(actionIcon(u"search"_s, palette()));
}

ItemId PhasePage::current() const
{
    const QModelIndex index = m_view->currentIndex();
    const auto kind = index.data(PhaseModel::KindRole).value<PhaseModel::Kind>();
    if (!index.isValid() || kind == PhaseModel::Kind::Section || kind == PhaseModel::Kind::Phase)
        return {};
    return ItemId(index.data(PhaseModel::IdRole).toString());
}

void PhasePage::select(const ItemId &id)
{
    const QModelIndex source = m_model.indexOf(id);
    QModelIndex index = m_filter->mapFromSource(source);
    if (source.isValid() && !index.isValid()) {
        m_search->clear();
        m_states->setCurrentIndex(0);
        index = m_filter->mapFromSource(source);
    }
    if (!index.isValid())
        return;
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
        m_view->expand(up);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void PhasePage::selectFirstOpen()
{
    QModelIndex best;
    int badness = -1;
    for (QModelIndex at = m_filter->index(0, 0, m_view->rootIndex()); at.isValid();
         at = m_view->indexBelow(at)) {
        const auto kind = at.data(PhaseModel::KindRole).value<PhaseModel::Kind>();
        if (kind == PhaseModel::Kind::Section)
            continue;
        const auto state = ItemState(at.data(PhaseModel::StateRole).toInt());
        const int rank = state == ItemState::Fail ? 1000 : info(state).blocks ? 1 : 0;
        if (rank > badness) {
            badness = rank;
            best = at;
        }
    }
    if (best.isValid())
        m_view->setCurrentIndex(best);
}

void PhasePage::setStaleCount(int count)
{
    m_runStale->setText(count > 0 ? tr("Run stale (%1)").arg(count) : tr("Run stale"));
    m_runStale->setAccessibleName(m_runStale->text());
    m_runStale->setToolTip(tr("Everything here that is not fresh (Shift+F5)"));
    m_runStale->setEnabled(count > 0);
}

void PhasePage::setRunnable(bool runnable)
{
    m_runAll->setEnabled(runnable);
    if (m_runSection)
        m_runSection->setEnabled(runnable);
}

void PhasePage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QByteArray PhasePage::splitterState() const
{
    return m_splitter->saveState();
}

void PhasePage::restoreSplitter(const QByteArray &state)
{
    if (!state.isEmpty())
        m_splitter->restoreState(state);
}

void PhasePage::setClock(const QString &words)
{
    m_clock->setText(words);
    m_clock->setAccessibleName(words);
    m_clock->setVisible(!words.isEmpty());
}

void PhasePage::setCalls(const QString &words)
{
    m_calls->setText(words);
    m_calls->setAccessibleName(words);
    m_calls->setVisible(!words.isEmpty());
}

void PhasePage::repaintAges()
{
    m_view->viewport()->update();
}
