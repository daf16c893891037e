// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;
class QLabel;

/// What was expected and what was seen, side by side; one above the other where that would be too
/// narrow to read. Of what failed the words that differ are bold and underlined, and said to a
/// screen reader besides.
class ComparedFacts : public QWidget
{
    Q_OBJECT
public:
    explicit ComparedFacts(QWidget *parent = nullptr);

    /// Either may be empty and is not shown then.
    void setFacts(const QString &expected, const QString &seen, bool failed);
    /// Whether both stand beside each other at this width.
    bool standSideBySide(int width) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Cell
    {
        QWidget *box = nullptr;
        QLabel *key = nullptr;
        QLabel *value = nullptr;
    };

    Cell addCell(const QString &name);
    static void showCell(const Cell &cell, const QString &key, const QString &text,
                         const QList<bool> &differs);
    bool showsBoth() const;
    void arrange();

    QBoxLayout *m_row;
    Cell m_expected;
    Cell m_seen;
};

/// Which words of each text, split at white space, the other does not have in the same order; no
/// mark at all where the two have no word in common or are too long to compare.
std::pair<QList<bool>, QList<bool>> differingWords(const QString &one, const QString &other);
