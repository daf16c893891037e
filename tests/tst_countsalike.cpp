// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/console.h"
#include "desk/opening/openlaunch.h"
#include "domain/consoleperson.h"
#include "domain/itemids.h"
#include "launch/gate.h"
#include "launch/launch.h"
#include "record/launchrecord.h"
#include "record/outcome.h"
#include "record/wording.h"
#include "support/commandline.h"
#include "support/ownhome.h"
#include "ui/window/launchview.h"
#include "ui/window/mainwindow.h"

#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

static const QByteArray alikeRunbook = R"(# A launch

## Pre-Launch Checklist

- [ ] Somebody looked
- [ ] Somebody looked twice

## Procedures

### Phase 1: Deploy (T-1h)

1. **Look**

## Post-Launch Tasks

### Immediate (T+1h)
- [ ] Costs are read
)";

/// Overview, sign-off page, command line and record tell the same numbers, also after a moved T-0
/// has made pending again what was so after the earlier one.
class TestCountsAlike : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void allPlacesCountAlike_data();
    void allPlacesCountAlike();
    void thePromotionIsToldInTheSameNumbers();

private:
    /// A launch of yesterday with everything done; its T-0 moved to tomorrow if asked for.
    QString launchFile(bool moved);
    /// A launch of yesterday in which that was done; empty: not all of it was taken.
    QString launchWith(const QList<Event> &events, const PersonId &actor);
    /// Opens it in the window.
    void open(const QString &path);

    std::unique_ptr<OwnHome> m_home;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<MainWindow> m_window;
};

void TestCountsAlike::init()
{
    m_home = std::make_unique<OwnHome>();
    QFile file(m_home->path(u"a.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(alikeRunbook), alikeRunbook.size());
    file.close();
    m_console = std::make_unique<Console>();
    m_window = std::make_unique<MainWindow>(*m_console);
    m_window->show();
}

void TestCountsAlike::cleanup()
{
    m_window.reset();
    m_console.reset();
    m_home.reset();
}

QString TestCountsAlike::launchWith(const QList<Event> &events, const PersonId &actor)
{
    const Result<RunbookPreview> preview = previewRunbook(m_home->path(u"a.md"_s));
    NewLaunch wishes;
    wishes.file = m_home->path(u"a.launch"_s);
    wishes.t0 = QDateTime::currentDateTimeUtc().addDays(-1);
    const auto launch = createLaunch(*preview, wishes, PersonId(u"operator"_s));
    if (!launch)
        return {};
    int written = 0;
    for (const Event &event : events)
        (*launch)->submit(actor, event, [&written](const Result<QList<Entry>> &done) {
            if (!done)
                qWarning("%s", qPrintable(done.error().text()));
            written += done.has_value();
        });
    (*launch)->drain();
    return written == events.size() ? wishes.file : QString();
}

QString TestCountsAlike::launchFile(bool moved)
{
    QList<Event> events {
        ItemAttested {ItemId(u"pre-launch-checklist/somebody-looked"_s), {}, {}},
        ItemNotApplicable {ItemId(u"pre-launch-checklist/somebody-looked-twice"_s), u"once does"_s},
        StepDecided {.step = ItemId(u"phase-1-deploy-t-1h/look"_s), .decision = u"done"_s},
        ItemAttested {ItemId(u"post-launch-tasks/immediate-t-1h/costs-are-read"_s), {}, {}}};
    if (moved)
        events.append(T0Changed {QDateTime::currentDateTimeUtc().addDays(1), u"rolled back"_s});
    return launchWith(events, PersonId(u"operator"_s));
}

void TestCountsAlike::open(const QString &path)
{
    QSignalSpy opened(m_console.get(), &Console::opened);
    m_console->openExisting(path, true);
    QVERIFY(!opened.isEmpty() || opened.wait(30'000));
}

void TestCountsAlike::allPlacesCountAlike_data()
{
    QTest::addColumn<bool>("moved");
    QTest::addColumn<int>("attested");
    QTest::newRow("as it was") << false << 3;
    QTest::newRow("T-0 moved") << true << 2;
}

void TestCountsAlike::allPlacesCountAlike()
{
    QFETCH(const bool, moved);
    QFETCH(const int, attested);
    const QString path = launchFile(moved);
    QVERIFY(!path.isEmpty());

    const Ran status = runConsole({u"status"_s, path, u"--json"_s}, m_home->path({}));
    const QJsonObject counts = status.json()["counts"_L1].toObject();
    QVERIFY2(counts["attested"_L1].toInt() == attested, status.told().constData());

    open(path);
    auto *view = m_window->findChild<LaunchView *>();
    view->showPage(u"overview"_s);
    const auto *shown = m_window->findChild<QLabel *>(u"overviewCounts"_s);
    QTRY_VERIFY2(shown->text().contains(u"%1 attested by hand"_s.arg(attested)),
                 qPrintable(shown->text()));
    // One step was done outside, which counts as what it is.
    QVERIFY2(shown->text().endsWith(u"of 4"_s), qPrintable(shown->text()));
    QVERIFY2(shown->text().startsWith(u"%1 proved by machine"_s.arg(counts["proved"_L1].toInt())),
             qPrintable(shown->text()));

    const Launch &launch = *m_console->launch();
    const GateContext context {*launch.runbook(), *launch.plan(), launch.state(),
                               launch.clock().now()};
    view->showPage(u"signoff"_s);
    const auto texts = m_window->findChild<QWidget *>(u"fact-counts"_s)->findChildren<QLabel *>();
    const DoneCounts before = countsOfChecklists(context);
    QCOMPARE(before, (DoneCounts {.total = 2, .attested = 1, .notApplicable = 1}));
    QVERIFY(std::ranges::any_of(texts, [](const QLabel *label) {
        return label->text().startsWith("0 proved by machine, 0 accepted, 1 attested"_L1)
            && label->text().endsWith("of 2"_L1);
    }));

    const Result<LaunchRecord> record = freezeFile(path, launch.runbook(), launch.plan());
    QVERIFY2(record, record ? "" : qPrintable(record.error().text()));
    QVERIFY2(summaryOf(*record).contains(Wording::counts(before)), qPrintable(summaryOf(*record)));
    const QJsonArray phases = status.json()["phases"_L1].toArray();
    for (const Phase &phase : launch.runbook()->phases) {
        if (itemIds(phase).isEmpty())
            continue;
        const auto said = std::ranges::find_if(phases, [&phase](const QJsonValue &each) {
            return each["id"_L1].toString() == phase.id.value;
        });
        QVERIFY(said != phases.end());
        QCOMPARE(record->counts(itemIds(phase)).done(), (*said)["done"_L1].toInt());
    }
}

/// When it was promoted more had been counted than when it was decided that it may be.
void TestCountsAlike::thePromotionIsToldInTheSameNumbers()
{
    const QString path = launchWith({CanaryStarted {u"thing:v1"_s, 0.1},
                                     CanaryDecided {.decision = CanaryDecision::Promote,
                                                    .at = 300,
                                                    .reason = u"2 of 631 requests failed."_s},
                                     CanaryEnded {u"promoted"_s, u"2 of 689 requests failed."_s}},
                                    consolePerson());
    QVERIFY(!path.isEmpty());
    open(path);
    auto *view = m_window->findChild<LaunchView *>();
    view->showPage(u"signoff"_s);
    const auto texts = m_window->findChild<QWidget *>(u"fact-canary"_s)->findChildren<QLabel *>();
    const auto told = std::ranges::find_if(
        texts, [](const QLabel *label) { return label->text().startsWith("Promoted: "_L1); });
    QVERIFY(told != texts.end());
    const QString numbers = (*told)->text().mid(10);
    QCOMPARE(numbers, u"2 of 689 requests failed."_s);

    const Launch &launch = *m_console->launch();
    const Result<LaunchRecord> record = freezeFile(path, launch.runbook(), launch.plan());
    QVERIFY2(record, record ? "" : qPrintable(record.error().text()));
    QVERIFY2(summaryOf(*record).contains("Canary promoted. "_L1 + numbers),
             qPrintable(summaryOf(*record)));
}

QTEST_MAIN(TestCountsAlike)
#include "tst_countsalike.moc"
