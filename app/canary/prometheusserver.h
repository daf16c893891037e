// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/sources/source.h"

#include <QUrl>

/// The Prometheus server that the canary's source is, without a slash at its end; nothing where the
/// source is of another kind. An Error names an address that is none.
Result<std::optional<QUrl>> prometheusServer(const SourceSettings &settings);
/// Where such a server answers a query of one moment.
QUrl prometheusQueryUrl(QUrl server, const QString &query);
