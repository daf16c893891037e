// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "process/terminaltext.h"

#include <optional>

class StepDesk;

/// Runs a step and waits until its end is durable; its output goes to standard output as it comes.
/// An Error is why it was not run.
Result<bool> carryOutStep(StepDesk &desk, const PersonId &actor, const ItemId &step,
                          const PersonId &releasedBy = {});
/// Passes a command's output to standard output: as it came where that is a file or a pipe, made
/// harmless where it is a terminal. One for each command.
class OutputPrinter
{
public:
    OutputPrinter();
    /// Prints what waited for more.
    ~OutputPrinter();
    Q_DISABLE_COPY_MOVE(OutputPrinter)

    void print(const QByteArray &bytes);

private:
    /// Nothing where it goes to no terminal.
    std::optional<TerminalText> m_terminal;
};
/// Waits until nothing runs any more, commands that an earlier console left behind included.
void waitUntilIdle(StepDesk &desk);
/// Asks on the terminal; no terminal, no yes.
bool confirmed(const QString &question);
