// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/signarguments.h"
#include "desk/opening/openlaunch.h"

#include <cstdio>

using namespace Qt::StringLiterals;

int statementCommand(const QStringList &arguments)
{
    const SignArguments given = readSignArguments(u"statement"_s, arguments);
    if (given.ended)
        return *given.ended;
    const Result<std::unique_ptr<Launch>> launch = openLaunch(given.launch, true);
    if (!launch)
        return refuse(launch.error());
    if ((*launch)->damage())
        return refuse(*(*launch)->damage());
    const Result<Statement> statement =
        statementFor((*launch)->state(), given.wish, (*launch)->clock().now());
    if (!statement)
        return refuse(statement.error());
    // The very bytes: a final newline would not be what is signed.
    const QByteArray text = statementText(*statement);
    if (std::fwrite(text.constData(), 1, size_t(text.size()), stdout) != size_t(text.size())
        || std::fflush(stdout) != 0)
        return refuse({u"the statement cannot be written"_s, {}});
    return ExitStatus::yes;
}
