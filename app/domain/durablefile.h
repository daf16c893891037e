// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

/// Replaces a file: on return the new one is on disk whole, or there is an Error and the old one is
/// as it was. QSaveFile alone takes neither a short write nor a sync that fails for an error.
Result<void> replaceDurably(const QString &path, const QByteArray &bytes);
