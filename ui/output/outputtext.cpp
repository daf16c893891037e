// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/outputtext.h"

#include "domain/controlmarks.h"

using namespace Qt::StringLiterals;

/// Longer lines are shown cut; the spool keeps them whole.
static constexpr qsizetype shownLineLength = 4000;
static constexpr qsizetype tabWidth = 8;

static void applyCodes(QStringView codes, OutputInk &ink)
{
    const QList<QStringView> parts = codes.split(u';');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const int code = parts.at(i).toInt();
        if (code == 38 || code == 48)
            i += i + 1 < parts.size() && parts.at(i + 1) == u"5" ? 2 : 4;
        else if (code == 0)
            ink = {};
        else if (code == 1 || code == 22)
            ink.bold = code == 1;
        else if ((code >= 30 && code <= 37) || (code >= 90 && code <= 97))
            ink.colour = code % 10;
        else if (code == 39)
            ink.colour = -1;
    }
}

/// The character after the escape that starts at `at`, or `at` + 1 where it has no end here.
static qsizetype escapeEnd(QStringView text, qsizetype at, OutputInk &ink)
{
    const qsizetype size = text.size();
    const char16_t kind = at + 1 < size ? text.at(at + 1).unicode() : u'\0';
    qsizetype end = at + 2;
    if (kind == u'[') {
        while (end < size && text.at(end) >= u' ' && text.at(end) < u'@')
            ++end;
        if (end == size || text.at(end) > u'~')
            return at + 1;
        if (text.at(end) == u'm')
            applyCodes(text.sliced(at + 2, end - at - 2), ink);
        return end + 1;
    }
    if (kind == u']' || kind == u'P' || kind == u'_' || kind == u'^' || kind == u'X') {
        // A title, a link, a string for the terminal: to BEL, or to ESC \.
        for (; end < size; ++end) {
            if (text.at(end) == u'\x07')
                return end + 1;
            if (text.at(end) == u'\x1b')
                return end + 1 < size && text.at(end + 1) == u'\\' ? end + 2 : at + 1;
        }
        return at + 1;
    }
    return qMin(size, kind >= u' ' && kind <= u'~' ? end : at + 1);
}

namespace {

/// The line as it grows.
class LineWriter
{
public:
    void put(QStringView text, const OutputInk &ink)
    {
        if (text.isEmpty())
            return;
        if (!m_line.spans.isEmpty() && m_line.spans.constLast().ink == ink)
            m_line.spans.last().length += text.size();
        else
            m_line.spans.append({m_line.text.size(), text.size(), ink});
        m_line.text += text;
    }
    qsizetype column() const { return m_line.text.size(); }
    OutputLine take()
    {
        if (m_line.spans.size() == 1 && m_line.spans.constFirst().ink == OutputInk {})
            m_line.spans.clear();
        return std::move(m_line);
    }

private:
    OutputLine m_line;
};

} // namespace

static bool isPlain(char16_t c)
{
    return (c >= 0x20 && c < 0x7f) || (c > 0x9f && controlMark(c).isEmpty());
}

OutputLine readOutputLine(const QByteArray &bytes, OutputInk &ink)
{
    QString text = QString::fromUtf8(bytes);
    if (text.endsWith(u'\r'))
        text.chop(1);
    LineWriter line;
    qsizetype at = 0;
    while (at < text.size() && line.column() < shownLineLength) {
        qsizetype end = at;
        while (end < text.size() && isPlain(text.at(end).unicode()))
            ++end;
        const qsizetype put = qMin(end - at, shownLineLength - line.column());
        line.put(QStringView(text).sliced(at, put), ink);
        at += put;
        if (at < end || at == text.size())
            break;
        const char16_t c = text.at(at).unicode();
        if (c == u'\x1b') {
            end = escapeEnd(text, at, ink);
            if (end == at + 1) {
                OutputInk mark = ink;
                mark.mark = true;
                line.put(controlMark(c), mark);
            }
            at = end;
            continue;
        }
        if (c == u'\t') {
            line.put(QString(tabWidth - line.column() % tabWidth, u' '), ink);
        } else {
            OutputInk mark = ink;
            mark.mark = true;
            line.put(controlMark(c), mark);
        }
        ++at;
    }
    if (at < text.size()) {
        OutputInk cut;
        cut.mark = true;
        line.put(u" …"_s, cut);
        passOutputLine(text.sliced(at).toUtf8(), ink);
    }
    return line.take();
}

QString plainOutput(const QString &text)
{
    QStringList lines;
    OutputInk ink;
    for (const QString &line : text.split(u'\n'))
        lines.append(readOutputLine(line.toUtf8(), ink).text);
    return lines.join(u'\n');
}

void passOutputLine(const QByteArray &bytes, OutputInk &ink)
{
    if (!bytes.contains('\x1b'))
        return;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype at = text.indexOf(u'\x1b'); at >= 0; at = text.indexOf(u'\x1b', at))
        at = escapeEnd(text, at, ink);
}
