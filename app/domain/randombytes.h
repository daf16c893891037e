// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// So many bytes of the system's generator, fit for keys.
QByteArray randomBytes(qsizetype size);
