// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/blockyaml.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 64;

struct BlockLine
{
    qsizetype indent = 0;
    QString text;
};

bool isItem(QStringView text)
{
    return text == u"-" || text.startsWith(u"- ");
}

/// Behind the closing quote of a text that begins with one; -1 where there is none.
qsizetype quotedEnd(QStringView text)
{
    const QChar quote = text.front();
    for (qsizetype at = 1; at < text.size(); ++at) {
        const bool escaped = quote == u'"'
            ? text[at] == u'\\'
            : text[at] == quote && text.sliced(at + 1).startsWith(quote);
        if (escaped)
            ++at;
        else if (text[at] == quote)
            return at + 1;
    }
    return -1;
}

/// Where the colon of a key stands; -1 where the text is no "key: value".
qsizetype colonOf(QStringView text)
{
    qsizetype from = 0;
    if (text.startsWith(u'"') || text.startsWith(u'\'')) {
        from = quotedEnd(text);
        return from > 0 && from < text.size() && text[from] == u':' ? from : -1;
    }
    for (qsizetype at = text.indexOf(u':'); at >= 0; at = text.indexOf(u':', at + 1)) {
        if (at + 1 == text.size() || text[at + 1] == u' ')
            return at;
    }
    return -1;
}

QString unquoted(const QString &text)
{
    if (text.size() < 2 || (text.front() != u'"' && text.front() != u'\''))
        return text;
    QString inner = text.sliced(1, text.size() - 2);
    if (text.front() == u'\'')
        return inner.replace(u"''"_s, u"'"_s);
    QString plain;
    for (qsizetype at = 0; at < inner.size(); ++at) {
        if (inner[at] != u'\\' || at + 1 == inner.size()) {
            plain += inner[at];
            continue;
        }
        const QChar escaped = inner[++at];
        plain += escaped == u'n' ? u'\n' : escaped == u't' ? u'\t' : escaped;
    }
    return plain;
}

class BlockReader
{
public:
    explicit BlockReader(const QString &text)
    {
        for (const QString &line : text.split(u'\n')) {
            const QString words = line.trimmed();
            if (!words.isEmpty() && !words.startsWith(u'#') && words != "---"_L1)
                m_lines.append({line.indexOf(words), words});
        }
    }

    std::optional<QJsonValue> read()
    {
        if (m_lines.isEmpty())
            return std::nullopt;
        const QJsonValue value = block(m_lines.constFirst().indent, 0);
        return m_other || m_at < m_lines.size() ? std::nullopt : std::optional(value);
    }

private:
    bool standsAt(qsizetype indent) const
    {
        return !m_other && m_at < m_lines.size() && m_lines[m_at].indent == indent;
    }

    QJsonValue block(qsizetype indent, int depth)
    {
        if (depth > deepest) {
            m_other = true;
            return {};
        }
        return isItem(m_lines[m_at].text) ? QJsonValue(items(indent, depth))
                                          : QJsonValue(members(indent, depth));
    }

    QJsonArray items(qsizetype indent, int depth)
    {
        QJsonArray array;
        while (standsAt(indent) && isItem(m_lines[m_at].text)) {
            const QString text = m_lines[m_at].text;
            const QString rest = text.sliced(1).trimmed();
            if (rest.isEmpty()) {
                ++m_at;
                array.append(below(indent, depth, false));
            } else if (isItem(rest) || colonOf(rest) >= 0) {
                // What follows the dash stands there as if on a line of its own.
                m_lines[m_at] = {indent + text.size() - rest.size(), rest};
                array.append(block(m_lines[m_at].indent, depth + 1));
            } else {
                ++m_at;
                array.append(scalar(rest, indent));
            }
        }
        return array;
    }

    QJsonObject members(qsizetype indent, int depth)
    {
        QJsonObject object;
        while (standsAt(indent) && !isItem(m_lines[m_at].text)) {
            const QString text = m_lines[m_at].text;
            const qsizetype colon = colonOf(text);
            if (colon < 0) {
                m_other = true;
                break;
            }
            ++m_at;
            const QString rest = text.sliced(colon + 1).trimmed();
            object.insert(unquoted(text.first(colon)),
                          rest.isEmpty() ? below(indent, depth, true) : scalar(rest, indent));
        }
        return object;
    }

    /// What stands on the lines below a key or a dash. Items of a key may stand no deeper than it.
    QJsonValue below(qsizetype indent, int depth, bool ofKey)
    {
        if (m_at >= m_lines.size())
            return QJsonValue::Null;
        const BlockLine &next = m_lines[m_at];
        if (next.indent > indent)
            return block(next.indent, depth + 1);
        if (ofKey && next.indent == indent && isItem(next.text))
            return items(indent, depth + 1);
        return QJsonValue::Null;
    }

    QJsonValue scalar(const QString &text, qsizetype indent)
    {
        QStringList lines {text};
        while (m_at < m_lines.size() && m_lines[m_at].indent > indent)
            lines.append(m_lines[m_at++].text);
        const QString first = lines.constFirst();
        if (first.startsWith(u'|') || first.startsWith(u'>'))
            return lines.sliced(1).join(u'\n');
        const QString whole = lines.join(u' ');
        if (whole == "[]"_L1)
            return QJsonArray();
        if (whole == "{}"_L1)
            return QJsonObject();
        return unquoted(whole);
    }

    QList<BlockLine> m_lines;
    qsizetype m_at = 0;
    /// It is of another form.
    bool m_other = false;
};

} // namespace

std::optional<QJsonValue> readBlockYaml(const QString &text)
{
    return BlockReader(text).read();
}
