// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/itemtitles.h"
#include "launch/entrywords.h"
#include "record/documentparts.h"
#include "record/telling.h"
#include "record/wording.h"

using namespace Qt::StringLiterals;

void drawTimeline(Sheet &sheet, const LaunchRecord &record)
{
    sheet.pageBreak();
    sheet.heading(Telling::tr("Timeline"), 1, u"timeline"_s);
    const ItemTitles titles = record.runbook ? ItemTitles(*record.runbook) : ItemTitles();
    QDate day;
    for (const Entry &entry : record.entries) {
        if (entry.time.toUTC().date() != day) {
            day = entry.time.toUTC().date();
            sheet.keep(40);
            sheet.gap(6);
            sheet.paragraph(day.toString(Qt::ISODate) + " UTC"_L1, Face::SmallBold, Ink::muted);
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
