// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/timebar.h"
#include "record/documentparts.h"
#include "record/telling.h"
#include "record/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Span
{
    QDateTime from;
    QDateTime to;
    QColor color;
};

struct TimeMark
{
    QDateTime time;
    QString text;
};

/// What the bar shows, gathered from the entries.
struct BarContent
{
    QDateTime from;
    QDateTime to;
    QList<Span> spans;
    QList<TimeMark> marks;
    QStringList notes;
};

BarContent contentOf(const LaunchRecord &record)
{
    BarContent bar;
    bar.from = record.entries.constFirst().time;
    bar.to = qMax(record.now, record.state.t0());
    QDateTime end = record.now;
    bar.spans.append({bar.from, end, Ink::good});
    bar.marks.append({bar.from, Telling::tr("opened")});
    const Entry *hold = nullptr;
    QDateTime rollback;
    for (const Entry &entry : record.entries) {
        if (std::holds_alternative<HoldStarted>(entry.event))
            hold = &entry;
        const bool over =
            std::holds_alternative<HoldEnded>(entry.event) || &entry == &record.entries.constLast();
        if (hold != nullptr && over) {
            bar.spans.append({hold->time, entry.time, Ink::warn});
            bar.notes.append(Telling::tr("Amber: hold of %1, \"%2\".")
                                 .arg(Wording::age(hold->time, entry.time),
                                      std::get<HoldStarted>(hold->event).reason));
            hold = nullptr;
        }
        if (std::holds_alternative<CanaryStarted>(entry.event))
            bar.marks.append({entry.time, Telling::tr("canary")});
        if (const auto *ended = std::get_if<CanaryEnded>(&entry.event))
            bar.marks.append({entry.time,
                              ended->outcome == "promoted"_L1 ? Telling::tr("promoted")
                                                              : Telling::tr("rolled back")});
        if (std::holds_alternative<RollbackTriggered>(entry.event) && !rollback.isValid())
            rollback = entry.time;
        if (std::holds_alternative<LaunchClosed>(entry.event))
            bar.marks.append({entry.time, Telling::tr("closed")});
    }
    if (rollback.isValid()) {
        bar.spans.append({rollback, end, Ink::bad});
        bar.notes.append(Telling::tr("Red: from the rollback on."));
    }
    bar.marks.append({record.state.t0(), u"T-0"_s});
    return bar;
}

} // namespace

void drawTimeBar(Sheet &sheet, const LaunchRecord &record)
{
    const BarContent bar = contentOf(record);
    const qreal u = sheet.unit();
    sheet.gap(16);
    const QRectF room = sheet.reserve(38);
    const double length = qMax<double>(1, double(bar.from.msecsTo(bar.to)));
    const auto place = [&](const QDateTime &time) {
        return room.left() + 8 * u
            + double(bar.from.msecsTo(time)) / length * (room.width() - 16 * u);
    };
    QPainter &p = sheet.painter();
    const qreal y = room.top() + 8 * u;
    p.fillRect(QRectF(place(bar.from), y - 2 * u, place(bar.to) - place(bar.from), 4 * u),
               Ink::line);
    for (const Span &span : bar.spans)
        p.fillRect(
            QRectF(place(span.from), y - 2 * u, qMax(u, place(span.to) - place(span.from)), 4 * u),
            span.color);
    // Labels that would run into one another go to a second line; the third in one place is left to
    // the timeline.
    qreal ends[2] = {0, 0};
    QList<TimeMark> marks = bar.marks;
    std::ranges::sort(marks, {},
                      [](const TimeMark &mark) { return mark.time.toMSecsSinceEpoch(); });
    for (const TimeMark &mark : marks) {
        const qreal x = place(mark.time);
        p.setPen(QPen(Ink::text, 1 * u));
        p.drawLine(QPointF(x, y - 6 * u), QPointF(x, y + 6 * u));
        const qreal wide = sheet.textWidth(mark.text, Face::Small);
        const qreal from = qBound(room.left(), x - wide / 2, room.right() - wide);
        for (int line = 0; line < 2; ++line) {
            if (from > ends[line]) {
                sheet.label({from, y + (17 + 10 * line) * u}, mark.text, Face::Small, Ink::muted);
                ends[line] = from + wide + 6 * u;
                break;
            }
        }
    }
    for (const QString &note : bar.notes)
        sheet.paragraph(note, Face::Small, Ink::muted);
}
