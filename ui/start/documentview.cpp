// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/documentview.h"

#include "domain/controlmarks.h"
#include "ui/widgets/theme.h"

#include <QAbstractListModel>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

using Kind = DocumentRow::Kind;

static constexpr int boxSize = 12;
/// Room for a marker beside the words of an item.
static constexpr int markerWidth = 20;

/// Whatever stands in the file, a command is seen as it would run.
static QString shownText(const DocumentRow &row)
{
    return withControlMarks(row.text).replace(u'\t', "    "_L1);
}

class DocumentModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    /// Rows that only grow are told as such: the view stands still then.
    void setRows(const QList<DocumentRow> &rows)
    {
        const qsizetype known = m_rows.size();
        const bool grows = known > 0 && rows.size() >= known
            && std::equal(m_rows.cbegin(), m_rows.cend(), rows.cbegin());
        if (!grows) {
            beginResetModel();
            m_rows = rows;
            endResetModel();
        } else if (rows.size() > known) {
            beginInsertRows({}, int(known), int(rows.size()) - 1);
            m_rows = rows;
            endInsertRows();
        }
    }

    const QList<DocumentRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const DocumentRow &row = m_rows.at(index.row());
        // What is too long for its line is told in full.
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return shownText(row);
        return {};
    }

private:
    QList<DocumentRow> m_rows;
};

namespace {

class DocumentDelegate : public QStyledItemDelegate
{
public:
    explicit DocumentDelegate(DocumentView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
        , m_code(Theme::fixed())
    {
        // Each character stands alone in code, as it stands in the file; it is quicker, too.
        m_code.setStyleStrategy(QFont::PreferNoShaping);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, option.fontMetrics.height() + Theme::unit};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const DocumentRow &row = m_view->rows().at(index.row());
        const bool isItem = row.kind == Kind::Bullet || row.kind == Kind::Numbered
            || row.kind == Kind::Box || row.kind == Kind::TickedBox;
        const int deep = row.kind == Kind::Heading ? 0 : row.level;
        QRect place = option.rect.adjusted(Theme::unit + deep * markerWidth, 0, -Theme::unit, 0);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, option.palette.highlight());
        painter->setPen(option.palette.color(QPalette::Text));
        painter->setFont(fontOf(row, option.font));
        if (isItem)
            paintMarker(painter, row, place);
        if (row.kind == Kind::Rule) {
            painter->setPen(option.palette.color(QPalette::Mid));
            painter->drawLine(place.left(), place.center().y(), place.right(), place.center().y());
        } else if (!row.text.isEmpty()) {
            paintText(painter, shownText(row), place);
        }
        painter->restore();
    }

private:
    QFont fontOf(const DocumentRow &row, QFont font) const
    {
        if (row.kind == Kind::Code || row.kind == Kind::Source)
            return m_code;
        if (row.kind == Kind::Heading)
            font.setWeight(row.level <= 2 ? QFont::Bold : QFont::DemiBold);
        return font;
    }

    /// Text of one line, put where it stands: laying it out in a rectangle takes twice as long, and
    /// so does measuring what is surely short enough.
    static void paintText(QPainter *painter, const QString &text, const QRect &place)
    {
        const QFontMetrics metrics = painter->fontMetrics();
        const bool isShort = text.size() * 2 * metrics.averageCharWidth() < place.width();
        const int base = place.top() + (place.height() - metrics.height()) / 2 + metrics.ascent();
        painter->drawText(QPoint(place.left(), base),
                          isShort ? text : metrics.elidedText(text, Qt::ElideRight, place.width()));
    }

    /// To the left of `place`. A box is drawn as it stands in the file, and cannot be ticked.
    static void paintMarker(QPainter *painter, const DocumentRow &row, const QRect &place)
    {
        const QRect left(place.left() - markerWidth, place.top(), markerWidth - 6, place.height());
        if (row.kind == Kind::Numbered) {
            painter->drawText(left.adjusted(-markerWidth, 0, 2, 0),
                              Qt::AlignRight | Qt::AlignVCenter,
                              QString::number(row.number) + u'.');
            return;
        }
        if (row.kind == Kind::Bullet) {
            painter->fillRect(QRect(left.right() - 4, left.center().y(), 4, 4),
                              painter->pen().color());
            return;
        }
        const QRect box(left.right() - boxSize, left.center().y() - boxSize / 2, boxSize, boxSize);
        painter->drawRect(box);
        if (row.kind == Kind::TickedBox)
            painter->fillRect(box.adjusted(3, 3, -2, -2), painter->pen().color());
    }

    DocumentView *m_view;
    QFont m_code;
};

} // namespace

DocumentView::DocumentView(QWidget *parent)
    : QListView(parent)
    , m_rows(new DocumentModel(this))
{
    setObjectName("documentView"_L1);
    setAccessibleName(tr("The document"));
    setModel(m_rows);
    setItemDelegate(new DocumentDelegate(this));
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void DocumentView::setRows(const QList<DocumentRow> &rows)
{
    m_rows->setRows(rows);
}

const QList<DocumentRow> &DocumentView::rows() const
{
    return m_rows->rows();
}
