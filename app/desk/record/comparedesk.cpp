// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/record/comparedesk.h"

#include "desk/console/background.h"
#include "desk/record/openreplay.h"

CompareDesk::CompareDesk(QObject *parent)
    : QObject(parent)
{
}

static QString nameOf(const ComparedLaunch &launch)
{
    const LaunchOpened &opened = launch.state.opened();
    return opened.release.isEmpty() ? opened.title
                                    : QStringLiteral("%1, %2").arg(opened.title, opened.release);
}

Result<ComparedPair> compareFiles(const QString &leftFile, const QString &rightFile)
{
    const Result<Recording> left = readRecording(leftFile);
    if (!left)
        return std::unexpected(left.error());
    const Result<Recording> right = readRecording(rightFile);
    if (!right)
        return std::unexpected(right.error());
    const ComparedLaunch a = comparedLaunch(left->entries, left->runbook, left->plan);
    const ComparedLaunch b = comparedLaunch(right->entries, right->runbook, right->plan);
    return ComparedPair {nameOf(a), nameOf(b), left->damage ? left->damage->text() : QString(),
                         right->damage ? right->damage->text() : QString(), compareLaunches(a, b)};
}

void CompareDesk::compare(const QString &left, const QString &right)
{
    const int wish = ++m_wish;
    inBackground(
        this, [left, right] { return compareFiles(left, right); },
        [this, wish](const Result<ComparedPair> &pair) {
            if (wish != m_wish)
                return;
            if (pair)
                emit compared(*pair);
            else
                emit failed(pair.error());
        });
}
