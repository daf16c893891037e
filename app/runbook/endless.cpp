// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/endless.h"

#include "runbook/commandline.h"
#include "runbook/substitutions.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct EndlessKind
{
    QRegularExpression pattern;
    QString (*bounded)(const QString &line, const QString &language);
    QString (*watched)(const QString &line);
};

/// What a pipe buffers would come only at the end.
QString unbuffered(const QString &line)
{
    QString better = line;
    static const QRegularExpression grep(uR"(\|\s*grep\b(?!.*--line-buffered))"_s);
    return better.replace(grep, u"| grep --line-buffered"_s);
}

/// That its time was up is no failure, and neither is that a search behind it has found nothing by
/// then. A list is left to people, and so is a pipe whose other end never ends either.
QString boundedFollow(const QString &line, const QString &language)
{
    static const QRegularExpression another(
        uR"(\|\s*(?:sudo\s+)?(?:tail|journalctl|kubectl|docker|podman)\b.*\s(?:-\w*[fF]\b|--follow))"_s);
    if (line.contains(u';') || line.contains(u'&') || line.contains("||"_L1)
        || another.match(line).hasMatch())
        return {};
    const QString first = language == "zsh"_L1 ? u"${pipestatus[1]}"_s : u"${PIPESTATUS[0]}"_s;
    const QString ended = line.contains(u'|') ? first : u"$?"_s;
    return u"timeout 60 %1 || [ %2 = 124 ]"_s.arg(unbuffered(line), ended);
}

/// `top` prints in turns, and takes several processes with commas between them.
QString top(QString line, const QString &as)
{
    static const QRegularExpression search(uR"(-p\s+\$\(pgrep\s+([^)]*)\))"_s);
    line.replace(search, u"-p \"$(pgrep -d, \\1)\""_s);
    static const QRegularExpression name(uR"(\bh?top\b)"_s);
    const auto found = name.match(line);
    return line.replace(found.capturedStart(), found.capturedLength(), as);
}

QString topOnce(const QString &line, const QString &)
{
    return top(line, u"top -b -n1"_s);
}

QString topInTurns(const QString &line)
{
    return top(line, u"top -b -d 2"_s);
}

QString statsOnce(const QString &line, const QString &)
{
    static const QRegularExpression stats(u"\\bstats\\b"_s);
    const auto found = stats.match(line);
    return QString(line).insert(found.capturedEnd(), u" --no-stream"_s);
}

QString countedPing(const QString &line, const QString &)
{
    static const QRegularExpression program(u"\\bping\\s"_s);
    return QString(line).replace(line.indexOf(program), 5, u"ping -c 4 "_s);
}

QString asWritten(const QString &line)
{
    return line;
}

const QList<EndlessKind> &endlessKinds()
{
    static const QList<EndlessKind> kinds {
        {QRegularExpression(
             uR"(^(?:sudo\s+)?(?:tail\b.*\s(?:-\w*[fF]\w*\b|--follow)|journalctl\b.*\s(?:-\w*f\w*\b|--follow))"
             uR"(|(?:kubectl|docker|podman)\b.*\blogs\b.*\s(?:-f\b|--follow\b)(?!=false)|watch\s)"
             uR"(|dmesg\b.*\s(?:-\w*[wW]\b|--follow)|inotifywait\b.*\s(?:-\w*m\w*\b|--monitor)|yes(?:\s|$))"
             uR"(|(?:docker|podman)\s+(?:system\s+)?events\b(?!.*--until)|stern\s(?!.*--no-follow))"
             uR"(|heroku\s+logs\b.*\s(?:-\w*t\b|--tail)|aws\s+logs\s+tail\b.*\s--follow))"
             uR"(|\bkubectl\b(?!.*\brollout\s+status\b).*\s(?:-w|--watch)\b(?!=false))"
             // The same on another machine.
             uR"(|^ssh\s(?:.*[\s'"])?(?:tail\s(?:.*\s)?-\w*[fF]|journalctl\s(?:.*\s)?-\w*f))"
             uR"(|^ssh\s(?:.*[\s'"])?(?:kubectl|docker|podman)\s(?:.*\s)?logs\s(?:.*\s)?(?:-f\b|--follow))"_s),
         boundedFollow, unbuffered},
        {QRegularExpression(
             uR"(^(?:sudo\s+)?(?:docker|podman)\s+(?:container\s+)?stats\b(?!.*--no-stream))"_s),
         statsOnce, asWritten},
        {QRegularExpression(uR"(^(?:sudo\s+)?h?top\b(?!.*\s-\w*b))"_s), topOnce, topInTurns},
        {QRegularExpression(uR"(^(?:sudo\s+)?ping\s(?!.*-c))"_s), countedPing, asWritten},
        {QRegularExpression(
             uR"(^(?:sudo\s+)?(?:vmstat|iostat|mpstat)\s+(?:-\S+\s+)*\d+$|^(?:sudo\s+)?(?:tcpdump\b(?!.*\s-\w*c)|iotop\b(?!.*\s-\w*b)))"_s),
         boundedFollow, asWritten},
    };
    return kinds;
}

/// What wants a terminal, or serves until it is stopped: there is no form without.
bool hasNoOtherForm(const QString &command)
{
    static const QRegularExpression pattern(
        // Editors and pagers.
        uR"(^(?:sudo\s+)?(?:(?:less|more|vim?|nano|emacs|pico|mc|visudo|vipw)(?:\s|$))"
        uR"(|(?:k9s|lazydocker|ctop|btop|nload|iftop|nethogs)(?:\s|$))"
        uR"(|ssh\s+(?:-[bcDEeFIiJLlmOopQRSWw]\s*\S+\s+|-\S+\s+)*\S+\s+['"]?(?:sudo\s+)?(?:htop|top(?!\s.*-\w*b)|less|vim?|nano|watch)(?:[\s'"]|$))"
        uR"(|crontab\s+-e|systemctl\s+edit\b|kubectl\s+edit\b|git\s+rebase\s.*-i\b)"
        uR"(|git\s+commit\b(?!.*\s(?:-\w*m|-F|-C|--message|--file|--no-edit)))"
        // Shells of another user or machine.
        uR"(|ssh\s+(?:-[bcDEeFIiJLlmOopQRSWw]\s*\S+\s+|-\S+\s+)*[\w.@-]+$)"
        uR"(|(?:telnet|ftp|sftp|passwd|tmux|screen)(?:\s|$)|su\b(?!.*\s-\w*c))"
        uR"(|(?:docker|podman|kubectl|oc)\s(?:.*\s)?(?:exec|run)\s(?:.*\s)?(?:-it|-ti|-i\s+-t|--tty)\b)"
        uR"(|(?:docker|kubectl|podman)\s+(?:exec\s+-\w*t|attach\b))"
        uR"(|(?:docker|podman)[\s-]compose\s(?!.*\s-T\b)(?:.*\s)?(?:exec|run)\s.*\s(?:(?:ba|z)?sh|psql|mysql|redis-cli)$)"
        // Servers.
        uR"(|(?:docker[\s-]compose|podman-compose)\b.*\sup\b(?!.*\s(?:-d|--detach|--wait)\b))"
        uR"(|kubectl\s(?:.*\s)?(?:port-forward|proxy)\b|(?:nc|ncat)\s(?:.*\s)?-\w*l)"
        uR"(|(?:npm|yarn|pnpm)\s+(?:run\s+)?(?:dev|start|serve|watch)\b|python[\d.]*\s+-m\s+http\.server)"
        uR"(|(?:python[\d.]*\s+)?\S*manage\.py\s+runserver\b|flask\s+run\b|\S*rails\s+(?:s|server)\b)"
        uR"(|sleep\s+infinity|while\s+(?:true|:)$)"
        uR"(|(?:aws\s+configure|gh\s+auth\s+login|gcloud\s+auth\s+login)$))"
        uR"(|^sudo\s+-[is]$|^select\s|^read\s+(?:-\w+\s+)*-\w*p)"_s);
    return pattern.match(command).hasMatch();
}

/// What asks at a prompt where nothing is piped into it.
bool hasPrompt(const QString &command)
{
    static const QRegularExpression pattern(
        uR"(^(?:sudo\s+)?(?:(?:mysql|mariadb)\b(?!.*\s(?:-\w*e|--execute))(?!.*<))"
        uR"(|psql\b(?!.*\s(?:-\w*[cfl]|--command|--file|--list)\b)(?!.*<))"
        uR"(|mongosh?\b(?!.*--eval)(?!.*<)|redis-cli(?:\s+-[hpanu]\s+\S+|\s+--\S+)*$)"
        uR"(|(?:\S*rails|bundle\s+exec\s+rails)\s+(?:c|console|dbconsole)\b(?!.*<))"
        uR"(|(?:python[\d.]*\s+)?\S*manage\.py\s+(?:shell(?!.*\s-\w*c)|dbshell)\b(?!.*<))"
        uR"(|(?:python[\d.]*|node|irb|ipython|bash|sh|zsh|sqlite3\s+\S+)$))"_s);
    return pattern.match(command).hasMatch();
}

const EndlessKind *kindOf(const QString &command)
{
    const auto kind = std::ranges::find_if(endlessKinds(), [&command](const EndlessKind &each) {
        return each.pattern.match(command).hasMatch();
    });
    return kind == endlessKinds().end() ? nullptr : &*kind;
}

/// Substitutions in substitutions: nobody who means well nests them deeper.
constexpr int deepest = 10;

/// Whether what a command has others compute never ends.
bool waitsForAnEndlessOne(const QString &command, int depth = 0)
{
    if (depth >= deepest)
        return false;
    const Substituted bare = withoutSubstitutions(command);
    for (const QString &inner : bare.inner + QStringList {bare.open}) {
        for (const QString &simple : simpleCommands(inner)) {
            const QString own = behindItsRunners(simple);
            if (kindOf(own) || hasNoOtherForm(own) || waitsForAnEndlessOne(simple, depth + 1))
                return true;
        }
    }
    return false;
}

} // namespace

std::optional<EndlessForms> endlessForms(const QString &command, const QString &line,
                                         const QString &language)
{
    const bool first = line.startsWith(command);
    const QString own = behindItsRunners(command);
    // What reads of it ends it.
    static const QRegularExpression fed(uR"(^yes(?:\s|$))"_s);
    if (fed.match(own).hasMatch() && line.contains(u'|') && !line.contains("||"_L1))
        return std::nullopt;
    for (const QString &each : {command, own}) {
        if (hasNoOtherForm(each) || ((first || !line.contains(u'|')) && hasPrompt(each)))
            return EndlessForms {};
    }
    const EndlessKind *kind = kindOf(command);
    const EndlessKind *behind = kind ? kind : kindOf(own);
    if (!behind)
        return waitsForAnEndlessOne(command) ? std::optional(EndlessForms {}) : std::nullopt;
    // What stands before it on the line may change what it means.
    if (!first)
        return EndlessForms {};
    const bool bounded = !kind || line.contains(u"timeout "_s);
    return EndlessForms {bounded ? QString() : kind->bounded(line, language),
                         behind->watched(line)};
}

/// The comments right above a line, without their sign.
static QString commentAbove(const QStringList &lines, qsizetype at)
{
    QStringList comment;
    for (qsizetype i = at - 1; i >= 0 && lines.at(i).trimmed().startsWith(u'#'); --i) {
        QString words = lines.at(i).trimmed();
        while (words.startsWith(u'#') || words.startsWith(u' '))
            words.remove(0, 1);
        comment.prepend(words);
    }
    return comment.join(u' ');
}

QList<LookCommand> lookCommands(const Guide &guide)
{
    QList<LookCommand> looks;
    for (const Command &command : guide.commands) {
        if (!isShell(command))
            continue;
        const QStringList lines = command.text.split(u'\n');
        for (const CommandLine &line : commandLines(command)) {
            LookCommand look {.about = commentAbove(lines, line.line - command.line - 1),
                              .written = line.text,
                              .runs = line.text,
                              .line = line.line,
                              .language = command.language};
            if (look.about.isEmpty())
                look.about = guide.title;
            for (const QString &simple : simpleCommands(look.written)) {
                if (const auto forms = endlessForms(simple, look.written, command.language)) {
                    look.runs = forms->watched;
                    look.endless = true;
                    break;
                }
            }
            looks.append(look);
        }
    }
    return looks;
}
