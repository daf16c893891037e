// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/runbook.h"

#include <QHash>
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

/// The anchors of a document's headings as GitHub has them, asked for in its order.
class HeadingAnchors
{
public:
    /// Of equal headings the second has "-1" behind it, the third "-2".
    QString next(const QString &heading);

private:
    QHash<QString, int> m_seen;
};

/// What a heading or a tag of HTML in this text is called by hand: `{#name}` at its end,
/// `id="name"`; in lower case.
QStringList namesByHand(const QString &text);
