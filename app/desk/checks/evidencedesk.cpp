// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/checks/evidencedesk.h"

#include "desk/console/background.h"
#include "launch/launch.h"

/// A few screens' worth of evidence, bytes.
static constexpr qsizetype evidenceKept = 16_MiB;

EvidenceDesk::EvidenceDesk(const Launch &launch, QObject *parent)
    : QObject(parent)
    , m_read(launch.blobReader())
    , m_kept(evidenceKept)
{
}

QByteArray EvidenceDesk::head(const QString &sha256)
{
    return piece(sha256, false);
}

QByteArray EvidenceDesk::tail(const QString &sha256)
{
    return piece(sha256, true);
}

QByteArray EvidenceDesk::piece(const QString &sha256, bool end)
{
    if (sha256.isEmpty())
        return {};
    const QString key = sha256 + (end ? u'>' : u'<');
    if (const QByteArray *kept = m_kept.object(key))
        return *kept;
    if (m_underWay.contains(key))
        return {};
    m_underWay.insert(key);
    inBackground(
        this,
        [read = m_read, sha256, end]() -> Result<QByteArray> {
            return read(sha256).transform(
                [end](const QByteArray &all) { return end ? all.right(shown) : all.left(shown); });
        },
        [this, key, sha256](const Result<QByteArray> &bytes) {
            m_underWay.remove(key);
            // What the ledger does not have is not asked for again and again.
            m_kept.insert(key, new QByteArray(bytes.value_or(QByteArray())),
                          std::max<qsizetype>(bytes ? bytes->size() : 0, 1));
            emit arrived(sha256);
        });
    return {};
}
