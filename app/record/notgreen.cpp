// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/notgreen.h"

#include "launch/entrywords.h"
#include "record/telling.h"
#include "record/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct NotGreen
{
    ItemState state = ItemState::Pending;
    QStringList titles;
    QString why;
    /// The first of them.
    QString anchor;
};

/// The rows, and how many items nobody ever settled.
struct NotGreenList
{
    QList<NotGreen> rows;
    int open = 0;
};

class NotGreenFinder
{
public:
    explicit NotGreenFinder(const LaunchRecord &record)
        : m_record(record)
    {
    }

    NotGreenList find()
    {
        if (m_record.runbook) {
            for (const Phase &phase : m_record.runbook->phases) {
                for (const Section &section : phase.sections)
                    look(section);
            }
        }
        for (const Entry &entry : m_record.state.deviations()) {
            if (const auto *d = std::get_if<DeviationRecorded>(&entry.event))
                m_list.rows.append({ItemState::Warn,
                                    {Wording::titleOf(m_record, d->step)},
                                    Telling::tr("deviation: %1 instead of %2 (%3)")
                                        .arg(d->after, d->before, d->reason),
                                    d->step.value});
        }
        for (const Entry &entry : m_record.state.waivedFindings()) {
            const auto &waived = std::get<FindingWaived>(entry.event);
            m_list.rows.append(
                {ItemState::Waived,
                 {waivedFindingWords(waived)},
                 Telling::tr("finding waived by %1: %2")
                     .arg(Wording::person(m_record, entry.actor), Wording::oneLine(waived.reason)),
                 {}});
        }
        std::ranges::stable_sort(m_list.rows, std::ranges::greater(),
                                 [](const NotGreen &row) { return info(row.state).badness; });
        return m_list;
    }

private:
    void look(const Section &section)
    {
        for (const ChecklistItem &item : section.items) {
            const ItemStatus status = m_record.item(item.id);
            take(item.id, item.title, status.state, Wording::evidence(status, m_record));
        }
        for (const Step &step : section.steps) {
            const StepStatus status = m_record.step(step.id);
            const QString by = status.state == ItemState::Attested && !status.by.isEmpty()
                ? Telling::tr("by %1").arg(Wording::person(m_record, status.by))
                : QString();
            QStringList why {by, Wording::oneLine(status.note)};
            why.removeAll(QString());
            take(step.id, step.title, status.state, why.join(u": "_s));
            if (status.ahead)
                m_list.rows.append({ItemState::Warn,
                                    {step.title},
                                    Wording::aheadOfTurn(m_record, *status.ahead),
                                    step.id.value});
        }
    }

    void take(const ItemId &id, const QString &title, ItemState state, const QString &note)
    {
        if (state == ItemState::Pass || state == ItemState::Accepted)
            return;
        if (state == ItemState::Pending || state == ItemState::Queued) {
            ++m_list.open;
            return;
        }
        const QString why = note.isEmpty() ? stateWord(state) : stateWord(state) + u": "_s + note;
        // What nobody vouched for stands alone; the same words of a person stand once.
        const bool shared = state == ItemState::NotApplicable || state == ItemState::Attested
            || state == ItemState::Waived || (state == ItemState::NotConfigured && note.isEmpty());
        for (NotGreen &row : m_list.rows) {
            if (shared && row.state == state && row.why == why) {
                row.titles.append(title);
                return;
            }
        }
        m_list.rows.append({state, {title}, why, id.value});
    }

    const LaunchRecord &m_record;
    NotGreenList m_list;
};

void drawRow(Sheet &sheet, const NotGreen &row)
{
    const int page = sheet.pageOf(row.anchor);
    QString title = row.titles.constFirst();
    if (row.titles.size() > 1)
        title = Telling::tr("%1 items: %2").arg(row.titles.size()).arg(row.titles.join(u", "_s));
    sheet.row({{.x = 0, .width = 218, .text = title, .shape = row.state},
               {.x = 224, .width = 232, .text = row.why, .color = Ink::muted},
               {.x = 458,
                .width = 53,
                .text = page > 0 ? Telling::tr("page %1").arg(page) : QString(),
                .color = Ink::muted,
                .alignRight = true}});
}

} // namespace

void drawNotGreen(Sheet &sheet, const LaunchRecord &record, qsizetype most)
{
    sheet.subHeading(Telling::tr("Not simply green"));
    const NotGreenList list = NotGreenFinder(record).find();
    for (const NotGreen &row : list.rows.first(qMin(most, list.rows.size())))
        drawRow(sheet, row);
    QStringList rest;
    if (list.rows.size() > most)
        rest.append(Telling::tr("%1 more stand on page %2.")
                        .arg(list.rows.size() - most)
                        .arg(sheet.pageOf(u"notgreen"_s)));
    if (list.open > 0)
        rest.append(
            Telling::tr(
                "%1 items and steps were never settled; each stands in its phase as pending.")
                .arg(list.open));
    if (rest.isEmpty() && list.rows.isEmpty())
        rest.append(Telling::tr("Everything was proved by machine or accepted on evidence."));
    sheet.gap(4);
    if (!rest.isEmpty())
        sheet.paragraph(rest.join(u' '), Face::Plain, Ink::muted);
}

void drawNotGreenRest(Sheet &sheet, const LaunchRecord &record, qsizetype after)
{
    const NotGreenList list = NotGreenFinder(record).find();
    if (list.rows.size() <= after)
        return;
    sheet.pageBreak();
    sheet.heading(Telling::tr("Not simply green, continued"), 1, u"notgreen"_s);
    for (const NotGreen &row : list.rows.sliced(after))
        drawRow(sheet, row);
}
