// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/evidencezip.h"

#include "record/telling.h"

#include <QList>

#include <zip.h>

struct EvidenceZip::Private
{
    QDateTime time;
    zip_source_t *target = nullptr;
    zip_t *archive = nullptr;
    /// libzip reads them when it closes.
    QList<QByteArray> kept;

    ~Private()
    {
        if (archive != nullptr)
            zip_discard(archive);
        if (target != nullptr)
            zip_source_free(target);
    }
};

static Error zipError(const char *why)
{
    return {Telling::tr("the evidence could not be packed: %1").arg(QString::fromUtf8(why)), {}};
}

EvidenceZip::EvidenceZip(const QDateTime &time)
    : d(std::make_unique<Private>())
{
    d->time = time;
    d->target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    if (d->target == nullptr)
        return;
    // The archive lets go of the source when it closes; what was written is read from it after.
    zip_source_keep(d->target);
    d->archive = zip_open_from_source(d->target, ZIP_TRUNCATE, nullptr);
    if (d->archive == nullptr)
        zip_source_free(d->target);
}

EvidenceZip::~EvidenceZip() = default;

Result<void> EvidenceZip::add(const QString &name, const QByteArray &bytes)
{
    if (d->archive == nullptr)
        return std::unexpected(zipError("no memory"));
    d->kept.append(bytes);
    zip_source_t *source = zip_source_buffer(d->archive, d->kept.constLast().constData(),
                                             zip_uint64_t(bytes.size()), 0);
    const zip_int64_t at =
        zip_file_add(d->archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (at < 0) {
        zip_source_free(source);
        return std::unexpected(zipError(zip_strerror(d->archive)));
    }
    zip_file_set_mtime(d->archive, zip_uint64_t(at), time_t(d->time.toSecsSinceEpoch()), 0);
    return {};
}

Result<QByteArray> EvidenceZip::finish()
{
    if (d->archive == nullptr)
        return std::unexpected(zipError("no memory"));
    if (zip_close(d->archive) != 0)
        return std::unexpected(zipError(zip_strerror(d->archive)));
    d->archive = nullptr;
    zip_stat_t about {};
    if (zip_source_stat(d->target, &about) != 0 || zip_source_open(d->target) != 0)
        return std::unexpected(zipError("it cannot be read back"));
    QByteArray bytes(qsizetype(about.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(d->target, bytes.data(), about.size);
    zip_source_close(d->target);
    if (got != zip_int64_t(about.size))
        return std::unexpected(zipError("it cannot be read back"));
    return bytes;
}
