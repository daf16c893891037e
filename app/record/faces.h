// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

class QFontMetricsF;

/// The faces of the printed record.
enum class Face {
    Plain,
    Bold,
    Small,
    SmallBold,
    Mono,
    SmallMono,
    Title,
    Giant,
    Heading,
    SubHeading
};

QFont fontOf(Face face);
/// Without what no font here can draw: control characters, and pictures where there is no font of
/// pictures. Line breaks become separators of lines.
QString drawableText(const QString &text, const QFontMetricsF &metrics);
