// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/armcounter.h"

#include <QHash>

/// One arm as somebody else's scrapes see it: adds up the scrapes of a look and knows how old the
/// last one is. Times are milliseconds since 1970 by the scraping server's clock.
class ScrapeWatch
{
public:
    explicit ScrapeWatch(ArmCounter counter);

    using Look = ArmCounter::Reading;

    void beginLook();
    /// A scrape newer than those before of the same target. One that does not count only sets the
    /// mark.
    void see(const QString &target, qint64 at, const QList<Sample> &page, bool counts);
    /// What the scrapes since `beginLook` add up to. Stale: the last one is over three scrapes old;
    /// a look between two scrapes counts nothing, which is no silence. `otherInterval`: between the
    /// scrapes of the other arm, for one that was scraped once; 0: unknown.
    /// `failing`: targets of which the server says that it gets no page (`up` is 0), of this arm or
    /// others; where they are all of this arm's, it is Stale at once, in words of its own.
    Look endLook(qint64 now, qint64 otherInterval, const QStringList &failing = {});
    /// Milliseconds between scrapes; 0: unknown.
    qint64 interval() const { return m_interval; }

private:
    Look agedLook(qint64 now, qint64 otherInterval) const;
    QString age(qint64 now) const;

    ArmCounter m_counter;
    Look m_look;
    bool m_wrong = false;
    /// Of this arm's last scrape; 0: none yet.
    qint64 m_last = 0;
    QHash<QString, qint64> m_lastOf;
    /// The shortest between two scrapes of one target, so that a missed one does not count; 0:
    /// unknown.
    qint64 m_interval = 0;
};
