// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkkind.h"

/// What was wanted and what was there: the part of a result that a kind knows.
struct Observation
{
    QString expected;
    QString seen;
    QString reason;
    QByteArray evidence = {};
    QString advice = {};
    QString vantage = {};
    QString mediaType = QStringLiteral("text/plain");
};

/// Something that is another at each run though the finding is the same: an age, a counter, a time,
/// a marker. Shown as it is, but no part of the finding that a waiver is bound to: for the texts of
/// an observation only. What makes the finding another one stays outside of it.
QString moving(const QString &text);
QString moving(qint64 number);
/// The text as it is read, for evidence.
QString plainText(QString text);

CheckResult answer(const CheckSpec &spec, bool good, const Observation &sighting);
/// Good as far as was looked, which is not far enough.
CheckResult warning(const CheckSpec &spec, const Observation &sighting);
/// No answer could be had; never a pass.
CheckResult noAnswer(const CheckSpec &spec, const QString &reason,
                     const Observation &sighting = {});
CheckResult noAnswer(const CheckSpec &spec, const Error &error, const Observation &sighting = {});
/// The plan leaves open what is asked.
CheckResult notConfigured(const CheckSpec &spec, const QString &reason);
/// The same, naming the parameter that is blank.
CheckResult blank(const CheckSpec &spec, const QString &parameter);

/// Runs what the kind does and no more, for a check that is a part of another: its parameters are
/// looked over, all else is left to the whole.
CheckResult runPart(const CheckKind &kind, const CheckSpec &spec, const CheckContext &context);
/// Runs a check whole: parameters looked over, time taken, secrets taken out of every text,
/// evidence hashed, and where it was stopped or ran out of time that said instead.
CheckResult runCheck(const CheckKind &kind, const CheckSpec &spec, const CheckContext &context);
