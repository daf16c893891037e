// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/events/roster.h"
#include "domain/host.h"

/// Called for the bytes of a script by their digest.
using ScriptBytes = std::function<Result<QByteArray>(const QString &sha256)>;

/// Scripts laid out as a launch froze them, to be seen by its commands at their own paths.
struct FrozenScripts
{
    QList<FileBind> binds;
    /// Why the files themselves have to run; empty where the copies can.
    QString why;
};

/// Keeps a private, read-only copy of each script in the folder `copies` and says what stands where
/// it stands. `scripts` are paths below `folder`, those without a digest are left out; `bytes` is
/// asked first, then the file, if it still has the digest; `callers` is the text that calls them.
/// Blocks on the disk.
FrozenScripts freezeScripts(const QList<ScriptDigest> &scripts, const QString &folder,
                            const QString &copies, const ScriptBytes &bytes,
                            const QByteArray &callers);

/// `own`, and whatever of `all` their texts name, and so on. Blocks on the disk.
QList<ScriptDigest> withMentioned(QList<ScriptDigest> own, const QList<ScriptDigest> &all,
                                  const QString &folder);

/// What a script's file is now: digest, and whether it is the same file that nobody has touched.
struct ScriptPrint
{
    QString sha256;
    quint64 inode = 0;
    /// Of the last change, in nanoseconds since 1970: nobody can set it back.
    qint64 changed = 0;

    friend bool operator==(const ScriptPrint &, const ScriptPrint &) = default;
};

/// One for each script, in order. Blocks on the disk.
QList<ScriptPrint> printsOf(const QList<ScriptDigest> &scripts, const QString &folder);
