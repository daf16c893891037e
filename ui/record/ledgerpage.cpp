// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/ledgerpage.h"

#include "domain/controlmarks.h"
#include "ui/record/ledgermodel.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>

using namespace Qt::StringLiterals;

QString digestInGroups(const QString &digest)
{
    QStringList groups;
    for (qsizetype at = 0; at < digest.size(); at += 8)
        groups.append(digest.mid(at, 8));
    return groups.join(u' ');
}

LedgerPage::LedgerPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new LedgerModel(this))
    , m_search(new QLineEdit)
    , m_table(new QTableView)
    , m_detail(new QPlainTextEdit)
    , m_head(new QLabel)
    , m_verification(new QLabel)
    , m_verify(new QPushButton(tr("&Verify")))
{
    setObjectName("ledgerPage"_L1);
    setAccessibleName(tr("Ledger"));
    m_search->setObjectName("ledgerSearch"_L1);
    m_search->setAccessibleName(tr("Filter entries"));
    m_search->setPlaceholderText(tr("Filter by person, kind or words"));
    m_search->setClearButtonEnabled(true);
    m_table->setObjectName("ledgerTable"_L1);
    m_table->setAccessibleName(tr("Entries"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int digit = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(LedgerModel::Number, 7 * digit);
    m_table->setColumnWidth(LedgerModel::Time, 32 * digit);
    m_table->setColumnWidth(LedgerModel::Actor, 18 * digit);
    m_table->setColumnWidth(LedgerModel::Kind, 20 * digit);
    m_detail->setObjectName("ledgerDetail"_L1);
    m_detail->setAccessibleName(tr("The selected entry"));
    m_detail->setReadOnly(true);
    m_detail->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_detail->setPlaceholderText(tr("Select an entry to see its stored bytes and digests."));
    m_head->setObjectName("ledgerHead"_L1);
    m_head->setAccessibleName(tr("Digest of the newest entry"));
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_verification->setObjectName("ledgerVerification"_L1);
    m_verification->setAccessibleName(tr("Verification"));
    m_verify->setObjectName("ledgerVerify"_L1);
    m_verify->setToolTip(tr("Follow the chain of entries and check every signature"));

    auto *splitter =
        named(new QSplitter(Qt::Vertical), "ledgerSplitter"_L1, tr("Entries and the chosen one"));
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_head, 1);
    bottom->addWidget(m_verification);
    bottom->addWidget(m_verify);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * Theme::unit, 3 * Theme::unit, 4 * Theme::unit, 3 * Theme::unit);
    column->setSpacing(2 * Theme::unit);
    column->addWidget(m_search);
    column->addWidget(splitter, 1);
    column->addLayout(bottom);

    connect(m_search, &QLineEdit::textChanged, this, &LedgerPage::filter);
    connect(m_model, &LedgerModel::dataChanged, this, [this] {
        if (m_detailWaits)
            showEntry(m_table->currentIndex());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LedgerPage::showEntry);
    connect(m_verify, &QPushButton::clicked, this, &LedgerPage::verifyRequested);
    setVerification({});
    showHead();
}

void LedgerPage::setEntries(const EntryReader &reader)
{
    m_model->setReader(reader);
    showEntry({});
    showHead();
}

void LedgerPage::follow(qint64 size, const QList<Entry> &recent)
{
    const QScrollBar *bar = m_table->verticalScrollBar();
    const bool follows = bar->value() == bar->maximum();
    m_model->setNewest(size, recent);
    showHead();
    if (follows)
        m_table->scrollToBottom();
}

void LedgerPage::showNewest()
{
    m_table->scrollToBottom();
}

void LedgerPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Before, it had another size.
    if (!std::exchange(m_seen, true) && !m_table->currentIndex().isValid())
        showNewest();
}

void LedgerPage::filter(const QString &text)
{
    const QModelIndex current = m_table->currentIndex();
    const qint64 place = current.isValid() ? m_model->placeOf(current.row()) : -1;
    m_model->setFilter(text);
    const int row = m_model->rowOf(place);
    m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row, 0));
}

void LedgerPage::setNames(const ItemTitles &titles, const QList<Actor> &people)
{
    m_model->setNames(titles, people);
}

void LedgerPage::setNow(const QDateTime &now)
{
    m_model->setNow(now);
}

void LedgerPage::setVerification(const QString &sentence)
{
    m_verification->setText(sentence.isEmpty() ? tr("not yet verified") : sentence);
}

void LedgerPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LedgerPage::select(qint64 seq)
{
    if (seq < 0 || seq >= m_model->size())
        return;
    if (m_model->rowOf(seq) < 0)
        m_search->clear();
    const QModelIndex index = m_model->index(m_model->rowOf(seq), 0);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void LedgerPage::showEntry(const QModelIndex &current)
{
    const Entry *entry = current.isValid() ? m_model->entry(current.row()) : nullptr;
    m_detailWaits = current.isValid() && !entry;
    if (!entry)
        return m_detail->clear();
    const QByteArray pretty =
        QJsonDocument::fromJson(storedBytes(*entry)).toJson(QJsonDocument::Indented);
    m_detail->setPlainText(tr("Digest:      %1").arg(entry->leaf) + u'\n'
                           + tr("Follows:     %1").arg(entry->prev) + u"\n\n"_s
                           + withControlMarks(QString::fromUtf8(pretty)));
}

void LedgerPage::showHead()
{
    if (m_model->size() == 0)
        return m_head->setText(tr("No entries yet"));
    m_head->setText(tr("%n entries, head %1", nullptr, int(m_model->size()))
                        .arg(digestInGroups(m_model->head())));
}
