// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/entrywords.h"

#include "launch/countdown.h"
#include "launch/stepwords.h"

#include "domain/signoff.h"

using namespace Qt::StringLiterals;

namespace {

struct EntryWords
{
    Q_DECLARE_TR_FUNCTIONS(entrywords)
};

/// "sentence: reason", or the sentence alone.
QString because(const QString &sentence, const QString &reason)
{
    return reason.trimmed().isEmpty() ? sentence
                                      : EntryWords::tr("%1: %2").arg(sentence, reason.simplified());
}

QString percent(double ratio)
{
    return QString::number(ratio * 100, 'g', 3);
}

QString findingWords(int line, const QString &message)
{
    return line > 0 ? EntryWords::tr("line %1: %2").arg(QString::number(line), message) : message;
}

/// As its makers write it; one that is not known by its name.
QString formatWord(const QString &format)
{
    static const QHash<QString, QString> words {{u"pdf"_s, u"PDF"_s},
                                                {u"markdown"_s, u"Markdown"_s},
                                                {u"jsonl"_s, u"JSON Lines"_s},
                                                {u"junit"_s, u"JUnit"_s},
                                                {u"csv"_s, u"CSV"_s}};
    return words.value(format, format);
}

struct EntrySentence
{
    QString operator()(const LaunchOpened &e) const
    {
        return EntryWords::tr("Launch opened: %1, release %2, T-0 at %3")
            .arg(e.title, e.release, timeWords(e.t0));
    }
    QString operator()(const CheckFinished &e) const
    {
        return because(
            EntryWords::tr("%1: %2").arg(e.result.item.value, stateWord(stateOf(e.result.verdict))),
            e.result.reason);
    }
    QString operator()(const ItemAttested &e) const
    {
        return because(EntryWords::tr("Attested by hand: %1").arg(e.item.value), e.text);
    }
    QString operator()(const ItemUndone &e) const
    {
        return because(EntryWords::tr("Taken back: %1").arg(e.item.value), e.reason);
    }
    QString operator()(const ItemAccepted &e) const
    {
        return EntryWords::tr("Evidence accepted: %1").arg(e.item.value);
    }
    QString operator()(const ItemWaived &e) const
    {
        return EntryWords::tr("Waived until %1: %2: %3 (risk: %4)")
            .arg(timeWords(e.until), e.item.value, e.reason, e.risk);
    }
    QString operator()(const ItemNotApplicable &e) const
    {
        return because(EntryWords::tr("Not applicable: %1").arg(e.item.value), e.reason);
    }
    QString operator()(const StepStarted &e) const
    {
        return EntryWords::tr("Step started on %1: %2 (attempt %3)")
            .arg(e.vantage.isEmpty() ? e.host.value : e.vantage, e.step.value)
            .arg(e.attempt);
    }
    QString operator()(const StepFinished &e) const
    {
        return because(finished(e), stepRemarks(e).join("; "_L1));
    }
    QString operator()(const StepDecided &e) const { return decided(e); }
    QString operator()(const NoteWritten &e) const { return e.text.simplified(); }
    QString operator()(const GuideStepDone &e) const
    {
        return because(EntryWords::tr("Guide “%1”, step %2 done: %3")
                           .arg(e.guide, QString::number(e.number), e.text),
                       e.because);
    }
    QString operator()(const HoldStarted &e) const
    {
        return because(EntryWords::tr("Countdown on hold"), e.reason);
    }
    QString operator()(const HoldEnded &e) const
    {
        return EntryWords::tr("Countdown goes on, T-0 at %1").arg(timeWords(e.t0));
    }
    QString operator()(const T0Changed &e) const
    {
        return because(EntryWords::tr("T-0 moved to %1").arg(timeWords(e.t0)), e.reason);
    }
    QString operator()(const PhaseOverridden &e) const
    {
        return because(EntryWords::tr("Phase %1 opened in spite of %2 open points, released by %3")
                           .arg(e.phase.value)
                           .arg(e.blocking.size())
                           .arg(e.releasedBy.value),
                       e.reason);
    }
    QString operator()(const DeviationRecorded &e) const
    {
        return because(EntryWords::tr("Command changed: %1").arg(e.step.value), e.reason);
    }
    QString operator()(const FindingWaived &e) const
    {
        return because(EntryWords::tr("Finding waived: %1").arg(waivedFindingWords(e)), e.reason);
    }
    QString operator()(const FindingReopened &e) const
    {
        return because(EntryWords::tr("Waiver of a finding taken back: %1")
                           .arg(findingWords(e.line, e.message)),
                       e.reason);
    }
    QString operator()(const CountdownRecycled &e) const
    {
        return because(EntryWords::tr("Countdown back to %1, T-0 at %2, %3 steps to be done again")
                           .arg(e.phase.value, timeWords(e.t0))
                           .arg(e.again.size()),
                       e.reason);
    }
    QString operator()(const AlarmAcknowledged &e) const
    {
        return EntryWords::tr("Alarm seen: %1").arg(e.alarm);
    }
    QString operator()(const AlarmShelved &e) const
    {
        return because(
            EntryWords::tr("Alarm put aside until %1: %2").arg(timeWords(e.until), e.alarm),
            e.reason);
    }
    QString operator()(const AlertReceived &e) const
    {
        return because(e.firing ? EntryWords::tr("Alert: %1").arg(e.name)
                                : EntryWords::tr("Alert is over: %1").arg(e.name),
                       e.summary);
    }
    QString operator()(const CanaryStarted &e) const
    {
        return EntryWords::tr("Canary of %1 takes %2 % of the traffic")
            .arg(e.release, percent(e.share));
    }
    QString operator()(const MetricRecorded &e) const
    {
        return e.ticks.size() == 1
            ? EntryWords::tr("1 measurement of the canary")
            : EntryWords::tr("%1 measurements of the canary").arg(e.ticks.size());
    }
    QString operator()(const CanaryDecided &e) const
    {
        return because(decision(e.decision), e.reason);
    }
    QString operator()(const CanaryEnded &e) const
    {
        return because(e.outcome == "promoted"_L1 ? EntryWords::tr("Canary promoted")
                                                  : EntryWords::tr("Canary rolled back"),
                       e.reason);
    }
    QString operator()(const CanaryDisarmed &e) const
    {
        return because(EntryWords::tr("Rollback triggers disarmed"), e.reason);
    }
    QString operator()(const RollbackTriggered &e) const
    {
        return because(e.automatic ? EntryWords::tr("Rollback ordered by a rule")
                                   : EntryWords::tr("Rollback ordered by a person"),
                       e.reason);
    }
    QString operator()(const PollCalled &e) const
    {
        return EntryWords::tr("The roles are asked for GO, %1 points open").arg(e.open.size());
    }
    QString operator()(const SignedOff &e) const { return signedOff(e); }
    QString operator()(const SignOffWithdrawn &e) const
    {
        return because(EntryWords::tr("Sign-off taken back (%1)").arg(e.role.value), e.reason);
    }
    QString operator()(const RosterChanged &e) const
    {
        return because(EntryWords::tr("Roster changed"), e.reason);
    }
    QString operator()(const HeadTimestamped &e) const
    {
        return EntryWords::tr("Time attested for the first %1 entries by %2")
            .arg(e.over["size"_L1].toInteger())
            .arg(e.url);
    }
    QString operator()(const TimestampFailed &e) const
    {
        return because(EntryWords::tr("No attested time from %1").arg(e.url), e.reason);
    }
    QString operator()(const WriterChanged &e) const
    {
        return because(EntryWords::tr("Written by %1@%2 (process %3) from now on")
                           .arg(e.user, e.host)
                           .arg(e.pid),
                       e.reason);
    }
    QString operator()(const RecordExported &e) const
    {
        return EntryWords::tr("Record written as %1").arg(formatWord(e.format));
    }
    QString operator()(const LaunchClosed &e) const
    {
        const QString outcome = e.outcome == "launched"_L1 ? EntryWords::tr("launched")
            : e.outcome == "rolledBack"_L1                 ? EntryWords::tr("rolled back")
                                                           : EntryWords::tr("abandoned");
        return because(EntryWords::tr("Launch closed: %1").arg(outcome), e.reason);
    }
    QString operator()(const UnknownEvent &e) const { return e.kind; }

private:
    static QString finished(const StepFinished &e)
    {
        const double seconds = double(e.took.count()) / 1000;
        if (e.outcome == "passed"_L1)
            return EntryWords::tr("Step passed in %1 s: %2")
                .arg(seconds, 0, 'f', 1)
                .arg(e.step.value);
        const QString how = e.outcome == "stopped"_L1 ? EntryWords::tr("stopped")
            : e.outcome == "timedOut"_L1              ? EntryWords::tr("timed out")
            : e.outcome == "interrupted"_L1           ? EntryWords::tr("interrupted")
                                                      : EntryWords::tr("failed");
        if (e.exitCode)
            return EntryWords::tr("Step %1 after %2 s, exit status %3: %4")
                .arg(how)
                .arg(seconds, 0, 'f', 1)
                .arg(*e.exitCode)
                .arg(e.step.value);
        return EntryWords::tr("Step %1 after %2 s: %3")
            .arg(how)
            .arg(seconds, 0, 'f', 1)
            .arg(e.step.value);
    }

    static QString decided(const StepDecided &e)
    {
        QString sentence = EntryWords::tr("Step failed: %1").arg(e.step.value);
        if (e.decision == "done"_L1)
            sentence = EntryWords::tr("Step done by hand: %1").arg(e.step.value);
        else if (e.decision == "doneOutside"_L1)
            sentence = EntryWords::tr("Step done outside by %1: %2").arg(e.by, e.step.value);
        else if (e.decision == "skipped"_L1)
            sentence = EntryWords::tr("Step skipped: %1").arg(e.step.value);
        else if (e.decision == "notApplicable"_L1)
            sentence = EntryWords::tr("Step not applicable: %1").arg(e.step.value);
        else if (e.decision == "stopped"_L1)
            sentence = EntryWords::tr("Step stopped by hand: %1").arg(e.step.value);
        else if (e.decision == "retry"_L1)
            sentence = EntryWords::tr("Step to be tried again: %1").arg(e.step.value);
        else if (e.decision == "ahead"_L1)
            sentence = EntryWords::tr("Step goes ahead of its turn: %1").arg(e.step.value);
        return because(sentence, e.reason);
    }

    static QString decision(CanaryDecision decision)
    {
        switch (decision) {
        case CanaryDecision::Promote: return EntryWords::tr("Canary may be promoted");
        case CanaryDecision::Rollback: return EntryWords::tr("Canary has to be rolled back");
        case CanaryDecision::Hold: break;
        }
        return EntryWords::tr("Canary holds");
    }

    static QString signedOff(const SignedOff &e)
    {
        const Result<Statement> statement = readStatement(e.statement.toUtf8());
        if (!statement)
            return EntryWords::tr("A sign-off that cannot be read");
        return because(EntryWords::tr("%1 (%2) says %3")
                           .arg(statement->signerName, statement->role.value,
                                decisionWord(statement->decision)),
                       statement->reason);
    }
};

} // namespace

QString entrySentence(const Entry &entry)
{
    return std::visit(EntrySentence(), entry.event);
}

QString waivedFindingWords(const FindingWaived &waived)
{
    return findingWords(waived.line, waived.message);
}
