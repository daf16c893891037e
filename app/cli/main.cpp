// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <csignal>

using namespace Qt::StringLiterals;

#define COMMAND(name, does) int name##Command(const QStringList &arguments);
#include "cli/commands.def"
#undef COMMAND

struct Subcommand
{
    QLatin1StringView name;
    const char *does;
    int (*run)(const QStringList &);
};

static constexpr Subcommand subcommands[] = {
#define COMMAND(name, does) {#name##_L1, does, name##Command},
#include "cli/commands.def"
#undef COMMAND
};

/// What only answers: whoever does not get its words has no answer. The others have done something
/// all the same, and their exit status goes on saying how that went.
static constexpr std::array answering {"parse"_L1, "lint"_L1,   "check"_L1,  "judge"_L1,
                                       "plan"_L1,  "verify"_L1, "status"_L1, "statement"_L1};

static int run(const Subcommand &row, const QStringList &arguments)
{
    const bool answers = std::ranges::contains(answering, row.name);
    // Nobody who stops reading may end a rollback in the midst.
    if (!answers)
        std::signal(SIGPIPE, SIG_IGN);
    const int status = row.run(arguments);
    if (status == ExitStatus::refused || !outputIsLost())
        return status;
    const Error lost {u"what was said could not be written to standard output"_s, {}};
    if (answers)
        return refuse(lost);
    printError(lost.text());
    return status;
}

static void printOverview()
{
    printLine(u"launch-console-cli SUBCOMMAND [ARGUMENTS]\n"_s);
    for (const Subcommand &row : subcommands)
        printLine(u"  %1 %2"_s.arg(row.name, -10).arg(QLatin1StringView(row.does)));
    printLine(
        u"\nEvery subcommand takes --help. Exit status: 0 yes, 1 no, 2 no answer, 3 usage or input."_s);
}

int main(int argc, char *argv[])
{
    keepStandardStreams();
    // The PDF draws text; no display is needed for that.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"launch-console"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LAUNCH_CONSOLE_VERSION));
    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty())
        return usage(u"no subcommand"_s);
    const QString name = arguments.takeFirst();
    if (name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1) {
        printOverview();
        return ExitStatus::yes;
    }
    if (name == "--version"_L1) {
        printLine(u"launch-console-cli "_s + QCoreApplication::applicationVersion());
        return ExitStatus::yes;
    }
    for (const Subcommand &row : subcommands) {
        if (row.name == name)
            return run(row, arguments);
    }
    return usage(u"there is no subcommand \"%1\""_s.arg(name));
}
