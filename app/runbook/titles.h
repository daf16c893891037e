// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/markdown.h"

/// The words of an item or step: a title, and what follows it.
struct TitledText
{
    QString title;
    QString detail;
};

/// The bold lead-in and the rest; the whole text as title where nothing leads in. Box markers of
/// quoted tasks go.
TitledText splitTitle(const MarkdownText &text);

/// Takes the drawn box off the front.
void takeSign(MarkdownText &text);

/// "(CRITICAL)" or the word in capitals.
bool saysCritical(const QString &text);
/// "(if applicable)", "(optional)", "(if needed)".
bool saysIfApplicable(const QString &text);
/// "(10%)" as 0..1.
std::optional<double> shareIn(const QString &text);
/// "(5 minutes)".
std::optional<std::chrono::seconds> durationInBrackets(const QString &text);
