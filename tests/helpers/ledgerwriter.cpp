// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clock.h"
#include "launch/ledger.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

/// ledgerwriter FILE COUNT [BYTES]: appends COUNT notes to the ledger, made where it is missing,
/// and prints the number of every entry once it is durable. With BYTES no file may grow beyond
/// that.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const SystemClock clock;
    const QString path = arguments.at(1);
    Result<Ledger> ledger = QFile::exists(path) ? Ledger::open(path, Ledger::Mode::ReadWrite, clock)
                                                : Ledger::create(path, clock);
    if (arguments.size() > 3) {
        const rlim_t most = arguments.at(3).toULongLong();
        const rlimit limit {most, most};
        std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    for (int i = 0; ledger && i < arguments.at(2).toInt(); ++i) {
        const Draft draft {PersonId(u"operator"_s), {NoteWritten {u"note"_s, {}}}, {}};
        const Result<QList<Entry>> entries = ledger->append(ledger->size(), {draft}, nullptr);
        if (!entries && entries.error().where == "conflict"_L1) {
            --i;
            continue;
        }
        if (!entries) {
            std::fprintf(stderr, "%s\n", qPrintable(entries.error().text()));
            return 1;
        }
        std::printf("%lld\n", static_cast<long long>(entries->first().seq));
        std::fflush(stdout);
    }
    if (!ledger)
        std::fprintf(stderr, "%s\n", qPrintable(ledger.error().text()));
    return ledger ? 0 : 1;
}
