// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>

/// Packs files into a ZIP in memory. The same files and time give the same bytes.
class EvidenceZip
{
public:
    explicit EvidenceZip(const QDateTime &time);
    ~EvidenceZip();

    Result<void> add(const QString &name, const QByteArray &bytes);
    /// The whole archive; nothing can be added afterwards.
    Result<QByteArray> finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// One file in a ZIP: its name there and the digest of its bytes, lower-case hex.
struct ZipMember
{
    QString name;
    QString sha256;
};

/// What a ZIP holds, in its order. Read piece by piece; an Error where it is damaged, or unpacks to
/// more than 16 GiB. Blocks; on any thread.
Result<QList<ZipMember>> zipMembers(const QString &path);
