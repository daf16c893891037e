// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/runbookjson.h"

#include "runbook/metadatareader.h"

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

template <typename Rep>
QJsonValue orNull(const std::optional<Rep> &value)
{
    if (!value)
        return QJsonValue::Null;
    if constexpr (requires { value->count(); })
        return qint64(value->count());
    else
        return *value;
}

template <typename T, typename Write>
QJsonArray arrayOf(const QList<T> &list, Write write)
{
    QJsonArray array;
    for (const T &each : list)
        array.append(write(each));
    return array;
}

QJsonObject commandJson(const Command &command)
{
    return {
        {u"language"_s, command.language}, {u"text"_s, command.text}, {u"line"_s, command.line}};
}

QJsonObject criterionJson(const Criterion &criterion)
{
    return {{u"text"_s, criterion.text},         {u"metric"_s, orNull(criterion.metric)},
            {u"op"_s, orNull(criterion.op)},     {u"value"_s, orNull(criterion.value)},
            {u"unit"_s, orNull(criterion.unit)}, {u"line"_s, criterion.line}};
}

QString itemKindName(ChecklistItem::Kind kind)
{
    switch (kind) {
    case ChecklistItem::Kind::Task: return u"task"_s;
    case ChecklistItem::Kind::TableRow: return u"tableRow"_s;
    case ChecklistItem::Kind::Sign: return u"sign"_s;
    case ChecklistItem::Kind::Choice: return u"choice"_s;
    case ChecklistItem::Kind::Criterion: return u"criterion"_s;
    }
    return {};
}

QJsonObject itemJson(const ChecklistItem &item)
{
    return {{u"id"_s, item.id.value},
            {u"kind"_s, itemKindName(item.kind)},
            {u"title"_s, item.title},
            {u"detail"_s, item.detail},
            {u"checked"_s, item.checked},
            {u"depth"_s, item.depth},
            {u"line"_s, item.line},
            {u"check"_s, orNull(item.check)},
            {u"critical"_s, item.critical},
            {u"ifApplicable"_s, item.ifApplicable},
            {u"offsetSeconds"_s, orNull(item.offset)},
            {u"offsetGuessed"_s, item.offsetGuessed},
            {u"options"_s, QJsonArray::fromStringList(item.options)},
            {u"commands"_s, arrayOf(item.commands, commandJson)}};
}

/// A criterion without a limit is an item, and stands where criteria stand.
QJsonObject unlimitedJson(const ChecklistItem &item)
{
    Criterion criterion;
    criterion.text = item.detail.isEmpty() ? item.title : item.title + u": "_s + item.detail;
    criterion.line = item.line;
    QJsonObject json = criterionJson(criterion);
    json.insert(u"id"_s, item.id.value);
    json.insert(u"check"_s, orNull(item.check));
    return json;
}

QJsonObject stepJson(const Section &section, const Step &step)
{
    QJsonArray criteria = arrayOf(step.criteria, criterionJson);
    for (const ChecklistItem &item : section.items) {
        if (!item.isBox() && item.step == step.id)
            criteria.append(unlimitedJson(item));
    }
    return {{u"id"_s, step.id.value},
            {u"number"_s, step.number},
            {u"title"_s, step.title},
            {u"line"_s, step.line},
            {u"notes"_s, QJsonArray::fromStringList(step.notes)},
            {u"share"_s, orNull(step.share)},
            {u"durationSeconds"_s, orNull(step.duration)},
            {u"ifApplicable"_s, step.ifApplicable},
            {u"critical"_s, step.critical},
            {u"struck"_s, step.struck},
            {u"offsetSeconds"_s, orNull(step.offset)},
            {u"offsetGuessed"_s, step.offsetGuessed},
            {u"commands"_s, arrayOf(step.commands, commandJson)},
            {u"criteria"_s, criteria}};
}

QJsonObject sectionJson(const Section &section)
{
    QJsonArray boxes;
    for (const ChecklistItem &item : section.items) {
        if (item.isBox())
            boxes.append(itemJson(item));
    }
    return {{u"id"_s, section.id.value},
            {u"title"_s, section.title},
            {u"level"_s, section.level},
            {u"offsetSeconds"_s, orNull(section.offset)},
            {u"critical"_s, section.critical},
            {u"line"_s, section.line},
            {u"items"_s, boxes},
            {u"steps"_s, arrayOf(section.steps, [&section](const Step &step) {
                 return stepJson(section, step);
             })}};
}

QJsonObject phaseJson(const Phase &phase)
{
    return {{u"id"_s, phase.id.value},
            {u"title"_s, phase.title},
            {u"kind"_s, phaseKindName(phase.kind)},
            {u"offsetSeconds"_s, orNull(phase.offset)},
            {u"line"_s, phase.line},
            {u"sections"_s, arrayOf(phase.sections, sectionJson)}};
}

QJsonObject triggerJson(const RollbackTrigger &trigger)
{
    return {{u"kind"_s, trigger.kind == RollbackTrigger::Kind::Manual ? u"manual"_s : u"metric"_s},
            {u"text"_s, trigger.text},
            {u"metric"_s, orNull(trigger.metric)},
            {u"op"_s, orNull(trigger.op)},
            {u"value"_s, orNull(trigger.value)},
            {u"unit"_s, orNull(trigger.unit)},
            {u"sustainedSeconds"_s, orNull(trigger.sustained)},
            {u"consecutive"_s, orNull(trigger.consecutive)},
            {u"line"_s, trigger.line}};
}

QJsonObject countsJson(const RunbookCounts &counts)
{
    QJsonArray headings;
    for (const int count : counts.headings)
        headings.append(count);
    return {{u"headings"_s, headings},
            {u"tasks"_s, counts.tasks},
            {u"tasksChecked"_s, counts.tasksChecked},
            {u"taskDepth"_s, counts.taskDepth},
            {u"orderedItems"_s, counts.orderedItems},
            {u"codeBlocks"_s, counts.codeBlocks},
            {u"tables"_s, counts.tables},
            {u"links"_s, counts.links}};
}

QJsonObject metadataJson(const QList<MetadataField> &fields)
{
    QJsonObject object;
    for (const MetadataField &field : fields) {
        const QString key = metadataKey(field.key);
        if (!key.isEmpty() && !object.contains(key))
            object.insert(key, field.value);
    }
    return object;
}

QJsonObject findingJson(const Finding &finding)
{
    return {{u"rule"_s, finding.rule},
            {u"severity"_s, severityName(finding.severity)},
            {u"line"_s, finding.line},
            {u"message"_s, finding.message},
            {u"fix"_s, finding.fix}};
}

QJsonObject roleJson(const Role &role)
{
    return {{u"id"_s, role.id.value}, {u"title"_s, role.title}, {u"line"_s, role.line}};
}

QJsonObject contactJson(const Contact &contact)
{
    return {{u"group"_s, contact.group},
            {u"title"_s, contact.title},
            {u"address"_s, contact.address},
            {u"line"_s, contact.line}};
}

QJsonObject referenceJson(const ReferenceDocument &reference)
{
    return {{u"group"_s, reference.group},
            {u"title"_s, reference.title},
            {u"target"_s, reference.target},
            {u"line"_s, reference.line}};
}

QJsonObject guideJson(const Guide &guide)
{
    return {{u"title"_s, guide.title},
            {u"steps"_s, QJsonArray::fromStringList(guide.steps)},
            {u"commands"_s, arrayOf(guide.commands, commandJson)},
            {u"line"_s, guide.line}};
}

} // namespace

QJsonObject runbookJson(const Runbook &runbook, const QList<Finding> &findings)
{
    return {{u"title"_s, runbook.title},
            {u"sha256"_s, runbook.sha256},
            {u"encoding"_s, runbook.encoding},
            {u"repaired"_s, int(runbook.repaired.size())},
            {u"metadata"_s, metadataJson(runbook.metadata)},
            {u"counts"_s, countsJson(runbook.counts)},
            {u"phases"_s, arrayOf(runbook.phases, phaseJson)},
            {u"rollbackTriggers"_s, arrayOf(runbook.rollbackTriggers, triggerJson)},
            {u"roles"_s, arrayOf(runbook.roles, roleJson)},
            {u"contacts"_s, arrayOf(runbook.contacts, contactJson)},
            {u"references"_s, arrayOf(runbook.references, referenceJson)},
            {u"guides"_s, arrayOf(runbook.guides, guideJson)},
            {u"findings"_s, arrayOf(findings, findingJson)}};
}

QJsonObject lintJson(const QList<Finding> &findings)
{
    return {{u"findings"_s, arrayOf(findings, findingJson)}};
}
