// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/endless.h"

#include "runbook/commandline.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct EndlessKind
{
    QRegularExpression pattern;
    /// Null: there is no form without a terminal.
    QString (*bounded)(const QString &line);
    QString (*watched)(const QString &line);
};

/// What a pipe buffers would come only at the end.
QString unbuffered(const QString &line)
{
    QString better = line;
    static const QRegularExpression grep(uR"(\|\s*grep\b(?!.*--line-buffered))"_s);
    return better.replace(grep, u"| grep --line-buffered"_s);
}

QString boundedFollow(const QString &line)
{
    return u"timeout 60 "_s + unbuffered(line);
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

QString topOnce(const QString &line)
{
    return top(line, u"top -b -n1"_s);
}

QString topInTurns(const QString &line)
{
    return top(line, u"top -b -d 2"_s);
}

QString countedPing(const QString &line)
{
    return QString(line).replace(u"ping "_s, u"ping -c 4 "_s);
}

QString asWritten(const QString &line)
{
    return line;
}

const QList<EndlessKind> &endlessKinds()
{
    static const QList<EndlessKind> kinds {
        {QRegularExpression(
             uR"(^(?:sudo\s+)?(?:tail\b.*\s(?:-\w*[fF]\b|--follow)|journalctl\b.*\s(?:-\w*f\b|--follow)|(?:kubectl|docker|podman)\b.*\blogs\b.*\s(?:-f\b|--follow)|watch\s)|\bkubectl\b.*\s(?:-w|--watch)\b)"_s),
         boundedFollow, unbuffered},
        {QRegularExpression(uR"(^(?:sudo\s+)?h?top\b(?!.*\s-\w*b))"_s), topOnce, topInTurns},
        {QRegularExpression(uR"(^ping\s(?!.*-c))"_s), countedPing, asWritten},
        {QRegularExpression(
             uR"(^(?:sudo\s+)?(?:less|more|vim?|nano|emacs)\s|^read\s+-\w*p|^ssh\s+(?:-\S+\s+)*[\w.@-]+$|^(?:mysql|psql|redis-cli|mongosh?)\s*$|^(?:docker|kubectl|podman)\s+exec\s+-\w*t|^(?:npm|yarn|pnpm)\s+(?:run\s+)?(?:dev|start|serve|watch)\b)"_s),
         nullptr, nullptr},
    };
    return kinds;
}

} // namespace

std::optional<EndlessForms> endlessForms(const QString &command, const QString &line)
{
    for (const EndlessKind &kind : endlessKinds()) {
        if (!kind.pattern.match(command).hasMatch())
            continue;
        // What stands before it on the line may change what it means.
        if (!kind.bounded || !line.startsWith(command))
            return EndlessForms {};
        return EndlessForms {line.contains(u"timeout "_s) ? QString() : kind.bounded(line),
                             kind.watched(line)};
    }
    return {};
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
                              .line = line.line};
            if (look.about.isEmpty())
                look.about = guide.title;
            for (const QString &simple : simpleCommands(look.written)) {
                if (const auto forms = endlessForms(simple, look.written)) {
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
