// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/database.h"
#include "checks/parameters.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// Heads as a command in the image prints them, the first word of a line each.
static Result<QStringList> readHeads(const QJsonObject &with, const CheckContext &context,
                                     Observation &sighting)
{
    if (!with.contains("command"_L1))
        return textsOf(with["heads"_L1]);
    CommandSpec command;
    command.argv = textsOf(with["command"_L1]);
    command.workingDirectory = context.folder;
    command.timeout = context.timeLeft();
    command.secrets = context.secrets.values();
    const Result<CommandResult> result = context.host.run(command, context.stop);
    if (!result)
        return std::unexpected(result.error());
    sighting.evidence += result->output + '\n';
    if (!result->succeeded())
        return failure(
            QCoreApplication::translate("checks", "the command that lists the heads failed"));
    QStringList heads;
    for (const QString &line : QString::fromUtf8(result->output).split(u'\n')) {
        if (const QString head = line.simplified().section(u' ', 0, 0); !head.isEmpty())
            heads.append(head);
    }
    return heads;
}

/// {target: NAME | url: ADDRESS, secret: NAME, table: alembic_version, column: version_num, heads:
/// [ID..] | command: [ARG..]}: what is applied is exactly the heads of the release. Two empty sets
/// are equal to nothing.
static CheckResult runMigrationsCheck(const CheckSpec &spec, const CheckContext &context)
{
    const auto place = sqlPlaceOf(spec.with, context);
    if (!place)
        return blank(spec, spec.with.contains("target"_L1) ? u"target"_s : u"url"_s);
    if (isBlank(spec.with["heads"_L1]) && isBlank(spec.with["command"_L1]))
        return blank(spec, u"heads"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    if (!*place)
        return notConfigured(spec, place->error().text());
    const QString table = spec.with["table"_L1].toString(u"alembic_version"_s);
    const QString column = spec.with["column"_L1].toString(u"version_num"_s);
    static const QRegularExpression identifier(uR"(^[A-Za-z_]\w*(\.[A-Za-z_]\w*)?$)"_s);
    Observation sighting;
    sighting.vantage = sqlVantage(context, **place);
    if (!identifier.match(table).hasMatch() || !identifier.match(column).hasMatch())
        return noAnswer(spec,
                        QCoreApplication::translate("checks", "\"%1\" is no name of a table")
                            .arg(table + u'.' + column),
                        sighting);
    Result<QStringList> heads = readHeads(spec.with, context, sighting);
    if (!heads)
        return noAnswer(spec, heads.error(), sighting);
    heads->sort();
    sighting.expected = heads->join(u", "_s);
    const Result<SqlRows> got =
        sqlAsk(**place, u"select %1 from %2 order by 1"_s.arg(column, table), context);
    if (!got)
        return noAnswer(spec, got.error(), sighting);
    QStringList applied;
    for (const QStringList &row : got->rows)
        applied.append(row.join(u'|'));
    applied.sort();
    sighting.seen = applied.join(u", "_s);
    sighting.evidence += got->text();
    if (heads->isEmpty() || applied.isEmpty())
        return noAnswer(spec,
                        heads->isEmpty()
                            ? QCoreApplication::translate("checks", "the release has no heads")
                            : QCoreApplication::translate("checks", "no migration is applied"),
                        sighting);
    const bool equal = *heads == applied;
    sighting.reason = equal
        ? QCoreApplication::translate("checks", "all migrations of the release are applied")
        : QCoreApplication::translate("checks", "applied: %1; the release's: %2")
              .arg(sighting.seen, sighting.expected);
    return answer(spec, equal, sighting);
}

CheckKind migrationsKind()
{
    return {u"migrations"_s,
            QT_TRANSLATE_NOOP("checks", "the database has exactly the release's migrations"),
            1,
            {u"target"_s, u"url"_s, u"secret"_s, u"table"_s, u"column"_s, u"heads"_s, u"command"_s},
            runMigrationsCheck};
}
