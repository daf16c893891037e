// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

/// A command's output, as it comes, made fit for the terminal that somebody reads: colours of text
/// and bold pass, every other escape is dropped, and other controls become marks. A carriage return
/// begins a new line, so that nothing is written over. Invalid UTF-8 becomes U+FFFD.
class TerminalText
{
public:
    /// The next piece; an escape that is not whole yet waits for the one after.
    QByteArray take(const QByteArray &bytes);
    /// The rest, after which the terminal writes in its own colour again.
    QByteArray finish();

private:
    QString passed(bool last);

    QStringDecoder m_decoder {QStringDecoder::Utf8};
    QString m_pending;
    /// A colour was passed that nothing has taken back.
    bool m_inked = false;
};
