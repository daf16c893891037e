// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Verifying a record of 100,000 entries, against OpenSSL hashing the same bytes: at most ten times.
//   bench_verify [ENTRIES]

#include "largelaunch.h"
#include "record/verify.h"
#include "signoff/consolekey.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

#include <openssl/evp.h>

using namespace Qt::StringLiterals;

static constexpr int rounds = 7;

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
    const auto signer = passingConsoleKey()->signer;
    const QString launch = writeLargeLaunch(folder.path(), count, signer);
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
    std::printf("%lld entries, %lld bytes, medians of %d, processor time\n",
                static_cast<long long>(count), static_cast<long long>(text.size()), rounds);
    std::printf("openssl sha256 %.0f ms; verify .jsonl %.0f ms, ratio %.1f; verify .launch %.0f "
                "ms, ratio %.1f\n",
                hashing, record, record / hashing, ledger, ledger / hashing);
    return 0;
}
