// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/entrywords.h"
#include "record/documentparts.h"
#include "record/telling.h"
#include "record/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Puts titles where sentences name items by id.
class Titles
{
public:
    explicit Titles(const LaunchRecord &record)
    {
        if (!record.runbook)
            return;
        for (const Phase &phase : record.runbook->phases) {
            for (const Section &section : phase.sections) {
                for (const ChecklistItem &item : section.items)
                    m_titles.append({item.id.value, item.title});
                for (const Step &step : section.steps)
                    m_titles.append({step.id.value, step.title});
            }
        }
        // An id may begin like another one.
        std::ranges::stable_sort(m_titles, std::ranges::greater(),
                                 [](const auto &title) { return title.first.size(); });
    }

    QString in(QString sentence) const
    {
        if (!sentence.contains(u'/'))
            return sentence;
        for (const auto &[id, title] : m_titles) {
            if (sentence.contains(id))
                return sentence.replace(id, title);
        }
        return sentence;
    }

private:
    QList<std::pair<QString, QString>> m_titles;
};

} // namespace

void drawTimeline(Sheet &sheet, const LaunchRecord &record)
{
    sheet.pageBreak();
    sheet.heading(Telling::tr("Timeline"), 1, u"timeline"_s);
    const Titles titles(record);
    QDate day;
    for (const Entry &entry : record.entries) {
        if (entry.time.toUTC().date() != day) {
            day = entry.time.toUTC().date();
            sheet.keep(40);
            sheet.gap(6);
            sheet.paragraph(day.toString(Qt::ISODate), Face::SmallBold, Ink::muted);
        }
        sheet.row(
            {{.x = 0,
              .width = 28,
              .text = QString::number(entry.seq),
              .face = Face::SmallMono,
              .color = Ink::muted,
              .alignRight = true},
             {.x = 36,
              .width = 62,
              .text = entry.time.toUTC().toString(u"hh:mm:ss.zzz"_s),
              .face = Face::SmallMono},
             {.x = 104,
              .width = 92,
              .text = entry.actor.value == "console"_L1 ? Telling::tr("console")
                                                        : Wording::person(record, entry.actor),
              .face = Face::Small,
              .color = Ink::muted},
             {.x = 200,
              .width = 311,
              .text = Wording::oneLine(titles.in(entrySentence(entry))),
              .face = Face::Small}},
            false);
    }
}
