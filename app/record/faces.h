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
/// What of it is drawn: characters that no font here has, or that would be lost to whoever searches
/// the page, by their number ("[U+1F680]"); control characters not at all. Line breaks become
/// separators of lines.
QString drawableText(const QString &text, const QFontMetricsF &metrics);
