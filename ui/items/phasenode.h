// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/checks/checkdesk.h"
#include "ui/items/phasemodel.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <vector>

/// What stands below a phase or section, by state.
struct PhaseModel::Tally
{
    /// Items and steps as they are shown.
    std::array<int, itemStateCount> shown {};
    /// Items as the ledger has them.
    std::array<int, itemStateCount> told {};
    int notFresh = 0;

    void move(const Tally &from, const Tally &to)
    {
        for (size_t state = 0; state < itemStateCount; ++state) {
            shown.at(state) += to.shown.at(state) - from.shown.at(state);
            told.at(state) += to.told.at(state) - from.told.at(state);
        }
        notFresh += to.notFresh - from.notFresh;
    }
    friend bool operator==(const Tally &, const Tally &) = default;
    int total() const
    {
        return sumOf(shown, [](ItemState) { return true; });
    }
    int done() const
    {
        return sumOf(shown, [](ItemState state) { return info(state).done; });
    }
    int blocking() const
    {
        return sumOf(told, [](ItemState state) { return info(state).blocks; });
    }
    ItemState worst() const
    {
        return worstOf(shown, ItemState::Pass, [](ItemState) { return true; });
    }
    ItemState worstBlocking() const
    {
        return worstOf(told, ItemState::Pending,
                       [](ItemState state) { return info(state).blocks; });
    }

private:
    static int sumOf(const std::array<int, itemStateCount> &counts, bool (*which)(ItemState))
    {
        int sum = 0;
        for (int state = 0; state < itemStateCount; ++state)
            sum += which(ItemState(state)) ? counts.at(size_t(state)) : 0;
        return sum;
    }
    static ItemState worstOf(const std::array<int, itemStateCount> &counts, ItemState least,
                             bool (*which)(ItemState))
    {
        ItemState worst = least;
        for (int state = 0; state < itemStateCount; ++state) {
            if (counts.at(size_t(state)) > 0 && which(ItemState(state))
                && info(ItemState(state)).badness > info(worst).badness)
                worst = ItemState(state);
        }
        return worst;
    }
};

struct PhaseModel::Node
{
    Kind kind = Kind::Phase;
    Node *parent = nullptr;
    int row = 0;
    int level = 0;
    int number = 0;
    int line = 0;
    QString id;
    QString title;
    bool person = false;
    bool critical = false;
    ItemState state = ItemState::Pending;
    /// What the ledger says, which is shown unless something is under way.
    ItemState told = ItemState::Pending;
    QDateTime since;
    QDateTime expires;
    QString note;
    /// Of phases and sections.
    Tally tally;
    int done = 0;
    int total = 0;
    std::vector<std::unique_ptr<Node>> children;

    bool isLeaf() const { return kind == Kind::Item || kind == Kind::Step; }
    Node *add(Kind childKind, const QString &childId, const QString &childTitle)
    {
        auto child = std::make_unique<Node>();
        child->kind = childKind;
        child->parent = this;
        child->row = int(children.size());
        child->state = child->isLeaf() ? ItemState::Pending : ItemState::Pass;
        child->id = childId;
        child->title = childTitle;
        children.push_back(std::move(child));
        return children.back().get();
    }
    /// Takes the leaf into a tally, or out of it again.
    void countIn(Tally &into, int by) const
    {
        into.shown.at(size_t(state)) += by;
        if (kind != Kind::Item)
            return;
        into.told.at(size_t(told)) += by;
        into.notFresh += !person && !CheckDesk::isFresh(told) ? by : 0;
    }
    /// From the tally; whether it shows another sum than before.
    bool sumUp()
    {
        const auto before = std::tuple(done, total, state);
        done = tally.done();
        total = tally.total();
        state = tally.worst();
        return before != std::tuple(done, total, state);
    }
    /// What is critical first, else as in the document; boxes stay above the sections below them.
    void putCriticalFirst()
    {
        std::ranges::stable_sort(children, std::less(), [](const std::unique_ptr<Node> &child) {
            return std::pair(!child->isLeaf(), !child->critical);
        });
        for (int at = 0; const auto &child : children) {
            child->row = at++;
            child->putCriticalFirst();
        }
    }
};
