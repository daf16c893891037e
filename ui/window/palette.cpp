// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette.h"

#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

/// More rows than this nobody reads.
static constexpr int shownEntries = 60;

namespace {

constexpr int kindRole = Qt::UserRole + 1;

/// What is found on the left, what it is on the right and quieter.
class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height() + 3 * Theme::unit};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, option.palette.highlight());
        const bool chosen = option.state & QStyle::State_Selected;
        const QRect area = option.rect.adjusted(2 * Theme::unit, 0, -2 * Theme::unit, 0);
        const int half = area.width() / 2;
        const QString kind =
            option.fontMetrics.elidedText(index.data(kindRole).toString(), Qt::ElideRight, half);
        const int kindWidth = option.fontMetrics.horizontalAdvance(kind);
        painter->setPen(option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(
            area, Qt::AlignVCenter | Qt::AlignLeft,
            option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight,
                                          area.width() - kindWidth - 4 * Theme::unit));
        if (!chosen)
            painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, kind);
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *parent)
    : QFrame(parent)
    , m_edit(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName("palette"_L1);
    setAccessibleName(tr("Find anything"));
    setProperty("card", true);
    setAutoFillBackground(true);
    m_edit->setObjectName("paletteEdit"_L1);
    m_edit->setAccessibleName(tr("Find items, steps, commands, pages and contacts"));
    m_edit->setPlaceholderText(tr("Find items, steps, commands, pages and contacts"));
    m_list->setObjectName("paletteList"_L1);
    m_list->setAccessibleName(tr("Found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::unit, 3 * Theme::unit, 3 * Theme::unit, 3 * Theme::unit);
    column->addWidget(m_edit);
    column->addWidget(m_list);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_edit, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    hide();
}

void CommandPalette::open(const QList<PaletteEntry> &entries)
{
    m_entries = entries;
    const int width = std::min(680, parentWidget()->width() - 40);
    setGeometry((parentWidget()->width() - width) / 2, 72, width,
                std::min(420, parentWidget()->height() - 120));
    if (!isVisible())
        m_before = window()->focusWidget();
    m_edit->clear();
    filter({});
    show();
    raise();
    m_edit->setFocus();
}

void CommandPalette::filter(const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    for (qsizetype i = 0; i < m_entries.size() && m_list->count() < shownEntries; ++i) {
        const PaletteEntry &entry = m_entries.at(i);
        const QString text = u"%1   %2"_s.arg(entry.title, entry.kind);
        if (!std::ranges::all_of(
                list, [&text](const QString &w) { return text.contains(w, Qt::CaseInsensitive); }))
            continue;
        auto *item = new QListWidgetItem(entry.title);
        item->setData(kindRole, entry.kind);
        item->setData(Qt::AccessibleTextRole, text);
        item->setData(Qt::UserRole, i);
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    leave();
    if (item)
        m_entries.at(item->data(Qt::UserRole).toInt()).go();
}

/// The keyboard goes back to where it was.
void CommandPalette::leave()
{
    if (m_before && m_before->isVisible())
        m_before->setFocus();
    hide();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        hide();
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            leave();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}
