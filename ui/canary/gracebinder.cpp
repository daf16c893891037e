// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canary/gracebinder.h"

#include "desk/canary/canarywatch.h"
#include "desk/console/console.h"
#include "ui/canary/gracebar.h"
#include "ui/window/mainwindow.h"

#include <QPointer>
#include <QTimer>

/// Often enough for seconds that are counted down.
static constexpr std::chrono::milliseconds again {200};

QString intentOf(const CanaryWatch &watch)
{
    const std::optional<Grace::Deed> deed = watch.grace().deed();
    if (!deed)
        return {};
    const auto left = std::chrono::ceil<std::chrono::seconds>(watch.grace().left()).count();
    return (deed == Grace::Deed::Rollback ? MainWindow::tr("Rolls back in %1 s: %2")
                                          : MainWindow::tr("Promotes in %1 s: %2"))
        .arg(left)
        .arg(watch.verdict().reason);
}

void bindGrace(Console &console, GraceBar &bar, QObject *page)
{
    CanaryWatch *watch = console.canary();
    auto *timer = new QTimer(page);
    timer->setInterval(again);
    const auto show = [watch = QPointer(watch), &bar, timer] {
        const QString intent = watch ? intentOf(*watch) : QString();
        bar.setIntent(intent);
        // Nobody counts while nothing is about to happen.
        if (intent.isEmpty())
            timer->stop();
        else if (!timer->isActive())
            timer->start();
    };
    QObject::connect(timer, &QTimer::timeout, page, show);
    QObject::connect(&watch->grace(), &Grace::changed, page, show);
    QObject::connect(&bar, &GraceBar::stopWanted, page, [watch = QPointer(watch), &console] {
        if (watch)
            watch->abort(console.actor());
    });
    QObject::connect(page, &QObject::destroyed, &bar, [&bar] { bar.setIntent({}); });
    show();
}
