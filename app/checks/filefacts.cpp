// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/filefacts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

Result<CommandResult> askHost(const CheckContext &context, const QStringList &argv)
{
    CommandSpec command;
    command.argv = argv;
    command.workingDirectory = context.folder;
    command.timeout = context.timeLeft();
    command.secrets = context.secrets.values();
    return context.host.run(command, context.stop);
}

Result<FileFacts> statFile(const CheckContext &context, const QString &path)
{
    const auto result = askHost(context, {u"stat"_s, u"-L"_s, u"-c"_s, u"%s %Y"_s, u"--"_s, path});
    if (!result)
        return std::unexpected(result.error());
    const QList<QByteArray> words = result->output.trimmed().split(' ');
    if (result->succeeded() && words.size() == 2)
        return FileFacts {true, words[0].toLongLong(), words[1].toLongLong()};
    if (result->exitCode && result->output.contains("No such file or directory"))
        return FileFacts {};
    return failure(QString::fromUtf8(result->output.trimmed()), path);
}

Result<qint64> hostSeconds(const CheckContext &context)
{
    const auto result = askHost(context, {u"date"_s, u"+%s"_s});
    if (!result)
        return std::unexpected(result.error());
    const qint64 seconds = result->output.trimmed().toLongLong();
    if (!result->succeeded() || seconds <= 0)
        return failure(
            QCoreApplication::translate("checks", "the host does not say what time it is"));
    return seconds;
}
