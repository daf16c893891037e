// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/itemids.h"
#include "launch/stepwords.h"
#include "record/documentparts.h"
#include "record/telling.h"
#include "record/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int excerptLines = 12;

/// The first lines of an answer, saying how many more there were.
static QString headOf(const QString &text, int most)
{
    QStringList lines = text.trimmed().split(u'\n');
    for (QString &line : lines) {
        if (line.size() > 400)
            line = line.left(400) + u" …"_s;
    }
    if (lines.size() <= most)
        return lines.join(u'\n');
    const qsizetype more = lines.size() - most;
    return lines.first(most).join(u'\n') + u'\n' + Telling::tr("… and %1 more lines").arg(more);
}

static void detail(Sheet &sheet, const QString &name, const QString &value, Face face = Face::Small)
{
    if (value.trimmed().isEmpty())
        return;
    sheet.row({{.x = 16, .width = 70, .text = name, .face = Face::Small, .color = Ink::muted},
               {.x = 90, .width = 421, .text = value, .face = face}},
              false);
}

static void titleRow(Sheet &sheet, const ItemId &id, const QString &title, ItemState state,
                     const QString &aside, bool hasDetails)
{
    sheet.keep(hasDetails ? 104 : 46);
    sheet.gap(8);
    sheet.mark(id.value, title);
    sheet.row({{.x = 0, .width = 330, .text = title, .face = Face::Bold, .shape = state},
               {.x = 336,
                .width = 175,
                .text = stateWord(state) + (aside.isEmpty() ? QString() : u" · "_s + aside),
                .face = Face::SmallBold,
                .color = Ink::of(state),
                .alignRight = true}},
              false);
}

static QString sinceText(const QDateTime &since, const LaunchRecord &record)
{
    return since.isValid()
        ? Telling::tr("%1 before the record").arg(Wording::age(since, record.now))
        : QString();
}

static void drawItem(Sheet &sheet, const LaunchRecord &record, const ChecklistItem &item)
{
    const ItemStatus status = record.item(item.id);
    titleRow(sheet, item.id, item.title, status.state, sinceText(status.since, record),
             status.result != nullptr);
    detail(sheet, Telling::tr("Why"), Wording::evidence(status, record));
    detail(sheet, Telling::tr("When"), Wording::dayAndClock(status.since));
    if (status.expires.isValid())
        detail(sheet, Telling::tr("Until"), Wording::dayAndClock(status.expires));
    if (!status.result)
        return;
    const CheckResult &r = *status.result;
    detail(sheet, Telling::tr("Expected"), Wording::oneLine(r.expected));
    detail(sheet, Telling::tr("Seen"), Wording::oneLine(r.seen));
    detail(sheet, Telling::tr("From"),
           Telling::tr("%1, %2, %3")
               .arg(r.vantage, r.probe.isEmpty() ? r.kind : r.probe, Wording::took(r.took)));
    if (!r.evidence.sha256.isEmpty())
        detail(sheet, Telling::tr("Evidence"), u"sha256:"_s + r.evidence.sha256, Face::SmallMono);
    if (r.verdict != Verdict::Pass && !r.excerpt.trimmed().isEmpty()) {
        sheet.gap(2);
        sheet.code(headOf(r.excerpt, excerptLines));
    }
}

static void drawStep(Sheet &sheet, const LaunchRecord &record, const Step &step)
{
    const StepStatus status = record.step(step.id);
    titleRow(sheet, step.id, Telling::tr("%1. %2").arg(step.number).arg(step.title), status.state,
             sinceText(status.since, record), status.finished.has_value());
    const QString note = Wording::oneLine(status.note);
    if (!status.finished || note != Wording::oneLine(status.finished->excerpt))
        detail(sheet, Telling::tr("Note"), note);
    if (status.started) {
        detail(sheet, Telling::tr("From"), status.started->vantage);
    }
    if (status.ahead)
        detail(sheet, Telling::tr("Out of turn"), Wording::aheadOfTurn(record, *status.ahead));
    if (!status.by.isEmpty())
        detail(sheet, Telling::tr("By"), Wording::person(record, status.by));
    if (status.finished) {
        const StepFinished &end = *status.finished;
        const QString exit = end.exitCode
            ? Telling::tr("exit %1 after %2").arg(*end.exitCode).arg(Wording::took(end.took))
            : end.signal != 0 ? Telling::tr("ended by signal %1 after %2")
                                    .arg(end.signal)
                                    .arg(Wording::took(end.took))
                              : outcomeWord(end.outcome);
        detail(sheet, Telling::tr("Ended"),
               Telling::tr("%1 (attempt %2)").arg(exit).arg(end.attempt));
        if (!end.output.isEmpty())
            detail(sheet, Telling::tr("Output"),
                   Telling::tr("%1 bytes, sha256:%2").arg(end.outputSize).arg(end.output),
                   Face::SmallMono);
        if (!end.survivors.isEmpty())
            detail(sheet, Telling::tr("Still runs"), end.survivors.join(u", "_s));
    }
    QStringList commands;
    for (const Command &command : step.commands)
        commands.append(command.text.trimmed());
    const QString command = status.started ? status.started->command : commands.join(u'\n');
    if (!command.isEmpty()) {
        sheet.gap(2);
        sheet.code(u"$ "_s + headOf(command, 40));
    }
    if (status.finished && !status.finished->excerpt.trimmed().isEmpty())
        sheet.code(headOf(status.finished->excerpt, 30));
}

/// As the window has them: what a step asks to be seen stands right below it.
static void drawSection(Sheet &sheet, const LaunchRecord &record, const Section &section)
{
    const auto isOf = [](const ChecklistItem &item, const Step &step) {
        return !item.isBox() && item.step == step.id;
    };
    for (const ChecklistItem &item : section.items) {
        if (std::ranges::none_of(section.steps, [&](const Step &step) { return isOf(item, step); }))
            drawItem(sheet, record, item);
    }
    for (const Step &step : section.steps) {
        drawStep(sheet, record, step);
        for (const ChecklistItem &item : section.items) {
            if (isOf(item, step))
                drawItem(sheet, record, item);
        }
    }
}

static void drawPhase(Sheet &sheet, const LaunchRecord &record, const Phase &phase)
{
    sheet.gap(10);
    sheet.heading(phase.title, 2, phase.id.value);
    const QList<ItemId> items = itemIds(phase);
    if (!items.isEmpty())
        sheet.paragraph(Telling::tr("%1 items: %2.")
                            .arg(items.size())
                            .arg(Wording::counts(record.counts(items))),
                        Face::Plain, Ink::muted);
    for (const Section &section : phase.sections) {
        if (section.items.isEmpty() && section.steps.isEmpty())
            continue;
        if (section.title != phase.title)
            sheet.subHeading(section.title);
        drawSection(sheet, record, section);
    }
}

void drawPhases(Sheet &sheet, const LaunchRecord &record)
{
    if (!record.runbook)
        return;
    sheet.pageBreak();
    sheet.mark({}, Telling::tr("Phases"), 1);
    for (const Phase &phase : record.runbook->phases) {
        if (!allIds(phase).isEmpty())
            drawPhase(sheet, record, phase);
    }
}
