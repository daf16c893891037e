// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "procedure/commandunits.h"

using namespace Qt::StringLiterals;

namespace {

/// Reads a script line by line; knows where a command may end.
class LineReader
{
public:
    /// Whether the command goes on behind this line.
    bool goesOn(QStringView line)
    {
        m_operator = false;
        m_continued = false;
        m_word.clear();
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QChar c = line[i];
            if (c == u'\\' && m_quote != u'\'') {
                m_continued = i + 1 == line.size();
                ++i;
                if (m_quote.isNull())
                    readOther(c);
                continue;
            }
            if (!m_quote.isNull()) {
                if (c == m_quote)
                    m_quote = {};
                continue;
            }
            if (c == u'#' && m_word.isEmpty())
                break;
            read(c, line.sliced(i + 1));
        }
        readOther(u' ');
        endWord();
        return m_continued || m_operator || !m_quote.isNull() || m_depth > 0;
    }
    /// Something was opened that only a parser can see closed.
    bool isLost() const { return m_lost; }

private:
    void read(QChar c, QStringView rest)
    {
        if (c == u'\'' || c == u'"' || c == u'`') {
            m_quote = c;
            readOther(c);
        } else if (c.isSpace() || c == u';' || c == u'&' || c == u'|') {
            endWord();
            // A lone & or ; ends a command, where && and | wait for another.
            settleAngles();
            if (!c.isSpace())
                m_operator =
                    c == u'|' || (c == u'&' && (rest.startsWith(u'&') || m_and || m_operator));
            m_and = c == u'&';
        } else if (c == u'(' || c == u')') {
            endWord();
            m_depth += c == u'(' ? 1 : -1;
            // A function's "()", or a pattern's ")".
            m_lost = m_lost || m_depth < 0 || (c == u'(' && rest.startsWith(u')'));
            m_operator = false;
        } else {
            readOther(c);
        }
    }

    void readOther(QChar c)
    {
        if (c == u'<')
            ++m_angles;
        else
            settleAngles();
        if (c == u' ')
            return;
        m_word += c;
        m_operator = false;
        m_and = false;
    }

    /// "<<" begins a here document, "<<<" does not.
    void settleAngles()
    {
        m_lost = m_lost || m_angles == 2;
        m_angles = 0;
    }

    void endWord()
    {
        static const QStringList openers {u"if"_s,       u"for"_s,  u"while"_s,
                                          u"until"_s,    u"case"_s, u"select"_s,
                                          u"function"_s, u"{"_s,    u"coproc"_s};
        m_lost = m_lost || openers.contains(m_word);
        m_word.clear();
    }

    QString m_word;
    QChar m_quote;
    int m_depth = 0;
    int m_angles = 0;
    bool m_continued = false;
    bool m_operator = false;
    bool m_and = false;
    bool m_lost = false;
};

} // namespace

QStringList commandUnits(const QString &script)
{
    QStringList units;
    QStringList unit;
    LineReader reader;
    const QStringList lines = script.split(u'\n');
    for (const QString &line : lines) {
        unit.append(line);
        if (reader.goesOn(line) || reader.isLost())
            continue;
        units.append(unit.join(u'\n'));
        unit.clear();
    }
    if (!unit.isEmpty())
        units.append(unit.join(u'\n'));
    return units;
}

QString judgedOneByOne(const QString &script)
{
    // A subshell that ends as the command before it did is no list, so that `set -e` hears of it.
    return commandUnits(script).join("\n(exit $?); "_L1);
}
