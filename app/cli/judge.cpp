// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/judge.h"

#include "canary/canarywords.h"
#include "canary/tickreader.h"
#include "cli/judgeinput.h"
#include "cli/output.h"
#include "cli/readinput.h"
#include "domain/language.h"

#include <QCommandLineParser>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

/// How far a state is from health; a rule that watches several metrics shows the furthest.
static int distanceFromHealth(MetricState state)
{
    switch (state) {
    case MetricState::Ok: return 0;
    case MetricState::NoTraffic: return 1;
    case MetricState::Insufficient: return 2;
    case MetricState::NoData: return 3;
    case MetricState::Pending: return 8;
    case MetricState::Fired: return 9;
    default: return 5;
    }
}

/// One row a rule, of all the metrics it watches.
static QList<RuleResult> rowsOf(const CanaryVerdict &verdict, const QStringList &names)
{
    QList<RuleResult> rows;
    for (const RuleResult &rule : verdict.rules) {
        if (!names.isEmpty() && !names.contains(rule.rule))
            continue;
        const auto same = [&rule](const RuleResult &row) { return row.rule == rule.rule; };
        const auto row = std::ranges::find_if(rows, same);
        if (row == rows.end()) {
            rows.append(rule);
            continue;
        }
        std::optional<qint64> first = row->firedAt;
        if (rule.firedAt && (!first || *rule.firedAt < *first))
            first = rule.firedAt;
        if (distanceFromHealth(rule.state) > distanceFromHealth(row->state))
            *row = rule;
        row->firedAt = first;
    }
    return rows;
}

static QJsonValue secondJson(const std::optional<qint64> &second)
{
    return second ? QJsonValue(*second) : QJsonValue();
}

/// A decision of the ledger beside what the rules say of the same ticks now.
struct Replayed
{
    CanaryDecided recorded;
    CanaryVerdict again;

    bool isTheSame() const
    {
        return again.decision == recorded.decision && again.at == recorded.at
            && again.reason == recorded.reason;
    }
};

/// Feeds all ticks. A hold is told anew at every tick: those are not compared.
static QList<Replayed> replay(const JudgeInput &input, Judge &judge)
{
    QList<Replayed> replayed;
    qsizetype next = 0;
    for (const Tick &tick : input.ticks) {
        judge.feed(tick);
        for (; next < input.decided.size() && input.decided[next].at <= tick.t; ++next) {
            if (input.decided[next].decision != CanaryDecision::Hold)
                replayed.append({input.decided[next], judge.verdict()});
        }
    }
    return replayed;
}

/// What it came to: the rollback, where one came after a promotion.
static CanaryVerdict outcomeOf(const QList<Replayed> &replayed, const CanaryVerdict &first)
{
    CanaryVerdict outcome = first;
    for (const Replayed &each : replayed) {
        if (each.recorded.decision != outcome.decision && each.again.decision != outcome.decision)
            outcome = each.again;
    }
    return outcome;
}

static void printRecorded(const QList<Replayed> &replayed)
{
    if (std::ranges::all_of(replayed, &Replayed::isTheSame))
        printLine(replayed.size() == 1
                      ? u"  as recorded: the same second and the same words"_s
                      : u"  as recorded: %1 decisions, the same seconds and the same words"_s.arg(
                            replayed.size()));
    for (const Replayed &each : replayed) {
        if (!each.isTheSame())
            printLine(u"  recorded otherwise: %1 at %2 s: %3"_s
                          .arg(canaryDecisionName(each.recorded.decision))
                          .arg(each.recorded.at)
                          .arg(each.recorded.reason));
    }
}

static void printVerdict(const CanaryVerdict &verdict, const QList<RuleResult> &rows)
{
    printLine(u"%1 at %2 s: %3"_s.arg(canaryDecisionName(verdict.decision))
                  .arg(verdict.at)
                  .arg(verdict.reason));
    for (const RuleResult &row : rows) {
        // The proof's own words end with it, in whatever language they are.
        const bool isTold = row.firedAt && row.rule.endsWith("proof"_L1)
            && row.reason.endsWith(u' ' + CanaryWords::seconds(*row.firedAt));
        printLine(
            u"  %1 %2 %3"_s.arg(row.rule, -12).arg(metricStateName(row.state), -12).arg(row.reason)
            + (row.firedAt && !isTold ? u" (since %1 s)"_s.arg(*row.firedAt) : QString()));
    }
}

static QJsonObject verdictJson(const CanaryVerdict &verdict, const QList<RuleResult> &rows)
{
    QJsonArray rules;
    for (const RuleResult &row : rows) {
        rules.append(QJsonObject {{u"rule"_s, row.rule},
                                  {u"metric"_s, row.metric},
                                  {u"state"_s, metricStateName(row.state)},
                                  {u"firedAt"_s, secondJson(row.firedAt)},
                                  {u"reason"_s, row.reason}});
    }
    return {{u"verdict"_s, canaryDecisionName(verdict.decision)},
            {u"at"_s, verdict.at},
            {u"reason"_s, verdict.reason},
            {u"provenHealthyAt"_s, secondJson(verdict.provenHealthyAt)},
            {u"rules"_s, rules}};
}

int judgeCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Replays recorded canary ticks through the rules: promote 0, rollback 1, hold 2. Of a "
        u"launch "
        "or a record it also says whether the ledger holds the same, in the language of its words."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"FILE"_s, u"TICKS.jsonl, a launch or RECORD.jsonl"_s);
    parser.addOption({u"rule"_s, u"show this rule only (may be repeated)"_s, u"NAME"_s});
    parser.addOption({u"plan"_s, u"the plan whose limits hold"_s, u"FILE"_s});
    parser.addOption({u"json"_s, u"one JSON document"_s});
    if (const auto status = processArguments(parser, u"judge"_s, arguments))
        return *status;
    QStringList known;
    for (const RuleKind &kind : ruleKinds())
        known.append(kind.name);
    const QStringList names = parser.values(u"rule"_s);
    for (const QString &name : names) {
        if (!known.contains(name))
            return usage(u"there is no rule \"%1\"; there are %2"_s.arg(name, known.join(", "_L1)));
    }
    const auto input =
        readJudgeInput(parser.positionalArguments().constFirst(), parser.value(u"plan"_s));
    if (!input)
        return refuse(input.error());
    // Words are told again in the language that they were told in; what the rules say is made of
    // words as they look.
    const auto told = std::ranges::find_if(
        input->decided, [](const CanaryDecided &decided) { return decided.language.has_value(); });
    if (told != input->decided.cend())
        Language::speak(*told->language);
    Judge judge(input->settings);
    const QList<Replayed> replayed = replay(*input, judge);
    const CanaryVerdict verdict = outcomeOf(replayed, judge.firstDecision());
    const QList<RuleResult> rows = rowsOf(verdict, names);
    if (parser.isSet(u"json"_s)) {
        printJson(verdictJson(verdict, rows));
    } else {
        printVerdict(verdict, rows);
        const EvidencePoint evidence = judge.evidence();
        if (evidence.requests > 0)
            printLine(u"  "_s + CanaryWords::howSure(evidence.failed, evidence.requests));
        if (!replayed.isEmpty())
            printRecorded(replayed);
    }
    switch (verdict.decision) {
    case CanaryDecision::Promote: return ExitStatus::yes;
    case CanaryDecision::Rollback: return ExitStatus::no;
    case CanaryDecision::Hold: return ExitStatus::noAnswer;
    }
    return ExitStatus::noAnswer;
}
