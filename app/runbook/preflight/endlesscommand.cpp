// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflightlines.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct EndlessForm
{
    QRegularExpression pattern;
    /// In the form of a capture of the line: what would end, or nothing.
    QString (*instead)(const QString &line);
};

QString boundedFollow(const QString &line)
{
    QString better = u"timeout 60 "_s + line;
    // What a pipe buffers would come only at the end.
    static const QRegularExpression grep(uR"(\|\s*grep\b(?!.*--line-buffered))"_s);
    if (grep.match(line).hasMatch())
        better.replace(grep, u"| grep --line-buffered"_s);
    return better;
}

QString batchTop(const QString &line)
{
    static const QRegularExpression search(uR"(-p\s+\$\(pgrep\s+([^)]*)\))"_s);
    QString better = line;
    better.replace(search, u"-p \"$(pgrep -d, \\1)\""_s);
    static const QRegularExpression name(uR"(\bh?top\b)"_s);
    const auto found = name.match(better);
    return better.replace(found.capturedStart(), found.capturedLength(), u"top -b -n1"_s);
}

QString countedPing(const QString &line)
{
    return QString(line).replace(u"ping "_s, u"ping -c 4 "_s);
}

QString nothingInstead(const QString &)
{
    return {};
}

const QList<EndlessForm> &endlessForms()
{
    static const QList<EndlessForm> forms {
        {QRegularExpression(
             uR"(^(?:sudo\s+)?(?:tail\b.*\s(?:-\w*[fF]\b|--follow)|journalctl\b.*\s(?:-\w*f\b|--follow)|(?:kubectl|docker|podman)\b.*\blogs\b.*\s(?:-f\b|--follow)|watch\s)|\bkubectl\b.*\s(?:-w|--watch)\b)"_s),
         boundedFollow},
        {QRegularExpression(uR"(^(?:sudo\s+)?h?top\b(?!.*\s-\w*b))"_s), batchTop},
        {QRegularExpression(uR"(^ping\s(?!.*-c))"_s), countedPing},
        {QRegularExpression(
             uR"(^(?:sudo\s+)?(?:less|more|vim?|nano|emacs)\s|^read\s+-\w*p|^ssh\s+(?:-\S+\s+)*[\w.@-]+$|^(?:mysql|psql|redis-cli|mongosh?)\s*$|^(?:docker|kubectl|podman)\s+exec\s+-\w*t|^(?:npm|yarn|pnpm)\s+(?:run\s+)?(?:dev|start|serve|watch)\b)"_s),
         nothingInstead},
    };
    return forms;
}

} // namespace

/// Follows a log or waits for keys.
QList<Finding> endlesscommandFindings(const PreflightInput &input)
{
    QList<Finding> findings;
    for (const PlacedCommand &command : placedCommands(input.runbook, true)) {
        for (const EndlessForm &form : endlessForms()) {
            if (!form.pattern.match(command.text).hasMatch())
                continue;
            const QString better = command.lineText.startsWith(command.text)
                ? form.instead(command.lineText)
                : QString();
            const bool offered = !better.isEmpty() && !command.lineText.contains(u"timeout "_s);
            findings.append(
                {{},
                 Severity::Warning,
                 command.line,
                 QCoreApplication::translate("Preflight",
                                             "\"%1\" never ends by itself, or wants a terminal")
                     .arg(command.text),
                 offered ? better
                         : QCoreApplication::translate(
                               "Preflight",
                               "bound it (timeout 60 …), or mark the step in the plan: tty: true"),
                 offered ? deviationAt(input.runbook, command.line, command.lineText, better)
                         : std::nullopt});
            break;
        }
    }
    return findings;
}
