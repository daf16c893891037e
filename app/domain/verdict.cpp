// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/verdict.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

static constexpr std::array<ItemStateInfo, itemStateCount> states {{
    {ItemState::Pending, "pending"_L1, QT_TRANSLATE_NOOP("states", "pending"), false, true, 8},
    {ItemState::Queued, "queued"_L1, QT_TRANSLATE_NOOP("states", "queued"), false, true, 7},
    {ItemState::Running, "running"_L1, QT_TRANSLATE_NOOP("states", "running"), false, true, 6},
    {ItemState::Pass, "pass"_L1, QT_TRANSLATE_NOOP("states", "pass"), true, false, 0},
    {ItemState::AwaitingAcceptance, "awaitingAcceptance"_L1,
     QT_TRANSLATE_NOOP("states", "awaiting acceptance"), false, true, 5},
    {ItemState::Accepted, "accepted"_L1, QT_TRANSLATE_NOOP("states", "accepted"), true, false, 1},
    {ItemState::Warn, "warn"_L1, QT_TRANSLATE_NOOP("states", "warning"), false, true, 12},
    {ItemState::Fail, "fail"_L1, QT_TRANSLATE_NOOP("states", "fail"), false, true, 15},
    {ItemState::Error, "error"_L1, QT_TRANSLATE_NOOP("states", "could not check"), false, true, 14},
    {ItemState::NotConfigured, "notConfigured"_L1, QT_TRANSLATE_NOOP("states", "not configured"),
     false, true, 9},
    {ItemState::Stale, "stale"_L1, QT_TRANSLATE_NOOP("states", "stale"), false, true, 11},
    {ItemState::Attested, "attested"_L1, QT_TRANSLATE_NOOP("states", "attested"), true, false, 2},
    {ItemState::Waived, "waived"_L1, QT_TRANSLATE_NOOP("states", "waived"), false, false, 4},
    {ItemState::NotApplicable, "notApplicable"_L1, QT_TRANSLATE_NOOP("states", "not applicable"),
     false, false, 3},
    {ItemState::Interrupted, "interrupted"_L1, QT_TRANSLATE_NOOP("states", "interrupted"), false,
     true, 13},
    {ItemState::Cancelled, "cancelled"_L1, QT_TRANSLATE_NOOP("states", "cancelled"), false, true,
     10},
}};

const ItemStateInfo &info(ItemState state)
{
    return states.at(size_t(state));
}

QString stateWord(ItemState state)
{
    return QCoreApplication::translate("states", info(state).word);
}

ItemState stateFromJson(const QString &json)
{
    for (const ItemStateInfo &row : states) {
        if (row.json == json)
            return row.state;
    }
    return ItemState::Pending;
}

ItemState stateOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass: return ItemState::Pass;
    case Verdict::Warn: return ItemState::Warn;
    case Verdict::Fail: return ItemState::Fail;
    case Verdict::Error: return ItemState::Error;
    case Verdict::NotConfigured: return ItemState::NotConfigured;
    case Verdict::Cancelled: return ItemState::Cancelled;
    case Verdict::Interrupted: return ItemState::Interrupted;
    }
    return ItemState::Error;
}

QString verdictName(Verdict verdict)
{
    return info(stateOf(verdict)).json;
}

Verdict verdictFromName(const QString &name)
{
    for (const Verdict verdict :
         {Verdict::Pass, Verdict::Warn, Verdict::Fail, Verdict::Error, Verdict::NotConfigured,
          Verdict::Cancelled, Verdict::Interrupted}) {
        if (verdictName(verdict) == name)
            return verdict;
    }
    return Verdict::Error;
}
