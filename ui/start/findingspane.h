// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/runbook.h"

#include <QWidget>

class QLabel;
class QListWidget;

/// What preflight found in a runbook, worst first, and what to do about the selected point.
class FindingsPane : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsPane(QWidget *parent = nullptr);

    /// They are still being looked for.
    void await();
    /// Lines that were repaired for reading stand below the findings.
    void setFindings(QList<Finding> findings, const QList<RepairedLine> &repaired);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showShapes();

    QLabel *m_title;
    QListWidget *m_list;
    QLabel *m_fix;
};
