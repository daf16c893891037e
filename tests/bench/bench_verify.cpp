// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Verifying a record of 100,000 entries, against OpenSSL hashing the same bytes (at most ten
// times), and opening the launch they stand in (at most a second):
//   bench_verify [ENTRIES]

#include "desk/openlaunch.h"
#include "launch/ledger.h"
#include "record/verify.h"
#include "signoff/consolekey.h"
#include "support/recordbuilder.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

#include <openssl/evp.h>

using namespace Qt::StringLiterals;

static constexpr int rounds = 7;

/// A launch of that many entries: mostly results of checks, as a long launch has them.
static QString writeLaunch(const QString &folder, qint64 count,
                           const std::shared_ptr<const HeadSigner> &signer)
{
    const SystemClock clock;
    const QString path = folder + "/large.launch"_L1;
    Ledger ledger = *Ledger::create(path, clock);
    RecordBuilder told;
    LaunchOpened opened = told.opened();
    opened.consoleKey = signer->publicKey();
    told.check(u"before-launch/security/strict-transport-header"_s, Verdict::Pass,
               u"max-age of at least 31536000"_s, u"max-age=63072000; includeSubDomains"_s,
               u"The header is there and long enough."_s);
    const Event result = told.entries().constLast().event;
    const QByteArray documents[] = {told.record().runbookBytes, told.record().planBytes};
    QList<EvidenceBlob> blobs;
    for (const QByteArray &bytes : documents)
        blobs.append({QString::fromLatin1(
                          QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
                      bytes, u"text/plain"_s});
    (void)ledger.append(0, {{PersonId(u"console"_s), {opened}, blobs}}, signer.get());
    while (ledger.size() < count) {
        const qint64 part = std::min<qint64>(1000, count - ledger.size());
        const Draft draft {PersonId(u"console"_s), QList<Event>(part, result), {}};
        if (!ledger.append(ledger.size(), {draft}, signer.get()))
            std::exit(2);
    }
    return path;
}

/// Of the processor time it takes, in milliseconds: others may be using the machine.
template <typename Work>
static double median(Work work)
{
    QList<double> times;
    for (int i = 0; i < rounds; ++i) {
        const std::clock_t from = std::clock();
        work();
        times.append(double(std::clock() - from) * 1e3 / CLOCKS_PER_SEC);
    }
    std::ranges::sort(times);
    return times.at(rounds / 2);
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const qint64 count = application.arguments().value(1, u"100000"_s).toLongLong();
    const QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    const auto signer = passingConsoleKey()->signer;
    const QString launch = writeLaunch(folder.path(), count, signer);
    const QString lines = folder.filePath(u"large.jsonl"_s);
    QFile file(lines);
    const QByteArray text = toJsonLines(*readLaunchFile(launch));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return 2;
    file.close();
    const auto valid = [](const QString &path) {
        const Result<Verification> v = verifyFile(path);
        if (!v || v->verdict != RecordVerdict::Valid) {
            std::fprintf(stderr, "not valid: %s\n", qPrintable(v ? v->why : v.error().text()));
            std::exit(2);
        }
    };
    const double hashing = median([&text] {
        unsigned char digest[32];
        EVP_Digest(text.constData(), size_t(text.size()), digest, nullptr, EVP_sha256(), nullptr);
    });
    const double record = median([&] { valid(lines); });
    const double ledger = median([&] { valid(launch); });
    const double opening = median([&] {
        if (const auto opened = openLaunch(launch, false, signer); !opened) {
            std::fprintf(stderr, "%s\n", qPrintable(opened.error().text()));
            std::exit(2);
        }
    });
    std::printf("%lld entries, %lld bytes, medians of %d, processor time\n",
                static_cast<long long>(count), static_cast<long long>(text.size()), rounds);
    std::printf("openssl sha256 %.0f ms; verify .jsonl %.0f ms, ratio %.1f; verify .launch %.0f "
                "ms, ratio %.1f; open %.0f ms\n",
                hashing, record, record / hashing, ledger, ledger / hashing, opening);
    return 0;
}
