// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/result.h"
#include "domain/runbook.h"

#include <optional>

class QCommandLineParser;

/// A runbook as the reading subcommands take it: bound to its plan, with findings.
struct ReadInput
{
    Runbook runbook;
    std::optional<Plan> plan;
    QList<Finding> findings;
};

/// Reads the runbook and the plan: the one named, or the one beside it where there is one.
Result<ReadInput> readInput(const QString &runbookPath, const QString &planPath);

/// How many files a subcommand takes.
enum class Files { One, OneAtMost };

/// Parses the arguments of a subcommand. An exit status where that ends it: help, or misuse.
std::optional<int> processArguments(QCommandLineParser &parser, const QString &name,
                                    const QStringList &arguments, Files files = Files::One);
