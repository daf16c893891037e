// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpparser.h"

#include "domain/bytes.h"

#include <QCoreApplication>

static constexpr qsizetype headCap = 256_KiB;

static QString httpText(const char *text)
{
    return QCoreApplication::translate("http", text);
}

std::optional<QString> HttpParser::feed(QByteArrayView bytes)
{
    m_pending.append(bytes);
    for (bool moved = true; moved;) {
        moved = false;
        if (std::optional<QString> trouble = step(moved))
            return trouble;
    }
    return std::nullopt;
}

std::optional<QString> HttpParser::end()
{
    switch (m_state) {
    case State::Done: return std::nullopt;
    case State::UntilEnd: m_state = State::Done; return std::nullopt;
    case State::Head:
        return m_pending.isEmpty()
            ? httpText(QT_TRANSLATE_NOOP("http", "the connection was closed without an answer"))
            : httpText(QT_TRANSLATE_NOOP("http", "the answer ends within its headers"));
    default: return httpText(QT_TRANSLATE_NOOP("http", "the answer is cut short"));
    }
}

std::optional<QString> HttpParser::step(bool &moved)
{
    switch (m_state) {
    case State::Head: {
        qsizetype end = m_pending.indexOf("\r\n\r\n");
        qsizetype skip = 4;
        if (const qsizetype bare = m_pending.indexOf("\n\n");
            bare >= 0 && (end < 0 || bare < end)) {
            end = bare;
            skip = 2;
        }
        if (!m_pending.isEmpty()
            && !QByteArrayView("HTTP/").startsWith(
                QByteArrayView(m_pending).first(std::min<qsizetype>(5, m_pending.size()))))
            return httpText(QT_TRANSLATE_NOOP("http", "the answer is not HTTP"));
        if (end > headCap || (end < 0 && m_pending.size() > headCap))
            return httpText(QT_TRANSLATE_NOOP("http", "the headers are longer than 256 KiB"));
        if (end < 0)
            return std::nullopt;
        const QByteArray head = m_pending.first(end);
        m_pending.remove(0, end + skip);
        moved = true;
        return readHead(head);
    }
    case State::Sized:
    case State::Chunk: {
        const qint64 count = std::min<qint64>(m_left, m_pending.size());
        if (auto trouble = take(count))
            return trouble;
        m_left -= count;
        if (m_left == 0) {
            m_state = m_state == State::Sized ? State::Done : State::ChunkEnd;
            moved = true;
        }
        return std::nullopt;
    }
    case State::UntilEnd: return take(m_pending.size());
    case State::ChunkSize: {
        const std::optional<QByteArray> line = takeLine();
        if (!line)
            return m_pending.size() > 1024
                ? std::optional(
                      httpText(QT_TRANSLATE_NOOP("http", "a chunk of the answer has no size")))
                : std::nullopt;
        bool good = false;
        m_left = line->split(';').first().trimmed().toLongLong(&good, 16);
        if (!good || m_left < 0)
            return httpText(QT_TRANSLATE_NOOP("http", "a chunk of the answer has no size"));
        m_state = m_left == 0 ? State::Trailer : State::Chunk;
        moved = true;
        return std::nullopt;
    }
    case State::ChunkEnd:
        if (const std::optional<QByteArray> line = takeLine()) {
            if (!line->isEmpty())
                return httpText(
                    QT_TRANSLATE_NOOP("http", "a chunk of the answer is longer than it says"));
            m_state = State::ChunkSize;
            moved = true;
        }
        return std::nullopt;
    case State::Trailer:
        if (const std::optional<QByteArray> line = takeLine()) {
            m_state = line->isEmpty() ? State::Done : State::Trailer;
            moved = true;
        } else if (m_pending.size() > headCap) {
            return httpText(QT_TRANSLATE_NOOP("http", "the headers are longer than 256 KiB"));
        }
        return std::nullopt;
    case State::Done: m_pending.clear(); return std::nullopt;
    }
    return std::nullopt;
}

std::optional<QString> HttpParser::readHead(QByteArrayView head)
{
    const QList<QByteArray> lines = head.toByteArray().split('\n');
    const QByteArray status = lines.first().trimmed();
    bool good = false;
    m_answer.status = status.mid(status.indexOf(' ') + 1, 3).toInt(&good);
    if (!good || !status.startsWith("HTTP/1.") || m_answer.status < 100 || m_answer.status > 999)
        return httpText(QT_TRANSLATE_NOOP("http", "the answer is not HTTP"));
    m_answer.reason = status.mid(status.indexOf(' ') + 5);
    m_answer.headers.clear();
    for (const QByteArray &line : lines.sliced(1)) {
        if (line.startsWith(' ') || line.startsWith('\t')) {
            if (!m_answer.headers.isEmpty())
                m_answer.headers.last().value += ' ' + line.trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return httpText(QT_TRANSLATE_NOOP("http", "a header of the answer has no name"));
        m_answer.headers.append({line.first(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    // 1xx: the answer proper follows.
    if (m_answer.status < 200 && m_answer.status != 101)
        return std::nullopt;
    return chooseBody();
}

std::optional<QString> HttpParser::chooseBody()
{
    if (!m_hasBody || m_answer.status == 204 || m_answer.status == 304 || m_answer.status == 101) {
        m_state = State::Done;
        return std::nullopt;
    }
    if (m_answer.value("Transfer-Encoding").toLower().contains("chunked")) {
        m_state = State::ChunkSize;
        return std::nullopt;
    }
    const QList<QByteArray> sizes = m_answer.values("Content-Length");
    if (sizes.isEmpty()) {
        m_state = State::UntilEnd;
        return std::nullopt;
    }
    bool good = false;
    m_left = sizes.first().toLongLong(&good);
    if (!good || m_left < 0 || sizes.count(sizes.first()) != sizes.size())
        return httpText(QT_TRANSLATE_NOOP("http", "the answer gives no usable length"));
    if (m_left > m_bodyCap)
        return QCoreApplication::translate("http", "the answer is longer than %1 bytes")
            .arg(m_bodyCap);
    m_state = m_left == 0 ? State::Done : State::Sized;
    return std::nullopt;
}

std::optional<QString> HttpParser::take(qint64 count)
{
    if (m_answer.body.size() + count > m_bodyCap)
        return QCoreApplication::translate("http", "the answer is longer than %1 bytes")
            .arg(m_bodyCap);
    m_answer.body.append(QByteArrayView(m_pending).first(count));
    m_pending.remove(0, count);
    return std::nullopt;
}

std::optional<QByteArray> HttpParser::takeLine()
{
    const qsizetype end = m_pending.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    QByteArray line = m_pending.first(end);
    m_pending.remove(0, end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}
