// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/overviewpage.h"

#include "ui/items/verdictstyle.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

static QFrame *cardWith(const QString &title, QLabel **heading, QWidget *body)
{
    auto *card = named(new QFrame, "overviewCard"_L1, title);
    card->setProperty("card", true);
    *heading = named(new QLabel(title), "overviewHeading"_L1);
    (*heading)->setFont(Theme::heading((*heading)->font(), 2));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(5 * Theme::unit, 4 * Theme::unit, 5 * Theme::unit, 4 * Theme::unit);
    column->setSpacing(2 * Theme::unit);
    column->addWidget(*heading);
    column->addWidget(body, 1);
    return card;
}

OverviewPage::OverviewPage(QWidget *parent)
    : QWidget(parent)
    , m_phases(new QListWidget)
    , m_counts(new QLabel)
    , m_blocking(new QListWidget)
    , m_found(new QListWidget)
    , m_waive(new QPushButton)
    , m_next(new QLabel)
{
    setObjectName("overviewPage"_L1);
    setAccessibleName(tr("Overview"));
    m_phases->setObjectName("overviewPhases"_L1);
    m_phases->setAccessibleName(tr("Phases in the order of time"));
    m_blocking->setObjectName("overviewBlocking"_L1);
    m_blocking->setAccessibleName(tr("What blocks"));
    m_found->setObjectName("overviewFound"_L1);
    m_found->setAccessibleName(tr("What a second look found"));
    for (QListWidget *list : {m_phases, m_blocking, m_found}) {
        list->setFrameShape(QFrame::NoFrame);
        list->setWordWrap(true);
        list->setSpacing(3);
        list->setIconSize(QSize(16, 16));
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    m_counts->setObjectName("overviewCounts"_L1);
    m_counts->setWordWrap(true);
    m_counts->setAlignment(Qt::AlignTop);
    m_next->setObjectName("overviewNext"_L1);
    m_next->setTextFormat(Qt::PlainText);
    m_next->setWordWrap(true);
    m_next->setAlignment(Qt::AlignTop);
    connect(m_phases, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit phaseWanted(PhaseId(item->data(Qt::UserRole).toString()));
    });
    for (const QListWidget *list : {m_blocking, m_found}) {
        connect(list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
            const ItemId id(item->data(Qt::UserRole).toString());
            if (!id.isEmpty())
                emit itemWanted(id);
        });
    }
    QLabel *heading = nullptr;
    auto *left = new QVBoxLayout;
    left->setSpacing(4 * Theme::unit);
    left->addWidget(cardWith(tr("Timeline"), &heading, m_phases), 4);
    auto *counts = cardWith(tr("What is done, and by whom"), &heading, m_counts);
    counts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    left->addWidget(counts);
    auto *right = new QVBoxLayout;
    right->setSpacing(4 * Theme::unit);
    auto *next = cardWith(tr("Next"), &heading, m_next);
    next->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    right->addWidget(next);
    right->addWidget(cardWith(tr("Blocking"), &m_blockingTitle, m_blocking), 1);
    m_foundCard = cardWith(m_found->accessibleName(), &m_foundTitle, m_found);
    m_foundCard->layout()->addWidget(m_waive);
    m_foundCard->hide();
    m_waive->setObjectName("waiveFinding"_L1);
    connect(m_found, &QListWidget::currentRowChanged, this, &OverviewPage::showWaive);
    connect(m_waive, &QPushButton::clicked, this, [this] {
        const FoundLine *line = chosen();
        if (line && line->isWaived)
            emit reopeningWanted(line->finding);
        else if (line)
            emit waiverWanted(line->finding);
    });
    right->addWidget(m_foundCard, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(5 * Theme::unit, 5 * Theme::unit, 5 * Theme::unit, 5 * Theme::unit);
    row->setSpacing(4 * Theme::unit);
    row->addLayout(left, 1);
    row->addLayout(right, 1);
}

void OverviewPage::setView(const OverviewView &view)
{
    if (view == m_view)
        return;
    const OverviewView before = std::exchange(m_view, view);
    if (before.phases != view.phases)
        showPhases();
    if (before.blocking != view.blocking)
        showBlocking();
    if (before.found != view.found || before.mayWaive != view.mayWaive)
        showFound();
    const DoneCounts &c = view.counts;
    m_counts->setText(tr("%1 proved by machine · %2 accepted by a person · %3 attested by hand\n%4 "
                         "waived · %5 not applicable · %6 open of %7")
                          .arg(QString::number(c.proved), QString::number(c.accepted),
                               QString::number(c.attested), QString::number(c.waived),
                               QString::number(c.notApplicable),
                               QString::number(c.total - c.done() - c.waived - c.notApplicable),
                               QString::number(c.total)));
    m_next->setText(view.next.isEmpty() ? tr("Nothing is left to do.") : view.next.join(u'\n'));
}

void OverviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showPhases();
        showBlocking();
        showFound();
    }
}

void OverviewPage::showPhases()
{
    const int row = m_phases->currentRow();
    m_phases->clear();
    for (const PhaseLine &line : std::as_const(m_view.phases)) {
        QStringList parts;
        if (!line.offset.isEmpty())
            parts << line.offset;
        parts << line.title;
        if (line.total > 0)
            parts << tr("%1 of %2").arg(QString::number(line.done), QString::number(line.total));
        if (!line.due.isEmpty())
            parts << line.due;
        auto *item = new QListWidgetItem(stateIcon(line.worst, palette()), parts.join(u"  ·  "_s));
        item->setData(Qt::UserRole, line.id.value);
        item->setToolTip(stateWord(line.worst));
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, %2").arg(item->text(), stateWord(line.worst)));
        if (line.current) {
            QFont bold = m_phases->font();
            bold.setWeight(QFont::DemiBold);
            item->setFont(bold);
        }
        m_phases->addItem(item);
    }
    m_phases->setCurrentRow(row);
}

/// What a line is about, whatever is said of it by now.
static constexpr int keyRole = Qt::UserRole + 1;

/// What was chosen stays chosen wherever it stands now.
static void showLines(QListWidget *list, const QList<BlockLine> &lines, const QStringList &keys)
{
    const QListWidgetItem *before = list->currentItem();
    const QString chosen = before ? before->data(keyRole).toString() : QString();
    list->clear();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const BlockLine &line = lines.at(i);
        auto *item = new QListWidgetItem(stateIcon(line.state, list->palette()), line.text);
        item->setData(Qt::UserRole, line.item.value);
        item->setData(keyRole, keys.at(i));
        list->addItem(item);
    }
    list->setCurrentRow(chosen.isEmpty() ? -1 : int(keys.indexOf(chosen)));
}

void OverviewPage::showBlocking()
{
    QStringList keys;
    for (const BlockLine &line : std::as_const(m_view.blocking))
        keys.append(line.item.isEmpty() ? line.text : line.item.value);
    showLines(m_blocking, m_view.blocking, keys);
    m_blockingTitle->setText(m_view.blocking.isEmpty()
                                 ? tr("Nothing blocks")
                                 : tr("%n blocking", nullptr, int(m_view.blocking.size())));
}

void OverviewPage::showFound()
{
    QList<BlockLine> lines;
    QStringList keys;
    for (const auto &[line, finding, isWaived] : std::as_const(m_view.found)) {
        lines.append(line);
        // As a waiver has it.
        keys.append(
            u"%1:%2:%3"_s.arg(finding.rule, QString::number(finding.line), finding.subject));
    }
    showLines(m_found, lines, keys);
    for (int row = 0; row < m_found->count(); ++row) {
        const FoundLine &found = m_view.found.at(row);
        if (!found.isWaived)
            m_found->item(row)->setIcon(severityIcon(found.finding.severity, palette()));
    }
    m_foundTitle->setText(tr("A second look found %n point(s)", nullptr, m_view.foundInAll));
    m_foundCard->setAccessibleName(m_foundTitle->text());
    m_foundCard->setVisible(!m_view.found.isEmpty());
    showWaive();
}

void OverviewPage::showWaive()
{
    const FoundLine *line = chosen();
    m_waive->setVisible(m_view.mayWaive && !m_view.found.isEmpty());
    m_waive->setEnabled(line);
    m_waive->setText(line && line->isWaived ? tr("Take this waiver back…")
                                            : tr("Waive this point…"));
    m_waive->setAccessibleName(m_waive->text());
}

const FoundLine *OverviewPage::chosen() const
{
    const int row = m_found->currentRow();
    return row >= 0 && row < m_view.found.size() ? &m_view.found.at(row) : nullptr;
}

void OverviewPage::focusBlocking()
{
    m_blocking->setFocus();
    if (m_blocking->currentRow() < 0 && m_blocking->count() > 0)
        m_blocking->setCurrentRow(0);
}
