// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/record/verifydesk.h"

#include "desk/console/background.h"
#include "desk/console/consolemarks.h"

VerifyDesk::VerifyDesk(QObject *parent)
    : QObject(parent)
{
}

void VerifyDesk::verify(const QString &path, const VerifyOptions &options)
{
    inBackground(
        this,
        [path, options] {
            VerifyOptions asked = options;
            if (!asked.seen)
                asked.seen = seenBefore(path);
            return verifyFile(path, asked);
        },
        [this, path](const Result<Verification> &result) {
            if (result)
                emit verified(path, *result);
            else
                emit failed(result.error());
        });
}

void VerifyDesk::changeOneByte(const QString &path)
{
    inBackground(
        this, [path] { return writeChangedCopy(path); },
        [this](const Result<ChangedCopy> &copy) {
            if (copy) {
                emit changed(*copy);
                verify(copy->path);
            } else {
                emit failed(copy.error());
            }
        });
}
