// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/verify.h"
#include "cli/output.h"
#include "cli/readinput.h"
#include "desk/console/consolemarks.h"
#include "domain/clock.h"
#include "record/sealwords.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

static int verifyStatus(RecordVerdict verdict)
{
    switch (verdict) {
    case RecordVerdict::Valid: return ExitStatus::yes;
    case RecordVerdict::UnknownKey: return ExitStatus::noAnswer;
    case RecordVerdict::Invalid: return ExitStatus::no;
    }
    return ExitStatus::no;
}

static void printVerification(const Verification &v)
{
    switch (v.verdict) {
    case RecordVerdict::Valid:
        printLine(u"VALID: "_s + counted(v.entries, u"entry"_s, u"entries"_s));
        break;
    case RecordVerdict::UnknownKey: printLine(u"UNKNOWN KEY: "_s + v.why); break;
    case RecordVerdict::Invalid: printLine(u"INVALID: "_s + v.why); break;
    }
    if (!v.title.isEmpty())
        printLine(
            u"  %1, %2%3"_s.arg(v.title, v.release, v.rehearsal ? u", REHEARSAL"_s : QString()));
    if (v.verdict == RecordVerdict::Invalid)
        printLine(v.standing > 0
                      ? u"  still stands: %1, up to %2"_s.arg(
                            counted(v.standing, u"entry"_s, u"entries"_s), v.lastStanding)
                      : u"  nothing of it stands"_s);
    for (const VerifiedSignOff &s : v.signOffs)
        printLine(u"  entry %1: %2 %3: %4"_s.arg(s.seq).arg(s.roleTitle, s.decision, s.words));
    for (const AttestedTime &time : v.attested)
        printLine(u"  up to entry %1: not later than %2"_s.arg(time.seq).arg(
            toUtcText(time.notLaterThan)));
    const QStringList seals = sealWords(v);
    for (const QString &seal : seals)
        printLine(u"  "_s + seal);
    for (const QString &remark : v.remarks)
        printLine(u"  note: "_s + remark);
    if (!v.signOffs.isEmpty() && v.attested.isEmpty())
        printLine(u"  times are signed, not attested by an authority"_s);
}

int verifyCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Verifies a launch (.launch), a record (.jsonl) or a PDF, without any network.\n"
        "Without --allowed-signers keys are judged by the record's own roster: that proves the\n"
        "record whole and consistent, not that its roster is the true one."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"FILE"_s, u"the launch, record or PDF"_s);
    const QCommandLineOption signers(u"allowed-signers"_s,
                                     u"keys that are known, as ssh-keygen reads them"_s, u"FILE"_s);
    const QCommandLineOption roots(u"tsa-ca"_s, u"roots of time authorities, PEM"_s, u"FILE"_s);
    const QCommandLineOption seal(u"seal-ca"_s, u"roots of the PDF's seal, PEM"_s, u"FILE"_s);
    const QCommandLineOption json(u"json"_s, u"one JSON document"_s);
    parser.addOptions({signers, roots, seal, json});
    if (const auto status = processArguments(parser, u"verify"_s, arguments))
        return *status;
    const QString path = parser.positionalArguments().constFirst();
    const Result<Verification> v = verifyFile(
        path, {parser.value(signers), parser.value(roots), parser.value(seal), seenBefore(path)});
    if (!v)
        return refuse(v.error());
    if (parser.isSet(json)) {
        printJson(toJson(*v));
        for (const QString &remark : v->remarks)
            printError(u"note: "_s + remark);
    } else {
        printVerification(*v);
    }
    return verifyStatus(v->verdict);
}
