// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

/// A name of one kind of thing. Ids of different kinds do not mix; the text is stable across runs
/// and is what the ledger, the plan and the command line use.
template <typename Tag>
struct Id
{
    QString value;

    Id() = default;
    explicit Id(QString text)
        : value(std::move(text))
    {
    }

    bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &a, const Id &b) { return a.value.compare(b.value) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using PhaseId = Id<struct PhaseTag>;
/// Checklist items and steps alike: what has a state of its own.
using ItemId = Id<struct ItemTag>;
using RoleId = Id<struct RoleTag>;
using PersonId = Id<struct PersonTag>;
using HostId = Id<struct HostTag>;
