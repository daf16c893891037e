// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/destructive.h"

#include "runbook/commandline.h"
#include "runbook/substitutions.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Shells in shells: nobody who means well nests them deeper.
static constexpr int deepest = 10;

static bool saysSo(const QString &command)
{
    static const QRegularExpression programs(
        uR"(^(?:\S+=\S*\s+)*(?:sudo\s+)?(?:rm\s+(?:-\S+\s+)*-\w*[rR]|(?:dropdb|wipefs|shred|mkfs)\b|dd\s.*\bof=)"
        uR"(|(?:kubectl|oc)\s(?:.*\s)?delete\s|helm\s(?:.*\s)?(?:uninstall|delete)\s)"
        uR"(|(?:terraform|pulumi|tofu)\s(?:.*\s)?destroy\b|docker\s+(?:volume\s+rm|(?:system|volume)\s+prune)\b)"
        uR"(|docker[\s-]compose\s(?:.*\s)?down\s(?:.*\s)?(?:-v|--volumes)\b)"
        uR"(|git\s+push\s(?:.*\s)?(?:-f\b|--force|--delete)|aws\s+s3\s+(?:rm|rb)\b|aws\s.*\sdelete-)"
        uR"(|(?:gcloud|az)\s(?:.*\s)?delete\b|gsutil\s(?:.*\s)?rm\b|(?:rails|rake)\s+db:(?:drop|reset))"
        uR"(|find\s.*\s(?:-delete\b|-exec\s+rm\s)|xargs\s+(?:-\S+\s+)*rm\s+(?:-\S+\s+)*-\w*[rR])"
        uR"(|alembic\s(?:.*\s)?downgrade\b))"_s);
    static const QRegularExpression statements(
        uR"(\b(?:drop|truncate)\s+(?:table|database|schema|column)\b|\bdelete\s+from\s+\w+\s*(?:;|"|'|$)|\bflush(?:all|db)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return programs.match(command).hasMatch() || statements.match(command).hasMatch();
}

static QString destructiveIn(const QString &script, int depth);

/// A command, what it has others compute, and what it hands to another shell.
static bool isDestructiveWithin(const QString &command, int depth)
{
    static const QRegularExpression shells(
        uR"(^(?:ssh\s|(?:ba|da|z|k)?sh\s+(?:[-+]\S+\s+(?:pipefail\s+)?)*-\w*c\b|su\s.*-c\b|eval\s))"_s);
    static const QRegularExpression quoted(uR"re('([^']*)'|"((?:[^"\\]|\\.)*)")re"_s);
    // What another machine is to do, without quotes.
    static const QRegularExpression there(
        uR"(^ssh\s+(?:-[bcDEeFIiJLlmOopQRSWw]\s*\S+\s+|-\S+\s+)*[^\s-]\S*\s+(\S.*)$)"_s);
    const QString own = behindItsRunners(command);
    if (saysSo(command) || saysSo(own))
        return true;
    if (depth >= deepest)
        return false;
    const Substituted bare = withoutSubstitutions(command);
    QStringList inner = bare.inner + QStringList {bare.open};
    if (const auto found = there.match(own); found.hasMatch())
        inner.append(found.captured(1));
    if (shells.match(own).hasMatch()) {
        for (const auto &found : quoted.globalMatch(own))
            inner.append(found.captured(1) + found.captured(2));
    }
    return std::ranges::any_of(inner, [depth](const QString &script) {
        return !script.isEmpty() && !destructiveIn(script, depth + 1).isEmpty();
    });
}

bool isDestructive(const QString &command)
{
    return isDestructiveWithin(command, 0);
}

/// What is fed to a shell or a database is carried out there; any other text is only text.
static HereDocuments documentsOf(const Command &command)
{
    static const QRegularExpression fed(
        uR"(\b(?:psql|mysql|mariadb|sqlite3|sqlcmd|mongosh?|redis-cli|ssh|(?:ba|da|z)?sh|su)\b.*<<(?!<))"
        uR"(|<<(?!<).*\|\s*(?:sudo\s+(?:-\S+\s+)*)?(?:psql|mysql|mariadb|sqlite3|sqlcmd|mongosh?|redis-cli|ssh|(?:ba|da|z)?sh)\b)"_s);
    const QList<CommandLine> lines = commandLines(command);
    const bool any = std::ranges::any_of(
        lines, [](const CommandLine &line) { return fed.match(line.text).hasMatch(); });
    return any ? HereDocuments::Read : HereDocuments::Skipped;
}

static QString destructiveIn(const QString &script, int depth)
{
    const Command command {u"bash"_s, script, 0};
    const QList<CommandLine> lines = commandLines(command, documentsOf(command));
    for (const CommandLine &line : lines) {
        for (const QString &simple : simpleCommands(line.text)) {
            if (isDestructiveWithin(simple, depth))
                return simple;
        }
    }
    return {};
}

QString destructiveIn(const QString &script)
{
    return destructiveIn(script, 0);
}
