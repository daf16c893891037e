// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/makefile.h"

#include "runbook/lines.h"

#include <QStringList>

using namespace Qt::StringLiterals;

/// The place of the colon that ends the targets of a rule; -1 where the line is no rule.
static qsizetype endOfTargets(const QString &line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'\\') {
            ++i;
        } else if (line[i] == u'=') {
            return -1;
        } else if (line[i] == u':') {
            const QChar next = line.size() > i + 1 ? line[i + 1] : QChar();
            const bool assignment = next == u'=' || line.sliced(i).startsWith(u"::="_s);
            return assignment ? -1 : i;
        }
    }
    return -1;
}

/// "a:b: c" is read by make as a pattern rule without a pattern: its author meant the target "a:b".
static QString meantName(const QString &line, qsizetype colon)
{
    // "a:: b" is a rule of its own kind.
    if (line.size() > colon + 1 && line[colon + 1] == u':')
        return {};
    const qsizetype second = line.lastIndexOf(u':');
    if (second <= colon || line.sliced(colon, second - colon).contains(u' '))
        return {};
    return line.first(second).trimmed();
}

MakefileTargets makefileTargets(const QByteArray &text)
{
    MakefileTargets targets;
    QString before;
    bool defines = false;
    forEachLine(text, [&](QByteArrayView bytes, int) {
        if (before.isEmpty() && (bytes.isEmpty() || bytes.front() == '\t' || bytes.front() == '#'))
            return;
        const QString line = before + QString::fromUtf8(bytes);
        before.clear();
        if (line.endsWith(u'\\')) {
            before = line.chopped(1) + u' ';
            return;
        }
        if (line.startsWith("define "_L1) || line.startsWith("endef"_L1)) {
            defines = line.startsWith(u'd');
            return;
        }
        if (line.startsWith("include "_L1) || line.startsWith("-include "_L1)
            || line.startsWith("sinclude "_L1)) {
            targets.open = true;
            return;
        }
        const qsizetype colon = endOfTargets(line);
        if (colon <= 0 || defines)
            return;
        if (const QString meant = meantName(line, colon); !meant.isEmpty()) {
            targets.unescaped.insert(meant);
            return;
        }
        for (QString name : line.first(colon).split(u' ', Qt::SkipEmptyParts)) {
            targets.open = targets.open || name.contains(u'%') || name.contains(u'$');
            targets.names.insert(name.replace("\\:"_L1, ":"_L1));
        }
    });
    return targets;
}
