// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/record/verifydesk.h"
#include "ui/record/verifypage.h"
#include "ui/window/pages.h"

VerifyPage *makeVerifyPage(QWidget *parent)
{
    auto *page = new VerifyPage(parent);
    auto *desk = new VerifyDesk(page);
    QObject::connect(page, &VerifyPage::fileChosen, desk,
                     [page, desk](const QString &path, const QString &signers) {
                         VerifyOptions options;
                         options.allowedSigners = signers;
                         page->showBusy(path);
                         desk->verify(path, options);
                     });
    QObject::connect(page, &VerifyPage::changeOneByteWanted, desk, &VerifyDesk::changeOneByte);
    QObject::connect(desk, &VerifyDesk::verified, page, &VerifyPage::showVerification);
    QObject::connect(desk, &VerifyDesk::changed, page, &VerifyPage::showChanged);
    QObject::connect(desk, &VerifyDesk::failed, page, &VerifyPage::showFailure);
    return page;
}
