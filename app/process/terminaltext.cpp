// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/terminaltext.h"

#include "domain/controlmarks.h"

#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

/// An escape that is longer is none.
static constexpr qsizetype longestEscape = 4096;

namespace {

/// Where an escape ends, from the character that begins it.
struct EscapeEnd
{
    enum class Kind { Whole, Unfinished, None };

    Kind kind = Kind::None;
    /// Of the character after it.
    qsizetype end = 0;
};

} // namespace

static EscapeEnd sequenceEnd(QStringView text, qsizetype at)
{
    qsizetype end = at + 2;
    while (end < text.size() && text.at(end) >= u' ' && text.at(end) < u'@')
        ++end;
    if (end == text.size())
        return {EscapeEnd::Kind::Unfinished, end};
    if (text.at(end) > u'~' || text.at(end) < u'@')
        return {};
    return {EscapeEnd::Kind::Whole, end + 1};
}

/// A title, a link, a string for the terminal: to BEL, or to ESC \.
static EscapeEnd stringEnd(QStringView text, qsizetype at)
{
    for (qsizetype end = at + 2; end < text.size(); ++end) {
        if (text.at(end) == u'\x07')
            return {EscapeEnd::Kind::Whole, end + 1};
        if (text.at(end) == u'\n')
            return {};
        if (text.at(end) != u'\x1b')
            continue;
        if (end + 1 == text.size())
            break;
        return text.at(end + 1) == u'\\' ? EscapeEnd {EscapeEnd::Kind::Whole, end + 2}
                                         : EscapeEnd {};
    }
    return {EscapeEnd::Kind::Unfinished, text.size()};
}

static EscapeEnd escapeEnd(QStringView text, qsizetype at)
{
    if (at + 1 == text.size())
        return {EscapeEnd::Kind::Unfinished, text.size()};
    const char16_t kind = text.at(at + 1).unicode();
    if (kind == u'[')
        return sequenceEnd(text, at);
    if (kind == u']' || kind == u'P' || kind == u'_' || kind == u'^' || kind == u'X')
        return stringEnd(text, at);
    qsizetype end = at + 1;
    while (end < text.size() && text.at(end) >= u' ' && text.at(end) < u'0')
        ++end;
    if (end == text.size())
        return {EscapeEnd::Kind::Unfinished, end};
    if (text.at(end) < u'0' || text.at(end) > u'~')
        return {};
    return {EscapeEnd::Kind::Whole, end + 1};
}

/// The codes of an SGR that are let through: the eight colours of text in both strengths, bold, and
/// what takes them back. Backgrounds and hidden text could keep something from being read.
static QStringList harmlessCodes(QStringView codes)
{
    QStringList harmless;
    const QList<QStringView> parts = codes.split(u';');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const int code = parts.at(i).toInt();
        if (code == 38 || code == 48)
            i += i + 1 < parts.size() && parts.at(i + 1) == u"5" ? 2 : 4;
        else if (code == 0 || code == 1 || code == 22 || (code >= 30 && code <= 37) || code == 39
                 || (code >= 90 && code <= 97))
            harmless.append(QString::number(code));
    }
    return harmless;
}

QString TerminalText::passed(bool last)
{
    QString out;
    qsizetype at = 0;
    while (at < m_pending.size()) {
        const char16_t c = m_pending.at(at).unicode();
        if (c == u'\r') {
            // What follows decides: a line end alone, or a line that was to be written over.
            if (at + 1 == m_pending.size() && !last)
                break;
            if (at + 1 == m_pending.size() || m_pending.at(at + 1) != u'\n')
                out += u'\n';
            ++at;
            continue;
        }
        if (c != u'\x1b') {
            qsizetype end = at + 1;
            while (end < m_pending.size() && m_pending.at(end) != u'\r'
                   && m_pending.at(end) != u'\x1b')
                ++end;
            out += withControlMarks(m_pending.sliced(at, end - at));
            at = end;
            continue;
        }
        const EscapeEnd escape = escapeEnd(m_pending, at);
        const bool waits = escape.kind == EscapeEnd::Kind::Unfinished && !last
            && m_pending.size() - at < longestEscape;
        if (waits)
            break;
        if (escape.kind != EscapeEnd::Kind::Whole) {
            out += controlMark(c);
            ++at;
            continue;
        }
        const QStringView whole = QStringView(m_pending).sliced(at, escape.end - at);
        at = escape.end;
        if (!whole.startsWith(u"\x1b[") || !whole.endsWith(u'm'))
            continue;
        const QStringList codes = harmlessCodes(whole.sliced(2).chopped(1));
        if (codes.isEmpty())
            continue;
        out += u"\x1b[%1m"_s.arg(codes.join(u';'));
        m_inked = codes.constLast() != "0"_L1;
    }
    m_pending.remove(0, at);
    return out;
}

QByteArray TerminalText::take(const QByteArray &bytes)
{
    m_pending += QString(m_decoder(bytes));
    return passed(false).toUtf8();
}

QByteArray TerminalText::finish()
{
    QByteArray rest = passed(true).toUtf8();
    if (std::exchange(m_inked, false))
        rest += "\x1b[0m";
    return rest;
}
