// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtClassHelperMacros>

#include <array>
#include <cstddef>
#include <utility>
#include <vector>

struct cmark_mem;

/// The memory of one parsed document: taken in large pieces, given back at once. The parser asks
/// for millions of small pieces, and its allocator knows no context; so one memory is current on a
/// thread at a time.
class ParseMemory
{
public:
    ParseMemory() = default;
    ~ParseMemory();
    Q_DISABLE_COPY_MOVE(ParseMemory)

    /// Makes a memory current on this thread for as long as the scope lives. The parser is called
    /// within scopes only.
    class Scope
    {
    public:
        explicit Scope(ParseMemory &memory);
        ~Scope();
        Q_DISABLE_COPY_MOVE(Scope)

    private:
        ParseMemory *m_before = nullptr;
    };

    /// What the parser is given.
    static cmark_mem *allocator();

private:
    struct Piece
    {
        Piece *next = nullptr;
    };
    /// Stands before every piece; as long as the strictest alignment.
    struct alignas(std::max_align_t) Header
    {
        size_t size = 0;
        size_t place = 0;
    };

    static void *take(size_t count, size_t size);
    static void *resize(void *piece, size_t size);
    static void give(void *piece);

    void *allocate(size_t size);
    void *allocateLarge(size_t size);
    void addBlock();
    void release(void *piece);

    /// Freed pieces by size class, 16 bytes apart.
    std::array<Piece *, 65> m_free {};
    /// Mapped pages and how many bytes of them.
    std::vector<std::pair<void *, size_t>> m_blocks;
    std::vector<void *> m_large;
    char *m_at = nullptr;
    char *m_end = nullptr;
};
