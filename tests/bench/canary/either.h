// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canary/contestants.h"

/// Rolls back when one of two does.
class Either : public Contestant
{
public:
    Either(std::unique_ptr<Contestant> one, std::unique_ptr<Contestant> other)
        : m_one(std::move(one))
        , m_other(std::move(other))
    {
    }
    bool feed(const TimedTick &tick) override
    {
        const bool one = m_one->feed(tick);
        return m_other->feed(tick) || one;
    }

private:
    std::unique_ptr<Contestant> m_one;
    std::unique_ptr<Contestant> m_other;
};
