// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/gitcommit.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int highest = 4;
constexpr qint64 shortFile = 4096;
constexpr qint64 longFile = qint64(4) << 20;

std::optional<QString> textAt(const QString &path, qint64 cap, const CheckContext &context)
{
    const Result<QByteArray> bytes = context.host.readFile(path, cap, context.stop);
    return bytes ? std::optional(QString::fromUtf8(*bytes)) : std::nullopt;
}

bool isCommit(const QString &text)
{
    static const QRegularExpression hex(u"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"_s);
    return hex.match(text).hasMatch();
}

/// What a branch stands at: a file of its own, or a line among others.
std::optional<QString> commitOfBranch(const QString &git, const QString &branch,
                                      const CheckContext &context)
{
    if (const auto own = textAt(git + u'/' + branch, shortFile, context);
        own && isCommit(own->trimmed()))
        return own->trimmed();
    const QString packed = textAt(git + u"/packed-refs"_s, longFile, context).value_or(QString());
    for (const QString &line : packed.split(u'\n')) {
        if (line.section(u' ', 1) == branch && isCommit(line.section(u' ', 0, 0)))
            return line.section(u' ', 0, 0);
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> checkedOutCommit(const QString &folder, const CheckContext &context)
{
    QString top = QDir::cleanPath(folder);
    for (int level = 0; level < highest && top.contains(u'/'); ++level) {
        const QString git = top + u"/.git"_s;
        if (const auto head = textAt(git + u"/HEAD"_s, shortFile, context)) {
            const QString text = head->trimmed();
            static const QRegularExpression branch(u"^ref: (refs/[\\w./-]+)$"_s);
            const auto named = branch.match(text);
            if (named.hasMatch() && !text.contains(".."_L1))
                return commitOfBranch(git, named.captured(1), context);
            return isCommit(text) ? std::optional(text) : std::nullopt;
        }
        // A work tree or a submodule of another: what lies above it is not its own.
        if (textAt(git, shortFile, context))
            return std::nullopt;
        top = top.section(u'/', 0, -2);
    }
    return std::nullopt;
}
