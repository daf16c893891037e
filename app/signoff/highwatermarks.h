// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/anchors.h"
#include "launch/ledgermark.h"
#include "signoff/consolekey.h"

/// This console's high-water marks: one entry a ledger in the keychain, named
/// "launch-console/mark/LEDGER", and one a place, "launch-console/mark-at/SHA-256 OF PATH", with
/// the ledger that was seen there. Where the keychain cannot be used, files of those names in
/// `folder` (0600): they tell a restored launch file, not a restored home folder. What was seen
/// counts whichever of the two keeps it. The functions block on the keychain; on any thread.
class HighWaterMarks final : public Anchors
{
public:
    HighWaterMarks(ConsoleKeychain keychain, QString folder);

    /// What is wrong with a ledger's own file, as far as this console has seen it before; nothing:
    /// nothing, or it was never seen. An Error where nothing is known against it, but the keychain
    /// cannot be asked.
    Result<std::optional<MarkFault>> faultOf(const QString &ledger, const QString &path,
                                             const QStringList &leaves) const;
    /// The same for an export, which may be older than what was seen.
    Result<std::optional<MarkFault>> faultOfExport(const QString &ledger,
                                                   const QStringList &leaves) const;
    /// Keeps the state; a lower one than the mark changes nothing.
    void raise(const QString &ledger, const QString &path, qint64 size,
               const QString &head) override;

private:
    /// What both places keep under a name.
    struct Kept
    {
        QList<QByteArray> texts;
        /// Why the keychain cannot say.
        std::optional<Error> unsaid;
    };

    Kept read(const QString &name) const;
    void write(const QString &name, const QByteArray &text) const;
    /// The marks that can be read, the highest first.
    static QList<LedgerMark> marksIn(const Kept &kept, const QString &ledger);
    QString fileOf(const QString &name) const;

    ConsoleKeychain m_keychain;
    QString m_folder;
};
