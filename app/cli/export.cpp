// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/readinput.h"
#include "desk/opening/openlaunch.h"
#include "desk/record/weighedevidence.h"
#include "desk/signoff/sealing.h"
#include "desk/signoff/timestamping.h"
#include "record/exporter.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

static QString exportNames()
{
    QStringList names;
    for (const Exporter &row : exporters())
        names.append(row.name);
    return names.join(u'|');
}

/// Puts the export on the timeline, unless it is the newest entry already.
static Result<void> announceExport(Launch &launch, const QString &format, const QString &as)
{
    if (launch.isReadOnly())
        return {};
    if (std::holds_alternative<RecordExported>(launch.newest().event))
        return {};
    const Result<PersonId> actor = actorOn(launch, as);
    if (!actor)
        return std::unexpected(actor.error());
    Result<void> answer;
    launch.submit(*actor, RecordExported {format}, [&answer](const Result<QList<Entry>> &entries) {
        if (!entries)
            answer = std::unexpected(entries.error());
    });
    launch.drain();
    return answer;
}

int exportCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Writes the launch record."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"LAUNCH"_s, u"the launch"_s);
    const QCommandLineOption format(u"format"_s, exportNames(), u"FORMAT"_s);
    const QCommandLineOption output(u"output"_s, u"the file to write"_s, u"FILE"_s);
    const QCommandLineOption paper(u"paper"_s, u"of a PDF: a4 (default) or letter"_s, u"SIZE"_s,
                                   u"a4"_s);
    const QCommandLineOption key(u"seal-key"_s, u"the key that seals a PDF, PEM"_s, u"FILE"_s);
    const QCommandLineOption certificate(
        u"seal-cert"_s, u"its certificate, with others of its chain, PEM"_s, u"FILE"_s);
    const QCommandLineOption selfMade(
        u"seal-self-made"_s, u"seals a PDF with a certificate made for it, which says so"_s);
    const QCommandLineOption as(u"as"_s, u"the person of the plan who acts"_s, u"PERSON"_s);
    parser.addOptions({format, output, paper, key, certificate, selfMade, as});
    if (const auto status = processArguments(parser, u"export"_s, arguments))
        return *status;
    if (!parser.isSet(format) || !parser.isSet(output))
        return usage(u"export needs --format and --output"_s);
    const QString size = parser.value(paper).toLower();
    if (size != "a4"_L1 && size != "letter"_L1)
        return usage(u"--paper is a4 or letter, not \"%1\""_s.arg(parser.value(paper)));
    if (parser.isSet(key) != parser.isSet(certificate))
        return usage(u"--seal-key and --seal-cert go together"_s);
    if (const Result<Exporter> known = exporter(parser.value(format)); !known)
        return refuse(known.error());
    Result<std::unique_ptr<Launch>> launch = openLaunch(parser.positionalArguments().constFirst());
    if (!launch)
        launch = openLaunch(parser.positionalArguments().constFirst(), true);
    if (!launch)
        return refuse(launch.error());
    if ((*launch)->damage())
        return refuse(*(*launch)->damage());
    // What waits for its attested time is asked for once more: the record shall hold it.
    if (!(*launch)->isReadOnly()) {
        if (const QString attested = attestWhatWaits(**launch); !attested.isEmpty())
            printError(attested);
    }
    if (const Result<void> announced =
            announceExport(**launch, parser.value(format), parser.value(as));
        !announced)
        return refuse(announced.error());
    ExportWishes wishes;
    wishes.evidence = weighedEvidence;
    wishes.paper = size == "letter"_L1 ? Paper::Letter : Paper::A4;
    SealSetting setting = keptSealSetting();
    if (parser.isSet(key))
        setting = {parser.value(key), parser.value(certificate), false};
    else if (parser.isSet(selfMade))
        setting = {{}, {}, true};
    if (parser.value(format) == "pdf"_L1) {
        Result<PdfSealer> sealer = sealerFor(setting, (*launch)->state());
        if (!sealer)
            return refuse(sealer.error());
        wishes.sealer = std::move(*sealer);
    }
    const Result<QStringList> written =
        exportLaunch((*launch)->path(), (*launch)->runbook(), (*launch)->plan(),
                     parser.value(format), parser.value(output), wishes);
    if (!written)
        return refuse(written.error());
    for (const QString &words : *written)
        printError(words);
    printLine(parser.value(output));
    return ExitStatus::yes;
}
