// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "procedure/scriptwatch.h"

#include "procedure/remoteprints.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct StepRunnerWords
{
    Q_DECLARE_TR_FUNCTIONS(StepRunner)
};

} // namespace

QString otherScript(const StepOrder &order, const QList<ScriptPrint> &prints)
{
    for (qsizetype i = 0; i < prints.size(); ++i) {
        if (prints.at(i).sha256 != order.scripts.at(i).sha256)
            return StepRunnerWords::tr("%1 changed since it was trusted: nothing ran")
                .arg(order.scripts.at(i).path);
    }
    return {};
}

void judgeScripts(const StepOrder &order, const QList<ScriptPrint> &before, const QString &unbound,
                  StepEnd &end)
{
    if (before.isEmpty())
        return;
    const QList<ScriptPrint> after = printsOf(order.scripts, order.scriptFolder);
    QStringList touched;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (after.at(i) != before.at(i))
            touched.append(order.scripts.at(i).path);
    }
    const QString why = order.frozen.why.isEmpty() ? unbound : order.frozen.why;
    end.scripts = !touched.isEmpty() ? u"changed"_s : why.isEmpty() ? u"frozen"_s : u"unchanged"_s;
    if (!why.isEmpty())
        end.remarks.append(
            StepRunnerWords::tr("The scripts themselves ran, not private copies: %1").arg(why));
    // A file that takes another's name takes the private copy's place, too.
    if (!touched.isEmpty())
        end.remarks.append(
            StepRunnerWords::tr("Touched while it ran, other bytes than the trusted ones may have "
                                "run: %1")
                .arg(touched.join(u", "_s)));
}

std::future<PrintsThere> lookThere(const std::shared_ptr<const Host> &host, const StepOrder &order)
{
    const auto look = [host, scripts = order.scripts, folder = order.workingDirectory] {
        return printsThere(*host, scripts, folder);
    };
    std::future<PrintsThere> seen = std::async(std::launch::async, look);
    if (order.lookPatience > std::chrono::milliseconds(0))
        seen.wait_for(order.lookPatience);
    else
        seen.wait();
    return seen;
}

void judgeScriptsThere(const StepOrder &order, const PrintsThere &before, const PrintsThere &after,
                       StepEnd &end)
{
    if (!before || !after) {
        end.remarks.append(StepRunnerWords::tr("The scripts there could not be looked at: %1")
                               .arg((before ? after : before).error().text()));
        return;
    }
    QStringList ran;
    QStringList others;
    QStringList touched;
    for (qsizetype i = 0; i < order.scripts.size(); ++i) {
        const ScriptDigest &script = order.scripts.at(i);
        const ScriptPrint &print = before->at(i);
        if (print.sha256.isEmpty())
            continue;
        ran.append(u"%1 sha256:%2"_s.arg(script.path, print.sha256));
        if (!script.sha256.isEmpty() && script.sha256 != print.sha256)
            others.append(script.path);
        if (after->at(i) != print)
            touched.append(script.path);
    }
    if (ran.isEmpty())
        return;
    end.scripts = touched.isEmpty() ? u"unchanged"_s : u"changed"_s;
    end.remarks.append(StepRunnerWords::tr("Ran there: %1").arg(ran.join(u", "_s)));
    if (!others.isEmpty())
        end.remarks.append(StepRunnerWords::tr("There it is not what was trusted here: %1")
                               .arg(others.join(u", "_s)));
    if (!touched.isEmpty())
        end.remarks.append(
            StepRunnerWords::tr("Touched there while it ran, other bytes may have run: %1")
                .arg(touched.join(u", "_s)));
}
