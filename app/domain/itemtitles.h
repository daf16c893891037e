// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

struct Runbook;

/// Puts the titles of items, steps and roles where a sentence names them by id; a role only where
/// its id stands in brackets, since it may be a word like any other: "Dana (devops-lead) says GO".
class ItemTitles
{
public:
    ItemTitles() = default;
    explicit ItemTitles(const Runbook &runbook);

    /// The sentence with every id it knows replaced; others stay as they are.
    QString in(const QString &sentence) const;

private:
    QHash<QString, QString> m_titles;
    QHash<QString, QString> m_roles;
};
