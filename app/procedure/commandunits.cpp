// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "procedure/commandunits.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// What ends a compound command that begins with this word; empty for any other word.
QString endOf(const QString &word)
{
    if (word == "if"_L1)
        return u"fi"_s;
    if (word == "case"_L1)
        return u"esac"_s;
    if (word == "{"_L1)
        return u"}"_s;
    static const QStringList loops {u"for"_s, u"while"_s, u"until"_s, u"select"_s};
    return loops.contains(word) ? u"done"_s : QString();
}

/// Reads a script line by line; knows where a command may end.
class LineReader
{
public:
    /// Whether the command goes on behind this line.
    bool goesOn(QStringView line)
    {
        if (!m_documents.isEmpty()) {
            skipDocument(line);
            return !isComplete();
        }
        if (!m_continued && m_quote.isNull()) {
            m_atCommand = true;
            m_substitutes = false;
        }
        m_operator = false;
        m_continued = false;
        m_word.clear();
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QChar c = line[i];
            if (c == u'\\' && (m_quote != u'\'' || m_escapes)) {
                m_continued = i + 1 == line.size();
                ++i;
                if (m_quote.isNull())
                    readOther(c);
                continue;
            }
            if (!m_quote.isNull()) {
                readQuoted(c, line.sliced(i + 1));
                continue;
            }
            if (c == u'#' && m_word.isEmpty())
                break;
            if (const auto size = hereDocument(line.sliced(i))) {
                i += *size - 1;
                continue;
            }
            read(c, line.sliced(i + 1));
        }
        endWord();
        return !isComplete();
    }
    /// Something was met that only a parser can see the end of.
    bool isLost() const { return m_lost; }

private:
    struct Document
    {
        QString end;
        bool indented = false;
    };

    struct Compound
    {
        QString end;
        /// Parentheses around it.
        int depth = 0;
    };

    bool isComplete() const
    {
        return !m_continued && !m_operator && m_quote.isNull() && m_depth == 0 && m_ends.isEmpty()
            && m_documents.isEmpty();
    }

    void skipDocument(QStringView line)
    {
        const Document &document = m_documents.constFirst();
        while (document.indented && line.startsWith(u'\t'))
            line = line.sliced(1);
        if (line == document.end)
            m_documents.removeFirst();
    }

    /// Takes in "<<END" and says how long it is; "<<<" begins no document.
    std::optional<qsizetype> hereDocument(QStringView rest)
    {
        if (rest.startsWith("<<<"_L1))
            return 3;
        if (!rest.startsWith("<<"_L1))
            return {};
        Document document {.end = {}, .indented = rest.sliced(2).startsWith(u'-')};
        qsizetype i = document.indented ? 3 : 2;
        while (i < rest.size() && (rest[i] == u' ' || rest[i] == u'\t'))
            ++i;
        QChar quote;
        for (; i < rest.size(); ++i) {
            const QChar c = rest[i];
            if (c == quote)
                quote = {};
            else if (quote.isNull() && (c == u'\'' || c == u'"'))
                quote = c;
            else if (quote.isNull() && (c.isSpace() || u";&|<>()"_s.contains(c)))
                break;
            else if (c != u'\\')
                document.end += c;
        }
        // A shift of bits, or what nobody writes.
        m_lost = m_lost || document.end.isEmpty() || document.end[0].isDigit();
        m_documents.append(document);
        return i;
    }

    /// A document that begins within quotes holds quotes of its own.
    void readQuoted(QChar c, QStringView rest)
    {
        m_substitutes = m_substitutes || (c == u'$' && rest.startsWith(u'(')) || m_quote == u'`';
        m_lost = m_lost || (m_substitutes && c == u'<' && rest.startsWith(u'<'));
        if (c == m_quote)
            m_quote = {};
    }

    void read(QChar c, QStringView rest)
    {
        if (c == u'\'' || c == u'"' || c == u'`') {
            m_quote = c;
            m_escapes = c == u'\'' && m_word.endsWith(u'$');
            readOther(c);
        } else if (c.isSpace() || c == u';' || c == u'&' || c == u'|') {
            endWord();
            // A lone & or ; ends a command, where && and | wait for another.
            if (!c.isSpace()) {
                m_operator =
                    c == u'|' || (c == u'&' && (rest.startsWith(u'&') || m_and || m_operator));
                m_atCommand = true;
            }
            m_and = c == u'&';
        } else if (c == u'(' || c == u')') {
            readParenthesis(c);
        } else {
            readOther(c);
        }
    }

    void readParenthesis(QChar c)
    {
        endWord();
        // A pattern's own ")".
        const bool ofCase = !m_ends.isEmpty() && m_ends.constLast().end == "esac"_L1
            && m_ends.constLast().depth == m_depth;
        if (c == u'(' || !ofCase)
            m_depth += c == u'(' ? 1 : -1;
        m_lost = m_lost || m_depth < 0;
        m_atCommand = c == u'(' || ofCase || m_opened;
        m_opened = c == u'(';
        m_operator = false;
    }

    void readOther(QChar c)
    {
        m_word += c;
        m_operator = false;
        m_and = false;
        m_opened = false;
    }

    void endWord()
    {
        const QString word = std::exchange(m_word, {});
        if (word.isEmpty() || !m_atCommand)
            return;
        static const QStringList goOn {u"then"_s, u"do"_s,   u"else"_s,  u"elif"_s,
                                       u"!"_s,    u"time"_s, u"coproc"_s};
        if (const QString end = endOf(word); !end.isEmpty()) {
            m_ends.append({end, m_depth});
            m_atCommand = end != "done"_L1 || word == "while"_L1 || word == "until"_L1;
            m_atCommand = m_atCommand && end != "esac"_L1;
        } else if (!m_ends.isEmpty() && word == m_ends.constLast().end) {
            m_ends.removeLast();
            m_atCommand = false;
        } else {
            static const QStringList strangers {u"fi"_s, u"esac"_s, u"}"_s, u"done"_s,
                                                u"function"_s};
            m_lost = m_lost || strangers.contains(word);
            m_atCommand = goOn.contains(word);
        }
    }

    QString m_word;
    QChar m_quote;
    /// In quotes behind "$", where a backslash means something.
    bool m_escapes = false;
    /// Something within quotes is computed by commands.
    bool m_substitutes = false;
    /// What the compound commands that are open end with.
    QList<Compound> m_ends;
    /// Here documents whose text comes next.
    QList<Document> m_documents;
    int m_depth = 0;
    bool m_continued = false;
    bool m_operator = false;
    bool m_and = false;
    /// Right behind "(".
    bool m_opened = false;
    /// The next word is a command, or one of the shell's own.
    bool m_atCommand = true;
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

/// Said by the shell itself where it ends badly: at which line, and how each command of a pipe
/// ended.
static constexpr auto toldAtTheEnd =
    "trap 'launch_console_end=$? launch_console_pipe=\"${PIPESTATUS[*]}\"; "
    "case $launch_console_pipe in *[1-9]*\\ *|*\\ *[1-9]*) "
    "launch_console_pipe=\", its pipe with $launch_console_pipe\" ;; "
    "*) launch_console_pipe= ;; esac; [ $launch_console_end = 0 ] || "
    "printf \"launch-console: line %s ended with %s%s\\n\" \"$launch_console_line\" "
    "\"$launch_console_end\" \"$launch_console_pipe\" >&2' EXIT; launch_console_line=1; "_L1;

/// Ends as the command before it did, twice: before its line is forgotten, and for the next command
/// to see. A subshell is made only where that is no 0.
static constexpr auto betweenCommands =
    "\nlaunch_console_end=$?; [ $launch_console_end = 0 ] || (exit $launch_console_end); "
    "launch_console_line=$LINENO; [ $launch_console_end = 0 ] || (exit $launch_console_end); "_L1;

/// What is asked between two commands would take from the second what it wants to know of the pipe
/// before it.
static bool asksForThePipe(const QString &unit)
{
    return unit.contains("PIPESTATUS"_L1);
}

/// The line of such a command is noted by the shell before it runs: of that the pipe's end is left
/// alone.
static QString notedLines(const QStringList &units)
{
    QString noted;
    int line = 1;
    for (qsizetype i = 0; i < units.size(); ++i) {
        const int next = line + int(units.at(i).count(u'\n')) + 1;
        if (i > 0 && asksForThePipe(units.at(i)))
            noted += u"if [ \"${LINENO:-0}\" -ge %1 ] && [ \"${LINENO:-0}\" -lt %2 ]; then "
                     "launch_console_line=%1; fi; "_s.arg(line)
                         .arg(next);
        line = next;
    }
    return noted.isEmpty() ? QString() : u"trap '%1' DEBUG; "_s.arg(noted);
}

QString judgedOneByOne(const QString &script)
{
    const QStringList units = commandUnits(script);
    QString judged = toldAtTheEnd + notedLines(units);
    for (qsizetype i = 0; i < units.size(); ++i) {
        // What is asked for here is no list, so that `set -e` hears of it.
        if (i > 0)
            judged += asksForThePipe(units.at(i)) ? "\n"_L1 : betweenCommands;
        judged += units.at(i);
    }
    return judged;
}

std::optional<FailedLine> failedLine(const QByteArray &output, const QString &script)
{
    static const QRegularExpression told(
        u"launch-console: line (\\d+) ended with (\\d+)(?:, its pipe with ([\\d ]+))?$"_s);
    const QString last = QString::fromUtf8(output.right(500)).trimmed().section(u'\n', -1);
    const auto match = told.match(last.trimmed());
    if (!match.hasMatch())
        return {};
    FailedLine failed {.line = match.captured(1).toInt(),
                       .status = match.captured(2).toInt(),
                       .text = {},
                       .pipe = match.captured(3).split(u' ', Qt::SkipEmptyParts)};
    int line = 1;
    for (const QString &unit : commandUnits(script)) {
        if (line == failed.line)
            failed.text = unit.trimmed().section(u'\n', 0, 0);
        line += int(unit.count(u'\n')) + 1;
    }
    return failed;
}
