// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/runbook.h"

/// One line of a fence that a shell would run.
struct CommandLine
{
    /// Prompt and surrounding blanks gone; continued lines are joined.
    QString text;
    int line = 0;
};

/// Whether the text of a here document ("<<END") is read as if it were commands.
enum class HereDocuments { Skipped, Read };

/// The lines of `command` that are commands: comments, blanks and, where prompts are shown, output
/// left out.
QList<CommandLine> commandLines(const Command &command,
                                HereDocuments documents = HereDocuments::Skipped);

/// The words of a command, split at blanks outside quotes; quotes go.
QStringList shellWords(const QString &line);

/// A word that a shell, and `shellWords`, read as it stands.
QString shellQuoted(QString word);

/// The simple commands of a line: split at "|", "&&", "||" and ";" outside quotes.
QStringList simpleCommands(const QString &line);

/// A command without what stands before it and only runs it: a parenthesis, a word of the shell's
/// own, values, `sudo` with its options, the folder of its program.
QString behindItsRunners(QString command);

/// The names of the functions that a shell's text defines.
QStringList definedFunctions(const QString &script);

/// Every command of the document, those of guides included when asked for.
QList<Command> allCommands(const Runbook &runbook, bool guides);

/// Shell text and no listing of data.
bool isShell(const Command &command);
