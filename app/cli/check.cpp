// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/catalog.h"
#include "checks/outside.h"
#include "cli/checkreport.h"
#include "cli/launchaccess.h"
#include "cli/output.h"
#include "cli/readinput.h"
#include "desk/checks/checksetup.h"
#include "desk/console/holderdoor.h"
#include "desk/opening/openlaunch.h"
#include "desk/trust/trust.h"
#include "domain/consoleperson.h"
#include "domain/durablefile.h"
#include "domain/itemids.h"
#include "launch/gate.h"
#include "record/exporter.h"

#include <QCommandLineParser>
#include <QEventLoop>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

struct CheckOptions
{
    QString runbook;
    QString plan;
    QUrl api;
    QStringList items;
    QString phase;
    int jobs = 6;
    QString launch;
    QString as;
    bool json = false;
    QString junit;
};

/// What is asked for, in the order of the document. An item named by the user that has no check is
/// told so.
Result<QList<CheckSpec>> chooseChecks(const CheckOptions &options, const Runbook &runbook,
                                      const QHash<ItemId, CheckSpec> &checks)
{
    QList<CheckSpec> chosen;
    QStringList unknown = options.items;
    bool phaseFound = options.phase.isEmpty();
    for (const Phase &phase : runbook.phases) {
        const bool phaseWanted = options.phase.isEmpty() || phase.id.value == options.phase;
        phaseFound |= phaseWanted;
        for (const Section &section : phase.sections) {
            const QList<ItemId> ids = allIds(section);
            for (const ItemId &id : ids) {
                const bool named = unknown.removeAll(id.value) > 0;
                if (!phaseWanted || (!named && !options.items.isEmpty()))
                    continue;
                if (const auto check = checks.constFind(id); check != checks.cend())
                    chosen.append(*check);
                else if (named)
                    chosen.append({.item = id, .kind = {}, .with = {}, .host = {}});
            }
        }
    }
    if (!phaseFound)
        return failure(u"there is no phase \"%1\""_s.arg(options.phase), options.runbook);
    if (!unknown.isEmpty())
        return failure(u"there is no item \"%1\""_s.arg(unknown.constFirst()), options.runbook);
    return chosen;
}

/// Says on standard error, to people, what nobody asks about: that all checks pass proves nothing
/// of it.
void tellUnasked(const CheckOptions &options, const Runbook &runbook,
                 const QHash<ItemId, CheckSpec> &checks, bool asksAny)
{
    if (!options.items.isEmpty())
        return;
    qsizetype boxes = 0;
    qsizetype unasked = 0;
    for (const Phase &phase : runbook.phases) {
        if (!options.phase.isEmpty() && phase.id.value != options.phase)
            continue;
        const QList<ItemId> ids = itemIds(phase);
        boxes += ids.size();
        unasked += std::ranges::count_if(
            ids, [&checks](const ItemId &id) { return !checks.contains(id); });
    }
    if (!asksAny)
        printError(
            options.api.isEmpty()
                ? u"nothing to check: no item has a check (a plan binds them, or --api ADDRESS)"_s
                : u"nothing to check: no item can be seen from outside (a plan binds the others)"_s);
    else if (unasked > 0 && !options.json)
        printError(
            (options.api.isEmpty()
                 ? u"%1 of %2 items have no check in the plan: nothing is proved of them"_s
                 : u"%1 of %2 items cannot be seen from outside: nothing is proved of them"_s)
                .arg(unasked)
                .arg(boxes));
}

QList<CheckResult> runAll(const QList<CheckSpec> &specs, CheckSurroundings surroundings, int jobs)
{
    QHash<ItemId, CheckResult> results;
    QList<CheckSpec> bound;
    for (const CheckSpec &spec : specs) {
        if (!spec.kind.isEmpty()) {
            bound.append(spec);
            continue;
        }
        CheckResult none;
        none.item = spec.item;
        none.verdict = Verdict::NotConfigured;
        none.reason = u"no check is bound to this item"_s;
        none.started = surroundings.clock->now();
        results.insert(spec.item, none);
    }
    CheckRunner runner(std::move(surroundings), jobs);
    QEventLoop loop;
    QObject::connect(&runner, &CheckRunner::finished, &loop,
                     [&](const CheckResult &result) { results.insert(result.item, result); });
    QObject::connect(&runner, &CheckRunner::idle, &loop, &QEventLoop::quit);
    runner.enqueue(bound);
    if (!bound.isEmpty())
        loop.exec();
    QList<CheckResult> ordered;
    for (const CheckSpec &spec : specs)
        ordered.append(results.value(spec.item));
    return ordered;
}

/// Takes out what asks about a time that is yet to come, each named on standard error; an Error
/// where nothing else was asked for.
std::optional<Error> leaveOutWhatIsAhead(const Launch &launch, QList<CheckSpec> &specs)
{
    const GateContext gate {*launch.runbook(), *launch.plan(), launch.state(),
                            launch.clock().now()};
    QList<Error> ahead;
    specs.removeIf([&](const CheckSpec &spec) {
        const std::optional<Blocker> closed = notYetOpen(gate, spec.item);
        if (closed)
            ahead.append({u"not run yet: the box %1"_s.arg(closed->why), spec.item.value});
        return closed.has_value();
    });
    if (specs.isEmpty() && !ahead.isEmpty())
        return ahead.constFirst();
    for (const Error &error : std::as_const(ahead))
        printError(error.text());
    return {};
}

/// The results become entries of the launch; an Error where one was refused.
Result<void> remember(Launch &launch, const QList<CheckResult> &results)
{
    std::optional<Error> refused;
    for (const CheckResult &result : results) {
        if (result.kind.isEmpty())
            continue;
        launch.submit(consolePerson(), CheckFinished {result},
                      [&refused](const Result<QList<Entry>> &appended) {
                          if (!appended && !refused)
                              refused = appended.error();
                      },
                      {result.evidence});
    }
    launch.drain();
    if (refused)
        return std::unexpected(*refused);
    return {};
}

Result<void> writeJunit(const QString &path, const QByteArray &bytes)
{
    return replaceDurably(path, bytes);
}

void tell(const QList<CheckResult> &results)
{
    for (const CheckResult &result : results) {
        printLine(u"%1  %2: %3"_s.arg(stateWord(stateAfter(result)).leftJustified(20),
                                      result.item.value, result.reason));
        if (result.verdict != Verdict::Pass && !result.expected.isEmpty())
            printLine(u"%1  expected: %2; seen: %3 (from %4)"_s.arg(
                QString(20, u' '), result.expected,
                result.seen.isEmpty() ? u"nothing"_s : result.seen, result.vantage));
    }
}

int checkRunbook(const CheckOptions &options)
{
    const Result<RunbookPreview> preview = previewRunbook(options.runbook, options.plan);
    if (!preview)
        return refuse(preview.error());
    if (!options.junit.isEmpty()) {
        const Result<void> free =
            mayBeReplaced(options.junit, {preview->runbook.path, preview->plan.path});
        if (!free)
            return refuse(free.error());
    }
    auto runbook = std::make_shared<const Runbook>(preview->runbook);
    auto plan = std::make_shared<const Plan>(preview->plan);
    QString folder = QFileInfo(options.runbook).absolutePath();
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    std::unique_ptr<Launch> launch;
    // While the checks run others may bring their verbs.
    std::unique_ptr<HolderDoor> door;
    TrustSubject subject;
    if (!options.launch.isEmpty()) {
        Result<OpenedLaunch> opened = openToWrite(options.launch);
        if (!opened)
            return refuse(opened.error());
        launch = std::move(opened->launch);
        door = std::make_unique<HolderDoor>(*launch, nullptr);
        subject = trustSubject(*launch->runbook(), *launch->plan());
        if (const Result<void> may = requireTrust(subject); !may)
            return refuse(may.error());
        // Who asks must be known to the launch; what a check finds is the console's own entry.
        if (const Result<PersonId> asker = actorOn(*launch, options.as); !asker)
            return refuse(asker.error());
        // What was frozen when it was opened counts, not what the files say by now.
        runbook = launch->runbook();
        plan = launch->plan();
        folder = launch->state().opened().folder;
        clock = launch->sharedClock();
    } else {
        subject = trustSubject(preview->runbook, preview->plan);
        if (const Result<void> may = requireTrust(subject); !may)
            return refuse(may.error());
    }
    const QHash<ItemId, CheckSpec> checks =
        options.api.isEmpty() ? plan->checks : outsideChecks(*runbook, options.api);
    Result<QList<CheckSpec>> specs = chooseChecks(options, *runbook, checks);
    if (!specs)
        return refuse(specs.error());
    if (launch) {
        if (const std::optional<Error> ahead = leaveOutWhatIsAhead(*launch, *specs))
            return refuse(*ahead);
    }
    tellUnasked(options, *runbook, checks, !specs->isEmpty());
    CheckSurroundings surroundings = checkSurroundings(plan, folder, clock);
    freezeChecks(surroundings, std::make_shared<TrustedScripts>(folder, subject.scripts));
    const QList<CheckResult> results = runAll(*specs, std::move(surroundings), options.jobs);
    if (launch) {
        if (const Result<void> remembered = remember(*launch, results); !remembered)
            return refuse(remembered.error());
    }
    if (!options.junit.isEmpty()) {
        if (const Result<void> written =
                writeJunit(options.junit, checkJunit(results, runbook->title));
            !written)
            return refuse(written.error());
    }
    if (options.json)
        printJson(checkJson(results));
    else
        tell(results);
    return checkExitStatus(results);
}

} // namespace

int checkCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Runs the checks that the plan binds to the items, or those that need nothing but an address."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"RUNBOOK"_s, u"the Markdown document"_s);
    const QCommandLineOption plan(u"plan"_s, u"the plan, if not beside the runbook"_s, u"FILE"_s);
    const QCommandLineOption api(u"api"_s, u"without a plan: check what can be seen from outside"_s,
                                 u"URL"_s);
    const QCommandLineOption item(u"item"_s, u"only this item (may be given again)"_s, u"ID"_s);
    const QCommandLineOption phase(u"phase"_s, u"only this phase"_s, u"ID"_s);
    const QCommandLineOption jobs(u"jobs"_s, u"how many at a time"_s, u"N"_s, u"6"_s);
    const QCommandLineOption launch(u"launch"_s, u"put the results into this launch"_s, u"FILE"_s);
    const QCommandLineOption as(u"as"_s, u"with --launch: the person of the plan who acts"_s,
                                u"PERSON"_s);
    const QCommandLineOption json(u"json"_s, u"one JSON document"_s);
    const QCommandLineOption junit(u"junit"_s, u"write JUnit XML as well"_s, u"FILE"_s);
    parser.addOptions({plan, api, item, phase, jobs, launch, as, json, junit});
    if (const auto status = processArguments(parser, u"check"_s, arguments))
        return *status;
    CheckOptions options;
    options.runbook = parser.positionalArguments().constFirst();
    options.plan = parser.value(plan);
    options.items = parser.values(item);
    options.phase = parser.value(phase);
    options.launch = parser.value(launch);
    options.as = parser.value(as);
    if (parser.isSet(as) && !parser.isSet(launch))
        return usage(u"--as goes with --launch"_s);
    options.json = parser.isSet(json);
    options.junit = parser.value(junit);
    bool good = false;
    options.jobs = parser.value(jobs).toInt(&good);
    if (!good || options.jobs < 1 || options.jobs > 256)
        return usage(u"--jobs is a number from 1 to 256"_s);
    if (parser.isSet(api)) {
        if (parser.isSet(plan))
            return usage(u"either --plan or --api"_s);
        options.api = QUrl(parser.value(api));
        if ((options.api.scheme() != "https"_L1 && options.api.scheme() != "http"_L1)
            || options.api.host().isEmpty())
            return usage(u"--api \"%1\" is not an http or https address"_s.arg(parser.value(api)));
    }
    return checkRunbook(options);
}
