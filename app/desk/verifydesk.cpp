// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/verifydesk.h"

#include "desk/background.h"

VerifyDesk::VerifyDesk(QObject *parent)
    : QObject(parent)
{
}

void VerifyDesk::verify(const QString &path, const VerifyOptions &options)
{
    inBackground(
        this, [path, options] { return verifyFile(path, options); },
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
