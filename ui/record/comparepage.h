// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/record/comparedesk.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

/// Two launches side by side, part by part: what differed. Shows what it is given.
class ComparePage : public QWidget
{
    Q_OBJECT
public:
    explicit ComparePage(QWidget *parent = nullptr);

    /// Chooses the left one (0) or the right one (1); with both, they are compared.
    void choose(int side, const QString &path);
    void showPair(const ComparedPair &pair);
    void showFailure(const Error &error);

signals:
    void filesChosen(const QString &left, const QString &right);
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeHead();
    void chooseFile(int side);
    void swap();
    void showFiles();
    void fill();
    QTreeWidgetItem *rowOf(const ComparedRow &row) const;

    std::array<QString, 2> m_files;
    std::array<QLabel *, 2> m_names {};
    std::array<QPushButton *, 2> m_choose {};
    ComparedPair m_pair;
    QLabel *m_summary;
    QCheckBox *m_onlyDifferences;
    QTreeWidget *m_tree;
};
