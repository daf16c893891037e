// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/opentext.h"

void OpenText::read(const QString &line)
{
    QChar before = u' ';
    for (qsizetype i = 0; i < line.size(); before = line[i++]) {
        const QChar c = line[i];
        if (c == u'\\' && m_quote != u'\'') {
            ++i;
            if (i >= line.size())
                return;
        } else if (!m_quote.isNull()) {
            if (c == m_quote)
                m_quote = QChar();
        } else if (c == u'\'' || c == u'"') {
            m_quote = c;
        } else if (c == u'#' && before.isSpace()) {
            return;
        } else if (c == u'(' && before == u'=') {
            m_values = true;
        } else if (c == u')') {
            m_values = false;
        }
    }
}
