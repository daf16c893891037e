// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/destructive.h"

#include "runbook/commandline.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

bool isDestructive(const QString &command)
{
    static const QRegularExpression programs(
        uR"(^(?:\S+=\S*\s+)*(?:sudo\s+)?(?:rm\s+(?:-\S+\s+)*-\w*[rR]|(?:dropdb|wipefs|shred|mkfs)\b|dd\s.*\bof=)"
        uR"(|(?:kubectl|oc)\s(?:.*\s)?delete\s|helm\s(?:.*\s)?(?:uninstall|delete)\s)"
        uR"(|(?:terraform|pulumi|tofu)\s(?:.*\s)?destroy\b|docker\s+(?:volume\s+rm|(?:system|volume)\s+prune)\b)"
        uR"(|docker[\s-]compose\s(?:.*\s)?down\s(?:.*\s)?(?:-v|--volumes)\b)"
        uR"(|git\s+push\s(?:.*\s)?(?:-f\b|--force|--delete)|aws\s+s3\s+(?:rm|rb)\b|aws\s.*\sdelete-)"
        uR"(|(?:gcloud|az)\s(?:.*\s)?delete\b|gsutil\s(?:.*\s)?rm\b|(?:rails|rake)\s+db:(?:drop|reset))"
        uR"(|alembic\s(?:.*\s)?downgrade\b))"_s);
    static const QRegularExpression statements(
        uR"(\b(?:drop|truncate)\s+(?:table|database|schema|column)\b|\bdelete\s+from\s+\w+\s*(?:;|"|'|$)|\bflush(?:all|db)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return programs.match(command).hasMatch() || statements.match(command).hasMatch();
}

QString destructiveIn(const QString &script)
{
    for (const CommandLine &line : commandLines({u"bash"_s, script, 0})) {
        for (const QString &simple : simpleCommands(line.text)) {
            if (isDestructive(simple))
                return simple;
        }
    }
    return {};
}
