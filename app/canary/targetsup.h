// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/prometheusanswer.h"

#include <QStringList>

/// Which of the targets that Prometheus scrapes give it no page: its own `up`, which says so at the
/// first scrape that fails, long before the last page is old. Targets are named as in
/// `ScrapedPages`, times are milliseconds since 1970 by the server's clock.
namespace TargetsUp {

/// Selects `up` of those targets, in PromQL, without a range.
QString query(const QStringList &targets);
/// Those whose newest `up`, no older than `since`, is 0.
QStringList failing(const ScrapedPages &ups, qint64 since);
/// The address of a target, in words.
QString instanceOf(const QString &target);

} // namespace TargetsUp
