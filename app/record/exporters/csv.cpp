// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clock.h"
#include "record/exporter.h"
#include "record/wording.h"

using namespace Qt::StringLiterals;

/// Quoted where it must be (RFC 4180); a leading sign that a spreadsheet would compute with gets a
/// quote.
static QByteArray csvCell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text.toUtf8();
}

static QByteArray csvRow(const QStringList &cells)
{
    QByteArrayList row;
    for (const QString &cell : cells)
        row.append(csvCell(cell));
    return row.join(',') + "\r\n";
}

/// The last column, which a rehearsal alone fills.
static QString csvMark(const LaunchRecord &record)
{
    return record.opened().rehearsal ? u"REHEARSAL"_s : QString();
}

static QByteArray csvItem(const LaunchRecord &record, const Phase &phase, const Section &section,
                          const ChecklistItem &item)
{
    const ItemStatus status = record.item(item.id);
    const CheckResult result = status.result ? *status.result : CheckResult {};
    return csvRow({u"item"_s, phase.title, section.title, item.id.value, item.title,
                   QString(info(status.state).json), toUtcText(status.since),
                   Wording::person(record, status.by), status.note, result.kind, result.expected,
                   result.seen, result.vantage, result.evidence.sha256, toUtcText(status.expires),
                   csvMark(record)});
}

static QByteArray csvStep(const LaunchRecord &record, const Phase &phase, const Section &section,
                          const Step &step)
{
    const StepStatus status = record.step(step.id);
    const StepFinished end = status.finished.value_or(StepFinished {});
    return csvRow({u"step"_s, phase.title, section.title, step.id.value, step.title,
                   QString(info(status.state).json), toUtcText(status.since),
                   Wording::person(record, status.by), status.note, u"command"_s, u"exit 0"_s,
                   end.exitCode ? u"exit %1"_s.arg(*end.exitCode) : end.outcome,
                   status.started ? status.started->vantage : QString(), end.output, QString(),
                   csvMark(record)});
}

static Result<Exported> writeCsv(const LaunchRecord &record, const ExportWishes &)
{
    QByteArray text = csvRow({u"what"_s, u"phase"_s, u"section"_s, u"id"_s, u"title"_s, u"state"_s,
                              u"since"_s, u"by"_s, u"note"_s, u"check"_s, u"expected"_s, u"seen"_s,
                              u"vantage"_s, u"evidence"_s, u"expires"_s, u"rehearsal"_s});
    if (!record.runbook)
        return text;
    for (const Phase &phase : record.runbook->phases) {
        for (const Section &section : phase.sections) {
            for (const ChecklistItem &item : section.items)
                text += csvItem(record, phase, section, item);
            for (const Step &step : section.steps)
                text += csvStep(record, phase, section, step);
        }
    }
    return text;
}

Exporter csvExporter()
{
    return {u"csv"_s, u"csv"_s, QT_TRANSLATE_NOOP("exporters", "a table of items and steps"),
            writeCsv};
}
