// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/launchrecord.h"

/// Words that several exporters share.
namespace Wording {

/// "proved by machine" and its like stand apart: "41 proved by machine, 9 accepted by a person…";
/// zeros left out.
QString counts(const DoneCounts &counts);
/// One sentence: why the item stands where it stands.
QString evidence(const ItemStatus &status, const LaunchRecord &record);
/// The sentence that marks what a rehearsal made.
QString rehearsal(const LaunchOpened &opened);
/// The title of an item or step; the last part of its id where the runbook does not hold it.
QString titleOf(const LaunchRecord &record, const ItemId &id);
/// The name of a person of the launch; the id where there is none.
QString person(const LaunchRecord &record, const PersonId &id);
/// Who carried a step out before its turn, and why.
QString aheadOfTurn(const LaunchRecord &record, const AheadOfTurn &ahead);
/// The name that was signed; with whose key, where the roster has another name for the signer.
QString signer(const LaunchRecord &record, const Statement &statement);
/// "4 min", "3 h": between two instants, one unit.
QString age(const QDateTime &from, const QDateTime &to);
/// "1.4 s", "84 ms", "2 min 5 s".
QString took(std::chrono::milliseconds time);
/// "18:20:41 UTC" or with its day in front.
QString clock(const QDateTime &time);
QString dayAndClock(const QDateTime &time);
/// "SHA256:…" of who signed; empty where the signature cannot be read.
QString fingerprint(const QString &signature);
/// Control characters and line breaks as blanks.
QString oneLine(const QString &text);

} // namespace Wording
