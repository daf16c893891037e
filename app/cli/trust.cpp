// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/trust/trust.h"
#include "cli/output.h"
#include "cli/readinput.h"
#include "desk/opening/openlaunch.h"
#include "desk/trust/trustcopies.h"

#include <QCommandLineParser>
#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

/// Of each file that changed.
static constexpr qsizetype shownLines = 200;

static QString shortDigest(const QString &digest)
{
    return digest.isEmpty() ? u"(missing)"_s : digest.first(12);
}

static bool askOnTerminal()
{
    printError(u"Allow all of this to run on this machine? [y/N]"_s);
    QFile in;
    return in.open(STDIN_FILENO, QIODevice::ReadOnly) && in.readLine().trimmed().toLower() == "y";
}

int trustCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Shows runbook, plan and scripts by digest, with what changed, and records it."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"RUNBOOK"_s, u"the Markdown document"_s);
    const QCommandLineOption plan(u"plan"_s, u"the plan, if not beside the runbook"_s, u"FILE"_s);
    const QCommandLineOption yes(u"yes"_s, u"allow without asking"_s);
    parser.addOptions({plan, yes});
    if (const auto status = processArguments(parser, u"trust"_s, arguments))
        return *status;

    const Result<RunbookPreview> preview =
        previewRunbook(parser.positionalArguments().constFirst(), parser.value(plan));
    if (!preview)
        return refuse(preview.error());
    const TrustSubject subject = trustSubject(preview->runbook, preview->plan);
    printLine(u"%1  %2"_s.arg(subject.runbookSha256, subject.runbook));
    if (!subject.planSha256.isEmpty())
        printLine(u"%1  %2"_s.arg(subject.planSha256, preview->plan.path));
    for (const ScriptDigest &script : subject.scripts) {
        printLine(u"%1  %2"_s.arg(script.sha256.isEmpty() ? QString(64, u'-') : script.sha256,
                                  script.path));
    }
    if (isTrusted(subject)) {
        printError(u"Trusted already, nothing has changed."_s);
        return ExitStatus::yes;
    }
    for (const TrustChange &change : changedSinceTrusted(subject)) {
        printError(u"changed: %1: %2 -> %3"_s.arg(change.path, shortDigest(change.before),
                                                  shortDigest(change.now)));
    }
    for (const QString &line : trustDifferences(subject, shownLines))
        printError(line);
    if (!parser.isSet(yes) && !(isatty(STDIN_FILENO) && askOnTerminal())) {
        printError(u"Not recorded (--yes allows it)."_s);
        return ExitStatus::no;
    }
    if (const Result<void> recorded = recordTrust(subject); !recorded)
        return refuse(recorded.error());
    printError(u"Recorded: this may run on this machine until one of these bytes changes."_s);
    return ExitStatus::yes;
}
