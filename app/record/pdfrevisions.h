// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// What an incremental update did to an earlier revision of a PDF, other than adding signature
/// fields, in words; empty: nothing.
QString changeBetween(const QByteArray &before, const QByteArray &after);
