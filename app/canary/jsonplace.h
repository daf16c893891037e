// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

/// The line, from 1, on which a member of a JSON document stands, "metrics[2].groups" for one;
/// where it is missing, the line of the innermost member around it that is there. The document must
/// be well-formed.
int jsonLineOf(QByteArrayView json, const QString &member);
