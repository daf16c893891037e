// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF of a full launch (78 items, 24 hours of canary data, 2,000 entries), sealed: at most two
// seconds and 3 MB.
//   bench_pdf [FILE]

#include "record/exporter.h"
#include "support/recordbuilder.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static LaunchRecord fullLaunch()
{
    RecordBuilder builder;
    Runbook book = *builder.record().runbook;
    Section &section = book.phases.first().sections.first();
    for (int i = int(section.items.size()); i < 78; ++i) {
        ChecklistItem item;
        item.title = u"Another thing that has to be so, number %1"_s.arg(i);
        item.id = ItemId(u"before-launch/security/thing-%1"_s.arg(i));
        item.line = 100 + i;
        section.items.append(item);
    }
    for (const ChecklistItem &item : std::as_const(section.items))
        builder.check(item.id.value, Verdict::Pass, u"max-age of at least 31536000"_s,
                      u"max-age=63072000; includeSubDomains"_s,
                      u"The header is there and long enough."_s);
    builder.add(CanaryStarted {u"parcel:v2.1.0"_s, 0.1}, 1s);
    for (int minute = 0; minute < 24 * 60; ++minute) {
        MetricRecorded ticks;
        for (int i = 1; i <= 6; ++i) {
            Tick tick;
            tick.t = minute * 60 + i * 10;
            tick.canary = ArmTick {20 + (minute * 7 + i * 3) % 9, (minute + i) % 5 == 0 ? 1 : 0,
                                   (minute + i) % 4 == 0 ? 1 : 0};
            tick.baseline = ArmTick {200 + (minute * 11 + i) % 30, 2 + i % 3, 3};
            tick.latency = 0.4 + 0.05 * ((minute * 3 + i) % 7);
            tick.health = HealthAnswer::Ok;
            ticks.ticks.append(toRecord(tick));
        }
        builder.add(ticks);
    }
    for (int lead = 1; lead <= 4; ++lead)
        builder.signOff(lead);
    builder.add(CanaryEnded {u"promoted"_s, u"proved healthy, four GOs, T-0 reached"_s}, 60s);
    while (builder.entries().size() < 1999)
        builder.check(section.items.at(builder.entries().size() % 78).id.value, Verdict::Pass,
                      u"exit 0"_s, u"exit 0"_s, u"14 of 14 tables restored."_s);
    builder.add(LaunchClosed {u"launched"_s, u"validated"_s}, 60s);
    LaunchRecord record = builder.record();
    record.runbook = std::make_shared<const Runbook>(book);
    return record;
}

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const LaunchRecord record = fullLaunch();
    ExportWishes wishes;
    wishes.sealer.identity = *SealIdentity::selfMade(u"Benchmark"_s);
    QList<qint64> times;
    QByteArray pdf;
    for (int i = 0; i < 7; ++i) {
        const std::clock_t from = std::clock();
        const Result<QByteArray> made = exporter(u"pdf"_s)->write(record, wishes);
        times.append(qint64(std::clock() - from) * 1000 / CLOCKS_PER_SEC);
        if (!made)
            return 2;
        pdf = *made;
    }
    std::ranges::sort(times);
    std::printf(
        "%lld items, %lld entries: %lld ms of processor time (%lld to %lld), %.2f MB\n",
        static_cast<long long>(record.runbook->phases.first().sections.first().items.size()),
        static_cast<long long>(record.entries.size()), static_cast<long long>(times.at(3)),
        static_cast<long long>(times.first()), static_cast<long long>(times.last()),
        double(pdf.size()) / 1e6);
    if (argc > 1)
        (void)writeWhole(QString::fromLocal8Bit(argv[1]), pdf);
    return 0;
}
