// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/signerslines.h"

#include "signoff/signing.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <ctime>

using namespace Qt::StringLiterals;

static bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

static bool isSpace(char c)
{
    return isBlank(c) || c == '\r';
}

bool matchesPatterns(const QByteArrayList &patterns, const QByteArray &text)
{
    bool matched = false;
    for (const QByteArray &pattern : patterns) {
        const bool excludes = pattern.startsWith('!');
        const QByteArray plain = excludes ? pattern.sliced(1) : pattern;
        const QString glob = QRegularExpression::escape(QString::fromLatin1(plain))
                                 .replace(u"\\*"_s, u".*"_s)
                                 .replace(u"\\?"_s, u"."_s);
        const QRegularExpression expression(QRegularExpression::anchoredPattern(glob),
                                            QRegularExpression::DotMatchesEverythingOption);
        if (expression.match(QString::fromLatin1(text)).hasMatch()) {
            if (excludes)
                return false;
            matched = true;
        }
    }
    return matched;
}

/// The two or four figures at `at`; -1 where there are none.
static int figures(const QByteArray &text, qsizetype at, qsizetype count)
{
    int sum = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        if (text.at(i) < '0' || text.at(i) > '9')
            return -1;
        sum = 10 * sum + (text.at(i) - '0');
    }
    return sum;
}

/// YYYYMMDD, YYYYMMDDHHMM or YYYYMMDDHHMMSS; with Z or UTC behind it in UTC, else in local time. A
/// day that its month does not have is one of the next. Invalid: none of these.
static QDateTime signersTime(QByteArray text)
{
    const QByteArray upper = text.toUpper();
    const bool utc = upper.endsWith('Z') || upper.endsWith("UTC");
    if (utc)
        text.chop(upper.endsWith('Z') ? 1 : 3);
    if (text.size() != 8 && text.size() != 12 && text.size() != 14)
        return {};
    const int year = figures(text, 0, 4);
    const int month = figures(text, 4, 2);
    const int day = figures(text, 6, 2);
    const int hour = text.size() > 8 ? figures(text, 8, 2) : 0;
    const int minute = text.size() > 8 ? figures(text, 10, 2) : 0;
    const int second = text.size() > 12 ? figures(text, 12, 2) : 0;
    if (year < 1970 || month < 1 || month > 12 || day < 1 || day > 31 || hour < 0 || hour > 23
        || minute < 0 || minute > 59 || second < 0 || second > 61)
        return {};
    std::tm parts {};
    parts.tm_year = year - 1900;
    parts.tm_mon = month - 1;
    parts.tm_mday = day;
    parts.tm_hour = hour;
    parts.tm_min = minute;
    parts.tm_sec = second;
    // As the stock tool does: a local time is read without summer time.
    const std::time_t whole = utc ? timegm(&parts) : std::mktime(&parts);
    return whole > 0 ? QDateTime::fromSecsSinceEpoch(whole, QTimeZone::UTC) : QDateTime();
}

namespace {

class SignersLineReader
{
public:
    explicit SignersLineReader(const QByteArray &bytes)
        : m_rest(bytes)
    {
    }

    Result<std::optional<AllowedSigner>> read()
    {
        const QString due = Signing::tr("a name, a kind of key and a key are due");
        skip(isSpace);
        const std::optional<QByteArray> names = firstToken();
        if (!names)
            return failure(due);
        m_signer.principals = names->split(',');
        if (!m_rest.contains(' ') && !m_rest.contains('\t'))
            return failure(due);
        Result<std::optional<AllowedSigner>> plain = withKey();
        if (plain)
            return plain;
        const std::optional<QByteArray> options = takeOptions();
        if (!options || m_rest.isEmpty())
            return plain;
        // A line that begins with a kind of key has its fault in the key, not in options.
        const bool isKey = !options->contains('=') && m_rest.startsWith("AAAA");
        if (const QString fault = readOptions(*options); !fault.isEmpty())
            return isKey ? plain : failure(fault);
        return withKey();
    }

private:
    void skip(bool (*passes)(char))
    {
        while (!m_rest.isEmpty() && passes(m_rest.front()))
            m_rest.slice(1);
    }

    /// Up to the first blank, or all that stands before a quote with what stands between quotes.
    std::optional<QByteArray> firstToken()
    {
        qsizetype end = 0;
        while (end < m_rest.size() && !isSpace(m_rest.at(end)) && m_rest.at(end) != '"')
            ++end;
        QByteArray token = m_rest.first(end);
        if (end < m_rest.size() && m_rest.at(end) == '"') {
            const qsizetype close = m_rest.indexOf('"', end + 1);
            if (close < 0)
                return std::nullopt;
            token += m_rest.sliced(end + 1, close - end - 1);
            end = close;
        }
        m_rest.slice(qMin(end + 1, m_rest.size()));
        skip(isSpace);
        return token;
    }

    Result<std::optional<AllowedSigner>> withKey() const
    {
        const QString line = QString::fromLatin1(m_rest).replace(u'\t', u' ');
        const Result<SshPublicKey> key = readSshKeyLine(line);
        if (!key) {
            const bool certificate = line.section(u' ', 0, 0).endsWith("-cert-v01@openssh.com"_L1);
            if (certificate)
                return std::optional<AllowedSigner>();
            return std::unexpected(key.error());
        }
        AllowedSigner signer = m_signer;
        signer.key = *key;
        return std::optional(signer);
    }

    /// Up to the first blank outside of quotes, in which \" is a quote.
    std::optional<QByteArray> takeOptions()
    {
        bool quoted = false;
        qsizetype end = 0;
        for (; end < m_rest.size() && (quoted || !isBlank(m_rest.at(end))); ++end) {
            if (m_rest.sliced(end).startsWith("\\\""))
                ++end;
            else if (m_rest.at(end) == '"')
                quoted = !quoted;
        }
        if (quoted)
            return std::nullopt;
        QByteArray options = m_rest.first(qMin(end, m_rest.size()));
        m_rest.slice(options.size());
        skip(isBlank);
        return options;
    }

    /// The name of the option that begins here, with its "="; empty: of none that there is.
    static QByteArray optionAt(const QByteArray &options)
    {
        const QByteArray lower = options.left(16).toLower();
        for (const char *name :
             {"cert-authority", "namespaces=", "valid-after=", "valid-before="}) {
            if (lower.startsWith(name))
                return name;
        }
        return {};
    }

    QString readOptions(QByteArray options)
    {
        const QByteArray all = options;
        QByteArrayList seen;
        while (!options.isEmpty()) {
            if (const QByteArray name = optionAt(options); !name.isEmpty()) {
                options.slice(name.size());
                const QString word =
                    QString::fromLatin1(name.endsWith('=') ? name.chopped(1) : name);
                if (name == "cert-authority") {
                    m_signer.certAuthority = true;
                } else {
                    if (seen.contains(name))
                        return Signing::tr("\"%1\" stands there twice").arg(word);
                    seen.append(name);
                    const std::optional<QByteArray> value = takeQuoted(options);
                    if (!value)
                        return Signing::tr("the value of \"%1\" wants quotes").arg(word);
                    if (!setOption(name, *value))
                        return Signing::tr("\"%1\" is not a time").arg(QString::fromUtf8(*value));
                }
                if (options.isEmpty())
                    break;
            }
            if (!options.startsWith(',') || options.size() == 1)
                return Signing::tr("unknown option \"%1\"").arg(QString::fromUtf8(all));
            options.slice(1);
        }
        if (m_signer.validAfter.isValid() && m_signer.validBefore.isValid()
            && m_signer.validBefore <= m_signer.validAfter)
            return Signing::tr("\"valid-before\" is no later than \"valid-after\"");
        return {};
    }

    bool setOption(const QByteArray &name, const QByteArray &value)
    {
        if (name == "namespaces=") {
            m_signer.namespaces = value.split(',');
            return true;
        }
        const QDateTime time = signersTime(value);
        (name == "valid-after=" ? m_signer.validAfter : m_signer.validBefore) = time;
        return time.isValid();
    }

    static std::optional<QByteArray> takeQuoted(QByteArray &options)
    {
        if (!options.startsWith('"'))
            return std::nullopt;
        QByteArray value;
        for (qsizetype i = 1; i < options.size(); ++i) {
            if (options.at(i) == '"') {
                options.slice(i + 1);
                return value;
            }
            if (options.sliced(i).startsWith("\\\""))
                ++i;
            value.append(options.at(i));
        }
        return std::nullopt;
    }

    QByteArray m_rest;
    AllowedSigner m_signer;
};

} // namespace

Result<std::optional<AllowedSigner>> signerFromLine(const QByteArray &bytes)
{
    // To a reader in C the line ends there.
    if (bytes.contains('\0'))
        return failure(Signing::tr("a zero byte stands in it"));
    return SignersLineReader(bytes).read();
}
