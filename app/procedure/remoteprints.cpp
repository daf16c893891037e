// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "procedure/remoteprints.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A line a file: digest, inode, time of the last change; "-" where there is no file, "?" where
/// nothing there makes digests. Not every machine has the same tools.
static constexpr char looking[] = R"sh(for file; do
    if [ ! -f "$file" ]; then echo -; continue; fi
    digest=$( (sha256sum || shasum -a 256 || openssl dgst -sha256 -r) <"$file" 2>/dev/null)
    echo "${digest%% *}" $(stat -c '%i %Z' "$file" 2>/dev/null || stat -f '%i %c' "$file" 2>/dev/null)
done)sh";

Result<QList<ScriptPrint>> printsThere(const Host &host, const QList<ScriptDigest> &scripts,
                                       const QString &folder)
{
    CommandSpec spec;
    spec.argv = {u"sh"_s, u"-c"_s, QString::fromLatin1(looking), u"sh"_s};
    for (const ScriptDigest &script : scripts)
        spec.argv.append(script.path);
    spec.workingDirectory = folder;
    spec.timeout = 10s;
    const Result<CommandResult> asked = host.run(spec, {});
    if (!asked)
        return std::unexpected(asked.error());
    const QStringList lines = QString::fromUtf8(asked->output).split(u'\n');
    if (!asked->succeeded() || lines.size() < scripts.size())
        return failure(QCoreApplication::translate("FrozenScripts", "no answer: %1")
                           .arg(lines.join(u' ').trimmed()),
                       host.vantage());
    QList<ScriptPrint> prints;
    for (qsizetype i = 0; i < scripts.size(); ++i) {
        const QStringList words = lines.at(i).split(u' ', Qt::SkipEmptyParts);
        ScriptPrint print;
        if (words.value(0).size() == 64)
            print.sha256 = words.constFirst();
        print.inode = words.value(1).toULongLong();
        print.changed = words.value(2).toLongLong();
        prints.append(print);
    }
    return prints;
}
