// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/changedcopy.h"
#include "record/verify.h"

#include <QObject>

/// Verifies records of any launch; none needs to be open. GUI thread; the work is done on a thread
/// of its own.
class VerifyDesk : public QObject
{
    Q_OBJECT
public:
    explicit VerifyDesk(QObject *parent = nullptr);

    /// A launch, a record or a PDF: `verified`, or `failed` where there is nothing to judge.
    void verify(const QString &path, const VerifyOptions &options = {});
    /// Writes a copy of the record with one byte changed beside the file and verifies that.
    void changeOneByte(const QString &path);

signals:
    void verified(const QString &path, const Verification &verification);
    /// Before the copy's `verified`.
    void changed(const ChangedCopy &copy);
    void failed(const Error &error);
};
