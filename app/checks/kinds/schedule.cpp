// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/cronperiod.h"
#include "checks/filefacts.h"
#include "checks/kubernetes.h"
#include "checks/parameters.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

/// What is known of a job that should run over and over.
struct Schedule
{
    /// "0 3 * * *", as it stands there.
    QString text;
    bool enabled = false;
    /// Seconds since 1970; nothing where only a file can tell.
    std::optional<qint64> lastSuccess;
    bool lastFailed = false;
    /// The longest time between two runs, seconds; nothing where it does not say.
    std::optional<qint64> period = std::nullopt;
};

/// The first line of the crontab that is no comment and holds the words; nothing where none does.
std::optional<QString> cronLine(const QByteArray &table, const QString &job)
{
    static const QRegularExpression schedule(uR"(^(@\w+|(\S+\s+){4}\S+)\s+\S)"_s);
    for (const QString &raw : QString::fromUtf8(table).split(u'\n')) {
        QString line = raw.trimmed();
        if (!line.startsWith(u'#') && line.contains(job) && schedule.match(line).hasMatch()
            && !line.startsWith("@reboot"_L1))
            return line;
    }
    return std::nullopt;
}

Result<Schedule> askCrontab(const QString &file, const QString &job, const CheckContext &context,
                            QByteArray &evidence)
{
    QByteArray table;
    if (file.isEmpty()) {
        const auto listed = askHost(context, {u"crontab"_s, u"-l"_s});
        if (!listed || !listed->succeeded())
            return failure(listed ? QString::fromUtf8(listed->output).simplified()
                                  : listed.error().text(),
                           u"crontab"_s);
        table = listed->output;
    } else {
        const auto bytes = context.host.readFile(pathOf(context, file), fileCap, context.stop);
        if (!bytes)
            return std::unexpected(bytes.error());
        table = *bytes;
    }
    if (table.trimmed().isEmpty())
        return failure(QCoreApplication::translate("checks", "the crontab is empty"), file);
    const auto line = cronLine(table, job);
    evidence += line.value_or(QString()).toUtf8() + '\n';
    return Schedule {line.value_or(QString()), line.has_value(), std::nullopt, false,
                     line ? cronPeriod(*line) : std::nullopt};
}

/// The longest time between two runs that a timer's calendar allows, in seconds, as systemd writes
/// it out: "{ OnCalendar=Mon *-*-* 03:30:00 ; next_elapse=@1 }". Nothing where it is of another
/// form.
std::optional<qint64> calendarPeriod(const QString &calendars)
{
    static const QRegularExpression form(
        uR"(OnCalendar=(?:([A-Z][\w,.]*) )?\*-\*-(\*|\d+) ([\d*][^:;\s]*):[^:;\s]+:[^:;\s]+ )"_s);
    constexpr qint64 hour = 3600;
    constexpr qint64 day = 24 * hour;
    std::optional<qint64> longest;
    for (const QRegularExpressionMatch &match : form.globalMatch(calendars)) {
        const bool everyDay = match.captured(2) == "*"_L1;
        if (!everyDay && !match.captured(1).isEmpty())
            continue;
        const qint64 period = !everyDay          ? 31 * day
            : !match.captured(1).isEmpty()       ? 7 * day
            : match.captured(3).startsWith(u'*') ? hour
                                                 : day;
        // It runs by whichever comes first.
        longest = std::min(longest.value_or(period), period);
    }
    return longest;
}

/// A systemd timer, and how the last run of what it starts ended.
Result<Schedule> askTimer(const QString &unit, const CheckContext &context, QByteArray &evidence)
{
    const QString timer = unit.endsWith(".timer"_L1) ? unit : unit + u".timer"_s;
    const auto show = [&](const QString &name, const QString &properties) {
        return askHost(
            context,
            {u"systemctl"_s, u"show"_s, u"--timestamp=unix"_s, u"-p"_s, properties, u"--"_s, name});
    };
    const auto asked = show(
        timer,
        u"LoadState,ActiveState,UnitFileState,LastTriggerUSec,NextElapseUSecRealtime,TimersCalendar,Unit"_s);
    if (!asked || !asked->succeeded())
        return failure(asked ? QString::fromUtf8(asked->output).simplified() : asked.error().text(),
                       timer);
    const auto field = [](const QByteArray &text, const QString &name) {
        const QRegularExpression line(u"^%1=(.*)$"_s.arg(name),
                                      QRegularExpression::MultilineOption);
        return line.match(QString::fromUtf8(text)).captured(1);
    };
    evidence += asked->output;
    if (field(asked->output, u"LoadState"_s) == "not-found"_L1)
        return Schedule {};
    Schedule schedule;
    schedule.text = field(asked->output, u"TimersCalendar"_s);
    // One that was only started by hand is gone after the next boot.
    const QString file = field(asked->output, u"UnitFileState"_s);
    schedule.enabled = field(asked->output, u"ActiveState"_s) == "active"_L1
        && !file.startsWith("disabled"_L1) && !file.startsWith("masked"_L1);
    const auto secondsOf = [](const QString &time) {
        return time.startsWith(u'@') ? time.sliced(1).toLongLong() : 0;
    };
    const qint64 triggered = secondsOf(field(asked->output, u"LastTriggerUSec"_s));
    const qint64 next = secondsOf(field(asked->output, u"NextElapseUSecRealtime"_s));
    if (triggered > 0 && next > triggered) {
        // One that stood still for weeks was triggered weeks ago: that is not how often it runs.
        const qint64 between = next - triggered;
        schedule.period = std::min(between, calendarPeriod(schedule.text).value_or(between));
    }
    const QString service = field(asked->output, u"Unit"_s);
    if (service.isEmpty())
        return failure(QCoreApplication::translate("checks", "this is no answer of systemd"),
                       timer);
    const auto run = show(service, u"Result,ExecMainStatus,ExecMainExitTimestamp"_s);
    if (!run || !run->succeeded())
        return failure(run ? QString::fromUtf8(run->output).simplified() : run.error().text(),
                       service);
    evidence += run->output;
    const QString ended = field(run->output, u"ExecMainExitTimestamp"_s);
    const QString result = field(run->output, u"Result"_s);
    schedule.lastFailed = !ended.isEmpty()
        && (result != "success"_L1 || field(run->output, u"ExecMainStatus"_s) != "0"_L1);
    schedule.lastSuccess =
        schedule.lastFailed ? 0 : ended.sliced(ended.startsWith(u'@')).toLongLong();
    return schedule;
}

/// A CronJob of a cluster.
Result<Schedule> askCronJob(const QJsonObject &with, const CheckContext &context,
                            QByteArray &evidence)
{
    const auto job = askWorkload(with, context, u"cronjob/"_s + textOf(with["cronjob"_L1]));
    if (!job)
        return std::unexpected(job.error());
    Schedule schedule;
    schedule.text = (*job)["spec"_L1]["schedule"_L1].toString();
    schedule.enabled = !(*job)["spec"_L1]["suspend"_L1].toBool() && !schedule.text.isEmpty();
    schedule.period = cronPeriod(schedule.text);
    const QString last = (*job)["status"_L1]["lastSuccessfulTime"_L1].toString();
    const QDateTime time = QDateTime::fromString(last, Qt::ISODate);
    schedule.lastSuccess = time.isValid() ? time.toSecsSinceEpoch() : 0;
    evidence += "schedule=" + schedule.text.toUtf8() + "\nsuspended="
        + (schedule.enabled ? "false" : "true") + "\nlastSuccessfulTime=" + last.toUtf8() + '\n';
    return schedule;
}

/// Whether the log's last line is that of a run that succeeded: one that fails writes, too.
Result<bool> endsAsItShould(const QString &log, const QString &form, const CheckContext &context,
                            QByteArray &evidence)
{
    const auto end = askHost(context, {u"tail"_s, u"-n"_s, u"20"_s, u"--"_s, log});
    if (!end || !end->succeeded())
        return failure(end ? QString::fromUtf8(end->output).simplified() : end.error().text(), log);
    const QStringList lines = QString::fromUtf8(end->output).split(u'\n', Qt::SkipEmptyParts);
    const QString last = lines.isEmpty() ? QString() : lines.constLast();
    evidence += context.redacted(last).left(1000).toUtf8() + '\n';
    return occurs(form, last);
}

Result<Schedule> askSchedule(const QJsonObject &with, const CheckContext &context,
                             QByteArray &evidence)
{
    if (with.contains("timer"_L1))
        return askTimer(textOf(with["timer"_L1]), context, evidence);
    if (with.contains("cronjob"_L1))
        return askCronJob(with, context, evidence);
    return askCrontab(textOf(with["crontab"_L1]), textOf(with["job"_L1]), context, evidence);
}

} // namespace

/// {timer: UNIT} | {job: WORDS, crontab: FILE} | {cronjob: NAME, namespace, context, kubeconfig},
/// maxAge: TIME, log: FILE, succeeded: REGEX: the systemd timer, the line of the crontab (the
/// user's own, where no file is named) or the CronJob is there and on, and it last succeeded within
/// that time; where none is named, within one and a half times its period, or 36 h where that
/// cannot be read. Cron remembers nothing: there the log tells, whose last line is of that form
/// when the job has succeeded; where no form is named that is a warning, for one that fails may
/// write as well.
static CheckResult runScheduleCheck(const CheckSpec &spec, const CheckContext &context)
{
    const QStringList ways {u"timer"_s, u"job"_s, u"cronjob"_s};
    const auto given =
        std::ranges::find_if(ways, [&](const QString &name) { return !isBlank(spec.with[name]); });
    if (given == ways.end()) {
        const auto named = std::ranges::find_if(
            ways, [&](const QString &name) { return spec.with.contains(name); });
        return blank(spec, named == ways.end() ? u"timer"_s : *named);
    }
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    if (*given == "job"_L1 && !spec.with.contains("log"_L1))
        return blank(spec, u"log"_s);
    const QString form = textOf(spec.with["succeeded"_L1]);
    if (const Result<bool> tried = occurs(form, {}); !tried)
        return noAnswer(spec, tried.error());
    QString limit = spec.with["maxAge"_L1].toString(u"36h"_s);
    auto age = durationOf(limit);
    Observation sighting;
    const auto expectIt = [&] {
        sighting.expected =
            QCoreApplication::translate("checks", "%1 is scheduled and succeeded within %2")
                .arg(textOf(spec.with[*given]), limit);
    };
    expectIt();
    if (!age)
        return noAnswer(spec,
                        QCoreApplication::translate("checks", "\"%1\" is no duration").arg(limit),
                        sighting);
    Result<Schedule> schedule = askSchedule(spec.with, context, sighting.evidence);
    if (!schedule)
        return noAnswer(spec, schedule.error(), sighting);
    if (schedule->period && !spec.with.contains("maxAge"_L1)) {
        age = std::chrono::seconds(*schedule->period * 3 / 2);
        limit = age->count() % 3600 == 0 ? u"%1h"_s.arg(age->count() / 3600)
                                         : u"%1m"_s.arg((age->count() + 59) / 60);
        expectIt();
    }
    if (spec.with.contains("log"_L1)) {
        const QString log = pathOf(context, textOf(spec.with["log"_L1]));
        const Result<FileFacts> facts = statFile(context, log);
        if (!facts)
            return noAnswer(spec, facts.error(), sighting);
        const qint64 written = facts->exists && facts->size > 0 ? facts->modified : 0;
        // What systemd or the cluster knows of a success is not younger for a line in a log.
        schedule->lastSuccess = std::min(schedule->lastSuccess.value_or(written), written);
        sighting.evidence += log.toUtf8() + ' ' + QByteArray::number(written) + '\n';
        if (written > 0 && !form.isEmpty()) {
            const Result<bool> good = endsAsItShould(log, form, context, sighting.evidence);
            if (!good)
                return noAnswer(spec, good.error(), sighting);
            schedule->lastFailed = schedule->lastFailed || !*good;
        }
    }
    // After what it is compared with: a slow answer must not make the last success look younger.
    const Result<qint64> now = hostSeconds(context);
    if (!now)
        return noAnswer(spec, now.error(), sighting);
    constexpr qint64 hour = 3600;
    QStringList wrong;
    if (schedule->text.isEmpty() && !schedule->enabled)
        wrong.append(QCoreApplication::translate("checks", "%1 is not scheduled")
                         .arg(textOf(spec.with[*given])));
    else if (!schedule->enabled)
        wrong.append(QCoreApplication::translate("checks", "it is switched off"));
    const qint64 last = schedule->lastSuccess.value_or(0);
    const qint64 old = *now - last;
    if (schedule->lastFailed)
        wrong.append(QCoreApplication::translate("checks", "its last run failed"));
    else if (last == 0)
        wrong.append(QCoreApplication::translate("checks", "it has never succeeded"));
    else if (old > age->count())
        wrong.append(old < 2 * hour
                         ? QCoreApplication::translate("checks", "it last succeeded %1 min ago")
                               .arg(moving(old / 60))
                         : QCoreApplication::translate("checks", "it last succeeded %1 h ago")
                               .arg(moving(old / hour)));
    if (last != 0 && old < -300)
        return noAnswer(spec,
                        QCoreApplication::translate(
                            "checks", "the last success is from the future: one clock is wrong"),
                        sighting);
    sighting.seen = schedule->text.isEmpty() ? u"-"_s : schedule->text;
    if (last != 0)
        sighting.seen += u"; "_s + toUtcText(QDateTime::fromSecsSinceEpoch(last, QTimeZone::UTC));
    sighting.reason = wrong.isEmpty() ? sighting.seen : wrong.join("; "_L1);
    if (wrong.isEmpty() && *given == "job"_L1 && form.isEmpty()) {
        sighting.reason = QCoreApplication::translate(
            "checks", "its log is young; whether the run that wrote it succeeded is not known");
        sighting.advice = QCoreApplication::translate(
            "checks", "Name in the plan what the log's last line holds then: \"succeeded\".");
        return warning(spec, sighting);
    }
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind scheduleKind()
{
    return {u"schedule"_s,
            QT_TRANSLATE_NOOP("checks", "a job is scheduled and succeeded lately"),
            3,
            {u"timer"_s, u"job"_s, u"crontab"_s, u"cronjob"_s, u"namespace"_s, u"context"_s,
             u"kubeconfig"_s, u"maxAge"_s, u"log"_s, u"succeeded"_s},
            runScheduleCheck};
}
