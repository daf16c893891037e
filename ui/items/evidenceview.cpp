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
    setPlaceholderText(tr("No evidence yet. Nothing is green without it."));
}

void EvidenceView::setEvidence(const QString &evidence)
{
    const QString text = withControlMarks(evidence);
    if (toPlainText() != text)
        setPlainText(text);
}
