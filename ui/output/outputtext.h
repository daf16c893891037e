// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// How a stretch of output looks: what ANSI SGR may ask for here.
struct OutputInk
{
    /// 0 to 7 of the eight colours; -1: the text's own.
    int colour = -1;
    bool bold = false;
    /// A sign that stands for a byte which is not shown as it is.
    bool mark = false;

    friend bool operator==(const OutputInk &, const OutputInk &) = default;
};

struct OutputSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    OutputInk ink;

    friend bool operator==(const OutputSpan &, const OutputSpan &) = default;
};

/// A line as it is shown.
struct OutputLine
{
    QString text;
    /// In order, without gaps; empty where all is plain.
    QList<OutputSpan> spans;
};

/// Colours and bold of SGR are kept and every other escape is dropped, one without an end only as
/// far as its start. Control characters of both kinds, and those that turn the direction of text,
/// become marks; invalid UTF-8 becomes U+FFFD. `ink` carries on to the next line.
OutputLine readOutputLine(const QByteArray &bytes, OutputInk &ink);
/// Output as plain text, line by line as above, without colours.
QString plainOutput(const QString &text);
/// Only what a line does to the ink.
void passOutputLine(const QByteArray &bytes, OutputInk &ink);
