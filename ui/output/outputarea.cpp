// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/outputarea.h"

#include "desk/console/background.h"
#include "domain/bytes.h"
#include "ui/output/outputlayout.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

using namespace Qt::StringLiterals;

/// Read by a worker before what it found is shown.
static constexpr qint64 countBudget = 256_MiB;
/// Twenty times a second is enough for the eye.
static constexpr int pauseMs = 50;
static constexpr int margin = 4;

OutputArea::OutputArea(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFont(Theme::fixed());
    setProperty("paper", true);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::IBeamCursor);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &OutputArea::count);
}

OutputArea::~OutputArea() = default;

void OutputArea::setSource(const OutputSource &source)
{
    ++m_generation;
    m_counting = false;
    m_source = source;
    m_index = {};
    m_anchor = m_cursor = {};
    m_found = -1;
    verticalScrollBar()->setRange(0, 0);
    count();
}

void OutputArea::growTo(const OutputSource &source)
{
    if (m_source == source)
        return;
    m_source = source;
    refresh();
}

void OutputArea::refresh()
{
    m_again = true;
    if (!m_counting && !m_pause.isActive())
        m_pause.start();
}

/// The disk is read on a worker; the few lines that are seen are read where they are painted.
void OutputArea::count()
{
    m_again = false;
    m_counting = true;
    inBackground(
        this,
        [known = m_index, source = m_source] {
            const qint64 size = source.size();
            OutputIndex index = size < known.size() ? OutputIndex() : known;
            index.extend(source, countBudget);
            return std::pair(index, index.size() < size);
        },
        [this, generation = m_generation](const std::pair<OutputIndex, bool> &counted) {
            if (generation != m_generation)
                return;
            m_counting = false;
            m_again = m_again || counted.second;
            showMore(counted.first);
            if (m_again)
                m_pause.start();
        });
}

void OutputArea::showMore(const OutputIndex &index)
{
    const bool atEnd = verticalScrollBar()->value() >= verticalScrollBar()->maximum();
    m_index = index;
    fitScrollBars();
    if (atEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    viewport()->update();
    emit moved();
}

int OutputArea::linesSeen() const
{
    return qMax(1, (viewport()->height() - 2 * margin) / fontMetrics().lineSpacing());
}

void OutputArea::fitScrollBars()
{
    const int seen = linesSeen();
    verticalScrollBar()->setPageStep(seen);
    verticalScrollBar()->setRange(0, int(qBound(qint64(0), lineCount() - seen, qint64(INT_MAX))));
    // A line is as long as it is shown, not as it is.
    const int width = fontMetrics().horizontalAdvance(u'x');
    horizontalScrollBar()->setSingleStep(4 * width);
    horizontalScrollBar()->setPageStep(viewport()->width());
    qsizetype longest = 0;
    for (const OutputLine &line : shownLines(verticalScrollBar()->value(), seen))
        longest = qMax(longest, line.text.size());
    const int needed = int(longest) * width + 2 * margin - viewport()->width();
    horizontalScrollBar()->setRange(0, qMax(needed, horizontalScrollBar()->value()));
}

QList<OutputLine> OutputArea::shownLines(qint64 first, qsizetype count) const
{
    const OutputIndex::Mark mark = m_index.markBefore(first);
    const QList<QByteArray> raw = m_index.lines(m_source, mark.line, first - mark.line + count);
    QList<OutputLine> lines;
    OutputInk ink;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (mark.line + i < first)
            passOutputLine(raw.at(i), ink);
        else
            lines.append(readOutputLine(raw.at(i), ink));
    }
    return lines;
}

QString OutputArea::visibleText() const
{
    QStringList texts;
    for (const OutputLine &line : shownLines(verticalScrollBar()->value(), linesSeen()))
        texts.append(line.text);
    return texts.join(u'\n');
}

void OutputArea::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setFont(font());
    if (lineCount() == 0) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_placeholder);
        return;
    }
    painter.setPen(palette().color(QPalette::Text));
    const int height = fontMetrics().lineSpacing();
    const qint64 first = verticalScrollBar()->value();
    const Spot from = qMin(m_anchor, m_cursor);
    const Spot to = qMax(m_anchor, m_cursor);
    qreal y = margin;
    qint64 number = first;
    for (const OutputLine &line : shownLines(first, linesSeen() + 1)) {
        QTextLayout layout(line.text, font(), viewport());
        layOutOutput(layout, line, palette());
        QList<QTextLayout::FormatRange> selections;
        if (from < to && number >= from.line && number <= to.line) {
            QTextLayout::FormatRange chosen;
            chosen.start = number == from.line ? int(from.column) : 0;
            chosen.length = int(number == to.line ? to.column : line.text.size()) - chosen.start;
            chosen.format.setBackground(palette().highlight());
            chosen.format.setForeground(palette().highlightedText());
            if (chosen.length > 0)
                selections.append(chosen);
        }
        layout.draw(&painter, QPointF(margin - horizontalScrollBar()->value(), y), selections);
        y += height;
        ++number;
    }
}

OutputArea::Spot OutputArea::spotAt(const QPoint &place) const
{
    const int height = fontMetrics().lineSpacing();
    const qint64 line =
        qBound(qint64(0), qint64(verticalScrollBar()->value() + (place.y() - margin) / height),
               qMax<qint64>(0, lineCount() - 1));
    const QList<OutputLine> lines = shownLines(line, 1);
    if (lines.isEmpty())
        return {line, 0};
    QTextLayout layout(lines.first().text, font());
    layOutOutput(layout, lines.first(), palette());
    return {line, layout.lineAt(0).xToCursor(place.x() - margin + horizontalScrollBar()->value())};
}

QString OutputArea::selectedText() const
{
    const Spot from = qMin(m_anchor, m_cursor);
    const Spot to = qMax(m_anchor, m_cursor);
    if (from == to)
        return {};
    QStringList texts;
    const qint64 count = qMin(to.line - from.line + 1, copiedLines);
    for (const OutputLine &line : shownLines(from.line, count))
        texts.append(line.text);
    if (texts.isEmpty())
        return {};
    if (to.line - from.line + 1 == count)
        texts.last() = texts.constLast().left(to.column);
    texts.first() = texts.constFirst().sliced(qMin(from.column, texts.constFirst().size()));
    return texts.join(u'\n');
}

void OutputArea::copy()
{
    const QString text = selectedText();
    const auto lines = selectedLines();
    if (text.isEmpty() || !lines)
        return;
    QGuiApplication::clipboard()->setText(text);
    emit copied(lines->second - lines->first + 1);
}

std::optional<std::pair<qint64, qint64>> OutputArea::selectedLines() const
{
    if (m_anchor == m_cursor)
        return {};
    return std::pair(qMin(m_anchor, m_cursor).line, qMax(m_anchor, m_cursor).line);
}

void OutputArea::selectAll()
{
    m_anchor = {};
    m_cursor = {qMax<qint64>(0, lineCount() - 1), SHRT_MAX};
    viewport()->update();
}

void OutputArea::reveal(qint64 offset, const QByteArray &found)
{
    const qint64 line = m_index.lineAt(m_source, offset);
    m_found = offset;
    verticalScrollBar()->setValue(int(qMax<qint64>(0, line - linesSeen() / 2)));
    // As shown, where the bytes can be read as text.
    const QList<OutputLine> lines = shownLines(line, 1);
    const QString text = QString::fromUtf8(found);
    const qsizetype column =
        lines.isEmpty() ? -1 : lines.first().text.indexOf(text, 0, Qt::CaseInsensitive);
    m_anchor = {line, qMax<qsizetype>(0, column)};
    m_cursor = {line,
                column < 0 && !lines.isEmpty() ? lines.first().text.size()
                                               : m_anchor.column + text.size()};
    viewport()->update();
    emit moved();
}

qint64 OutputArea::searchStart(bool backwards) const
{
    if (m_found >= 0)
        return backwards ? m_found : m_found + 1;
    return backwards ? m_index.size() : 0;
}

void OutputArea::setPlaceholderText(const QString &text)
{
    m_placeholder = text;
}

void OutputArea::resizeEvent(QResizeEvent *event)
{
    const bool atEnd = verticalScrollBar()->value() >= verticalScrollBar()->maximum();
    QAbstractScrollArea::resizeEvent(event);
    fitScrollBars();
    if (atEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void OutputArea::scrollContentsBy(int, int dy)
{
    if (dy != 0)
        fitScrollBars();
    viewport()->update();
    emit moved();
}

void OutputArea::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        viewport()->update();
}
