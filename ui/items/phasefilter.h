// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/verdict.h"

#include <QSortFilterProxyModel>

/// What of a phase the list shows: items whose title, or a heading above them, holds all words
/// typed, in the states asked for. Phases stay, sections stay while something below them does.
class PhaseFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Wanted { All, Open, Failing, Stale, Done };

    explicit PhaseFilter(QObject *parent = nullptr);

    void setWords(const QString &words);
    void setWanted(Wanted wanted);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool stateFits(ItemState state) const;

    QStringList m_words;
    Wanted m_wanted = Wanted::All;
};
