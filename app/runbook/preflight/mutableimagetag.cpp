// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/preflightlines.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

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
        if (words.isEmpty() || goals.contains(words.first()))
            continue;
        // A program is no image; what is set before it may be.
        for (const QString &word : words.sliced(words.first().contains(u'=') ? 0 : 1)) {
            const QString name = word.section(u'=', -1);
            if (!image.match(name).hasMatch() || port.match(name).hasMatch() || seen.contains(name))
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
