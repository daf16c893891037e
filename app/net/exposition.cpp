// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/exposition.h"

#include <QCoreApplication>

#include <charconv>
#include <cmath>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

QString expositionText(const char *text)
{
    return QCoreApplication::translate("exposition", text);
}

/// Reads one line from left to right; the first thing that does not fit stays in `trouble`.
class SampleLine
{
public:
    explicit SampleLine(QByteArrayView line)
        : m_line(line)
    {
    }

    std::optional<Sample> read();
    QString trouble() const { return m_trouble; }

private:
    bool atEnd() const { return m_at >= m_line.size(); }
    char peek() const { return atEnd() ? '\0' : m_line[m_at]; }
    void skipSpace()
    {
        while (peek() == ' ' || peek() == '\t')
            ++m_at;
    }
    std::nullopt_t fail(const char *text)
    {
        m_trouble = expositionText(text);
        return std::nullopt;
    }
    QByteArrayView word();
    std::optional<QString> quoted();
    bool readLabels(Sample &sample);

    QByteArrayView m_line;
    qsizetype m_at = 0;
    QString m_trouble;
};

bool isNameCharacter(char c, bool first)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':'
        || (!first && c >= '0' && c <= '9');
}

QByteArrayView SampleLine::word()
{
    const qsizetype start = m_at;
    while (!atEnd() && isNameCharacter(m_line[m_at], m_at == start))
        ++m_at;
    return m_line.sliced(start, m_at - start);
}

std::optional<QString> SampleLine::quoted()
{
    ++m_at;
    QByteArray text;
    for (; !atEnd(); ++m_at) {
        const char c = m_line[m_at];
        if (c == '"') {
            ++m_at;
            return QString::fromUtf8(text);
        }
        if (c == '\\' && m_at + 1 < m_line.size()) {
            const char next = m_line[++m_at];
            text += next == 'n' ? '\n' : next;
        } else {
            text += c;
        }
    }
    return fail(QT_TRANSLATE_NOOP("exposition", "a quotation mark is not closed"));
}

bool SampleLine::readLabels(Sample &sample)
{
    ++m_at;
    for (;;) {
        skipSpace();
        if (peek() == '}') {
            ++m_at;
            return true;
        }
        QString name;
        if (peek() == '"') {
            const std::optional<QString> text = quoted();
            if (!text)
                return false;
            name = *text;
        } else {
            name = QString::fromLatin1(word());
        }
        skipSpace();
        if (peek() != '=') {
            // A name in quotation marks stands among the labels.
            if (sample.name.isEmpty() && !name.isEmpty() && (peek() == ',' || peek() == '}')) {
                sample.name = name;
                if (peek() == ',')
                    ++m_at;
                continue;
            }
            fail(QT_TRANSLATE_NOOP("exposition", "a label has no value"));
            return false;
        }
        ++m_at;
        skipSpace();
        if (name.isEmpty() || peek() != '"') {
            fail(QT_TRANSLATE_NOOP("exposition", "a label is not written name=\"value\""));
            return false;
        }
        const std::optional<QString> value = quoted();
        if (!value)
            return false;
        sample.labels.insert(name, *value);
        skipSpace();
        if (peek() == ',')
            ++m_at;
        else if (peek() != '}') {
            fail(QT_TRANSLATE_NOOP("exposition", "the labels do not end"));
            return false;
        }
    }
}

std::optional<double> expositionNumber(QByteArrayView text)
{
    if (!text.isEmpty() && text.front() == '+')
        text = text.sliced(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value);
    if (end != text.end() || text.isEmpty())
        return std::nullopt;
    if (error == std::errc::result_out_of_range)
        return std::numeric_limits<double>::quiet_NaN();
    return error == std::errc() ? std::optional(value) : std::nullopt;
}

std::optional<Sample> SampleLine::read()
{
    Sample sample;
    skipSpace();
    sample.name = QString::fromLatin1(word());
    skipSpace();
    if (peek() == '{' && !readLabels(sample))
        return std::nullopt;
    if (sample.name.isEmpty())
        return fail(QT_TRANSLATE_NOOP("exposition", "this is not a metric"));
    skipSpace();
    const qsizetype start = m_at;
    while (!atEnd() && peek() != ' ' && peek() != '\t')
        ++m_at;
    const std::optional<double> value = expositionNumber(m_line.sliced(start, m_at - start));
    if (!value)
        return fail(QT_TRANSLATE_NOOP("exposition", "the value is not a number"));
    sample.value = *value;
    skipSpace();
    if (atEnd() || peek() == '#')
        return sample;
    const qsizetype stamp = m_at;
    while (!atEnd() && peek() != ' ' && peek() != '\t')
        ++m_at;
    if (!expositionNumber(m_line.sliced(stamp, m_at - stamp)))
        return fail(QT_TRANSLATE_NOOP("exposition", "the time stamp is not a number"));
    skipSpace();
    if (!atEnd() && peek() != '#')
        return fail(QT_TRANSLATE_NOOP("exposition", "something stands after the time stamp"));
    return sample;
}

/// The type of the family a sample belongs to: its own name, or that name less a suffix.
QString typeOf(const QString &name, const QHash<QString, QString> &types)
{
    if (const auto found = types.constFind(name); found != types.constEnd())
        return *found;
    for (const auto suffix : {"_bucket"_L1, "_sum"_L1, "_count"_L1, "_total"_L1, "_created"_L1}) {
        if (!name.endsWith(suffix))
            continue;
        if (const auto found = types.constFind(name.chopped(suffix.size()));
            found != types.constEnd())
            return *found;
    }
    return u"untyped"_s;
}

} // namespace

Result<QList<Sample>> parseExposition(QByteArrayView text)
{
    QList<Sample> samples;
    QHash<QString, QString> types;
    qsizetype at = 0;
    for (int number = 1; at < text.size(); ++number) {
        qsizetype end = text.indexOf('\n', at);
        if (end < 0)
            end = text.size();
        QByteArrayView line = text.sliced(at, end - at);
        at = end + 1;
        line = line.trimmed();
        if (line.isEmpty())
            continue;
        if (line.front() == '#') {
            const QList<QByteArray> words = line.startsWith("# TYPE ")
                ? line.toByteArray().simplified().split(' ')
                : QList<QByteArray>();
            if (words.size() == 4)
                types.insert(QString::fromUtf8(words[2]), QString::fromLatin1(words[3]));
            continue;
        }
        SampleLine reader(line);
        std::optional<Sample> sample = reader.read();
        if (!sample) {
            return failure(
                QCoreApplication::translate("exposition", "line %1 of the metrics: %2: \"%3\"")
                    .arg(number)
                    .arg(reader.trouble(),
                         QString::fromUtf8(line.first(std::min<qsizetype>(line.size(), 80)))));
        }
        sample->type = typeOf(sample->name, types);
        samples.append(std::move(*sample));
    }
    return samples;
}
