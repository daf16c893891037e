// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/entrywords.h"

#include <QCoreApplication>

QString entryKindWord(const Event &event)
{
    static constexpr std::pair<const char *, const char *> table[] = {
        {LaunchOpened::kind, QT_TRANSLATE_NOOP("entrywords", "Opened")},
        {CheckFinished::kind, QT_TRANSLATE_NOOP("entrywords", "Check")},
        {ItemAttested::kind, QT_TRANSLATE_NOOP("entrywords", "Attested")},
        {ItemUndone::kind, QT_TRANSLATE_NOOP("entrywords", "Taken back")},
        {ItemAccepted::kind, QT_TRANSLATE_NOOP("entrywords", "Accepted")},
        {ItemWaived::kind, QT_TRANSLATE_NOOP("entrywords", "Waived")},
        {ItemNotApplicable::kind, QT_TRANSLATE_NOOP("entrywords", "Not applicable")},
        {StepStarted::kind, QT_TRANSLATE_NOOP("entrywords", "Step started")},
        {StepFinished::kind, QT_TRANSLATE_NOOP("entrywords", "Step ended")},
        {StepDecided::kind, QT_TRANSLATE_NOOP("entrywords", "Step decided")},
        {NoteWritten::kind, QT_TRANSLATE_NOOP("entrywords", "Note")},
        {GuideStepDone::kind, QT_TRANSLATE_NOOP("entrywords", "Guide")},
        {HoldStarted::kind, QT_TRANSLATE_NOOP("entrywords", "Hold")},
        {HoldEnded::kind, QT_TRANSLATE_NOOP("entrywords", "Hold ended")},
        {T0Changed::kind, QT_TRANSLATE_NOOP("entrywords", "T-0 moved")},
        {CountdownRecycled::kind, QT_TRANSLATE_NOOP("entrywords", "Recycle")},
        {AlarmAcknowledged::kind, QT_TRANSLATE_NOOP("entrywords", "Alarm seen")},
        {AlarmShelved::kind, QT_TRANSLATE_NOOP("entrywords", "Alarm put aside")},
        {AlertReceived::kind, QT_TRANSLATE_NOOP("entrywords", "Alert")},
        {PhaseOverridden::kind, QT_TRANSLATE_NOOP("entrywords", "Override")},
        {DeviationRecorded::kind, QT_TRANSLATE_NOOP("entrywords", "Deviation")},
        {FindingWaived::kind, QT_TRANSLATE_NOOP("entrywords", "Finding waived")},
        {FindingReopened::kind, QT_TRANSLATE_NOOP("entrywords", "Waiver taken back")},
        {CanaryStarted::kind, QT_TRANSLATE_NOOP("entrywords", "Canary started")},
        {MetricRecorded::kind, QT_TRANSLATE_NOOP("entrywords", "Measurements")},
        {CanaryDecided::kind, QT_TRANSLATE_NOOP("entrywords", "Canary verdict")},
        {CanaryEnded::kind, QT_TRANSLATE_NOOP("entrywords", "Canary ended")},
        {CanaryDisarmed::kind, QT_TRANSLATE_NOOP("entrywords", "Disarmed")},
        {RollbackTriggered::kind, QT_TRANSLATE_NOOP("entrywords", "Rollback")},
        {PollCalled::kind, QT_TRANSLATE_NOOP("entrywords", "Poll")},
        {SignedOff::kind, QT_TRANSLATE_NOOP("entrywords", "Sign-off")},
        {SignOffWithdrawn::kind, QT_TRANSLATE_NOOP("entrywords", "Sign-off withdrawn")},
        {RosterChanged::kind, QT_TRANSLATE_NOOP("entrywords", "Roster")},
        {HeadTimestamped::kind, QT_TRANSLATE_NOOP("entrywords", "Attested time")},
        {TimestampFailed::kind, QT_TRANSLATE_NOOP("entrywords", "No attested time")},
        {WriterChanged::kind, QT_TRANSLATE_NOOP("entrywords", "Writer")},
        {RecordExported::kind, QT_TRANSLATE_NOOP("entrywords", "Export")},
        {LaunchClosed::kind, QT_TRANSLATE_NOOP("entrywords", "Closed")},
    };
    QString kind = eventKind(event);
    for (const auto &[name, word] : table) {
        if (kind == QLatin1StringView(name))
            return QCoreApplication::translate("entrywords", word);
    }
    return kind;
}
