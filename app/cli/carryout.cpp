// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/carryout.h"

#include "cli/output.h"
#include "desk/steps/stepdesk.h"

#include <QEventLoop>
#include <QTimer>

#include <cstdio>
#include <iostream>
#include <string>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static void writeOut(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

OutputPrinter::OutputPrinter()
{
    if (isatty(STDOUT_FILENO) != 0)
        m_terminal.emplace();
}

OutputPrinter::~OutputPrinter()
{
    if (m_terminal)
        writeOut(m_terminal->finish());
}

void OutputPrinter::print(const QByteArray &bytes)
{
    writeOut(m_terminal ? m_terminal->take(bytes) : bytes);
}

Result<bool> carryOutStep(StepDesk &desk, const PersonId &actor, const ItemId &step,
                          const PersonId &releasedBy)
{
    Result<bool> answer = false;
    OutputPrinter printer;
    QEventLoop loop;
    QObject::connect(&desk, &StepDesk::outputArrived, &loop,
                     [&](const ItemId &id, const QByteArray &bytes) {
                         if (id == step)
                             printer.print(bytes);
                     });
    QObject::connect(&desk, &StepDesk::finished, &loop, [&](const ItemId &id, bool passed) {
        if (id == step) {
            answer = passed;
            loop.quit();
        }
    });
    QObject::connect(&desk, &StepDesk::refused, &loop, [&](const ItemId &id, const Error &error) {
        if (id == step) {
            answer = std::unexpected(error);
            loop.quit();
        }
    });
    QMetaObject::invokeMethod(
        &loop, [&] { desk.run(actor, step, releasedBy); }, Qt::QueuedConnection);
    loop.exec();
    return answer;
}

void waitUntilIdle(StepDesk &desk)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (desk.isIdle())
            loop.quit();
    });
    look.start(100ms);
    loop.exec();
}

bool confirmed(const QString &question)
{
    if (isatty(STDIN_FILENO) == 0)
        return false;
    printError(question + u" [yes/no]"_s);
    std::string line;
    std::getline(std::cin, line);
    return line == "yes";
}
