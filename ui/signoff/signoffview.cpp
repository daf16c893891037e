// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/signoffview.h"

#include "ui/items/agetext.h"

#include <QCoreApplication>

namespace {

struct WaiverWords
{
    Q_DECLARE_TR_FUNCTIONS(SignOffSummary)
};

} // namespace

QString waiverText(const QString &title, const ItemStatus &status, const QStringList &people,
                   const QDateTime &now)
{
    return WaiverWords::tr("%1: %2\nRisk: %3\nBy %4, %5 (until %6)")
        .arg(title, status.note, status.risk, people.join(QLatin1StringView(", ")),
             leftText(status.expires, now), utcText(status.expires));
}
