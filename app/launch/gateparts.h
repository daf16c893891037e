// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/gate.h"

/// What the gates of phases and of promotion are made of. Pure.
namespace GateParts {

/// A hold that runs, or whose moment has come.
void addHold(const GateContext &context, QList<Blocker> &blockers);
void addChecklists(const GateContext &context, QList<Blocker> &blockers);
/// The steps before this one, in the phase's order; none for what is no step of the phase. They
/// live as long as it does.
QList<const Step *> stepsBefore(const Phase &phase, const ItemId &step);
/// Not settled yet, and nothing speaks against it: what was begun and did not end well holds back
/// by itself, and no reason passes over that.
bool isUntouched(ItemState state);
/// Those of the steps before it that were begun and did not end well.
void addUnsettledBefore(const GateContext &context, const Phase &phase, const ItemId &step,
                        QList<Blocker> &blockers);
/// The sections and boxes of what follows the launch that open later than their phase.
void addSectionClocks(const GateContext &context, const Phase &phase, QList<Blocker> &blockers);
/// Whether what was `told` then of a box that opens after the launch belongs to an earlier T-0.
bool tellsOfEarlierT0(const GateContext &context, const ItemId &id, const QDateTime &told);
/// The GOs that are missing.
void addQuorum(const GateContext &context, QList<Blocker> &blockers);
/// Why the role is no GO, in one sentence.
QString whyNoGo(const SignOffStatus &status, const QString &title);

} // namespace GateParts
