// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/record/openreplay.h"

#include "desk/opening/openingentry.h"
#include "desk/opening/openlaunch.h"
#include "desk/record/recordsource.h"
#include "record/recordbytes.h"
#include "record/recordnames.h"
#include "runbook/planreader.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

struct OpenReplayText
{
    Q_DECLARE_TR_FUNCTIONS(OpenReplayText)
};

} // namespace

/// As many entries as can be read in a row; what ends them is damage.
static void takeEntries(const RecordBytes &record, Recording &recording)
{
    if (!record.wrapping.isEmpty())
        recording.damage = Error {record.wrapping, recording.path};
    for (const QByteArray &bytes : record.entries) {
        const Result<Entry> entry = readEntry(bytes);
        const bool follows = entry && entry->seq == recording.entries.size()
            && (entry->seq == 0 || !std::holds_alternative<LaunchOpened>(entry->event));
        if (!follows) {
            recording.damage =
                Error {OpenReplayText::tr("entry %1 cannot be read; nothing after it is shown")
                           .arg(recording.entries.size()),
                       recording.path};
            return;
        }
        recording.entries.append(*entry);
    }
}

/// Where the runbook or the plan is not at hand, what the entries tell stands in.
static Result<void> takeDocuments(const LaunchOpened &opened, Recording &recording)
{
    const QString folder = QFileInfo(recording.path).absolutePath();
    const Launch::Readers readers = frozenReaders(opened);
    const Result<QByteArray> runbook =
        recordDocument(recording.blob, opened.checklist, folder, opened.folder,
                       {opened.document, QString::fromLatin1(RecordNames::runbook)});
    if (!runbook) {
        recording.runbook = std::make_shared<const Runbook>(runbookOfEntries(recording.entries));
        recording.plan = std::make_shared<const Plan>(planAsOpened({}, opened));
        if (!recording.damage)
            recording.damage = Error {
                OpenReplayText::tr("the runbook is not at hand: items are called by their ids"),
                opened.document};
        return {};
    }
    Result<Runbook> read = readers.runbook(*runbook);
    if (!read)
        return std::unexpected(read.error());
    const QString planName = QFileInfo(defaultPlanPath(opened.document)).fileName();
    const Result<QByteArray> plan = opened.plan.isEmpty()
        ? Result<QByteArray>(QByteArray())
        : recordDocument(recording.blob, opened.plan, folder, opened.folder,
                         {planName, QString::fromLatin1(RecordNames::plan)});
    if (!plan && !recording.damage)
        recording.damage =
            Error {OpenReplayText::tr("the plan is not at hand: limits and bindings are not shown"),
                   planName};
    Result<Plan> readPlan = readers.plan(plan.value_or(QByteArray()), *read);
    if (!readPlan)
        return std::unexpected(readPlan.error());
    recording.runbook = std::make_shared<const Runbook>(std::move(*read));
    recording.plan = std::make_shared<const Plan>(std::move(*readPlan));
    return {};
}

Result<Recording> readRecording(const QString &path)
{
    const Result<RecordBytes> record = readRecordFile(path);
    if (!record)
        return std::unexpected(record.error());
    Recording recording;
    recording.path = path;
    takeEntries(*record, recording);
    const auto *opened = recording.entries.isEmpty()
        ? nullptr
        : std::get_if<LaunchOpened>(&recording.entries.constFirst().event);
    if (!opened)
        return failure(OpenReplayText::tr("the first entry does not open a launch"), path);
    recording.blob = recordBlobs(path);
    if (const Result<void> taken = takeDocuments(*opened, recording); !taken)
        return std::unexpected(taken.error());
    return recording;
}

Result<std::unique_ptr<Launch>> openReplay(const QString &path)
{
    const Result<Recording> recording = readRecording(path);
    return recording ? Launch::replay(*recording) : std::unexpected(recording.error());
}
