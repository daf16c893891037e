// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/evidenceview.h"

#include "domain/controlmarks.h"
#include "ui/widgets/theme.h"

EvidenceView::EvidenceView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFont(Theme::fixed());
    setProperty("paper", true);
}

void EvidenceView::setLack(const QString &why)
{
    if (placeholderText() != why)
        setPlaceholderText(why);
}

void EvidenceView::setEvidence(const QString &evidence)
{
    const QString text = withControlMarks(evidence);
    if (toPlainText() != text)
        setPlainText(text);
}
