// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/phasedelegate.h"

#include "ui/items/agetext.h"
#include "ui/items/phasemodel.h"
#include "ui/items/verdictstyle.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

static constexpr int boxSize = 16;
static constexpr int boxLeft = 24;
static constexpr int ageWidth = 64;
static constexpr int wordWidth = 132;

QRect PhaseDelegate::boxRect(const QRect &row)
{
    return {row.left() + boxLeft, row.top() + (row.height() - boxSize) / 2, boxSize, boxSize};
}

QSize PhaseDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, std::max(28, option.fontMetrics.height() + 3 * Theme::unit)};
}

static void paintBox(QPainter *painter, const QRect &rect, bool ticked, const QPalette &palette)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect).adjusted(0.75, 0.75, -0.75, -0.75);
    if (!ticked) {
        painter->setPen(QPen(toneColor(Tone::Muted, palette), 1.2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(frame, 3, 3);
        return;
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(toneColor(Tone::Good, palette));
    painter->drawRoundedRect(frame, 3, 3);
    painter->setPen(
        QPen(palette.color(QPalette::Base), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF o = rect.topLeft();
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(
        QPolygonF({o + QPointF(4.4, 8.4), o + QPointF(7, 10.9), o + QPointF(11.8, 5.4)}));
}

void PhaseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    const auto kind = index.data(PhaseModel::KindRole).value<PhaseModel::Kind>();
    if (kind == PhaseModel::Kind::Section || kind == PhaseModel::Kind::Phase)
        paintSection(painter, option, index);
    else
        paintEntry(painter, option, index);
    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(toneColor(Tone::Accent, option.palette), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void PhaseDelegate::paintSection(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const QModelIndex above = index.parent();
    const bool nested = above.isValid()
        && above.data(PhaseModel::KindRole).value<PhaseModel::Kind>() == PhaseModel::Kind::Section;
    const QRect row = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(row,
                      palette.color(selected     ? QPalette::Highlight
                                        : nested ? QPalette::Base
                                                 : QPalette::AlternateBase));
    if (!nested) {
        painter->setPen(palette.color(QPalette::Mid));
        painter->drawLine(row.topLeft(), row.topRight());
        painter->drawLine(row.bottomLeft(), row.bottomRight());
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool open = option.state & QStyle::State_Open || !view;
    const QPointF c(row.left() + 14.0, row.center().y() + 0.5);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(nested ? toneColor(Tone::Muted, palette) : palette.color(QPalette::Text));
    if (!nested || !open) {
        painter->drawPolygon(
            open ? QPolygonF({c + QPointF(-4, -2.5), c + QPointF(4, -2.5), c + QPointF(0, 3.5)})
                 : QPolygonF({c + QPointF(-2.5, -4), c + QPointF(-2.5, 4), c + QPointF(3.5, 0)}));
    }
    const QString counts = PhaseModel::tr("%1 of %2")
                               .arg(QString::number(index.data(PhaseModel::DoneRole).toInt()),
                                    QString::number(index.data(PhaseModel::TotalRole).toInt()));
    QFont font = Theme::tabular(option.font);
    painter->setFont(font);
    painter->setPen(toneColor(Tone::Muted, palette));
    const QRect inner = row.adjusted(24, 0, -3 * Theme::unit, 0);
    const int countWidth = painter->fontMetrics().horizontalAdvance(counts);
    painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, counts);
    if (!nested) {
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(palette.color(QPalette::Text));
    }
    const QString title = painter->fontMetrics().elidedText(
        index.data().toString(), Qt::ElideRight, inner.width() - countWidth - 3 * Theme::unit);
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, title);
}

void PhaseDelegate::paintEntry(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const QRect row = option.rect;
    const auto state = ItemState(index.data(PhaseModel::StateRole).toInt());
    const bool step =
        index.data(PhaseModel::KindRole).value<PhaseModel::Kind>() == PhaseModel::Kind::Step;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(row, palette.color(QPalette::Highlight));
    const QColor muted = toneColor(Tone::Muted, palette);
    painter->setFont(Theme::tabular(option.font));
    if (step) {
        painter->setPen(muted);
        painter->drawText(boxRect(row).adjusted(-4, -4, 4, 4), Qt::AlignRight | Qt::AlignVCenter,
                          u"%1."_s.arg(index.data(PhaseModel::NumberRole).toInt()));
    } else {
        paintBox(painter, boxRect(row), info(state).done, palette);
    }
    const bool roomy = row.width() > 380;
    const int right = row.right() - 3 * Theme::unit;
    const int word = roomy ? wordWidth : 0;
    const int shapeLeft = right - ageWidth - word - 6 * Theme::unit;
    painter->drawPixmap(shapeLeft, row.top() + (row.height() - 16) / 2,
                        statePixmap(state, 16, painter->device()->devicePixelRatioF(), palette));
    painter->setPen(muted);
    if (roomy) {
        painter->drawText(QRect(shapeLeft + 22, row.top(), word, row.height()),
                          Qt::AlignLeft | Qt::AlignVCenter, stateWord(state));
    }
    const QString age = index.data(PhaseModel::AgeRole).toString();
    painter->drawText(QRect(right - ageWidth, row.top(), ageWidth, row.height()),
                      Qt::AlignRight | Qt::AlignVCenter, age);
    painter->setPen(palette.color(QPalette::Text));
    const QRect title(row.left() + boxLeft + boxSize + 2 * Theme::unit, row.top(),
                      shapeLeft - row.left() - boxLeft - boxSize - 4 * Theme::unit, row.height());
    painter->drawText(
        title, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, title.width()));
}
