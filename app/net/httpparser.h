// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

#include <optional>

/// Puts one HTTP/1.1 answer together from the bytes as they come, however they are cut. Pure: no
/// socket.
class HttpParser
{
public:
    /// Whether the method's answers have a body (HEAD has none), and the most that is taken.
    HttpParser(bool hasBody, qint64 bodyCap)
        : m_hasBody(hasBody)
        , m_bodyCap(bodyCap)
    {
    }

    /// What is wrong with the bytes so far, in words.
    std::optional<QString> feed(QByteArrayView bytes);
    /// The connection ended: what is wrong with that, nothing where the answer is whole.
    std::optional<QString> end();
    bool isComplete() const { return m_state == State::Done; }
    const HttpAnswer &answer() const { return m_answer; }

private:
    enum class State { Head, Sized, Chunk, ChunkSize, ChunkEnd, Trailer, UntilEnd, Done };

    std::optional<QString> step(bool &moved);
    std::optional<QString> readHead(QByteArrayView head);
    std::optional<QString> chooseBody();
    std::optional<QString> take(qint64 count);
    std::optional<QByteArray> takeLine();

    bool m_hasBody;
    qint64 m_bodyCap;
    State m_state = State::Head;
    QByteArray m_pending;
    qint64 m_left = 0;
    HttpAnswer m_answer;
};
