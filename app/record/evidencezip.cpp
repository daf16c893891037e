// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/evidencezip.h"

#include "record/telling.h"

#include <QCryptographicHash>
#include <QFile>

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

static constexpr qint64 mostUnpacked = qint64(16) << 30;

/// The digest of one file; `unpacked` grows by its size.
static Result<QString> digestOfMember(zip_t *archive, zip_int64_t at, qint64 &unpacked)
{
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(
        zip_fopen_index(archive, zip_uint64_t(at), 0), zip_fclose);
    if (!file)
        return failure(QString::fromUtf8(zip_strerror(archive)));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(qsizetype(1) << 16, Qt::Uninitialized);
    while (true) {
        const zip_int64_t got = zip_fread(file.get(), piece.data(), zip_uint64_t(piece.size()));
        if (got < 0)
            return failure(QString::fromUtf8(zip_file_strerror(file.get())));
        if (got == 0)
            return QString::fromLatin1(hash.result().toHex());
        unpacked += got;
        if (unpacked > mostUnpacked)
            return failure(Telling::tr("it unpacks to more than 16 GiB"));
        hash.addData(QByteArrayView(piece.constData(), qsizetype(got)));
    }
}

Result<QList<ZipMember>> zipMembers(const QString &path)
{
    int error = 0;
    const std::unique_ptr<zip_t, void (*)(zip_t *)> archive(
        zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &error),
        zip_discard);
    if (!archive)
        return failure(Telling::tr("it is no ZIP that can be read"), path);
    QList<ZipMember> members;
    qint64 unpacked = 0;
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t at = 0; at < count; ++at) {
        const char *name = zip_get_name(archive.get(), zip_uint64_t(at), ZIP_FL_ENC_GUESS);
        const Result<QString> digest = digestOfMember(archive.get(), at, unpacked);
        if (!digest)
            return failure(digest.error().message, path);
        members.append({QString::fromUtf8(name), *digest});
    }
    return members;
}
