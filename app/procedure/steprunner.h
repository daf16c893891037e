// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/runbook.h"
#include "procedure/frozenscripts.h"
#include "procedure/stepend.h"

#include <QObject>

#include <functional>
#include <memory>

/// What a step runs, and where.
struct StepOrder
{
    QList<Command> commands;
    QString workingDirectory;
    /// 0: as long as it takes.
    std::chrono::milliseconds timeout {0};
    /// Output kept of each part, in bytes; beyond it head and tail are. 0: as of any command.
    qint64 outputCap = 0;
    /// They see a terminal, which nobody types at.
    bool tty = false;
    QList<QByteArray> secrets;
    /// Whole output and end of the first part; the others get "-2", "-3" at the end.
    QString spoolFile;
    /// The scripts its commands call, as they were trusted, by paths below `scriptFolder`. Nothing
    /// runs where one of them is another.
    QList<ScriptDigest> scripts;
    QString scriptFolder;
    /// They stand on the other machine the order runs on: they are looked at before and after, and
    /// what they are is recorded.
    bool scriptsThere = false;
    /// How long the commands wait for the look before them; 0: until it is over.
    std::chrono::milliseconds lookPatience {0};
    FrozenScripts frozen;
};

/// The order as a host runs it: neighbouring fences of one language share a shell, so that folder
/// and variables carry over; each shell stops at the first command that fails, be it a list.
QList<CommandSpec> commandSpecs(const StepOrder &order);
/// The interpreter a fence's first word names; bash where it names none.
QStringList shellOf(const QString &language);

/// Runs one step's commands on a thread of its own. Destroyed while they run it lets them go on:
/// their supervisor keeps output and end.
class StepRunner : public QObject
{
    Q_OBJECT
public:
    explicit StepRunner(std::shared_ptr<const Host> host, QObject *parent = nullptr);
    ~StepRunner() override;

    /// Once.
    void run(const StepOrder &order);
    /// The same with an order that is made on the runner's thread. Nothing runs where the runner is
    /// gone by then.
    void run(const std::function<StepOrder()> &prepare);
    /// TERM, then KILL, to the whole tree; the end is still reported.
    void stop();

signals:
    /// In pieces, soon after they came.
    void outputArrived(const QByteArray &bytes);
    void ended(const StepEnd &end);

private:
    struct Line;
    static void work(const std::shared_ptr<Line> &line, const StepOrder &order);

    std::shared_ptr<const Host> m_host;
    std::shared_ptr<Line> m_line;
};
