// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Tells, line by line of a shell's script, whether a text in quotes or the values of an array go
/// on over the end of a line. Pure.
class OpenText
{
public:
    void read(const QString &line);
    bool isOpen() const { return m_values || !m_quote.isNull(); }

private:
    QChar m_quote;
    bool m_values = false;
};
