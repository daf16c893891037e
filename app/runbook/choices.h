// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// Several boxes of which one is to be taken.
struct Choice
{
    QString title;
    QStringList options;
    /// One of them is ticked already.
    bool made = false;
};

/// "[ ] GO  [ ] NO-GO", "Ready? Yes / No". `boxed` says that a box stood before `text`, which the
/// parser took off.
std::optional<Choice> choiceIn(const QString &text, bool boxed);

/// "Choose one:", "(pick one)", "select only one of".
bool saysChooseOne(const QString &text);
