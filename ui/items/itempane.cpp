// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/itempane.h"

#include "ui/items/comparedfacts.h"
#include "ui/items/evidenceview.h"
#include "ui/output/commandview.h"
#include "ui/output/outputview.h"
#include "ui/widgets/asker.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/holdbutton.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

static QLabel *selectable(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

ItemPane::ItemPane(QWidget *parent)
    : QFrame(parent)
    , m_shape(named(new QLabel, "itemPaneShape"_L1))
    , m_title(selectable(u"itemTitle"_s))
    , m_standing(new QLabel)
    , m_detail(selectable(u"itemDetail"_s))
    , m_compared(new ComparedFacts)
    , m_asker(new Asker)
    , m_findings(selectable(u"itemFindings"_s))
    , m_blockers(selectable(u"itemBlockers"_s))
    , m_holdRun(new HoldButton(tr("Hold to run")))
    , m_foot(new QLabel)
{
    setObjectName("itemPane"_L1);
    setProperty("pane", true);
    setAccessibleName(tr("Details"));
    m_title->setFont(Theme::heading(font(), 5));
    m_standing->setObjectName("itemStanding"_L1);
    m_standing->setForegroundRole(QPalette::PlaceholderText);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_foot->setForegroundRole(QPalette::PlaceholderText);
    m_foot->setObjectName("itemFoot"_L1);
    m_foot->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto *head = new QHBoxLayout;
    head->setSpacing(3 * Theme::unit);
    head->addWidget(m_shape, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    head->addWidget(m_standing, 0, Qt::AlignTop);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(6 * Theme::unit);
    grid->setVerticalSpacing(2 * Theme::unit);
    grid->setColumnStretch(1, 1);
    addFact(grid, u"itemFrom"_s, tr("From"));
    addFact(grid, u"itemReason"_s, tr("Why"));
    addFact(grid, u"itemUntil"_s, tr("Holds until"));
    addFact(grid, u"itemAdvice"_s, tr("What to do"));
    addFact(grid, u"itemWritten"_s, tr("As written"));

    auto *buttons = new FlowLayout(2 * Theme::unit);
    m_run = addButton(u"runButton"_s, tr("Run again"), &ItemPane::run);
    m_run->setProperty("primary", true);
    m_holdRun->setObjectName("holdRunButton"_L1);
    m_holdRun->setAccessibleName(tr("Hold to run"));
    connect(m_holdRun, &HoldButton::confirmed, this, &ItemPane::run);
    m_releaser = new QComboBox;
    m_releaser->setObjectName("releaserPicker"_L1);
    m_releaser->setAccessibleName(tr("Released by"));
    m_releaser->setToolTip(tr("A second person releases what is dangerous"));
    m_releaser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    buttons->addWidget(m_releaser);
    m_dryRun = addButton(u"dryRunButton"_s, tr("Dry run"), &ItemPane::dryRun);
    m_stop = addButton(u"stopButton"_s, tr("Stop"), &ItemPane::stop);
    m_fix = addButton(u"fixButton"_s, tr("Fix it in the rehearsal"), &ItemPane::fix);
    m_guide = addButton(u"guideButton"_s, tr("Guide"), &ItemPane::openGuide);
    m_applyFix = addButton(u"applyFixButton"_s, tr("Apply the fix…"), &ItemPane::askApplyFix);
    m_attest = addButton(u"attestButton"_s, tr("Attest…"), &ItemPane::askAttest);
    m_accept = addButton(u"acceptButton"_s, tr("Accept"), &ItemPane::accept);
    m_doneOutside =
        addButton(u"doneOutsideButton"_s, tr("Done outside…"), &ItemPane::askDoneOutside);
    m_skip = addButton(u"skipButton"_s, tr("Skip…"), &ItemPane::askSkip);
    m_waive = addButton(u"waiveButton"_s, tr("Waive…"), &ItemPane::askWaive);
    m_notApplicable =
        addButton(u"notApplicableButton"_s, tr("Not applicable…"), &ItemPane::askNotApplicable);
    m_undo = addButton(u"undoButton"_s, tr("Take back…"), &ItemPane::askUndo);
    m_note = addButton(u"noteButton"_s, tr("Note…"), &ItemPane::askNote);
    for (QPushButton *button : QList<QPushButton *> {
             m_run, m_holdRun, m_dryRun, m_stop, m_fix, m_guide, m_applyFix, m_attest, m_accept,
             m_doneOutside, m_skip, m_waive, m_notApplicable, m_undo, m_note})
        buttons->addWidget(button);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * Theme::unit, 4 * Theme::unit, 6 * Theme::unit, 4 * Theme::unit);
    column->setSpacing(3 * Theme::unit);
    column->addLayout(head);
    column->addWidget(m_detail);
    column->addWidget(m_compared);
    column->addLayout(grid);
    column->addWidget(m_findings);
    column->addWidget(m_blockers);
    column->addWidget(makeTabs(), 1);
    column->addWidget(m_asker);
    column->addLayout(buttons);
    column->addWidget(m_foot);
    setView({});
}

QPushButton *ItemPane::addButton(const QString &name, const QString &text, void (ItemPane::*slot)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    connect(button, &QPushButton::clicked, this, [this, slot] { (this->*slot)(); });
    return button;
}

QLabel *ItemPane::addFact(QGridLayout *grid, const QString &name, const QString &label)
{
    auto *key = named(new QLabel(label), "itemPaneKey"_L1);
    key->setForegroundRole(QPalette::PlaceholderText);
    auto *value = selectable(name);
    value->setAccessibleName(label);
    const int row = int(m_facts.size());
    grid->addWidget(key, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
    m_facts.emplace_back(key, value);
    return value;
}

QWidget *ItemPane::makeTabs()
{
    m_tabs = new QTabWidget;
    m_tabs->setObjectName("itemTabs"_L1);
    m_tabs->setAccessibleName(tr("Evidence and more"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setObjectName("itemTabBar"_L1);
    m_tabs->tabBar()->setAccessibleName(tr("Evidence and more"));
    m_evidence = new EvidenceView;
    m_output = new OutputView;
    m_command = new CommandView;
    m_history = new QListWidget;
    m_help = selectable(u"itemHelp"_s);
    m_help->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_help->setMargin(2 * Theme::unit);
    auto *helpScroll = new QScrollArea;
    helpScroll->setWidgetResizable(true);
    helpScroll->setFrameShape(QFrame::NoFrame);
    helpScroll->setWidget(m_help);
    const auto add = [this](QWidget *page, const QString &name, const QString &title) {
        page->setObjectName(name);
        page->setAccessibleName(title);
        m_tabs->addTab(page, title);
    };
    add(m_evidence, u"evidenceTab"_s, tr("Evidence"));
    add(m_output, u"outputTab"_s, tr("Output"));
    add(m_command, u"commandTab"_s, tr("Command"));
    add(m_history, u"historyTab"_s, tr("History"));
    add(helpScroll, u"helpTab"_s, tr("Help"));
    return m_tabs;
}

void ItemPane::run()
{
    if (!m_view.comesFirst.isEmpty())
        return askAhead();
    if (m_view.isStep && m_view.state != ItemState::Pending)
        return askRetry();
    if (m_view.isStep)
        showTab(u"outputTab"_s);
    emit runWanted(m_view.id);
}

void ItemPane::dryRun()
{
    showTab(u"outputTab"_s);
    emit dryRunWanted(m_view.id);
}
