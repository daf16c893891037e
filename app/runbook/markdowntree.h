// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/markdown.h"

/// The blocks and counts of a parsed document.
struct MarkdownTree
{
    std::vector<MarkdownBlock> blocks;
    RunbookCounts counts;
    /// The line where the nesting passed the cap; 0 where it did not.
    int tooDeepAt = 0;
};

/// Walks the parser's tree once. `body` is the text it was made from.
MarkdownTree readTree(cmark_node *root, QByteArrayView body, int firstLine);
