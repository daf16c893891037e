// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

/// The raw answer behind a verdict, as it was kept.
class EvidenceView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit EvidenceView(QWidget *parent = nullptr);

    /// Keeps the place where the reader is when the text stays the same.
    void setEvidence(const QString &text);
    /// What stands in its place where there is none.
    void setLack(const QString &why);
};
