// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/comparepage.h"

#include "ui/items/verdictstyle.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

enum CompareColumn { WhatColumn, LeftColumn, RightColumn };

ComparePage::ComparePage(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel)
    , m_onlyDifferences(new QCheckBox(tr("&Only what differs")))
    , m_tree(new QTreeWidget)
{
    setObjectName("comparePage"_L1);
    setAccessibleName(tr("Two launches side by side"));
    setAcceptDrops(true);
    m_summary->setObjectName("compareSummary"_L1);
    m_summary->setFont(Theme::heading(font(), 3));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_onlyDifferences->setObjectName("compareOnly"_L1);
    m_onlyDifferences->setChecked(true);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &ComparePage::fill);
    m_tree->setObjectName("compareTree"_L1);
    m_tree->setAccessibleName(tr("What differed"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(false);
    m_tree->setWordWrap(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setHeaderLabels({tr("What"), tr("Left"), tr("Right")});
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setSectionResizeMode(WhatColumn, QHeaderView::Interactive);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8 * Theme::unit, 6 * Theme::unit, 8 * Theme::unit, 4 * Theme::unit);
    column->setSpacing(3 * Theme::unit);
    column->addWidget(makeHead());
    auto *line = new QHBoxLayout;
    line->addWidget(m_summary, 1);
    line->addWidget(m_onlyDifferences);
    column->addLayout(line);
    column->addWidget(m_tree, 1);
    showFiles();
    fill();
}

QWidget *ComparePage::makeHead()
{
    auto *head = named(new QWidget, "compareHead"_L1, tr("Two launches side by side"));
    auto *grid = new QGridLayout(head);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(3 * Theme::unit);
    grid->setVerticalSpacing(2 * Theme::unit);
    grid->setColumnStretch(1, 1);
    auto *title = named(new QLabel(tr("Two launches side by side")), "compareTitle"_L1);
    title->setFont(Theme::heading(font(), 8));
    auto *close = new QPushButton(tr("C&lose"));
    close->setObjectName("compareClose"_L1);
    connect(close, &QPushButton::clicked, this, &ComparePage::closeWanted);
    grid->addWidget(title, 0, 0, 1, 2);
    grid->addWidget(close, 0, 3);
    for (const int side : {0, 1}) {
        const auto at = std::size_t(side);
        m_names[at] = new QLabel;
        m_names[at]->setObjectName(side == 0 ? "compareLeft"_L1 : "compareRight"_L1);
        m_names[at]->setTextFormat(Qt::PlainText);
        m_names[at]->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_choose[at] =
            new QPushButton(side == 0 ? tr("Choose the &left…") : tr("Choose the &right…"));
        m_choose[at]->setObjectName(side == 0 ? "compareChooseLeft"_L1 : "compareChooseRight"_L1);
        connect(m_choose[at], &QPushButton::clicked, this, [this, side] { chooseFile(side); });
        auto *which = named(new QLabel(side == 0 ? tr("Left") : tr("Right")), "compareWhich"_L1);
        which->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(which, side + 1, 0);
        grid->addWidget(m_names[at], side + 1, 1);
        grid->addWidget(m_choose[at], side + 1, 2);
    }
    auto *swapped = new QPushButton(tr("&Swap"));
    swapped->setObjectName("compareSwap"_L1);
    connect(swapped, &QPushButton::clicked, this, &ComparePage::swap);
    grid->addWidget(swapped, 1, 3, 2, 1);
    return head;
}

void ComparePage::chooseFile(int side)
{
    auto *dialog = new QFileDialog(this, tr("A launch, a record or its PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Launches and records (*.launch *.jsonl *.pdf)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, side](const QString &path) { choose(side, path); });
    dialog->setModal(false);
    dialog->show();
}

void ComparePage::choose(int side, const QString &path)
{
    m_files[std::size_t(side)] = path;
    m_pair = {};
    showFiles();
    fill();
    if (m_files[0].isEmpty() || m_files[1].isEmpty())
        return;
    m_summary->setText(tr("Reading…"));
    emit filesChosen(m_files[0], m_files[1]);
}

void ComparePage::swap()
{
    std::swap(m_files[0], m_files[1]);
    choose(0, m_files[0]);
}

void ComparePage::showFiles()
{
    for (const std::size_t side : {std::size_t(0), std::size_t(1)}) {
        const QString &file = m_files[side];
        const QString name = side == 0 ? m_pair.leftName : m_pair.rightName;
        const QString damage = side == 0 ? m_pair.leftDamage : m_pair.rightDamage;
        QStringList parts;
        for (const QString &part : {name, QFileInfo(file).fileName(), damage}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        m_names[side]->setText(parts.isEmpty() ? tr("drop a launch, a record or its PDF here")
                                               : parts.join(u" · "_s));
        m_names[side]->setForegroundRole(file.isEmpty() ? QPalette::PlaceholderText
                                                        : QPalette::WindowText);
        m_names[side]->setToolTip(file);
        m_choose[side]->setAccessibleDescription(m_names[side]->text());
    }
}

void ComparePage::showPair(const ComparedPair &pair)
{
    m_pair = pair;
    showFiles();
    fill();
    m_tree->setFocus(Qt::OtherFocusReason);
}

void ComparePage::showFailure(const Error &error)
{
    m_summary->setText(error.text());
}

QTreeWidgetItem *ComparePage::rowOf(const ComparedRow &row) const
{
    auto *item = new QTreeWidgetItem;
    item->setText(WhatColumn, row.title);
    item->setToolTip(WhatColumn, row.id.isEmpty() ? row.title : row.id);
    const auto cell = [item, this](int column, const ComparedCell &said) {
        item->setText(column, said.text);
        item->setToolTip(column, said.text);
        if (said.state)
            item->setIcon(column, stateIcon(*said.state, palette()));
    };
    cell(LeftColumn, row.left);
    cell(RightColumn, row.right);
    if (row.degree == ComparedDegree::OtherEvidence)
        item->setText(RightColumn, tr("%1 (other evidence)").arg(row.right.text));
    if (row.degree == ComparedDegree::Differs) {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        item->setFont(WhatColumn, bold);
    } else {
        for (const int column : {WhatColumn, LeftColumn, RightColumn})
            item->setForeground(column, toneColor(Tone::Muted, palette()));
    }
    return item;
}

void ComparePage::fill()
{
    m_tree->clear();
    qsizetype differences = 0;
    qsizetype evidence = 0;
    for (const ComparedSection &section : std::as_const(m_pair.sections)) {
        differences += section.differences();
        auto *head = new QTreeWidgetItem;
        for (const ComparedRow &row : section.rows) {
            evidence += row.degree == ComparedDegree::OtherEvidence;
            if (row.degree == ComparedDegree::Differs || !m_onlyDifferences->isChecked())
                head->addChild(rowOf(row));
        }
        head->setText(WhatColumn, partWord(section.part));
        head->setText(
            LeftColumn,
            section.differences() > 0
                ? tr("%1 of %2 differ").arg(section.differences()).arg(section.rows.size())
                : tr("all %1 alike").arg(section.rows.size()));
        head->setFont(WhatColumn, Theme::heading(font(), 1));
        m_tree->addTopLevelItem(head);
        head->setExpanded(true);
    }
    m_tree->setColumnWidth(WhatColumn, std::max(260, width() / 4));
    m_tree->setColumnWidth(LeftColumn, std::max(300, width() * 3 / 8));
    if (m_pair.sections.isEmpty())
        m_summary->setText(tr("Choose two launches, records or PDFs to see what differed."));
    else if (differences == 0)
        m_summary->setText(tr("Nothing differs."));
    else
        m_summary->setText(
            evidence > 0 ? tr("%1 things differ; %2 more have the same answer by other evidence.")
                               .arg(differences)
                               .arg(evidence)
                         : tr("%1 things differ.").arg(differences));
}

void ComparePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_pair.sections.isEmpty())
        fill();
}

void ComparePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

/// Two at once are both; one alone goes where there is none yet.
void ComparePage::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() >= 2) {
        m_files[0].clear();
        choose(1, urls.at(1).toLocalFile());
        choose(0, urls.at(0).toLocalFile());
    } else {
        choose(m_files[0].isEmpty() ? 0 : 1, urls.first().toLocalFile());
    }
    event->accept();
}
