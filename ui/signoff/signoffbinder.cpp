// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/console/background.h"
#include "desk/console/console.h"
#include "desk/rehearsal/rehearsaldesk.h"
#include "desk/signoff/keyoffers.h"
#include "desk/signoff/signdesk.h"
#include "desk/signoff/timedesk.h"
#include "domain/itemids.h"
#include "launch/canarymoments.h"
#include "launch/entrywords.h"
#include "launch/gate.h"
#include "launch/launch.h"
#include "launch/unproved.h"
#include "record/exporter.h"
#include "signoff/sshkey.h"
#include "ui/items/agetext.h"
#include "ui/items/itemviewof.h"
#include "ui/signoff/keybinder.h"
#include "ui/signoff/rosterbinder.h"
#include "ui/signoff/signoffimport.h"
#include "ui/signoff/signoffpage.h"
#include "ui/widgets/soon.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pages.h"

#include <QDir>
#include <QTimer>

#include <ranges>

using namespace Qt::StringLiterals;

namespace {

QStringList peopleOfWaiver(const Console &console, const ItemStatus &status)
{
    QStringList people {personName(console, status.by)};
    if (!status.releasedBy.isEmpty())
        people.append(personName(console, status.releasedBy));
    return people;
}

/// What a lead can compare with `ssh-keygen -l`: keys of one type all begin alike.
QString expectedKey(const RosterEntry &entry)
{
    if (entry.keys.isEmpty())
        return MainWindow::tr("no key is on the roster: a GO does not count");
    const Result<SshPublicKey> key = readSshKeyLine(entry.keys.first().key);
    return key ? MainWindow::tr("key expected: %1").arg(sshFingerprint(*key))
               : MainWindow::tr("the roster's key cannot be read: %1").arg(key.error().text());
}

SignOffCardView cardOf(const Console &console, const SignOffStatus &said)
{
    const LaunchState &state = console.launch()->state();
    SignOffCardView card;
    card.role = said.role;
    const RosterEntry *holder = state.holder(said.role);
    card.title = holder ? holder->title : said.role.value;
    card.name = holder ? holder->name : QString();
    card.key = holder ? expectedKey(*holder) : QString();
    card.withdrawn = said.withdrawn;
    card.over = state.isClosed();
    card.stale = said.stale;
    if (said.statement && !said.withdrawn) {
        card.decision = said.statement->decision;
        card.name = said.statement->signerName;
        QStringList because {said.statement->reason, said.staleBecause};
        if (said.keyless && said.statement->decision == Decision::Go)
            because.append(MainWindow::tr("it does not count: no key of the role is on the "
                                          "roster"));
        because.removeAll(QString());
        card.because = because.join(u'\n');
        card.age =
            MainWindow::tr("%1 ago").arg(ageText(said.time, console.launch()->clock().now()));
        card.time = u"%1, %2"_s.arg(utcText(said.time), console.times()->timeOf(said));
        card.statement = said.text;
        card.signature = said.signature;
        if (const auto judged = console.signing()->judgement(said.role))
            card.key = judged->words;
    } else if (state.pollCalled()) {
        card.time = MainWindow::tr("asked");
    }
    card.canSign = !console.launch()->isReadOnly() && !state.isClosed();
    card.hasRehearsalKey =
        console.rehearsal() && !console.rehearsal()->keyFile(said.role).isEmpty();
    return card;
}

/// "called 18:25:02 UTC by Olga, 2 points open".
QString pollWords(const Console &console)
{
    const QList<Entry> &entries = console.launch()->deeds();
    if (!console.launch()->state().pollCalled())
        return {};
    for (const Entry &entry : std::views::reverse(entries)) {
        const auto *called = std::get_if<PollCalled>(&entry.event);
        if (!called)
            continue;
        const QString when = MainWindow::tr("called %1 by %2")
                                 .arg(utcText(entry.time), personName(console, entry.actor));
        return called->open.isEmpty()
            ? MainWindow::tr("%1, the gate clear").arg(when)
            : MainWindow::tr("%1, with %n open point(s)", nullptr, int(called->open.size()))
                  .arg(when);
    }
    return {};
}

/// Where the launch went another way than the document: other commands, another order.
static QStringList deviationsOf(const GateContext &context)
{
    QStringList lines;
    for (const Entry &entry : context.state.deviations()) {
        if (const auto *deviation = std::get_if<DeviationRecorded>(&entry.event))
            lines << u"%1: %2"_s.arg(deviation->step.value.section(u'/', -1), deviation->reason);
    }
    for (const Phase &phase : context.runbook.phases) {
        for (const Section &section : phase.sections) {
            for (const Step &step : section.steps) {
                if (const auto ahead = context.state.step(step.id).ahead)
                    lines << MainWindow::tr("%1, ahead of its turn: %2")
                                 .arg(step.title, ahead->reason);
            }
        }
    }
    return lines;
}

SignOffView signOffView(const Console &console, const QList<KeyOffer> &offers)
{
    const Launch &launch = *console.launch();
    const LaunchState &state = launch.state();
    const LaunchOpened &opened = state.opened();
    const GateContext context {*launch.runbook(), *launch.plan(), state, launch.clock().now(),
                               console.actor()};
    SignOffView view;
    view.release = opened.release;
    view.releaseDigest = state.artifact();
    view.releaseDigestOrigin = view.releaseDigest.isEmpty()
        ? MainWindow::tr("its digest is not known: no check has asked a registry for it, and the "
                         "plan names none")
        : state.isArtifactProved() ? MainWindow::tr("as the registry answered")
                                   : MainWindow::tr("as the plan names it; no registry was asked");
    view.runbook = launch.runbook()->title;
    view.runbookDigest = opened.checklist;
    view.planDigest = opened.plan;
    view.rehearsal = opened.rehearsal;
    view.readOnly = launch.isReadOnly() || launch.state().isClosed();
    view.keys = keyChoices(state, offers);
    view.poll = pollWords(console);
    view.canCallPoll = !view.readOnly && !state.roster().isEmpty();
    QDateTime oldest;
    for (const ChecklistItem *item : checklistItems(context.runbook)) {
        const ItemStatus status = shownItem(context, item->id);
        if (info(status.state).done && (!oldest.isValid() || status.since < oldest))
            oldest = status.since;
    }
    for (const auto &[item, status] : unprovedItems(context)) {
        if (status.state == ItemState::Waived)
            view.waived << waiverText(item->title, status, peopleOfWaiver(console, status),
                                      context.now);
    }
    for (const Entry &entry : state.waivedFindings()) {
        const auto &waived = std::get<FindingWaived>(entry.event);
        view.waived << MainWindow::tr("%1: %2\nBy %3")
                           .arg(waivedFindingWords(waived), waived.reason,
                                personName(console, entry.actor));
    }
    view.counts = countsOfChecklists(context);
    view.oldestEvidence = ageText(oldest, context.now);
    if (state.canary().isPromoted())
        view.canary = MainWindow::tr("Promoted: %1").arg(promotedFor(state.canary()));
    else if (state.canary().rollback)
        view.canary = MainWindow::tr("Rolled back: %1").arg(state.canary().rollback->reason);
    else if (state.canary().decided)
        view.canary = state.canary().decided->reason;
    else if (state.canary().started)
        view.canary = MainWindow::tr("takes traffic, no verdict yet");
    view.deviations = deviationsOf(context);
    // What is over waits for nothing.
    for (const Blocker &blocker : state.isClosed() ? QList<Blocker>() : blockersOfLaunch(context)) {
        if (blocker.role.isEmpty())
            view.open << blocker.why;
    }
    const Phase *gated = context.runbook.phase(PhaseId(opened.quorumBefore));
    view.gates = gated ? gated->title : opened.quorumBefore;
    for (const SignOffStatus &said : state.signOffs())
        view.cards.append(cardOf(console, said));
    return view;
}

SignWish wishOf(const RoleId &role, Decision decision, const QString &reason,
                const QString &meaning)
{
    SignWish wish;
    wish.role = role;
    wish.decision = decision;
    wish.reason = reason;
    wish.meaning = meaning;
    return wish;
}

void connectSigning(Console &console, SignOffPage *page)
{
    SignDesk *desk = console.signing();
    QObject::connect(page, &SignOffPage::signRequested, desk,
                     [&console, page](const RoleId &, Decision, const QString &, const QString &,
                                      const QString &key) {
                         Result<KeySource> source = keySourceFromText(key);
                         if (!source) {
                             page->panel()->showRefusal(source.error().text());
                             return;
                         }
                         source->passphrase = page->panel()->takePassphrase();
                         page->panel()->setBusy(true);
                         // Exactly what was on screen, byte for byte.
                         console.signing()->sign(page->panel()->shownStatement().toUtf8(), *source);
                     });
    QObject::connect(page, &SignOffPage::rehearsalGoRequested, desk,
                     [&console](const RoleId &role) {
                         KeySource source;
                         source.name = console.rehearsal()->keyFile(role);
                         console.signing()->sign(wishOf(role, Decision::Go, {}, {}), source);
                     });
    QObject::connect(page, &SignOffPage::withdrawRequested, desk,
                     [&console](const RoleId &role, const QString &reason) {
                         console.signing()->withdraw(console.actor(), role, reason);
                     });
    QObject::connect(page, &SignOffPage::cancelRequested, desk, &SignDesk::cancel);
    QObject::connect(page, &SignOffPage::verifyRequested, page, [&console, page] {
        QStringList words;
        for (const SignOffStatus &said : console.launch()->state().signOffs()) {
            const auto judged = console.signing()->judgement(said.role);
            words << u"%1: %2"_s.arg(said.role.value,
                                     judged ? judged->words : MainWindow::tr("has not signed"));
        }
        page->showMessage(words.join(u'\n'));
    });
    QObject::connect(page, &SignOffPage::pollRequested, page, [&console, page] {
        if (console.actor().isEmpty())
            page->showMessage(MainWindow::tr("Say who you are first: the poll is called by name."));
        else
            console.submit(PollCalled {});
    });
    bindKeyPane(page);
    QObject::connect(page, &SignOffPage::importRequested, desk,
                     [&console](const QByteArray &statement, const QByteArray &signature) {
                         console.signing()->import(console.actor(), statement, signature);
                     });
    QObject::connect(page, &SignOffPage::statementSaveRequested, page,
                     [page](const QString &path, const QByteArray &statement) {
                         const Result<void> written = writeWhole(path, statement);
                         if (written)
                             page->showSaved(path);
                         else
                             page->panel()->showRefusal(written.error().text());
                     });
    QObject::connect(desk, &SignDesk::signedOff, page, [page] {
        page->panel()->setBusy(false);
        page->signingDone();
    });
    QObject::connect(desk, &SignDesk::refused, page, [page](const RoleId &, const Error &error) {
        page->panel()->setBusy(false);
        page->panel()->showRefusal(error.text());
        page->importPane()->showRefusal(error.text());
        page->showMessage(error.text());
    });
}

} // namespace

QWidget *makeSignOffPage(Console &console, MainWindow &)
{
    auto *page = new SignOffPage;
    page->setPreview(
        [&console](const RoleId &role, Decision decision, const QString &reason,
                   const QString &meaning) -> Result<QString> {
            const Result<Statement> made =
                console.signing()->statement(wishOf(role, decision, reason, meaning));
            if (!made)
                return std::unexpected(made.error());
            return QString::fromUtf8(statementText(*made));
        },
        [&console](const RoleId &role, Decision decision) {
            const RosterEntry *holder = console.launch()->state().holder(role);
            return defaultMeaning(decision, holder ? holder->title : role.value);
        });
    const auto offers = std::make_shared<QList<KeyOffer>>();
    const auto refresh = [&console, page, offers] {
        if (console.launch())
            page->setView(signOffView(console, *offers));
    };
    refresh();
    connectSigning(console, page);
    // An agent may take its time.
    const auto lookForKeys = [page, offers, refresh] {
        inBackground(
            page,
            [] {
                return keyOffers(signingTools(), QDir::homePath() + u"/.ssh"_s)
                    + offersOfKept(keptKeys());
            },
            [offers, refresh](const QList<KeyOffer> &found) {
                *offers = found;
                refresh();
            });
    };
    QObject::connect(page, &SignOffPage::keysWanted, page, lookForKeys);
    if (!console.launch()->isReadOnly())
        bindRoster(console, page,
                   [&console, offers] { return keyChoices(console.launch()->state(), *offers); });
    QObject::connect(&console, &Console::appended, new Soon(refresh, page), &Soon::ask);
    QObject::connect(&console, &Console::moved, page, refresh);
    QObject::connect(&console, &Console::actorChanged, page, refresh);
    auto *ages = new QTimer(page);
    ages->start(std::chrono::seconds(5));
    QObject::connect(ages, &QTimer::timeout, page, refresh);
    return page;
}
