// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/markdown.h"

/// A character that draws a box or a verdict, where GitHub sees plain text.
struct BoxSign
{
    /// A tick or cross without a box is a verdict or a criterion more often than a state.
    enum class Kind { Open, Ticked, Tick, Cross };

    Kind kind = Kind::Open;
    /// Of the sign and the blanks behind it.
    qsizetype length = 0;
};

/// The sign that `text` begins with.
std::optional<BoxSign> boxSignAt(QStringView text);

/// Sets `sign`, `checked` and `mayChoose` of items and paragraphs. Of bullets with a mere tick
/// those are boxes that have a real box beside them in their list.
void markDrawnBoxes(const Markdown &document, const std::vector<QByteArrayView> &lines,
                    int firstLine, std::vector<MarkdownBlock> &blocks);
