// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/verdict.h"
#include "record/faces.h"

#include <QColor>
#include <QHash>
#include <QList>
#include <QPainter>
#include <QString>

#include <optional>
#include <vector>

class QPdfWriter;

/// What ink means on paper; the light colours of the states.
namespace Ink {

inline const QColor text(0x1c, 0x21, 0x28);
inline const QColor muted(0x5c, 0x68, 0x73);
inline const QColor line(0xd0, 0xd5, 0xdc);
inline const QColor box(0xf4, 0xf5, 0xf7);
inline const QColor good(0x0b, 0x7a, 0x5e);
inline const QColor bad(0xc0, 0x3a, 0x10);
inline const QColor warn(0xa3, 0x6a, 0x00);
inline const QColor accent(0x12, 0x66, 0xb0);
inline const QColor waived(0x7a, 0x4d, 0x9c);

QColor of(ItemState state);

} // namespace Ink

/// One cell of a row, in points from the left margin.
struct Cell
{
    qreal x = 0;
    qreal width = 100;
    QString text;
    Face face = Face::Plain;
    QColor color = Ink::text;
    /// Drawn before the text, which then starts 16 points further right.
    std::optional<ItemState> shape;
    bool alignRight = false;
};

/// A place that the outline or a page reference points at.
struct Anchor
{
    QString title;
    /// From 1: 1 is a part, 2 a phase or chapter below it; 0 stays out of the outline.
    int level = 0;
    /// From 1.
    int page = 0;
    /// In points from the top of the page.
    qreal y = 0;
};

/// Pages that text flows down on. Everything is in points. Rows break across pages line by
/// line; nothing is clipped or runs over an edge. Draw the whole document twice: the first time
/// tells how many pages there are and where the anchors came to stand.
class Sheet
{
public:
    /// `before` is the same document's first drawing, or null.
    Sheet(QPdfWriter &writer, QString header, bool rehearsal, const Sheet *before);
    ~Sheet();

    static constexpr qreal width = 511;

    void heading(const QString &text, int level, const QString &anchor = {});
    void subHeading(const QString &text);
    void paragraph(const QString &text, Face face = Face::Plain, const QColor &color = Ink::text);
    void row(const QList<Cell> &cells, bool ruled = true);
    /// A box of text as it stands, in a fixed-width face.
    void code(const QString &text);
    void gap(qreal points);
    void pageBreak();
    /// A new page unless that much is left.
    void keep(qreal points);
    /// Room of that height, in device units, for drawings.
    QRectF reserve(qreal points);
    /// One line of text at a place in device units.
    void label(const QPointF &at, const QString &text, Face face, const QColor &color,
               Qt::Alignment alignment = Qt::AlignLeft);
    qreal textWidth(const QString &text, Face face) const;

    QPainter &painter() { return m_painter; }
    /// Device units in a point.
    qreal unit() const { return m_unit; }
    void mark(const QString &anchor, const QString &title, int level = 0);
    /// The page an anchor stood on in the first drawing; 0 when unknown.
    int pageOf(const QString &anchor) const;
    int pages() const { return m_page; }
    QList<Anchor> outline() const { return m_outline; }

private:
    struct Laid;
    void startPage();
    qreal left() const;
    QString drawable(const QString &text, Face face) const;
    std::vector<Laid> layOut(const QList<Cell> &cells) const;
    void flow(const QList<Cell> &cells, std::vector<Laid> &laid);
    void rule();

    QPdfWriter &m_writer;
    QPainter m_painter;
    QString m_header;
    bool m_rehearsal;
    int m_total = 0;
    QHash<QString, int> m_before;
    QHash<QString, int> m_anchors;
    QList<Anchor> m_outline;
    qreal m_unit = 1;
    qreal m_pageHeight = 842;
    qreal m_marginLeft = 42;
    qreal m_y = 0;
    int m_page = 1;
};

/// The shape of a state in a square of device units.
void drawShape(QPainter &painter, const QRectF &square, ItemState state);
