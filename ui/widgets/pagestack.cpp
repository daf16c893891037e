// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagestack.h"

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{
}

bool PageStack::hasHeightForWidth() const
{
    return false;
}
