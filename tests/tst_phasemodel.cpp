// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sampleview.h"
#include "ui/items/comparedfacts.h"
#include "ui/items/itempane.h"
#include "ui/items/phasefilter.h"
#include "ui/items/phasemodel.h"
#include "ui/items/phasepage.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

class TestPhaseModel : public QObject
{
    Q_OBJECT

    static void compare(const PhaseModel &a, const QModelIndex &inA, const PhaseModel &b,
                        const QModelIndex &inB)
    {
        QCOMPARE(a.rowCount(inA), b.rowCount(inB));
        for (int row = 0; row < a.rowCount(inA); ++row) {
            const QModelIndex ours = a.index(row, 0, inA);
            const QModelIndex theirs = b.index(row, 0, inB);
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(PhaseModel::StateRole),
                  int(PhaseModel::SinceRole), int(PhaseModel::DoneRole), int(PhaseModel::TotalRole),
                  int(PhaseModel::BlockingRole), int(PhaseModel::WorstBlockingRole),
                  int(PhaseModel::NotFreshRole)})
                QCOMPARE(ours.data(role), theirs.data(role));
            compare(a, ours, b, theirs);
            if (QTest::currentTestFailed())
                return;
        }
    }

private slots:
    void isASoundModel()
    {
        PhaseModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRunbook(Sample::runbook(), Sample::source());
        QCOMPARE(model.rowCount(), 2);
        model.refreshAll();
        model.setRunbook({}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void theFilterIsASoundModel()
    {
        PhaseModel model;
        PhaseFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester tester(&filter,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRunbook(Sample::runbook(), Sample::source());
        filter.setWords(u"cookies"_s);
        filter.setWanted(PhaseFilter::Wanted::Open);
        filter.setWords({});
    }

    void sectionsNestByLevel()
    {
        PhaseModel model;
        model.setRunbook(Sample::runbook(), Sample::source());
        const QModelIndex phase = model.indexOfPhase(PhaseId(u"pre-launch"_s));
        QCOMPARE(model.rowCount(phase), 2);
        QCOMPARE(model.rowCount(model.index(0, 0, phase)), 9);
    }

    void aPhaseCountsAndShowsItsWorst()
    {
        PhaseModel model;
        StateSource source = Sample::source();
        source.item = [](const ItemId &id) {
            ItemStatus status;
            status.state = id.value.endsWith("i3"_L1) ? ItemState::Fail : ItemState::Pass;
            return status;
        };
        model.setRunbook(Sample::runbook(), source);
        const QModelIndex phase = model.indexOfPhase(PhaseId(u"pre-launch"_s));
        QCOMPARE(phase.data(PhaseModel::TotalRole).toInt(), 32);
        QCOMPARE(phase.data(PhaseModel::DoneRole).toInt(), 28);
        QCOMPARE(ItemState(phase.data(PhaseModel::StateRole).toInt()), ItemState::Fail);
    }

    void aCheckTicksItsBox()
    {
        PhaseModel model;
        auto state = std::make_shared<ItemState>(ItemState::Running);
        StateSource source = Sample::source();
        source.item = [state](const ItemId &) { return ItemStatus {*state}; };
        model.setRunbook(Sample::runbook(), source);
        const ItemId id(u"pre-launch/s0/i0"_s);
        QCOMPARE(model.indexOf(id).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        *state = ItemState::Pass;
        model.refreshAll();
        QCOMPARE(model.indexOf(id).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(changed.count() > 0);
    }

    void onlyWhatHasChangedIsTold()
    {
        PhaseModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QHash<ItemId, ItemState> states;
        StateSource source = Sample::source();
        source.item = [&states](const ItemId &id) { return ItemStatus {states.value(id)}; };
        model.setRunbook(Sample::runbook(), source);
        const ItemId first(u"pre-launch/s0/i0"_s);
        const ItemId second(u"pre-launch/s0/i1"_s);
        const ItemId alike(u"pre-launch/s0/i2"_s);
        const ItemId unasked(u"pre-launch/s0/i3"_s);
        QStringList told;
        connect(&model, &QAbstractItemModel::dataChanged, this,
                [&told](const QModelIndex &from, const QModelIndex &to) {
                    for (int row = from.row(); row <= to.row(); ++row)
                        told.append(from.siblingAtRow(row).data(PhaseModel::IdRole).toString());
                });
        states.insert(first, ItemState::Pass);
        states.insert(second, ItemState::Pass);
        states.insert(unasked, ItemState::Fail);
        model.refresh({first, second, alike, ItemId(u"of another runbook"_s)});
        std::ranges::sort(told);
        QCOMPARE(told,
                 QStringList({u"pre-launch"_s, u"pre-launch/s0"_s, first.value, second.value}));
        told.clear();
        model.refresh({first, second, alike});
        QCOMPARE(told, QStringList());
        model.refreshAll();
        QVERIFY(told.contains(unasked.value));
        QVERIFY(!told.contains(first.value));
    }

    void aBurstShowsWhatAFullLookShows()
    {
        QHash<ItemId, ItemStatus> known;
        QHash<ItemId, ItemState> underWay;
        StateSource source = Sample::source();
        source.item = [&known](const ItemId &id) { return known.value(id); };
        source.underWay = [&underWay](const ItemId &id) {
            const auto found = underWay.constFind(id);
            return found == underWay.constEnd() ? std::nullopt : std::optional(*found);
        };
        PhaseModel model;
        model.setRunbook(Sample::runbook(), source);
        QList<ItemId> items;
        const std::shared_ptr<const Runbook> runbook = Sample::runbook();
        for (const Section &section : runbook->phases.constFirst().sections) {
            for (const ChecklistItem &item : section.items)
                items.append(item.id);
        }
        QRandomGenerator random(7);
        for (int burst = 0; burst < 50; ++burst) {
            QSet<ItemId> changed;
            for (int i = 0; i < 1 + burst % 9; ++i) {
                const ItemId id = items.at(random.bounded(items.size()));
                changed.insert(id);
                underWay.remove(id);
                if (random.bounded(3) == 0)
                    underWay.insert(id, ItemState::Running);
                known[id].state = ItemState(random.bounded(itemStateCount));
                known[id].since = Sample::now().addSecs(burst);
                known[id].note = QString::number(burst);
            }
            model.refresh(changed);
            PhaseModel whole;
            whole.setRunbook(Sample::runbook(), source);
            compare(model, {}, whole, {});
            if (QTest::currentTestFailed())
                return;
        }
    }

    void whatBlocksIsWhatTheLedgerSays()
    {
        PhaseModel model;
        StateSource source = Sample::source();
        auto told = std::make_shared<ItemState>(ItemState::Pass);
        source.item = [told](const ItemId &) { return ItemStatus {*told}; };
        source.underWay = [](const ItemId &) { return std::optional(ItemState::Running); };
        model.setRunbook(Sample::runbook(), source);
        const QModelIndex phase = model.indexOfPhase(PhaseId(u"pre-launch"_s));
        QCOMPARE(phase.data(PhaseModel::DoneRole).toInt(), 0);
        QCOMPARE(phase.data(PhaseModel::BlockingRole).toInt(), 0);
        QCOMPARE(phase.data(PhaseModel::NotFreshRole).toInt(), 0);
        *told = ItemState::Stale;
        model.refreshAll();
        QCOMPARE(phase.data(PhaseModel::BlockingRole).toInt(), 32);
        QCOMPARE(ItemState(phase.data(PhaseModel::WorstBlockingRole).toInt()), ItemState::Stale);
        // Every eighth of them is a person's box.
        QCOMPARE(phase.data(PhaseModel::NotFreshRole).toInt(), 28);
    }

    void aClickNeverTicksAProvedBox()
    {
        PhaseModel model;
        model.setRunbook(Sample::runbook(), Sample::source());
        QSignalSpy toggled(&model, &PhaseModel::boxToggled);
        QVERIFY(!model.setData(model.indexOf(ItemId(u"pre-launch/s0/i0"_s)), Qt::Checked,
                               Qt::CheckStateRole));
        QVERIFY(model.setData(model.indexOf(ItemId(u"pre-launch/s0/i5"_s)), Qt::Checked,
                              Qt::CheckStateRole));
        QCOMPARE(toggled.count(), 1);
    }

    void whatIsCriticalStandsFirst()
    {
        auto runbook = std::make_shared<Runbook>(*Sample::runbook());
        Phase &checklist = runbook->phases[0];
        checklist.sections[0].items[6].critical = true;
        checklist.sections[2].critical = true;
        PhaseModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRunbook(runbook, Sample::source());
        const QModelIndex phase = model.indexOfPhase(checklist.id);
        const auto idAt = [&model](int row, const QModelIndex &parent) {
            return model.index(row, 0, parent).data(PhaseModel::IdRole).toString();
        };
        QCOMPARE(idAt(0, phase), u"pre-launch/s2"_s);
        QCOMPARE(idAt(1, phase), u"pre-launch/s0"_s);
        const QModelIndex first = model.index(1, 0, phase);
        QCOMPARE(idAt(0, first), u"pre-launch/s0/i6"_s);
        QCOMPARE(idAt(1, first), u"pre-launch/s0/i0"_s);
        QCOMPARE(idAt(8, first), u"pre-launch/s1"_s);
        QCOMPARE(model.indexOf(ItemId(u"pre-launch/s0/i6"_s)), model.index(0, 0, first));
    }

    void whatIsCarriedOutKeepsItsOrder()
    {
        auto runbook = std::make_shared<Runbook>(*Sample::runbook());
        Phase &canary = runbook->phases[1];
        canary.sections.append(canary.sections.first());
        canary.sections[1].id = ItemId(u"canary/more"_s);
        canary.sections[1].critical = true;
        PhaseModel model;
        model.setRunbook(runbook, Sample::source());
        const QModelIndex phase = model.indexOfPhase(canary.id);
        QCOMPARE(model.index(0, 0, phase).data(PhaseModel::IdRole).toString(), u"canary/steps"_s);
    }

    void whatAStepAsksForStandsBelowIt()
    {
        auto runbook = std::make_shared<Runbook>(*Sample::runbook());
        Phase &canary = runbook->phases[1];
        Section &section = canary.sections[0];
        ChecklistItem criterion;
        criterion.kind = ChecklistItem::Kind::Criterion;
        criterion.id = ItemId(u"canary/payments"_s);
        criterion.title = u"Payments"_s;
        criterion.step = section.steps.first().id;
        section.items.append(criterion);
        PhaseModel model;
        StateSource source = Sample::source();
        source.isBound = [](const ItemId &) { return false; };
        model.setRunbook(runbook, source);
        const QModelIndex shown = model.indexOf(criterion.id);
        QCOMPARE(shown.row(), model.indexOf(section.steps.first().id).row() + 1);
        QCOMPARE(model.indexOfPhase(canary.id).data(PhaseModel::TotalRole).toInt(),
                 int(section.steps.size()) + 1);
        // Nobody can prove it: a person says so.
        QVERIFY(shown.flags() & Qt::ItemIsUserCheckable);
    }

    void aSectionRunsWithWhatIsBelowIt()
    {
        PhaseModel model;
        model.setRunbook(Sample::runbook(), Sample::source());
        PhasePage page(model, PhaseId(u"pre-launch"_s));
        QSignalSpy wanted(&page, &PhasePage::runItemsWanted);
        auto *action = page.findChild<QAction *>(u"runThisSection"_s);
        page.select(ItemId(u"pre-launch/s0/i3"_s));
        action->trigger();
        QCOMPARE(wanted.count(), 0);
        page.setRunnable(true);
        action->trigger();
        const auto items = wanted.value(0).value(0).value<QList<ItemId>>();
        QCOMPARE(items.size(), 16);
        QCOMPARE(items.first(), ItemId(u"pre-launch/s0/i0"_s));
        page.select(ItemId(u"pre-launch/s1/i3"_s));
        page.runSection();
        QCOMPARE(wanted.value(1).value(0).value<QList<ItemId>>().size(), 8);
    }

    void allOfAPhaseRuns()
    {
        PhaseModel model;
        model.setRunbook(Sample::runbook(), Sample::source());
        PhasePage page(model, PhaseId(u"pre-launch"_s));
        QSignalSpy wanted(&page, &PhasePage::runAllWanted);
        auto *button = page.findChild<QPushButton *>(u"runAllButton"_s);
        QVERIFY(!button->isEnabled());
        QVERIFY(!button->accessibleName().isEmpty());
        page.setRunnable(true);
        button->click();
        QCOMPARE(wanted.value(0).value(0).value<PhaseId>(), PhaseId(u"pre-launch"_s));
    }

    void itemsSayTheirStateToReaders()
    {
        PhaseModel model;
        model.setRunbook(Sample::runbook(), Sample::source());
        const QString text =
            model.indexOf(ItemId(u"pre-launch/s0/i1"_s)).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(text.startsWith(u"Force HTTPS, "_s), qPrintable(text));
    }

    void fiveThousandItemsKeepOneRowHeight()
    {
        PhaseModel model;
        model.setRunbook(Sample::runbook(1250), Sample::source());
        PhasePage page(model, PhaseId(u"pre-launch"_s));
        page.resize(1024, 640);
        auto *view = page.findChild<QTreeView *>(u"phaseList"_s);
        QVERIFY(view->uniformRowHeights());
        page.select(ItemId(u"pre-launch/s3/i1249"_s));
        QCOMPARE(page.current().value, u"pre-launch/s3/i1249"_s);
        page.findChild<QLineEdit *>(u"phaseSearch"_s)->setText(u"cookies"_s);
        QVERIFY(!page.grab().isNull());
    }

    void differingWordsAreFound_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("seen");
        QTest::addColumn<QString>("ofExpected");
        QTest::addColumn<QString>("ofSeen");
        QTest::newRow("a number") << u"status 200"_s << u"status 503"_s << u".x"_s << u".x"_s;
        QTest::newRow("alike but for case and stops")
            << u"Refused."_s << u"refused"_s << u"."_s << u"."_s;
        QTest::newRow("more words")
            << u"ports 80, 443"_s << u"ports 80, 443, 5432"_s << u"..."_s << u"...x"_s;
        QTest::newRow("another order") << u"a b"_s << u"b a"_s << u"x."_s << u".x"_s;
        QTest::newRow("nothing in common") << u"a b"_s << u"c d"_s << QString() << QString();
        QTest::newRow("too long") << u"a "_s.repeated(201) << u"a"_s << QString() << QString();
        QTest::newRow("nothing") << QString() << QString() << QString() << QString();
    }

    void differingWordsAreFound()
    {
        QFETCH(const QString, expected);
        QFETCH(const QString, seen);
        const auto [ofExpected, ofSeen] = differingWords(expected, seen);
        const auto marks = [](const QList<bool> &differs) {
            QString text;
            for (const bool differ : differs)
                text += differ ? u'x' : u'.';
            return text;
        };
        QTEST(marks(ofExpected), "ofExpected");
        QTEST(marks(ofSeen), "ofSeen");
    }

    void expectedStandsBesideSeen_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("seen");
        QTest::addColumn<bool>("beside");
        QTest::newRow("wide") << 700 << u"status 503"_s << true;
        QTest::newRow("wide enough") << 400 << u"status 503"_s << true;
        QTest::newRow("too narrow to read") << 340 << u"status 503"_s << false;
        QTest::newRow("a digest needs the width") << 700 << u"a1"_s.repeated(32) << false;
    }

    void expectedStandsBesideSeen()
    {
        QFETCH(const int, width);
        QFETCH(const QString, seen);
        ComparedFacts facts;
        facts.setFacts(u"status 200"_s, seen, true);
        facts.resize(width, facts.heightForWidth(width));
        facts.show();
        const auto *left = facts.findChild<QLabel *>(u"itemExpected"_s);
        const auto *right = facts.findChild<QLabel *>(u"itemSeen"_s);
        const QRect one(left->mapTo(&facts, QPoint()), left->size());
        const QRect other(right->mapTo(&facts, QPoint()), right->size());
        QTEST(one.right() < other.left() && one.top() == other.top(), "beside");
        QTEST(one.bottom() >= other.top(), "beside");
        QVERIFY(facts.rect().contains(one) && facts.rect().contains(other));
    }

    void whatDiffersIsMarkedNotByColourAlone()
    {
        ItemPane pane;
        ItemView view;
        view.id = ItemId(u"pre-launch/s0/i3"_s);
        view.state = ItemState::Fail;
        view.expected = u"status <200>"_s;
        view.seen = u"status <503>"_s;
        pane.setView(view);
        const auto *seen = pane.findChild<QLabel *>(u"itemSeen"_s);
        QVERIFY(seen->text().contains("status <b><u>&lt;503&gt;</u></b>"_L1));
        QCOMPARE(seen->accessibleName(), u"Seen, not as expected: status <503>"_s);
        QCOMPARE(seen->accessibleDescription(), u"What differs: <503>"_s);
        const auto *expected = pane.findChild<QLabel *>(u"itemExpected"_s);
        QCOMPARE(expected->accessibleName(), u"Expected: status <200>"_s);
        // What passed is no other thing than what was expected, whatever its words.
        view.state = ItemState::Pass;
        pane.setView(view);
        QCOMPARE(seen->text(), view.seen);
        QCOMPARE(seen->accessibleName(), u"Seen: status <503>"_s);
        QVERIFY(seen->accessibleDescription().isEmpty());
        view.seen.clear();
        pane.setView(view);
        QVERIFY(!seen->isVisibleTo(&pane));
        QVERIFY(expected->isVisibleTo(&pane));
    }

    void looksLikeAPage()
    {
        for (const auto &[scheme, name] : {std::pair(Theme::Scheme::Light, u"light"_s),
                                           std::pair(Theme::Scheme::Dark, u"dark"_s)}) {
            Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), scheme);
            PhaseModel model;
            model.setRunbook(Sample::runbook(), Sample::source());
            PhasePage page(model, PhaseId(u"pre-launch"_s));
            page.setStaleCount(7);
            page.select(ItemId(u"pre-launch/s0/i3"_s));
            ItemView view;
            view.id = page.current();
            view.title = u"Signing secret rotated"_s;
            view.detail = u"At least 32 bytes, the old one is refused"_s;
            view.line = 18;
            view.state = ItemState::Fail;
            view.age = u"1 min"_s;
            view.standing = u"shelf life 24 h"_s;
            view.expected = u"a token signed with the old secret is refused (401)"_s;
            view.seen = u"the old secret is still accepted (200)"_s;
            view.from = u"this machine → api.example:443, 148 ms"_s;
            view.advice = u"Restart the API so that it drops the previous key, then run again."_s;
            view.evidence =
                u"GET https://api.example/v1/me\nHTTP/2 200\ncontent-type: application/json\n"_s;
            view.foot = u"check http · evidence 3f9a…c210"_s;
            view.hasCheck = view.canWaive = view.canFix = true;
            view.history = {{Sample::now(), u"console"_s, ItemState::Fail, u"still accepted"_s}};
            page.pane()->setView(view);
            page.resize(1440, 800);
            page.ensurePolished();
            Sample::shoot(page, u"phasepage-"_s + name);
            page.resize(1024, 560);
            Sample::shoot(page, u"phasepage-small-"_s + name);
            QVERIFY(
                page.pane()->findChild<QPushButton *>(u"fixButton"_s)->isVisibleTo(page.pane()));
        }
    }
};

QTEST_MAIN(TestPhaseModel)
#include "tst_phasemodel.moc"
