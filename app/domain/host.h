// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

/// A file that a command sees, read-only, at another's path.
struct FileBind
{
    QString source;
    QString target;

    friend bool operator==(const FileBind &, const FileBind &) = default;
};

/// A command as it will be run. Either `argv`, or `script` by `shell`; never a string put together
/// here.
struct CommandSpec
{
    QStringList argv;
    /// Text of the document, run as written.
    QString script;
    /// The shell's own argv, for example {"bash", "-euo", "pipefail"}; the script follows by
    /// descriptor.
    QStringList shell;
    QString workingDirectory;
    /// Added to the allow-listed environment; secrets come this way.
    QHash<QString, QString> environment;
    std::chrono::milliseconds timeout {0};
    /// Output kept; beyond it head and tail are.
    qint64 outputCap = qint64(1) << 30;
    /// What must not reach the spool.
    QList<QByteArray> secrets;
    /// Where the whole output is spooled; empty: kept in memory up to 1 MiB.
    QString spoolFile;
    /// Seen by this command and what it starts only. Where the system does not allow it the command
    /// runs all the same, and the result says so. This machine only.
    QList<FileBind> binds;
};

struct CommandResult
{
    /// Absent where the command was ended by a signal or never ran.
    std::optional<int> exitCode;
    int signal = 0;
    bool timedOut = false;
    bool stopped = false;
    /// The disk did not take all of the output: what the spool holds is cut.
    bool torn = false;
    /// Why `binds` were not seen; empty otherwise.
    QString unbound;
    /// Processes that could not be ended, by id and name.
    QStringList survivors;
    /// Standard output and error as they came, up to 1 MiB (head).
    QByteArray output;
    /// SHA-256 over all of the output after redaction, lower-case hex.
    QString outputSha256;
    qint64 outputSize = 0;
    std::chrono::milliseconds took {0};

    bool succeeded() const { return exitCode == 0 && !timedOut && !stopped; }
};

/// Hands on what arrives; called on the thread that runs the command.
using OutputSink = std::function<void(const QByteArray &)>;

/// A machine that commands and files are asked of. Calls block and are made from worker threads;
/// each ends by its deadline or soon after `stop` is requested.
class Host
{
public:
    virtual ~Host() = default;

    virtual HostId id() const = 0;
    /// "this machine (user@name)" or "web1 (web1.prod)": stands beside every result.
    virtual QString vantage() const = 0;
    virtual Result<CommandResult> run(const CommandSpec &spec, std::stop_token stop,
                                      const OutputSink &sink = {}) const = 0;
    /// At most `limit` bytes; an Error names the path.
    virtual Result<QByteArray> readFile(const QString &path, qint64 limit,
                                        std::stop_token stop) const = 0;
    /// Paths of the files below a folder, relative to it, sorted.
    virtual Result<QStringList> listFiles(const QString &folder, std::stop_token stop) const = 0;
};
