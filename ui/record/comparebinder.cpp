// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/record/comparedesk.h"
#include "ui/record/comparepage.h"
#include "ui/window/pages.h"

ComparePage *makeComparePage(QWidget *parent)
{
    auto *page = new ComparePage(parent);
    auto *desk = new CompareDesk(page);
    QObject::connect(page, &ComparePage::filesChosen, desk, &CompareDesk::compare);
    QObject::connect(desk, &CompareDesk::compared, page, &ComparePage::showPair);
    QObject::connect(desk, &CompareDesk::failed, page, &ComparePage::showFailure);
    return page;
}
