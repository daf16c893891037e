// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

/// SHA-256 as it is written everywhere: 64 figures in lower case.
QString sha256Hex(QByteArrayView bytes);
