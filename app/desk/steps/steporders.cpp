// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/steps/steporders.h"

#include "desk/console/holderwire.h"
#include "desk/console/thisuser.h"
#include "domain/bytes.h"
#include "domain/digest.h"
#include "launch/canarysteps.h"
#include "launch/launch.h"
#include "runbook/placeholders.h"
#include "runbook/scripts.h"
#include "secrets/plansecrets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct StepOrdersText
{
    Q_DECLARE_TR_FUNCTIONS(StepDesk)
};

} // namespace

/// A folder for this launch's outputs that only the user can enter, and the step's file in it.
static QString spoolFileFor(const QString &ledger, const ItemId &step, int attempt)
{
    const QString folder = u"%1/spool/%2"_s.arg(dataFolder(), ledger);
    QDir().mkpath(folder);
    QFile::setPermissions(folder,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QString name = step.value.section(u'/', -1).left(80);
    name += u'-' + sha256Hex(step.value.toUtf8()).left(8);
    return u"%1/%2-%3"_s.arg(folder, name).arg(attempt);
}

/// Kept of a part's output in the runtime folder, which is memory as a rule: a rollback writes
/// there so that a full disk does not stop it, and must not fill memory instead.
static constexpr qint64 runtimeOutputCap = 16_MiB;

static bool isInRuntimeFolder(const QString &spool)
{
    const QString folder = HolderWire::runtimeFolder();
    return !folder.isEmpty() && spool.startsWith(folder + u'/');
}

StepOrders::StepOrders(const Launch &launch)
    : m_launch(launch)
    , m_hosts(launch.plan()->hosts)
{
}

QList<Command> StepOrders::commands(const ItemId &step) const
{
    return amendedCommands(*m_launch.runbook(), *m_launch.plan(), step,
                           m_launch.state().deviations());
}

QString StepOrders::text(const ItemId &step) const
{
    QStringList texts;
    for (const Command &command : commands(step))
        texts.append(command.text.trimmed());
    return texts.join(u'\n');
}

std::shared_ptr<const Host> StepOrders::host(const ItemId &step) const
{
    return m_hosts.host(hostOf(*m_launch.plan(), step));
}

std::shared_ptr<const SshHost> StepOrders::remote(const HostId &host) const
{
    return m_hosts.remote(host);
}

Result<StepStarted> StepOrders::nextAttempt(const ItemId &step, const PersonId &releasedBy) const
{
    const QString command = text(step);
    if (command.isEmpty())
        return failure(StepOrdersText::tr("There is no command here: a person does this step."),
                       step.value);
    const std::shared_ptr<const Host> runsOn = host(step);
    if (!runsOn)
        return failure(StepOrdersText::tr("The plan names no host \"%1\".")
                           .arg(hostOf(*m_launch.plan(), step).value),
                       step.value);
    const int attempt = m_launch.state().step(step).attempt + 1;
    return StepStarted {.step = step,
                        .attempt = attempt,
                        .command = command,
                        .host = runsOn->id(),
                        .vantage = runsOn->vantage(),
                        .releasedBy = releasedBy,
                        .spool = spoolFileFor(m_launch.state().ledger(), step, attempt)};
}

Result<void> StepOrders::mayRun(const ItemId &step) const
{
    QList<Command> own = commands(step);
    // What was typed behind prompts may name no language.
    for (Command &command : own) {
        if (command.language.isEmpty())
            command.language = u"bash"_s;
    }
    const auto [text, line] = unfilledIn(own);
    if (text.isEmpty())
        return {};
    return failure(
        StepOrdersText::tr("%1 in line %2 is a placeholder, so it does not run as it is: "
                           "write the value, or fill it in as a deviation.")
            .arg(text)
            .arg(line),
        step.value);
}

QString StepOrders::unknownScript(const ItemId &step, const QList<ScriptDigest> &trusted) const
{
    const QStringList paths = scriptPaths(commands(step), m_launch.state().opened().folder);
    for (const QString &path : paths) {
        if (!std::ranges::contains(trusted, path, &ScriptDigest::path))
            return path;
    }
    return {};
}

StepOrder StepOrders::order(const ItemId &step, const QString &spool) const
{
    StepOrder order;
    order.commands = commands(step);
    order.workingDirectory =
        m_hosts.folderOn(hostOf(*m_launch.plan(), step), m_launch.state().opened().folder);
    order.spoolFile = spool;
    if (isInRuntimeFolder(spool))
        order.outputCap = runtimeOutputCap;
    const auto planned = m_launch.plan()->steps.constFind(step);
    if (planned != m_launch.plan()->steps.constEnd()) {
        order.tty = planned->tty;
        order.timeout = planned->timeout.value_or(order.timeout);
    }
    return order;
}

QList<ScriptDigest> scriptsCalled(const QList<Command> &commands,
                                  const QList<ScriptDigest> &trusted, const QString &folder)
{
    const QStringList paths = scriptPaths(commands, folder);
    QList<ScriptDigest> called;
    for (const ScriptDigest &script : trusted) {
        if (!script.sha256.isEmpty() && paths.contains(script.path))
            called.append(script);
    }
    return called;
}

QList<ScriptDigest> scriptsNamed(const StepOrder &order, const QList<ScriptDigest> &trusted)
{
    QList<ScriptDigest> named;
    const QStringList paths = scriptPaths(order.commands, order.workingDirectory);
    for (const QString &path : paths) {
        const auto known = std::ranges::find(trusted, path, &ScriptDigest::path);
        named.append(known == trusted.end() ? ScriptDigest {path, {}} : *known);
    }
    return named;
}

std::function<StepOrder()> completed(const Launch &launch, const StepOrder &order,
                                     const QList<ScriptDigest> &trusted, bool here)
{
    const LaunchOpened &opened = launch.state().opened();
    const QString copies = u"%1/spool/%2/scripts"_s.arg(dataFolder(), launch.state().ledger());
    return [order, copies, trusted, here, folder = opened.folder, path = launch.path(),
            clock = launch.sharedClock(), plan = launch.plan()] {
        StepOrder whole = order;
        whole.secrets = PlanSecrets(plan->secrets).readAll();
        if (!here) {
            whole.scripts = scriptsNamed(order, trusted);
            whole.scriptsThere = true;
            return whole;
        }
        whole.scripts = scriptsCalled(order.commands, trusted, folder);
        if (whole.scripts.isEmpty())
            return whole;
        whole.scripts = withMentioned(whole.scripts, trusted, folder);
        whole.scriptFolder = folder;
        QByteArray callers;
        for (const Command &command : order.commands)
            callers += command.text.toUtf8() + '\n';
        whole.frozen = freezeScripts(
            whole.scripts, folder, copies,
            [&](const QString &sha256) { return storedBlob(path, *clock, sha256); }, callers);
        return whole;
    };
}
