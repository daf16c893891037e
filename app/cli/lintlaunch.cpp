// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/lintlaunch.h"

#include "cli/launchaccess.h"
#include "desk/opening/openlaunch.h"
#include "desk/plan/deviations.h"
#include "launch/entrywords.h"
#include "runbook/runbookjson.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isMeant(const QString &place, const QString &rule, int line)
{
    return place == u"%1:%2"_s.arg(rule).arg(line);
}

bool isSame(const FindingWaived &one, const FindingWaived &other)
{
    return one.rule == other.rule && one.line == other.line && one.subject == other.subject;
}

/// Several findings of a rule may stand in one line: all of them are meant, each once.
Result<QList<Event>> waivers(const Launch &launch, const LaunchLint &asked)
{
    QList<Event> events;
    const QList<Finding> open = asked.waive.isEmpty() ? QList<Finding>() : openFindings(launch);
    for (const QString &place : asked.waive) {
        const qsizetype before = events.size();
        for (const Finding &finding : open) {
            const FindingWaived waiver = waiverFor(finding, asked.reason);
            const bool known = std::ranges::any_of(events, [&waiver](const Event &event) {
                return isSame(std::get<FindingWaived>(event), waiver);
            });
            if (isMeant(place, finding.rule, finding.line) && !known)
                events.append(waiver);
        }
        if (events.size() == before)
            return failure(u"no finding %1 stands open"_s.arg(place), launch.path());
    }
    for (const QString &place : asked.takeBack) {
        const qsizetype before = events.size();
        for (const Entry &entry : launch.state().waivedFindings()) {
            const auto &waived = std::get<FindingWaived>(entry.event);
            if (isMeant(place, waived.rule, waived.line))
                events.append(reopeningOf(waived, asked.reason));
        }
        if (events.size() == before)
            return failure(u"no finding %1 is waived"_s.arg(place), launch.path());
    }
    return events;
}

Result<void> record(Launch &launch, const LaunchLint &asked)
{
    const Result<PersonId> actor = actorOn(launch, asked.as);
    if (!actor)
        return std::unexpected(actor.error());
    const Result<QList<Event>> events = waivers(launch, asked);
    if (!events)
        return std::unexpected(events.error());
    std::optional<Error> refused;
    for (const Event &event : *events) {
        launch.submit(*actor, event, [&refused](const Result<QList<Entry>> &written) {
            if (!written && !refused)
                refused = written.error();
        });
    }
    launch.drain();
    return refused ? std::unexpected(*refused) : Result<void>();
}

LintedLaunch looked(const Launch &launch)
{
    return {launch.runbook()->path, launch.plan()->path, openFindings(launch),
            launch.state().waivedFindings()};
}

} // namespace

Result<LintedLaunch> lintLaunch(const LaunchLint &asked)
{
    if (!asked.writes()) {
        return openLaunch(asked.launch, true)
            .and_then([](const std::unique_ptr<Launch> &launch) -> Result<LintedLaunch> {
                if (launch->damage())
                    return std::unexpected(*launch->damage());
                return looked(*launch);
            });
    }
    const Result<OpenedLaunch> opened = openToWrite(asked.launch);
    if (!opened)
        return std::unexpected(opened.error());
    return record(*opened->launch, asked).transform([&opened] { return looked(*opened->launch); });
}

QJsonObject lintedJson(const LintedLaunch &linted)
{
    QJsonObject json = lintJson(linted.findings);
    QJsonArray all;
    for (const Entry &entry : linted.waived) {
        const auto &waived = std::get<FindingWaived>(entry.event);
        all.append(QJsonObject {{u"rule"_s, waived.rule},
                                {u"line"_s, waived.line},
                                {u"message"_s, waived.message},
                                {u"by"_s, entry.actor.value},
                                {u"reason"_s, waived.reason}});
    }
    json.insert(u"waived"_s, all);
    return json;
}
