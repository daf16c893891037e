// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/checks/checkdesk.h"
#include "desk/console/console.h"
#include "desk/opening/openlaunch.h"
#include "desk/trust/trust.h"
#include "launch/launch.h"
#include "range/range.h"
#include "support/ownhome.h"
#include "ui/window/launchview.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr int checks = 1000;
/// The lanes of the console, and what goss is told.
static constexpr int atATime = 6;

/// Servers on loopback that answer what is asked.
struct Doubles
{
    RangeEntry nginx;
    RangeEntry dns;

    QString page() const { return nginx.facts["first"_L1].toString(); }
};

static QByteArray binding(const QByteArray &kind, const Doubles &doubles)
{
    if (kind == "http")
        return "{ url: \"" + doubles.page().toUtf8() + "/\", status: 200 }";
    if (kind == "tls")
        return "{ url: \"" + doubles.nginx.facts["good"_L1].toString().toUtf8() + "\", ca: \""
            + doubles.nginx.facts["ca"_L1].toString().toUtf8() + "\" }";
    if (kind == "dns")
        return "{ names: [api.launch.test], types: [A], expect: [192.0.2.10], resolvers: [\""
            + doubles.dns.facts["good"_L1].toString().toUtf8() + "\", \""
            + doubles.dns.facts["unsure"_L1].toString().toUtf8() + "\"], authority: [\""
            + doubles.dns.facts["good"_L1].toString().toUtf8() + "\"] }";
    return "{ argv: [/bin/true] }";
}

/// A launch with that many items, their kinds in turn; an empty path where it cannot be made.
static QString makeLaunch(const QString &folder, const QByteArrayList &kinds,
                          const Doubles &doubles)
{
    QDir().mkpath(folder);
    QFile runbook(folder + "/many.md"_L1);
    QFile plan(folder + "/many.plan.yaml"_L1);
    if (!runbook.open(QIODevice::WriteOnly) || !plan.open(QIODevice::WriteOnly))
        return {};
    runbook.write("# Many\n\n## Pre-Launch Checklist\n\n### Everything\n\n");
    for (int i = 0; i < checks; ++i)
        runbook.write("- [ ] **Item " + QByteArray::number(i) + "**\n");
    runbook.close();
    Result<RunbookPreview> preview = previewRunbook(runbook.fileName());
    if (!preview)
        return {};
    plan.write("people:\n  op: { name: Olga }\nchecks:\n");
    const QList<ChecklistItem> &items =
        preview->runbook.phases.constFirst().sections.constFirst().items;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QByteArray kind = kinds[i % kinds.size()];
        plan.write("  " + items[i].id.value.toUtf8() + ":\n    kind: " + kind
                   + "\n    with: " + binding(kind, doubles) + "\n    shelfLife: 24h\n");
    }
    plan.close();
    preview = previewRunbook(runbook.fileName());
    if (!preview || !recordTrust(trustSubject(preview->runbook, preview->plan)))
        return {};
    NewLaunch wishes;
    wishes.file = folder + "/many.launch"_L1;
    wishes.t0 = QDateTime::currentDateTimeUtc().addSecs(3600);
    const auto launch = createLaunch(*preview, wishes, PersonId(u"op"_s), true);
    return launch ? wishes.file : QString();
}

static double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly)
        ? file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6
        : 0;
}

/// Milliseconds that this thread itself has worked, whatever else the machine does.
static double ownWork()
{
    timespec spent {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

/// How late a beat of the GUI thread was, in milliseconds, and what it worked from beat to beat.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            late.append(std::max(0.0, double(m_since.nsecsElapsed()) / 1e6 - 1));
            m_since.start();
            const double worked = ownWork();
            work.append(worked - m_worked);
            m_worked = worked;
        });
    }
    void start()
    {
        m_since.start();
        m_worked = ownWork();
        m_timer.start();
    }
    static double quantile(QList<double> of, double share)
    {
        std::ranges::sort(of);
        return of.isEmpty() ? 0 : of[std::min(of.size() - 1, qsizetype(double(of.size()) * share))];
    }

    QList<double> late;
    QList<double> work;

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_worked = 0;
};

/// Seconds until every item has a durable result on the screen; below zero where not all passed.
static double runAll(Console &console)
{
    QList<ItemId> items;
    for (const ChecklistItem &item :
         console.launch()->runbook()->phases.constFirst().sections.constFirst().items)
        items.append(item.id);
    QEventLoop loop;
    QObject::connect(console.checks(), &CheckDesk::idle, &loop, &QEventLoop::quit);
    QElapsedTimer timer;
    timer.start();
    console.checks()->run(items);
    loop.exec();
    const double took = double(timer.nsecsElapsed()) / 1e9;
    const QDateTime now = console.launch()->clock().now();
    for (const ItemId &item : std::as_const(items)) {
        const ItemStatus status = console.launch()->state().item(item, now);
        if (status.state == ItemState::Pass)
            continue;
        std::fprintf(stderr, "%s: %s\n", qPrintable(item.value),
                     qPrintable(status.result ? status.result->reason : u"no result"_s));
        return -1;
    }
    return took;
}

static QByteArray gossFile(const QByteArrayList &kinds, const Doubles &doubles)
{
    QByteArray command = "command:\n";
    QByteArray http = "http:\n";
    QByteArray dns = "dns:\n";
    for (int i = 0; i < checks; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray kind = kinds[i % kinds.size()];
        if (kind == "command")
            command += "  c" + number + ":\n    exec: /bin/true\n    exit-status: 0\n";
        else if (kind == "http")
            http +=
                "  h" + number + ":\n    url: " + doubles.page().toUtf8() + "/\n    status: 200\n";
        else
            dns += "  d" + number + ":\n    resolve: api.launch.test\n    server: "
                + doubles.dns.facts["good"_L1].toString().toUtf8()
                + "\n    resolvable: true\n    addrs: [192.0.2.10, \"2001:db8::10\"]\n";
    }
    return command + http + dns;
}

static double goss(const QString &file)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"goss"_s,
                  {u"-g"_s, file, u"validate"_s, u"--max-concurrent"_s, QString::number(atATime)});
    process.waitForFinished(-1);
    if (process.exitCode() != 0)
        std::fprintf(stderr, "%s\n", process.readAll().right(600).constData());
    return process.exitCode() == 0 ? double(timer.nsecsElapsed()) / 1e9 : -1;
}

static bool openIn(Console &console, const QString &file)
{
    QEventLoop loop;
    bool opened = false;
    QObject::connect(&console, &Console::opened, &loop, [&] {
        opened = true;
        loop.quit();
    });
    QObject::connect(&console, &Console::failed, &loop, [&](const Error &error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.text()));
        loop.quit();
    });
    console.openExisting(file);
    loop.exec();
    return opened;
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const int rounds = std::max(1, QApplication::arguments().value(1, u"5"_s).toInt());
    const OwnHome home;
    Result<RangeEntry> nginx = startNginx();
    Result<RangeEntry> dns = startDns();
    if (!nginx || !dns) {
        std::fprintf(stderr, "%s\n", qPrintable((nginx ? dns : nginx).error().text()));
        return 1;
    }
    const Doubles doubles {std::move(*nginx), std::move(*dns)};
    const QByteArrayList comparable {"command", "http", "dns"};
    const QString same = makeLaunch(home.path(u"same"_s), comparable, doubles);
    const QString mixed =
        makeLaunch(home.path(u"mixed"_s), {"command", "http", "tls", "dns"}, doubles);
    QFile list(home.path(u"goss.yaml"_s));
    if (same.isEmpty() || mixed.isEmpty() || !list.open(QIODevice::WriteOnly))
        return 1;
    list.write(gossFile(comparable, doubles));
    list.close();

    Console console;
    MainWindow window(console);
    window.resize(1440, 900);
    window.show();
    if (!openIn(console, same))
        return 1;
    std::printf("%d checks (command, http, dns), %d at a time, each result durable and shown\n",
                checks, atATime);
    QList<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        const double own = runAll(console);
        const double rival = goss(list.fileName());
        if (own < 0 || rival < 0) {
            std::fprintf(stderr, "not every check passed: nothing to compare\n");
            return 1;
        }
        ratios.append(own / rival);
        std::printf("launch console %.3f s, goss validate %.3f s, ratio %.2f, %.1f MB\n", own,
                    rival, own / rival, residentMegabytes());
        std::fflush(stdout);
    }
    std::ranges::sort(ratios);
    std::printf("median ratio %.2f\n", ratios[rounds / 2]);

    if (!openIn(console, mixed))
        return 1;
    window.view()->showPage(window.view()->ids().constLast());
    for (const QString &page : window.view()->ids()) {
        if (page.startsWith("phase:"_L1))
            window.view()->showPage(page);
    }
    // The page's first paint is bench_firstpaint's business.
    QEventLoop settling;
    QTimer::singleShot(500ms, &settling, &QEventLoop::quit);
    settling.exec();
    for (int round = 0; round < rounds; ++round) {
        Heartbeat heart;
        heart.start();
        const double took = runAll(console);
        std::printf(
            "%d mixed checks (with tls) %.3f s, the window late by %.1f ms at most, p99.9 %.1f ms "
            "of %lld beats (its own work between two: %.1f and %.1f ms), %.1f MB\n",
            checks, took, Heartbeat::quantile(heart.late, 1),
            Heartbeat::quantile(heart.late, 0.999), (long long)heart.late.size(),
            Heartbeat::quantile(heart.work, 1), Heartbeat::quantile(heart.work, 0.999),
            residentMegabytes());
        std::fflush(stdout);
    }
    return 0;
}
