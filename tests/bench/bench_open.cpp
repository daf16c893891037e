// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a launch of 100,000 entries until its window can be used, every entry verified: at most
// a second. In turn with what cannot be saved, reading the rows from SQLite and hashing them:
//   bench_open [ENTRIES]

#include "desk/console/console.h"
#include "desk/console/consolesigner.h"
#include "largelaunch.h"
#include "launch/launch.h"
#include "ui/window/launchview.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPixmap>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

#include <openssl/evp.h>

using namespace Qt::StringLiterals;

static constexpr int rounds = 5;

static double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

static double readAndHash(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"rival"_s);
        database.setDatabaseName(path);
        database.open();
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.exec(u"SELECT bytes, leaf FROM entries ORDER BY seq"_s);
        while (query.next()) {
            const QByteArray bytes = query.value(0).toByteArray();
            unsigned char digest[32];
            EVP_Digest(bytes.constData(), size_t(bytes.size()), digest, nullptr, EVP_sha256(),
                       nullptr);
        }
    }
    QSqlDatabase::removeDatabase(u"rival"_s);
    return since(timer);
}

struct Opening
{
    /// Milliseconds until the launch is verified and folded, until the window shows it, and until
    /// its page of all entries was shown besides.
    double opened = 0;
    double painted = 0;
    double ledger = 0;
    /// Of all processors until the window shows it: others may be using the machine.
    double processor = 0;
};

static Opening openInWindow(const QString &path, qint64 count)
{
    Console console;
    MainWindow window(console);
    window.show();
    Opening took;
    QEventLoop loop;
    QElapsedTimer timer;
    std::clock_t from = 0;
    QObject::connect(&console, &Console::failed, &loop, [](const Error &error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.text()));
        std::exit(2);
    });
    // After the window's own.
    QObject::connect(&console, &Console::opened, &loop, [&] {
        took.opened = since(timer);
        window.grab();
        took.painted = since(timer);
        took.processor = double(std::clock() - from) * 1e3 / CLOCKS_PER_SEC;
        window.findChild<LaunchView *>()->showPage(u"ledger"_s);
        window.grab();
        took.ledger = since(timer);
        loop.quit();
    });
    timer.start();
    from = std::clock();
    console.openExisting(path);
    loop.exec();
    if (console.launch()->state().size() < count || console.launch()->isReadOnly())
        std::exit(2);
    return took;
}

template <typename Part>
static double medianOf(QList<Opening> openings, Part part)
{
    std::ranges::sort(openings, {}, part);
    return std::invoke(part, openings.at(openings.size() / 2));
}

int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME"})
        qputenv(name, folder.path().toUtf8());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // No keychain: its time is not the console's.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    const QApplication application(argc, argv);
    const qint64 count = QApplication::arguments().value(1, u"100000"_s).toLongLong();
    const auto signer = consoleSigner(false);
    if (!signer)
        return 2;
    const QString path = writeLargeLaunch(folder.path(), count, *signer);
    QList<Opening> ours;
    QList<double> rival;
    for (int round = 0; round < rounds; ++round) {
        ours.append(openInWindow(path, count));
        rival.append(readAndHash(path));
    }
    std::ranges::sort(rival);
    const double painted = medianOf(ours, &Opening::painted);
    std::printf("%lld entries, medians of %d: verified and folded %.0f ms, window shown %.0f ms, "
                "page of all entries %.0f ms; %.0f ms of processor time until it is shown\n",
                static_cast<long long>(count), rounds, medianOf(ours, &Opening::opened), painted,
                medianOf(ours, &Opening::ledger), medianOf(ours, &Opening::processor));
    std::printf("read and hash the rows %.0f ms; ratio %.1f\n", rival.at(rounds / 2),
                painted / rival.at(rounds / 2));
    return 0;
}
