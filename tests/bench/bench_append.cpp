// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/ledger.h"
#include "launch/ledgerthread.h"
#include "signoff/consolekey.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <thread>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

static constexpr int appends = 400;
static constexpr int writers = 8;
static constexpr int rounds = 7;

static Draft benchDraft()
{
    return {PersonId(u"operator"_s), {NoteWritten {QString(400, u'x'), {}}}, {}};
}

static double perSecond(int count, const QElapsedTimer &timer)
{
    return count / (double(timer.nsecsElapsed()) / 1e9);
}

/// SQLite itself, as durable: WAL, synchronous=FULL, one insert a transaction.
static void insertPlain(const QByteArray &path, int count)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.constData(), &database);
    sqlite3_busy_timeout(database, 60'000);
    sqlite3_exec(database,
                 "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                 "CREATE TABLE IF NOT EXISTS entries (seq INTEGER PRIMARY KEY, bytes BLOB)",
                 nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO entries (bytes) VALUES (?)", -1, &insert, nullptr);
    const QByteArray bytes(700, 'x');
    for (int i = 0; i < count; ++i) {
        sqlite3_bind_blob(insert, 1, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
        if (sqlite3_step(insert) != SQLITE_DONE)
            std::fprintf(stderr, "sqlite: %s\n", sqlite3_errmsg(database));
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_close(database);
}

static double plainAlone(const QString &folder)
{
    insertPlain((folder + "/plain"_L1).toUtf8(), 1);
    QElapsedTimer timer;
    timer.start();
    insertPlain((folder + "/plain"_L1).toUtf8(), appends);
    return perSecond(appends, timer);
}

static double plainTogether(const QString &folder)
{
    insertPlain((folder + "/together"_L1).toUtf8(), 1);
    QElapsedTimer timer;
    timer.start();
    std::vector<std::jthread> threads;
    for (int i = 0; i < writers; ++i)
        threads.emplace_back(
            [&folder] { insertPlain((folder + "/together"_L1).toUtf8(), appends / writers); });
    threads.clear();
    return perSecond(appends, timer);
}

/// `signer`: each head signed by the console's key, or by nobody.
static double oursAlone(const QString &folder, const HeadSigner *signer)
{
    const SystemClock clock;
    const QString path = folder + (signer != nullptr ? "/signed.launch"_L1 : "/alone.launch"_L1);
    Ledger ledger = *Ledger::create(path, clock);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < appends; ++i) {
        if (!ledger.append(i, {benchDraft()}, signer))
            std::fprintf(stderr, "an append failed\n");
    }
    return perSecond(appends, timer);
}

/// Eight writers, each of which waits for its entry to be durable before it brings the next.
static double oursTogether(const QString &folder, const std::shared_ptr<const HeadSigner> &signer)
{
    const auto clock = std::make_shared<const SystemClock>();
    const QString path = folder + "/together.launch"_L1;
    (void)Ledger::create(path, *clock);
    QList<Entry> entries;
    const auto ledger = *LedgerThread::start(path, clock, signer, entries);
    int durable = 0;
    int asked = 0;
    const auto ask = [&] {
        if (asked++ < appends)
            ledger->append(0, benchDraft());
    };
    QObject::connect(ledger.get(), &LedgerThread::appended, qApp,
                     [&](const QList<QList<Entry>> &drafts) {
                         durable += int(drafts.size());
                         for (qsizetype i = 0; i < drafts.size(); ++i)
                             ask();
                         if (durable >= appends)
                             qApp->quit();
                     });
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < writers; ++i)
        ask();
    qApp->exec();
    return perSecond(appends, timer);
}

static double medianOf(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

static void report(const char *name, const std::vector<double> &ours,
                   const std::vector<double> &theirs)
{
    std::vector<double> ratios;
    for (size_t i = 0; i < ours.size(); ++i)
        ratios.push_back(ours[i] / theirs[i]);
    std::printf("%-12s ours %6.0f/s  sqlite %6.0f/s  ratio %.2f (%.2f to %.2f)\n", name,
                medianOf(ours), medianOf(theirs), medianOf(ratios), std::ranges::min(ratios),
                std::ranges::max(ratios));
}

/// bench_append [FOLDER]: FOLDER should be on a real disk.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(".");
    const auto signer = passingConsoleKey()->signer;
    std::vector<double> alone;
    std::vector<double> signedAlone;
    std::vector<double> plain;
    std::vector<double> together;
    std::vector<double> plainMany;
    std::vector<double> oneByOne;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir scratch(folder + "/bench-append-XXXXXX"_L1);
        plain.push_back(plainAlone(scratch.path()));
        alone.push_back(oursAlone(scratch.path(), nullptr));
        signedAlone.push_back(oursAlone(scratch.path(), signer.get()));
        plainMany.push_back(plainTogether(scratch.path()));
        together.push_back(oursTogether(scratch.path(), signer));
        oneByOne.push_back(signedAlone.back());
    }
    std::printf("sqlite %s, %d durable appends, %d rounds\n", sqlite3_libversion(), appends,
                rounds);
    report("one writer", alone, plain);
    report("one, signed", signedAlone, plain);
    report("8 writers", together, plainMany);
    std::printf("8 writers against one by one, both with signed heads: ");
    std::vector<double> gains;
    for (size_t i = 0; i < together.size(); ++i)
        gains.push_back(together[i] / oneByOne[i]);
    std::printf("%.1f times (%.1f to %.1f)\n", medianOf(gains), std::ranges::min(gains),
                std::ranges::max(gains));
    return 0;
}
