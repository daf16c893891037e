// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/sheet.h"

#include "record/telling.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QPdfWriter>
#include <QTextLayout>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

static constexpr qreal marginTop = 74;
static constexpr qreal marginBottom = 44;

/// A cell broken into lines.
struct Sheet::Laid
{
    std::unique_ptr<QTextLayout> layout;
    qreal x = 0;
    int next = 0;

    bool done() const { return next >= layout->lineCount(); }
    qreal heightFrom(int line) const
    {
        qreal height = 0;
        for (int i = line; i < layout->lineCount(); ++i)
            height += layout->lineAt(i).height();
        return height;
    }
};

Sheet::Sheet(QPdfWriter &writer, QString header, bool rehearsal, const Sheet *before)
    : m_writer(writer)
    , m_painter(&writer)
    , m_header(std::move(header))
    , m_rehearsal(rehearsal)
    , m_unit(qreal(writer.resolution()) / 72)
{
    const QSizeF page = writer.pageLayout().fullRect(QPageLayout::Point).size();
    m_pageHeight = page.height();
    m_marginLeft = (page.width() - width) / 2;
    if (before != nullptr) {
        m_total = before->m_page;
        m_before = before->m_anchors;
    }
    startPage();
}

Sheet::~Sheet() = default;

QString Sheet::drawable(const QString &text, Face face) const
{
    return drawableText(text, QFontMetricsF(fontOf(face), &m_writer));
}

void Sheet::startPage()
{
    m_y = marginTop;
    if (m_rehearsal) {
        m_painter.save();
        m_painter.translate((m_marginLeft + width / 2) * m_unit, (m_pageHeight / 2 + 19) * m_unit);
        m_painter.rotate(-52);
        QFont huge = fontOf(Face::Giant);
        huge.setPointSizeF(92);
        // As a shape, not as text: it must not run into what is searched or copied.
        QPainterPath word;
        word.addText(0, 0, huge, u"REHEARSAL"_s);
        const QRectF size = word.boundingRect();
        const qreal scale = 560 * m_unit / size.width();
        m_painter.scale(scale, scale);
        m_painter.translate(-size.center());
        m_painter.fillPath(word, QColor(0xf3, 0xee, 0xe2));
        m_painter.restore();
    }
    const qreal y = 46 * m_unit;
    label({m_marginLeft * m_unit, y}, m_header, Face::Small, Ink::muted);
    if (m_rehearsal)
        label({(m_marginLeft + width / 2) * m_unit, y}, u"REHEARSAL"_s, Face::SmallBold, Ink::warn,
              Qt::AlignHCenter);
    label({(m_marginLeft + width) * m_unit, y},
          Telling::tr("%1 of %2").arg(m_page).arg(m_total > 0 ? m_total : 999), Face::Small,
          Ink::muted, Qt::AlignRight);
}

void Sheet::pageBreak()
{
    m_writer.newPage();
    ++m_page;
    startPage();
}

qreal Sheet::left() const
{
    return m_pageHeight - marginBottom - m_y;
}

void Sheet::keep(qreal points)
{
    if (left() < points && m_y > marginTop)
        pageBreak();
}

void Sheet::gap(qreal points)
{
    if (m_y > marginTop)
        m_y = qMin(m_y + points, m_pageHeight - marginBottom);
}

QRectF Sheet::reserve(qreal points)
{
    keep(points);
    const QRectF room(m_marginLeft * m_unit, m_y * m_unit, width * m_unit, points * m_unit);
    m_y += points;
    return room;
}

void Sheet::label(const QPointF &at, const QString &text, Face face, const QColor &color,
                  Qt::Alignment alignment)
{
    const QString shown = drawable(text, face);
    QPointF start = at;
    if (alignment & Qt::AlignRight)
        start.rx() -= textWidth(shown, face);
    else if (alignment & Qt::AlignHCenter)
        start.rx() -= textWidth(shown, face) / 2;
    m_painter.setFont(fontOf(face));
    m_painter.setPen(color);
    m_painter.drawText(start, shown);
}

qreal Sheet::textWidth(const QString &text, Face face) const
{
    return QFontMetricsF(fontOf(face), &m_writer).horizontalAdvance(text);
}

void Sheet::mark(const QString &anchor, const QString &title, int level)
{
    if (!anchor.isEmpty())
        m_anchors.insert(anchor, m_page);
    if (level > 0)
        m_outline.append({title, level, m_page, m_y});
}

int Sheet::pageOf(const QString &anchor) const
{
    return m_before.value(anchor);
}

void Sheet::heading(const QString &text, int level, const QString &anchor)
{
    // With a section's title and its first item.
    keep(200);
    gap(10);
    mark(anchor, text, level);
    paragraph(text, Face::Heading);
    gap(6);
}

void Sheet::subHeading(const QString &text)
{
    // With the item below it.
    keep(140);
    gap(14);
    paragraph(text, Face::SubHeading);
    gap(4);
}

void Sheet::paragraph(const QString &text, Face face, const QColor &color)
{
    row({{.x = 0, .width = width, .text = text, .face = face, .color = color}}, false);
}

std::vector<Sheet::Laid> Sheet::layOut(const QList<Cell> &cells) const
{
    std::vector<Laid> laid;
    for (const Cell &cell : cells) {
        const qreal indent = cell.shape ? 16 : 0;
        auto layout = std::make_unique<QTextLayout>(drawable(cell.text, cell.face),
                                                    fontOf(cell.face), &m_writer);
        QTextOption option(cell.alignRight ? Qt::AlignRight : Qt::AlignLeft);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout->setTextOption(option);
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
            line.setLineWidth((cell.width - indent) * m_unit);
        layout->endLayout();
        laid.push_back({std::move(layout), cell.x + indent, 0});
    }
    return laid;
}

/// Line by line, each cell beside the others, over as many pages as it takes.
void Sheet::flow(const QList<Cell> &cells, std::vector<Laid> &laid)
{
    for (bool more = true; more;) {
        more = false;
        qreal used = 0;
        for (size_t i = 0; i < laid.size(); ++i) {
            Laid &cell = laid.at(i);
            qreal y = m_y;
            while (!cell.done()) {
                const QTextLine line = cell.layout->lineAt(cell.next);
                const qreal step = line.height() / m_unit;
                if (y + step > m_pageHeight - marginBottom && y > marginTop) {
                    more = true;
                    break;
                }
                m_painter.setPen(cells.at(qsizetype(i)).color);
                line.draw(&m_painter, {(m_marginLeft + cell.x) * m_unit, y * m_unit - line.y()});
                y += step;
                ++cell.next;
            }
            used = qMax(used, y - m_y);
        }
        if (more)
            pageBreak();
        else
            m_y += used;
    }
}

void Sheet::rule()
{
    m_painter.setPen(QPen(Ink::line, 0.6 * m_unit));
    m_painter.drawLine(QPointF(m_marginLeft * m_unit, m_y * m_unit),
                       QPointF((m_marginLeft + width) * m_unit, m_y * m_unit));
    m_y += 0.6;
}

void Sheet::row(const QList<Cell> &cells, bool ruled)
{
    const qreal pad = ruled ? 4 : 0;
    std::vector<Laid> laid = layOut(cells);
    qreal height = 0;
    for (const Laid &cell : laid)
        height = qMax(height, cell.heightFrom(0) / m_unit);
    // What is short moves to the next page whole.
    if (left() < height + 2 * pad && height < (m_pageHeight - marginTop - marginBottom) / 3)
        pageBreak();
    m_y += pad;
    for (const Cell &cell : cells) {
        if (cell.shape) {
            const qreal side = 11 * m_unit;
            const qreal line = QFontMetricsF(fontOf(cell.face), &m_writer).height();
            drawShape(
                m_painter,
                {(m_marginLeft + cell.x) * m_unit, m_y * m_unit + (line - side) / 2, side, side},
                *cell.shape);
        }
    }
    flow(cells, laid);
    m_y += pad;
    if (ruled)
        rule();
}

void Sheet::code(const QString &text)
{
    // Line by line, so that a long text breaks across pages and the ground follows it.
    constexpr qreal inset = 8;
    const QStringList lines = text.split(u'\n');
    const QFont face = fontOf(Face::SmallMono);
    const auto ground = [this](qreal height) {
        m_painter.fillRect(
            QRectF(m_marginLeft * m_unit, m_y * m_unit, width * m_unit, height * m_unit), Ink::box);
    };
    keep(24);
    ground(5);
    m_y += 5;
    for (const QString &line : lines) {
        QTextLayout layout(drawable(line, Face::SmallMono), face, &m_writer);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine part = layout.createLine(); part.isValid(); part = layout.createLine())
            part.setLineWidth((width - 2 * inset) * m_unit);
        layout.endLayout();
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine part = layout.lineAt(i);
            const qreal height = part.height() / m_unit * 1.15;
            if (left() < height + 5)
                pageBreak();
            ground(height + 0.4);
            m_painter.setPen(Ink::text);
            part.draw(&m_painter, {(m_marginLeft + inset) * m_unit, m_y * m_unit - part.y()});
            m_y += height;
        }
        if (layout.lineCount() == 0) {
            ground(6.4);
            m_y += 6;
        }
    }
    ground(5);
    m_y += 5;
    gap(4);
}
