// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "process/outputlog.h"
#include "ui/output/outputtext.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <optional>

/// A window on an output: only the lines that are seen are read, whatever its length. Follows the
/// end while it stands there. Lines are counted on a worker.
class OutputArea : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit OutputArea(QWidget *parent = nullptr);
    ~OutputArea() override;

    /// Another output; it is shown from its end.
    void setSource(const OutputSource &source);
    /// The same output with more behind it: what is seen and selected stays so.
    void growTo(const OutputSource &source);
    const OutputSource &source() const { return m_source; }
    /// The source may have grown.
    void refresh();
    qint64 lineCount() const { return m_index.lineCount(); }
    /// All that there was at the last refresh is counted.
    bool isUpToDate() const { return !m_counting && !m_again; }
    const OutputIndex &index() const { return m_index; }

    /// The text of the lines that are seen, one a line.
    QString visibleText() const;
    /// As it is shown; of a longer selection its first `copiedLines`.
    QString selectedText() const;
    /// The first and the last line of the selection; nothing where nothing is selected.
    std::optional<std::pair<qint64, qint64>> selectedLines() const;
    void selectAll();
    /// To the clipboard.
    void copy();
    /// More is for a file.
    static constexpr qint64 copiedLines = 100'000;
    /// Shows the bytes there and marks them.
    void reveal(qint64 offset, const QByteArray &found);
    /// Where a search goes on from.
    qint64 searchStart(bool backwards) const;
    void setPlaceholderText(const QString &text);

signals:
    /// More lines are known, or others are seen.
    void moved();
    /// `lines` were selected; where they are more than `copiedLines`, only the first went along.
    void copied(qint64 lines);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A place in the text as shown.
    struct Spot
    {
        qint64 line = 0;
        qsizetype column = 0;

        friend auto operator<=>(const Spot &, const Spot &) = default;
    };

    void count();
    void showMore(const OutputIndex &index);
    void fitScrollBars();
    int linesSeen() const;
    QList<OutputLine> shownLines(qint64 first, qsizetype count) const;
    Spot spotAt(const QPoint &place) const;

    OutputSource m_source;
    OutputIndex m_index;
    /// Counts sources: what a worker found out about another one is dropped.
    int m_generation = 0;
    bool m_counting = false;
    bool m_again = false;
    QTimer m_pause;
    Spot m_anchor;
    Spot m_cursor;
    /// Where the last search stopped; -1: nowhere.
    qint64 m_found = -1;
    QString m_placeholder;
};
