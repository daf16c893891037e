// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/interpreters.h"

#include "runbook/commandline.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

InterpreterName interpreterName(const QString &program)
{
    static const QRegularExpression pattern(u"^([A-Za-z_-]+?)-?(\\d+(?:\\.\\d+)*)?$"_s);
    const auto found = pattern.match(program.section(u'/', -1));
    return found.hasMatch() ? InterpreterName {found.captured(1), found.captured(2)}
                            : InterpreterName {program};
}

QString askedForIn(const QString &path)
{
    static const QRegularExpression line(
        uR"(^#!\s*(?:\S*/env\s+(?:-S\s+)?(?:\w+=\S*\s+)*)?([\w./+-]+))"_s);
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
        ? line.match(QString::fromUtf8(file.readLine(200))).captured(1)
        : QString();
}

QString programHere(const QString &program)
{
    const QString path = program.startsWith(u'/') ? program
        : program.isEmpty()                       ? QString()
                                                  : QStandardPaths::findExecutable(program);
    return path.isEmpty() ? QString() : QFileInfo(path).canonicalFilePath();
}

QString versionHere(const QString &program)
{
    return interpreterName(programHere(program)).version;
}

/// Less than 0, 0 or more, where the shorter of two versions is all that is known of both.
static int compared(const QVersionNumber &a, const QVersionNumber &b)
{
    const auto known = qMin(a.segmentCount(), b.segmentCount());
    return QVersionNumber::compare(QVersionNumber(a.segments().first(known)),
                                   QVersionNumber(b.segments().first(known)));
}

bool allowsVersion(const QString &asked, const QString &version)
{
    static const QRegularExpression clause(
        uR"(^\s*(~=|==|!=|<=|>=|<|>)\s*v?(\d[\d.]*?)(\.\*)?\s*$)"_s);
    const QVersionNumber here = QVersionNumber::fromString(version);
    for (const QString &part : asked.split(u',')) {
        const auto found = clause.match(part);
        if (!found.hasMatch())
            continue;
        const QString op = found.captured(1);
        const QVersionNumber limit = QVersionNumber::fromString(found.captured(2));
        const int order = compared(here, limit);
        const bool whole = here.segmentCount() >= limit.segmentCount();
        const QVersionNumber series(limit.segments().first(qMax(1, limit.segmentCount() - 1)));
        const bool fits = op == "~="_L1 ? order >= 0 && compared(here, series) == 0
            : op == "=="_L1             ? order == 0
            : op == "!="_L1             ? order != 0 || !whole || found.captured(3).isEmpty()
            : op == "<="_L1             ? order <= 0
            : op == ">="_L1             ? order >= 0
            : op == "<"_L1              ? order < 0 || (order == 0 && !whole)
                                        : order >= 0;
        if (!fits)
            return false;
    }
    return true;
}

/// A line without what is quoted and commented; what is expanded in quotes stays. `quote`: the one
/// that is open before it, and behind it.
static QString bareLine(const QString &line, QChar &quote)
{
    QString bare;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'\\' && quote != u'\'') {
            ++i;
        } else if (quote.isNull() && (c == u'\'' || c == u'"')) {
            quote = c;
        } else if (c == quote) {
            quote = QChar();
            bare += u'_';
        } else if (quote.isNull()) {
            if (c == u'#' && (i == 0 || line[i - 1].isSpace()))
                break;
            bare += c;
        } else if (quote == u'"' && QStringView(line).sliced(i).startsWith("${"_L1)) {
            const qsizetype end = line.indexOf(u'}', i);
            bare += line.sliced(i, (end < 0 ? line.size() : end + 1) - i);
            i = end < 0 ? line.size() : end;
        }
    }
    return bare;
}

BashOnly firstBashOnly(const QString &script)
{
    static const QRegularExpression only(
        uR"((?:^|[;&|(]|\b(?:if|while|until|then|do|else|!))\s*(?:\[\[\s|(?:source|declare|typeset|shopt|mapfile|readarray|pushd|popd)\s|function\s+\w|set\s+(?:-\w+\s+)*-\w*o\s+pipefail)|<<<|[<>]\(|(?:^|\s)&>|\|&|(?:^|[\s;])\w+\+?=\(|\$\{\w+(?:\[|,|\^|:\s?-?\d|/)|\$\{!)"_s);
    QChar quote;
    for (const CommandLine &line : commandLines({.language = u"sh"_s, .text = script, .line = 0})) {
        if (const auto found = only.match(bareLine(line.text, quote)); found.hasMatch())
            return {found.captured().trimmed(), line.line};
    }
    return {};
}
