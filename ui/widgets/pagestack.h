// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

/// Pages that take the room there is, however tall they would like to be. Asked for that, a
/// QStackedWidget asks all its pages, and those that are not shown lay out their words for it.
class PageStack : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PageStack(QWidget *parent = nullptr);

    bool hasHeightForWidth() const override;
};
