// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/outputlog.h"

#include "domain/bytes.h"

#include <QByteArrayMatcher>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

/// A mark is set after so many lines, or so many bytes.
static constexpr qint64 markLines = 256;
static constexpr qint64 markBytes = 64_KiB;
static constexpr qint64 chunkBytes = 1024_KiB;

OutputSource OutputSource::file(QString path)
{
    OutputSource source;
    source.m_path = std::move(path);
    return source;
}

OutputSource OutputSource::parts(QString path)
{
    OutputSource source = file(std::move(path));
    source.m_parted = true;
    return source;
}

OutputSource OutputSource::bytes(QByteArray bytes)
{
    OutputSource source;
    source.m_bytes = std::move(bytes);
    return source;
}

QString spoolOfPart(const QString &spool, qsizetype part)
{
    return part == 0 || spool.isEmpty() ? spool : QStringLiteral("%1-%2").arg(spool).arg(part + 1);
}

QStringList OutputSource::paths() const
{
    QStringList found {m_path};
    while (m_parted && QFileInfo::exists(spoolOfPart(m_path, found.size())))
        found.append(spoolOfPart(m_path, found.size()));
    return found;
}

qint64 OutputSource::size() const
{
    if (m_path.isEmpty())
        return m_bytes.size();
    qint64 size = 0;
    for (const QString &path : paths())
        size += QFileInfo(path).size();
    return size;
}

static QByteArray readFrom(const QString &path, qint64 offset, qint64 size)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !file.seek(offset))
        return {};
    return file.read(size);
}

QByteArray OutputSource::read(qint64 offset, qint64 size) const
{
    if (m_path.isEmpty())
        return m_bytes.sliced(qMin(offset, m_bytes.size())).left(size);
    const QStringList files = paths();
    QByteArray bytes;
    for (qsizetype i = 0; i < files.size() && bytes.size() < size; ++i) {
        const qint64 length = QFileInfo(files.at(i)).size();
        // The last one may be growing.
        if (offset < length || i + 1 == files.size()) {
            bytes += readFrom(files.at(i), offset, size - bytes.size());
            offset = 0;
        } else {
            offset -= length;
        }
    }
    return bytes;
}

void OutputIndex::takeLineStart(qint64 offset)
{
    m_lastEnd = offset;
    ++m_ended;
    const Mark &last = m_marks.constLast();
    if (m_ended - last.line >= markLines || offset - last.offset >= markBytes)
        m_marks.append({m_ended, offset});
}

void OutputIndex::extend(const OutputSource &source, qint64 budget)
{
    while (budget > 0) {
        const QByteArray chunk = source.read(m_size, qMin(budget, chunkBytes));
        if (chunk.isEmpty())
            return;
        const char *const begin = chunk.constData();
        const char *const end = begin + chunk.size();
        for (const char *at = begin; at < end; ++at) {
            at = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)));
            if (!at)
                break;
            takeLineStart(m_size + (at - begin) + 1);
        }
        m_size += chunk.size();
        budget -= chunk.size();
    }
}

qsizetype OutputIndex::markOf(qint64 line) const
{
    const auto after = std::ranges::upper_bound(m_marks, line, {}, &Mark::line);
    return std::max<qsizetype>(0, std::distance(m_marks.cbegin(), after) - 1);
}

const OutputIndex::Mark &OutputIndex::markBefore(qint64 line) const
{
    return m_marks.at(markOf(line));
}

QList<QByteArray> OutputIndex::lines(const OutputSource &source, qint64 first,
                                     qsizetype count) const
{
    QList<QByteArray> found;
    const qint64 last = qMin(first + count, lineCount());
    for (qsizetype number = markOf(first); first < last; ++number) {
        // Only the last line of a block can be longer than a block.
        const Mark &mark = m_marks.at(number);
        const bool isLast = number + 1 == m_marks.size();
        const qint64 end = isLast ? m_size : m_marks.at(number + 1).offset;
        const qint64 next = isLast ? lineCount() : m_marks.at(number + 1).line;
        const QByteArray block =
            source.read(mark.offset, qMin(end - mark.offset, markBytes + lineCap));
        qsizetype at = 0;
        for (qint64 line = mark.line; line < qMin(next, last); ++line) {
            const qsizetype stop = block.indexOf('\n', at);
            const qsizetype size = (stop < 0 ? block.size() : stop) - at;
            if (line >= first)
                found.append(block.sliced(at, qMin<qsizetype>(size, lineCap)));
            at = stop < 0 ? block.size() : stop + 1;
        }
        first = qMax(first, qMin(next, last));
    }
    return found;
}

qint64 OutputIndex::offsetOf(const OutputSource &source, qint64 line) const
{
    if (line >= lineCount())
        return m_size;
    const Mark &mark = markBefore(line);
    // A line that starts farther from its mark has a mark of its own.
    const QByteArray block = source.read(mark.offset, markBytes + 1);
    qsizetype at = 0;
    for (qint64 number = mark.line; number < line; ++number)
        at = block.indexOf('\n', at) + 1;
    return mark.offset + at;
}

qint64 OutputIndex::lineAt(const OutputSource &source, qint64 offset) const
{
    const auto after = std::ranges::upper_bound(m_marks, offset, {}, &Mark::offset);
    const Mark &mark =
        m_marks.at(std::max<qsizetype>(0, std::distance(m_marks.cbegin(), after) - 1));
    const QByteArray block =
        source.read(mark.offset, qMin(offset - mark.offset, markBytes + lineCap));
    return mark.line + block.count('\n');
}

/// Lower case of ASCII letters; other bytes stay, so that places do not move.
static void lowerAscii(QByteArray &bytes)
{
    for (char &c : bytes) {
        if (c >= 'A' && c <= 'Z')
            c = char(c + ('a' - 'A'));
    }
}

std::optional<qint64> findInOutput(const OutputSource &source, const QByteArray &needle,
                                   qint64 from, bool backwards, std::stop_token stop)
{
    if (needle.isEmpty())
        return {};
    QByteArray lowered = needle;
    lowerAscii(lowered);
    const bool anyCase = lowered == needle;
    const QByteArrayMatcher matcher(needle);
    const qint64 overlap = needle.size() - 1;
    const qint64 size = source.size();
    qint64 at = backwards ? qMax<qint64>(0, from - chunkBytes) : from;
    qint64 until = backwards ? from + overlap : size;
    while (!stop.stop_requested()) {
        QByteArray chunk = source.read(at, qMin(chunkBytes + overlap, until - at));
        if (anyCase)
            lowerAscii(chunk);
        const qsizetype place = backwards ? chunk.lastIndexOf(needle)
                                          : matcher.indexIn(chunk.constData(), chunk.size());
        if (place >= 0)
            return at + place;
        if (backwards && at == 0)
            return {};
        if (!backwards && (chunk.size() <= overlap || at + chunk.size() >= until))
            return {};
        if (backwards) {
            until = at + overlap;
            at = qMax<qint64>(0, at - chunkBytes);
        } else {
            at += chunk.size() - overlap;
        }
    }
    return {};
}
