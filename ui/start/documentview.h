// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/documentrows.h"

#include <QListView>

class DocumentModel;

/// A document to be read, line by line: nothing in it can be ticked or run. Costs what is in sight,
/// however long the document is.
class DocumentView : public QListView
{
    Q_OBJECT
public:
    explicit DocumentView(QWidget *parent = nullptr);

    /// What was in sight stays there where the rows before it stay.
    void setRows(const QList<DocumentRow> &rows);
    const QList<DocumentRow> &rows() const;

private:
    DocumentModel *m_rows;
};
