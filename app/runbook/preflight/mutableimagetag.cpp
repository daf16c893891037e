// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflightlines.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// What a pull without a tag asks for; empty for any other command.
static QString pulledWithoutTag(const QStringList &words)
{
    static const QSet<QString> engines {u"docker"_s, u"podman"_s, u"nerdctl"_s};
    static const QRegularExpression name(uR"(^(?:[a-z0-9.-]+(?::\d+)?/)?[a-z0-9][a-z0-9._/-]*$)"_s);
    qsizetype at = words.indexOf(u"pull"_s);
    if (at > 1 && words.at(at - 1) == u"image")
        --at;
    const bool pulls = at > 0 && engines.contains(words.at(at - 1).section(u'/', -1));
    return pulls && name.match(words.constLast()).hasMatch() && words.constLast() != u"pull"
        ? words.constLast()
        : QString();
}

/// "shop:v1.2.0" names whatever carries that tag by then; canary and full deployment can differ.
QList<Finding> mutableimagetagFindings(const PreflightInput &input)
{
    static const QRegularExpression image(
        uR"(^(?:[a-z0-9.-]+(?::\d+)?/)?[a-z0-9][a-z0-9._/-]*:(?:v\d[\w.-]*|\d+[\w.-]*[.\w-]|latest|stable|edge|main|master|production|prod)$)"_s);
    static const QRegularExpression port(uR"(:\d{2,5}$)"_s);
    QList<Finding> findings;
    QSet<QString> seen;
    for (const PlacedCommand &command : placedCommands(input.runbook, true)) {
        const QStringList words = shellWords(command.text);
        static const QSet<QString> goals {u"make"_s, u"npm"_s,    u"yarn"_s, u"pnpm"_s,
                                          u"task"_s, u"gradle"_s, u"rake"_s, u"just"_s};
        // With them such a word is a branch, a place on another machine, a key or a password.
        static const QSet<QString> others {u"git"_s,   u"scp"_s,  u"sftp"_s, u"rsync"_s,
                                           u"ssh"_s,   u"curl"_s, u"wget"_s, u"redis-cli"_s,
                                           u"chown"_s, u"grep"_s, u"date"_s, u"at"_s};
        const QString program =
            shellWords(behindItsRunners(command.text)).value(0).section(u'/', -1);
        if (words.isEmpty() || goals.contains(program) || others.contains(program))
            continue;
        if (const QString name = pulledWithoutTag(words); !name.isEmpty() && !seen.contains(name)) {
            seen.insert(name);
            findings.append(
                {{},
                 Severity::Warning,
                 command.line,
                 QCoreApplication::translate(
                     "Preflight",
                     "%1 without a tag is whatever is the latest: canary and full "
                     "deployment may differ")
                     .arg(name),
                 QCoreApplication::translate("Preflight",
                                             "look its digest up once and deploy that: %1@sha256:…")
                     .arg(name),
                 {},
                 name});
        }
        // A program is no image; what is set before it may be.
        for (const QString &word : words.sliced(words.first().contains(u'=') ? 0 : 1)) {
            const QString name = word.section(u'=', -1);
            if (!image.match(name).hasMatch() || name.startsWith("sha256:"_L1)
                || port.match(name).hasMatch() || seen.contains(name))
                continue;
            seen.insert(name);
            findings.append(
                {{},
                 Severity::Warning,
                 command.line,
                 QCoreApplication::translate(
                     "Preflight", "the tag %1 can be moved: canary and full deployment may differ")
                     .arg(name),
                 QCoreApplication::translate("Preflight",
                                             "look its digest up once and deploy that: %1@sha256:…")
                     .arg(name.section(u':', 0, -2)),
                 {},
                 name});
        }
    }
    return findings;
}
