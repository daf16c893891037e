// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/jsonplace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Walks a document whose grammar was checked and remembers the line of what it looks for.
class Walker
{
public:
    Walker(QByteArrayView json, const QString &member)
        : m_json(json)
        , m_member(member)
    {
    }

    int line()
    {
        value({});
        return m_found;
    }

private:
    /// Whether what stands at `path` is the member or holds it.
    bool holdsMember(const QString &path) const
    {
        if (path.isEmpty() || m_member == path)
            return true;
        const QChar next = m_member.size() > path.size() ? m_member.at(path.size()) : QChar();
        return m_member.startsWith(path) && (next == u'.' || next == u'[');
    }

    void value(const QString &path)
    {
        space();
        if (holdsMember(path))
            m_found = m_line;
        switch (peek()) {
        case '{': object(path); break;
        case '[': array(path); break;
        case '"': string(); break;
        default:
            while (m_at < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(peek()))
                ++m_at;
        }
        space();
    }

    void object(const QString &path)
    {
        ++m_at;
        for (space(); m_at < m_json.size() && peek() != '}'; space()) {
            const QString key = string();
            space();
            ++m_at;
            value(path.isEmpty() ? key : path + u'.' + key);
            if (peek() == ',')
                ++m_at;
        }
        ++m_at;
    }

    void array(const QString &path)
    {
        ++m_at;
        int number = 0;
        for (space(); m_at < m_json.size() && peek() != ']'; space()) {
            value(path + u"[%1]"_s.arg(number++));
            if (peek() == ',')
                ++m_at;
        }
        ++m_at;
    }

    /// As written: an escaped key is none of those that are looked for.
    QString string()
    {
        const qsizetype start = ++m_at;
        while (m_at < m_json.size() && peek() != '"')
            m_at += peek() == '\\' ? 2 : 1;
        const qsizetype end = std::min(m_at, m_json.size());
        m_at = end + 1;
        return QString::fromUtf8(m_json.sliced(start, end - start));
    }

    void space()
    {
        for (; m_at < m_json.size() && QByteArrayView(" \t\r\n").contains(peek()); ++m_at)
            m_line += peek() == '\n' ? 1 : 0;
    }

    char peek() const { return m_at < m_json.size() ? m_json.at(m_at) : '\0'; }

    QByteArrayView m_json;
    const QString &m_member;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_found = 1;
};

} // namespace

int jsonLineOf(QByteArrayView json, const QString &member)
{
    return Walker(json, member).line();
}
