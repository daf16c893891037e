// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/runbook.h"

#include <QSet>

/// One link of a document, wherever it stands.
struct DocumentLink
{
    QString text;
    /// As written.
    QString target;
    int line = 0;
};

/// Where a document leads, and where one can be led within it.
struct DocumentLinks
{
    QList<DocumentLink> links;
    /// Anchors of headings as GitHub makes them, and those named by hand.
    QSet<QString> anchors;
};

/// Reads the bytes of the runbook once more.
DocumentLinks readDocumentLinks(const Runbook &runbook);

/// The anchor of a heading as GitHub has it; the second equal one gets "-1" by the caller.
QString anchorOf(const QString &heading);
