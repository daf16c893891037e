// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/catalog.h"
#include "cli/output.h"
#include "cli/readinput.h"
#include "desk/plan/planinit.h"
#include "runbook/runbookreader.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QUrl>

#include <cstdio>

using namespace Qt::StringLiterals;

static void tellProposal(const PlanProposal &proposal, bool json)
{
    if (json) {
        QJsonArray blanks;
        for (const PlanBlank &blank : proposal.blanks)
            blanks.append(QJsonObject {{u"path"_s, blank.path}, {u"wanted"_s, blank.wanted}});
        printJson({{u"plan"_s, QString::fromUtf8(proposal.text)},
                   {u"bound"_s, qint64(proposal.plan.checks.size())},
                   {u"blanks"_s, blanks}});
        return;
    }
    std::fwrite(proposal.text.constData(), 1, size_t(proposal.text.size()), stdout);
    std::fflush(stdout);
    printError(u"%1 items bound; to be filled in (%2):"_s.arg(proposal.plan.checks.size())
                   .arg(proposal.blanks.size()));
    for (const PlanBlank &blank : proposal.blanks)
        printError(u"  %1: %2"_s.arg(blank.path, blank.wanted));
    if (proposal.plan.checks.isEmpty())
        printError(
            u"nothing in the runbook was read as an item: begin each with \"- [ ] \", or make them "
            "rows of a table of checks"_s);
}

static int tellKinds(bool json)
{
    QJsonArray kinds;
    for (const CheckKind &kind : checkCatalog()) {
        const QString summary = QString::fromUtf8(kind.summary);
        kinds.append(QJsonObject {{u"kind"_s, kind.name},
                                  {u"summary"_s, summary},
                                  {u"parameters"_s, QJsonArray::fromStringList(kind.parameters)}});
        if (!json)
            printLine(u"%1: %2\n    %3"_s.arg(kind.name, summary, kind.parameters.join(u", "_s)));
    }
    if (json)
        printJson({{u"kinds"_s, kinds}});
    return ExitStatus::yes;
}

int planCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Proposes a plan from the words of a runbook; nothing is run "
                                     u"or written. With --kinds: what "
                                     u"kinds of check a plan may name."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"RUNBOOK"_s, u"the Markdown document"_s);
    const QCommandLineOption init(u"init"_s, u"propose a plan on standard output"_s);
    const QCommandLineOption api(u"api"_s, u"the API's address, filled in where it is known"_s,
                                 u"URL"_s);
    const QCommandLineOption json(u"json"_s, u"one JSON document"_s);
    const QCommandLineOption kinds(u"kinds"_s,
                                   u"list the kinds of check and the parameters of each"_s);
    parser.addOptions({init, api, kinds, json});
    if (const auto status = processArguments(parser, u"plan"_s, arguments, Files::OneAtMost))
        return *status;
    if (parser.isSet(kinds) && !parser.isSet(init))
        return tellKinds(parser.isSet(json));
    if (!parser.isSet(init) || parser.isSet(kinds))
        return usage(u"plan wants --init or --kinds"_s);
    if (parser.positionalArguments().isEmpty())
        return usage(u"plan --init takes one file"_s);
    const QUrl address(parser.value(api));
    if (parser.isSet(api)
        && ((address.scheme() != "https"_L1 && address.scheme() != "http"_L1)
            || address.host().isEmpty()))
        return usage(u"--api \"%1\" is not an http or https address"_s.arg(parser.value(api)));

    const auto runbook = readRunbook(parser.positionalArguments().constFirst());
    if (!runbook)
        return refuse(runbook.error());
    const auto proposal = proposePlan(*runbook, address);
    if (!proposal)
        return refuse(proposal.error());
    tellProposal(*proposal, parser.isSet(json));
    return ExitStatus::yes;
}
