// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/steps/frozenhost.h"

#include "procedure/frozenscripts.h"
#include "runbook/commandline.h"
#include "runbook/scripts.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct FrozenHostWords
{
    Q_DECLARE_TR_FUNCTIONS(FrozenScripts)
};

} // namespace

FrozenHost::FrozenHost(std::shared_ptr<const Host> host,
                       std::shared_ptr<const TrustedScripts> trusted, QString copies)
    : m_host(std::move(host))
    , m_trusted(std::move(trusted))
    , m_copies(std::move(copies))
{
}

/// The command as a shell would have it.
static QString textOf(const CommandSpec &spec)
{
    if (spec.argv.isEmpty())
        return spec.script;
    QStringList quoted;
    for (const QString &word : spec.argv)
        quoted.append(shellQuoted(word));
    return quoted.join(u' ');
}

QList<ScriptDigest> FrozenHost::calledBy(const CommandSpec &spec) const
{
    const QDir home(m_trusted->folder());
    QSet<QString> paths;
    for (const QString &path :
         scriptPaths(textOf(spec), m_trusted->folder(), spec.workingDirectory))
        paths.insert(QDir::cleanPath(home.absoluteFilePath(path)));
    QList<ScriptDigest> called;
    const QList<ScriptDigest> trusted = m_trusted->scripts();
    for (const ScriptDigest &script : trusted) {
        if (!script.sha256.isEmpty()
            && paths.contains(QDir::cleanPath(home.absoluteFilePath(script.path))))
            called.append(script);
    }
    return called.isEmpty() ? called : withMentioned(called, trusted, m_trusted->folder());
}

Result<CommandResult> FrozenHost::run(const CommandSpec &spec, std::stop_token stop,
                                      const OutputSink &sink) const
{
    const QList<ScriptDigest> scripts = calledBy(spec);
    if (scripts.isEmpty())
        return m_host->run(spec, std::move(stop), sink);
    const QString &folder = m_trusted->folder();
    const QList<ScriptPrint> before = printsOf(scripts, folder);
    for (qsizetype i = 0; i < scripts.size(); ++i) {
        if (before.at(i).sha256 != scripts.at(i).sha256)
            return failure(FrozenHostWords::tr("it changed since it was trusted: nothing ran"),
                           scripts.at(i).path);
    }
    // A file that still has its digest is copied from where it stands.
    const auto noneKept = [](const QString &sha256) -> Result<QByteArray> {
        return failure(u"not kept"_s, sha256);
    };
    CommandSpec frozen = spec;
    frozen.binds += freezeScripts(scripts, folder, m_copies, noneKept, textOf(spec).toUtf8()).binds;
    Result<CommandResult> result = m_host->run(frozen, std::move(stop), sink);
    const QList<ScriptPrint> after = printsOf(scripts, folder);
    for (qsizetype i = 0; i < scripts.size(); ++i) {
        if (after.at(i) != before.at(i))
            return failure(FrozenHostWords::tr("it was touched while it ran: what it said does not "
                                               "count"),
                           scripts.at(i).path);
    }
    return result;
}
