// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "fuzzfile.h"
#include "record/pdffiles.h"
#include "record/verify.h"

/// A PDF: what is attached to it, the record among that, and its seals.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static FuzzFile file(QStringLiteral("record.pdf"));
    const QByteArray bytes = fuzzBytes(data, size);
    const QString path = file.with(bytes);
    const Result<RecordBytes> record = readPdfRecord(path);
    if (record) {
        mustHold(record->pdf == bytes);
        if (const Result<Verification> v = verifyRecord(*record)) {
            mustHold(v->isPdf);
            mustHold(v->why.isEmpty() == (v->verdict == RecordVerdict::Valid));
        }
    }
    (void)readAttachedFiles(path);
    const PdfSealReading seals = readPdfSeals(bytes, {}, {});
    mustHold(seals.seals.size() <= 64);
    return 0;
}
