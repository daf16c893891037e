// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/canonicalscan.h"

#include <bit>
#include <cstring>

namespace {

/// As deep as Qt's own reader goes.
constexpr int deepest = 1000;
/// Figures of 2^53, and the number itself: below it every integer is exact.
constexpr qsizetype mostFigures = 16;
constexpr quint64 tooLarge = 9007199254740992ULL;

class CanonicalScanner
{
public:
    CanonicalScanner(QByteArrayView bytes, CanonicalMembers *members,
                     CanonicalElements *elements = nullptr)
        : m_at(bytes.begin())
        , m_end(bytes.end())
        , m_members(members)
        , m_elements(elements)
    {
    }

    bool scan() { return peek() == '{' && object(1) && m_at == m_end; }
    bool scanArray() { return peek() == '[' && array(1) && m_at == m_end; }

private:
    /// 0 at the end, which no JSON holds in the open.
    char peek() const { return m_at == m_end ? '\0' : *m_at; }

    bool take(char c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }

    bool value(int depth)
    {
        switch (peek()) {
        case '{': return depth < deepest && object(depth + 1);
        case '[': return depth < deepest && array(depth + 1);
        case '"': return string();
        case 't': return word("true");
        case 'f': return word("false");
        case 'n': return word("null");
        default: return number();
        }
    }

    bool word(QByteArrayView letters)
    {
        for (const char c : letters) {
            if (!take(c))
                return false;
        }
        return true;
    }

    bool object(int depth)
    {
        ++m_at;
        if (take('}'))
            return true;
        QByteArrayView before;
        do {
            QByteArrayView name;
            if (!key(name) || (!before.isNull() && before >= name) || !take(':'))
                return false;
            before = name;
            const char *from = m_at;
            if (!value(depth))
                return false;
            if (depth == 1 && m_members != nullptr)
                m_members->append({name, QByteArrayView(from, m_at)});
        } while (take(','));
        return take('}');
    }

    bool array(int depth)
    {
        ++m_at;
        if (take(']'))
            return true;
        do {
            const char *from = m_at;
            if (!value(depth))
                return false;
            if (depth == 1 && m_elements != nullptr)
                m_elements->append(QByteArrayView(from, m_at));
        } while (take(','));
        return take(']');
    }

    bool key(QByteArrayView &name)
    {
        if (!take('"'))
            return false;
        const char *from = m_at;
        while (m_at != m_end && isPlain(*m_at))
            ++m_at;
        name = QByteArrayView(from, m_at);
        return !name.isEmpty() && take('"');
    }

    static bool isPlain(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '_' || c == '.' || c == '-';
    }

    bool number()
    {
        const bool negative = take('-');
        const char *from = m_at;
        quint64 value = 0;
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9' && m_at - from < mostFigures)
            value = value * 10 + quint64(*m_at++ - '0');
        const qsizetype figures = m_at - from;
        const bool padded = figures > 1 && *from == '0';
        return figures > 0 && !padded && value < tooLarge && !(negative && value == 0)
            && !(m_at != m_end && *m_at >= '0' && *m_at <= '9');
    }

    bool string()
    {
        ++m_at;
        // A byte order mark at the start is lost to Qt's reader.
        if (QByteArrayView(m_at, m_end).startsWith("\xef\xbb\xbf"))
            return false;
        for (;;) {
            skipPlain();
            if (m_at == m_end)
                return false;
            const auto c = uchar(*m_at);
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (c == '\\') {
                if (!escape())
                    return false;
            } else if (c >= 0x80) {
                if (!sequence(c))
                    return false;
            } else {
                return false;
            }
        }
    }

    /// On to the first byte that is more than a letter: a quote, a backslash, a control character
    /// or the start of a longer character; eight at a time, as most of a record are letters.
    void skipPlain()
    {
        constexpr quint64 ones = 0x0101010101010101;
        constexpr quint64 tops = 0x8080808080808080;
        if constexpr (std::endian::native == std::endian::little) {
            while (m_end - m_at >= 8) {
                quint64 word = 0;
                std::memcpy(&word, m_at, sizeof word);
                const quint64 quote = word ^ (ones * '"');
                const quint64 slash = word ^ (ones * '\\');
                // A byte's top bit is right in each of these up to the first that is set.
                const quint64 special = (word | ((word - ones * 0x20) & ~word)
                                         | ((quote - ones) & ~quote) | ((slash - ones) & ~slash))
                    & tops;
                if (special != 0) {
                    m_at += std::countr_zero(special) / 8;
                    return;
                }
                m_at += 8;
            }
        }
        while (m_at != m_end && uchar(*m_at) >= 0x20 && uchar(*m_at) < 0x80 && *m_at != '"'
               && *m_at != '\\')
            ++m_at;
    }

    /// Only what cannot stand for itself is escaped, in its shortest form.
    bool escape()
    {
        if (m_end - m_at < 2)
            return false;
        const char c = m_at[1];
        m_at += 2;
        if (c == '"' || c == '\\' || c == 'b' || c == 'f' || c == 'n' || c == 'r' || c == 't')
            return true;
        if (c != 'u' || m_end - m_at < 4 || m_at[0] != '0' || m_at[1] != '0')
            return false;
        const char high = m_at[2];
        const char low = m_at[3];
        m_at += 4;
        const bool hex = (low >= '0' && low <= '9') || (low >= 'a' && low <= 'f');
        const bool hasShortForm =
            high == '0' && (low == '8' || low == '9' || low == 'a' || low == 'c' || low == 'd');
        return (high == '0' || high == '1') && hex && !hasShortForm;
    }

    /// One character of UTF-8, no surrogate, none longer than need be.
    bool sequence(uchar first)
    {
        const int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
        if (first < 0xc2 || first > 0xf4 || m_end - m_at <= more)
            return false;
        for (int i = 1; i <= more; ++i) {
            if ((uchar(m_at[i]) & 0xc0) != 0x80)
                return false;
        }
        const auto second = uchar(m_at[1]);
        const bool overlong = (first == 0xe0 && second < 0xa0) || (first == 0xf0 && second < 0x90);
        const bool surrogate = first == 0xed && second >= 0xa0;
        const bool beyond = first == 0xf4 && second >= 0x90;
        m_at += more + 1;
        return !overlong && !surrogate && !beyond;
    }

    const char *m_at;
    const char *m_end;
    CanonicalMembers *m_members;
    CanonicalElements *m_elements;
};

} // namespace

bool scanCanonical(QByteArrayView bytes, CanonicalMembers *members)
{
    if (members != nullptr)
        members->clear();
    return CanonicalScanner(bytes, members).scan();
}

bool scanElements(QByteArrayView bytes, CanonicalElements &elements)
{
    elements.clear();
    return CanonicalScanner(bytes, nullptr, &elements).scanArray();
}

QByteArrayView plainString(QByteArrayView value)
{
    if (value.size() < 2 || value.front() != '"' || value.contains('\\'))
        return {};
    return value.sliced(1, value.size() - 2);
}

QByteArrayView memberOf(const CanonicalMembers &members, QByteArrayView key)
{
    for (const CanonicalMember &member : members) {
        if (member.key == key)
            return member.value;
    }
    return {};
}
