// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace supervisor {

/// Replaces every occurrence of some patterns in a stream. Only what may be the start of a pattern
/// is held back, so that a prompt without a line end is seen at once.
class StreamMask
{
public:
    explicit StreamMask(std::vector<std::string> patterns)
        : m_patterns(std::move(patterns))
    {
        std::erase_if(m_patterns, &std::string::empty);
        std::ranges::stable_sort(m_patterns, std::greater(), &std::string::size);
    }

    std::string feed(std::string_view bytes)
    {
        if (m_patterns.empty())
            return std::string(bytes);
        m_held += bytes;
        for (const std::string &pattern : m_patterns)
            replaceAll(pattern);
        const std::size_t keep = heldBack();
        std::string out = m_held.substr(0, m_held.size() - keep);
        m_held.erase(0, m_held.size() - keep);
        return out;
    }
    std::string finish() { return std::exchange(m_held, {}); }

private:
    void replaceAll(const std::string &pattern)
    {
        std::size_t at = m_held.find(pattern);
        if (at == std::string::npos)
            return;
        std::string out;
        std::size_t from = 0;
        for (; at != std::string::npos; at = m_held.find(pattern, from)) {
            out.append(m_held, from, at - from).append("***");
            from = at + pattern.size();
        }
        m_held = out.append(m_held, from);
    }
    /// The longest end of what is held that a pattern begins with.
    std::size_t heldBack() const
    {
        std::size_t best = 0;
        const std::string_view held(m_held);
        for (const std::string &pattern : m_patterns) {
            for (std::size_t size = std::min(held.size(), pattern.size() - 1); size > best;
                 --size) {
                if (held.substr(held.size() - size) == std::string_view(pattern).substr(0, size)) {
                    best = size;
                    break;
                }
            }
        }
        return best;
    }

    std::vector<std::string> m_patterns;
    std::string m_held;
};

} // namespace supervisor
