// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/signoff/keyoffers.h"
#include "launch/launchstate.h"
#include "ui/signoff/signoffview.h"

class SignOffPage;

/// What is told of each key that is at hand, and whose it is by the roster; those of the roster
/// first.
QList<SignKeyChoice> keyChoices(const LaunchState &state, const QList<KeyOffer> &offers);
/// Ties the page's pane for a new key to this desktop's keychain.
void bindKeyPane(SignOffPage *page);
