// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/cronperiod.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 dayMinutes = 1440;
/// Two of the twenty-ninths of February lie within it.
constexpr int daysLookedAt = 366 * 9;

/// The values of one field, each either in or out.
using FieldValues = QList<bool>;

struct CronField
{
    int first = 0;
    int last = 0;
    /// What may stand for `first` and those after it.
    QStringList names;
};

std::optional<int> fieldNumber(const QString &text, const CronField &field)
{
    const qsizetype name = field.names.indexOf(text.toLower());
    bool good = false;
    const int number = name >= 0 ? field.first + int(name) : text.toInt(&good);
    if (name < 0 && (!good || number < field.first || number > field.last))
        return std::nullopt;
    return number;
}

/// One of "*", "5", "1-5", "*/15", "1-30/2".
bool addRange(const QString &text, const CronField &field, FieldValues &values)
{
    const QString range = text.section(u'/', 0, 0);
    bool good = true;
    const int step = text.contains(u'/') ? text.section(u'/', 1).toInt(&good) : 1;
    if (!good || step < 1)
        return false;
    std::optional<int> from = field.first;
    std::optional<int> to = field.last;
    if (range != "*"_L1) {
        from = fieldNumber(range.section(u'-', 0, 0), field);
        // "5/10" goes on to the end.
        to = range.contains(u'-') ? fieldNumber(range.section(u'-', 1), field)
            : text.contains(u'/') ? std::optional(field.last)
                                  : from;
    }
    if (!from || !to || *from > *to)
        return false;
    for (int value = *from; value <= *to; value += step)
        values[value] = true;
    return true;
}

std::optional<FieldValues> readField(const QString &text, const CronField &field)
{
    FieldValues values(field.last + 1, false);
    for (const QString &part : text.split(u',')) {
        if (!addRange(part, field, values))
            return std::nullopt;
    }
    return values;
}

/// What stands for a schedule of five fields; empty: nothing.
QString writtenOut(const QString &name)
{
    if (name == "@hourly"_L1)
        return u"0 * * * *"_s;
    if (name == "@daily"_L1 || name == "@midnight"_L1)
        return u"0 0 * * *"_s;
    if (name == "@weekly"_L1)
        return u"0 0 * * 0"_s;
    if (name == "@monthly"_L1)
        return u"0 0 1 * *"_s;
    return name == "@yearly"_L1 || name == "@annually"_L1 ? u"0 0 1 1 *"_s : QString();
}

/// Minutes of a day at which something runs, in order.
QList<qint64> minutesOf(const FieldValues &minutes, const FieldValues &hours)
{
    QList<qint64> times;
    for (qint64 at = 0; at < dayMinutes; ++at) {
        if (hours[at / 60] && minutes[at % 60])
            times.append(at);
    }
    return times;
}

} // namespace

std::optional<qint64> cronPeriod(const QString &line)
{
    QStringList fields = line.simplified().split(u' ');
    if (const QString written = writtenOut(fields.first()); !written.isEmpty())
        fields = written.split(u' ');
    if (fields.size() < 5)
        return std::nullopt;
    const auto minutes = readField(fields[0], {0, 59, {}});
    const auto hours = readField(fields[1], {0, 23, {}});
    const auto days = readField(fields[2], {1, 31, {}});
    const auto months = readField(fields[3],
                                  {1,
                                   12,
                                   {u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s}});
    const auto weekdays = readField(
        fields[4], {0, 7, {u"sun"_s, u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s}});
    if (!minutes || !hours || !days || !months || !weekdays)
        return std::nullopt;
    const QList<qint64> times = minutesOf(*minutes, *hours);
    // Where both kinds of day are narrowed, either will do.
    const bool anyDay = fields[2].startsWith(u'*');
    const bool anyWeekday = fields[4].startsWith(u'*');
    const auto runsOn = [&](const QDate &date) {
        const int weekday = date.dayOfWeek() % 7;
        const bool byDay = days->at(date.day());
        const bool byWeekday = weekdays->at(weekday) || (weekday == 0 && weekdays->at(7));
        return months->at(date.month())
            && (anyDay || anyWeekday ? byDay && byWeekday : byDay || byWeekday);
    };
    qint64 longest = 0;
    for (qsizetype i = 1; i < times.size(); ++i)
        longest = std::max(longest, times[i] - times[i - 1]);
    const QDate start(2024, 1, 1);
    int lastDay = -1;
    qint64 between = 0;
    for (int day = 0; day < daysLookedAt; ++day) {
        if (!runsOn(start.addDays(day)))
            continue;
        if (lastDay >= 0)
            between = std::max(
                between, (day - lastDay) * dayMinutes - times.constLast() + times.constFirst());
        lastDay = day;
    }
    return between > 0 ? std::optional(std::max(longest, between) * minute) : std::nullopt;
}
