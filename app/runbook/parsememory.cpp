// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/parsememory.h"

#include <cmark-gfm.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

#include <sys/mman.h>

namespace {

constexpr size_t step = 16;
constexpr size_t largest = 64 * step;
constexpr size_t firstBlock = size_t(128) << 10;
constexpr size_t largestBlock = size_t(32) << 20;
constexpr size_t noPlace = size_t(-1);

thread_local ParseMemory *currentMemory = nullptr;

/// Out of memory ends the program, as it does in the parser's own allocator.
void *orDie(void *memory)
{
    if (!memory)
        std::abort();
    return memory;
}

} // namespace

ParseMemory::~ParseMemory()
{
    for (const auto &[block, size] : m_blocks)
        munmap(block, size);
    for (void *large : m_large)
        std::free(large);
}

ParseMemory::Scope::Scope(ParseMemory &memory)
    : m_before(std::exchange(currentMemory, &memory))
{
}

ParseMemory::Scope::~Scope()
{
    currentMemory = m_before;
}

cmark_mem *ParseMemory::allocator()
{
    static cmark_mem functions {&ParseMemory::take, &ParseMemory::resize, &ParseMemory::give};
    return &functions;
}

void *ParseMemory::take(size_t count, size_t size)
{
    return currentMemory->allocate(count * size);
}

/// Zeroed, as the parser expects it.
void *ParseMemory::allocate(size_t size)
{
    const size_t rounded = std::max(step, (size + step - 1) / step * step);
    if (rounded > largest)
        return allocateLarge(size);
    Piece *&reusable = m_free[rounded / step];
    if (reusable) {
        Piece *piece = std::exchange(reusable, reusable->next);
        std::memset(static_cast<void *>(piece), 0, rounded);
        return piece;
    }
    const size_t whole = sizeof(Header) + rounded;
    if (size_t(m_end - m_at) < whole)
        addBlock();
    auto *header = new (m_at) Header {rounded, noPlace};
    m_at += whole;
    return header + 1;
}

/// Fresh pages are zero already; large ones spare most of the cost of touching them first.
void ParseMemory::addBlock()
{
    const size_t size =
        m_blocks.empty() ? firstBlock : std::min(largestBlock, m_blocks.back().second * 2);
    void *block = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (block == MAP_FAILED)
        std::abort();
    madvise(block, size, MADV_HUGEPAGE);
    m_at = static_cast<char *>(block);
    m_end = m_at + size;
    m_blocks.emplace_back(block, size);
}

void *ParseMemory::allocateLarge(size_t size)
{
    void *memory = orDie(std::calloc(1, sizeof(Header) + size));
    auto *header = new (memory) Header {size, m_large.size()};
    m_large.push_back(memory);
    return header + 1;
}

void *ParseMemory::resize(void *piece, size_t size)
{
    ParseMemory &memory = *currentMemory;
    if (!piece)
        return memory.allocate(size);
    Header *header = static_cast<Header *>(piece) - 1;
    if (header->place == noPlace) {
        if (size <= header->size)
            return piece;
        void *bigger = memory.allocate(size);
        std::memcpy(bigger, piece, header->size);
        memory.release(piece);
        return bigger;
    }
    auto *moved = static_cast<Header *>(orDie(std::realloc(header, sizeof(Header) + size)));
    moved->size = size;
    memory.m_large[moved->place] = moved;
    return moved + 1;
}

void ParseMemory::give(void *piece)
{
    if (piece)
        currentMemory->release(piece);
}

void ParseMemory::release(void *piece)
{
    Header *header = static_cast<Header *>(piece) - 1;
    if (header->place == noPlace) {
        Piece *&first = m_free[header->size / step];
        first = new (piece) Piece {first};
        return;
    }
    void *last = m_large.back();
    m_large[header->place] = last;
    static_cast<Header *>(last)->place = header->place;
    m_large.pop_back();
    std::free(header);
}
