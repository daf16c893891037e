// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
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
