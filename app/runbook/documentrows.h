// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bytes.h"
#include "domain/result.h"

#include <QList>
#include <QString>

/// One line of a document as it is read on screen: its words without the marks around them.
struct DocumentRow
{
    enum class Kind : quint8 {
        Heading,
        Text,
        Bullet,
        Numbered,
        Box,
        TickedBox,
        Code,
        Rule,
        /// Room between blocks.
        Gap,
        /// A line as it stands in the file, read by nobody yet.
        Source
    };

    Kind kind = Kind::Text;
    /// 1..6 of a heading, lists around anything else.
    int level = 0;
    /// Of a numbered item.
    int number = 0;
    /// In the file, from 1.
    int line = 0;
    QString text;

    friend bool operator==(const DocumentRow &, const DocumentRow &) = default;
};

/// What a document shows, or its beginning.
struct DocumentLines
{
    QList<DocumentRow> rows;
    /// There is more in the document than these rows.
    bool isPart = false;
    /// Of the whole document.
    qsizetype bytes = 0;
};

/// All of a document. Refuses what the reader of runbooks refuses as text. Pure; takes as long as
/// reading a runbook.
Result<DocumentLines> documentLines(const QByteArray &bytes, const QString &path);

/// The beginning of a document, what fills a screen of its first `head` bytes, up to the block in
/// which these end: each row is one that the whole document shows at the same place. Where no
/// beginning can be told that what follows leaves as it is, the lines as they stand in the file. A
/// document that is no longer is shown whole. Pure; takes a pass over the bytes and the reading of
/// the first.
Result<DocumentLines> documentHead(const QByteArray &bytes, const QString &path,
                                   qsizetype head = 8_KiB);
