// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "fuzzfile.h"
#include "launch/ledger.h"
#include "record/verify.h"

#include <QCoreApplication>

#include <algorithm>

/// The database driver is a plugin, which nobody finds without an application.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    return 0;
}

/// What opening a launch asks of its file, whether it stands or not.
static void look(const Ledger &ledger)
{
    (void)ledger.entry(0);
    (void)ledger.storedLeaves();
    (void)ledger.signedHead();
    if (const Result<QStringList> blobs = ledger.blobDigests()) {
        for (const QString &digest : blobs->first(std::min<qsizetype>(blobs->size(), 3)))
            (void)ledger.blob(digest);
    }
}

/// A launch's file, as it is verified and as it is opened for reading.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static FuzzFile file(QStringLiteral("a.launch"));
    const QByteArray bytes = fuzzBytes(data, size);
    const QString path = file.with(bytes);
    if (const Result<RecordBytes> record = readLaunchFile(path)) {
        if (const Result<Verification> v = verifyRecord(*record)) {
            mustHold(v->standing >= 0 && v->standing <= record->entries.size());
            mustHold(v->why.isEmpty() == (v->verdict == RecordVerdict::Valid));
        }
    }
    // It was read, not changed.
    mustHold(file.bytes() == bytes);
    QList<Entry> entries;
    if (const auto ledger = Ledger::open(path, Ledger::Mode::ReadOnly, SystemClock(), &entries)) {
        mustHold(entries.size() <= ledger->size() || ledger->damage());
        look(*ledger);
    }
    if (const auto ledger = Ledger::peek(path, SystemClock()))
        look(*ledger);
    return 0;
}
