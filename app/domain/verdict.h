// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>

/// What one run of a check answered. Only Pass speaks for the item; Error and NotConfigured mean
/// that no answer could be had.
enum class Verdict { Pass, Warn, Fail, Error, NotConfigured, Cancelled, Interrupted };

/// Where an item or a step stands, as window, command line, PDF and JSON show it: one word each.
enum class ItemState {
    Pending,
    Queued,
    Running,
    Pass,
    AwaitingAcceptance,
    Accepted,
    Warn,
    Fail,
    Error,
    NotConfigured,
    Stale,
    Attested,
    Waived,
    NotApplicable,
    Interrupted,
    Cancelled,
};

constexpr int itemStateCount = int(ItemState::Cancelled) + 1;

/// The row of the table of states.
struct ItemStateInfo
{
    ItemState state;
    /// The name in JSON.
    QLatin1StringView json;
    /// The English word on screen and paper; translate with context "states".
    const char *word;
    bool done;
    bool blocks;
    /// The order from best to worst, for "the worst state of a phase".
    int badness;
};

const ItemStateInfo &info(ItemState state);
/// The word a person reads, translated.
QString stateWord(ItemState state);
/// The state of that JSON name, Pending where there is none.
ItemState stateFromJson(const QString &json);

QString verdictName(Verdict verdict);
Verdict verdictFromName(const QString &name);
/// The state of an item whose newest, fresh result has this verdict and needs nobody's acceptance.
ItemState stateOf(Verdict verdict);
