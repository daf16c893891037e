// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clock.h"
#include "record/exporter.h"
#include "record/telling.h"
#include "record/wording.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

/// XML 1.0 has no place for most control characters.
static QString xmlText(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (c >= u' ' || c == u'\n' || c == u'\t')
            plain.append(
                c == QChar(0xfffe) || c == QChar(0xffff) ? QChar(QChar::ReplacementCharacter) : c);
    }
    return plain;
}

enum class CaseKind { Passed, Failure, Error, Skipped };

/// What nobody came to yet is neither passed nor failed, and the format has one word for that only:
/// the message and the property "state" tell it from what was waived.
static CaseKind caseKind(ItemState state)
{
    switch (state) {
    case ItemState::Pass:
    case ItemState::Accepted:
    case ItemState::Attested: return CaseKind::Passed;
    case ItemState::Fail:
    case ItemState::Warn:
    case ItemState::AwaitingAcceptance: return CaseKind::Failure;
    case ItemState::Error:
    case ItemState::NotConfigured:
    case ItemState::Interrupted:
    case ItemState::Cancelled:
    case ItemState::Stale: return CaseKind::Error;
    default: return CaseKind::Skipped;
    }
}

struct JunitCase
{
    QString id;
    QString title;
    ItemState state;
    QString note;
    std::chrono::milliseconds took {0};
    QString output;
};

static QList<JunitCase> junitCases(const LaunchRecord &record, const Phase &phase)
{
    QList<JunitCase> cases;
    for (const Section &section : phase.sections) {
        for (const ChecklistItem &item : section.items) {
            const ItemStatus status = record.item(item.id);
            const CheckResult result = status.result ? *status.result : CheckResult {};
            cases.append({item.id.value, item.title, status.state,
                          Wording::evidence(status, record), result.took, result.excerpt});
        }
        for (const Step &step : section.steps) {
            const StepStatus status = record.step(step.id);
            const StepFinished end = status.finished.value_or(StepFinished {});
            cases.append(
                {step.id.value, step.title, status.state, status.note, end.took, end.excerpt});
        }
    }
    return cases;
}

static void writeProperty(QXmlStreamWriter &xml, const QString &name, const QString &value)
{
    xml.writeEmptyElement(u"property"_s);
    xml.writeAttribute(u"name"_s, name);
    xml.writeAttribute(u"value"_s, value);
}

/// The name of a suite, in a rehearsal marked as of one.
static QString suiteName(const LaunchRecord &record, const QString &title)
{
    return xmlText(record.opened().rehearsal ? u"REHEARSAL: "_s + title : title);
}

static void writeCase(QXmlStreamWriter &xml, const Phase &phase, const JunitCase &c)
{
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"classname"_s, phase.id.value);
    xml.writeAttribute(u"name"_s, xmlText(c.title));
    xml.writeAttribute(u"time"_s, QString::number(double(c.took.count()) / 1000, 'f', 3));
    const QString message =
        xmlText(stateWord(c.state) + (c.note.isEmpty() ? QString() : u": "_s + c.note));
    switch (caseKind(c.state)) {
    case CaseKind::Failure: xml.writeEmptyElement(u"failure"_s); break;
    case CaseKind::Error: xml.writeEmptyElement(u"error"_s); break;
    case CaseKind::Skipped: xml.writeEmptyElement(u"skipped"_s); break;
    case CaseKind::Passed: break;
    }
    if (caseKind(c.state) != CaseKind::Passed)
        xml.writeAttribute(u"message"_s, message);
    xml.writeStartElement(u"properties"_s);
    writeProperty(xml, u"id"_s, c.id);
    writeProperty(xml, u"state"_s, QString(info(c.state).json));
    xml.writeEndElement();
    if (!c.output.isEmpty())
        xml.writeTextElement(u"system-out"_s, xmlText(c.output));
    xml.writeEndElement();
}

static void writeSuite(QXmlStreamWriter &xml, const LaunchRecord &record, const Phase &phase)
{
    const QList<JunitCase> cases = junitCases(record, phase);
    if (cases.isEmpty())
        return;
    int failures = 0;
    int errors = 0;
    int skipped = 0;
    for (const JunitCase &c : cases) {
        failures += caseKind(c.state) == CaseKind::Failure ? 1 : 0;
        errors += caseKind(c.state) == CaseKind::Error ? 1 : 0;
        skipped += caseKind(c.state) == CaseKind::Skipped ? 1 : 0;
    }
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, suiteName(record, phase.title));
    xml.writeAttribute(u"tests"_s, QString::number(cases.size()));
    xml.writeAttribute(u"failures"_s, QString::number(failures));
    xml.writeAttribute(u"errors"_s, QString::number(errors));
    xml.writeAttribute(u"skipped"_s, QString::number(skipped));
    xml.writeAttribute(u"timestamp"_s, toUtcText(record.now));
    if (record.opened().rehearsal) {
        xml.writeStartElement(u"properties"_s);
        writeProperty(xml, u"rehearsal"_s, u"true"_s);
        xml.writeEndElement();
    }
    for (const JunitCase &c : cases)
        writeCase(xml, phase, c);
    xml.writeEndElement();
}

static Result<Exported> writeJunit(const LaunchRecord &record, const ExportWishes &)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    xml.writeAttribute(u"name"_s, suiteName(record, record.opened().title));
    if (record.runbook) {
        for (const Phase &phase : record.runbook->phases)
            writeSuite(xml, record, phase);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

Exporter junitExporter()
{
    return {u"junit"_s, u"xml"_s, QT_TRANSLATE_NOOP("exporters", "test results for a build server"),
            writeJunit};
}
