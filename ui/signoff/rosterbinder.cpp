// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/rosterbinder.h"

#include "desk/console/console.h"
#include "desk/signoff/rosterdesk.h"
#include "launch/launch.h"
#include "ui/signoff/rosterpane.h"
#include "ui/signoff/signoffpage.h"
#include "ui/window/mainwindow.h"

using namespace Qt::StringLiterals;

static RosterView rosterView(const Console &console, const RosterDesk &desk,
                             const QList<SignKeyChoice> &keys)
{
    const LaunchState &state = console.launch()->state();
    RosterView view;
    for (const RosterEntry &entry : state.roster())
        view.roles.append(std::pair(
            entry.role.value,
            entry.name.isEmpty() ? entry.title
                                 : MainWindow::tr("%1, held by %2").arg(entry.title, entry.name)));
    for (const Actor &person : state.opened().people)
        view.people.append(
            std::pair(person.id.value, person.name.isEmpty() ? person.id.value : person.name));
    const QList<PersonId> approved = desk.approved();
    for (const RosterEntry &lead : desk.approvers(console.actor()))
        view.approvers.append({lead.id, MainWindow::tr("%1 (%2)").arg(lead.name, lead.title),
                               approved.contains(lead.id)});
    view.keys = keys;
    view.needed = RosterDesk::approvalsNeeded;
    view.proposed = desk.isProposed();
    return view;
}

/// "Olga Example" -> "olga-example", for somebody the launch does not know yet.
static PersonId newPerson(const QString &name)
{
    QString slug;
    for (const QChar c : name.toLower())
        slug += c.isLetterOrNumber() ? c : u'-';
    return PersonId(slug.split(u'-', Qt::SkipEmptyParts).join(u'-'));
}

void bindRoster(Console &console, SignOffPage *page,
                const std::function<QList<SignKeyChoice>()> &keys)
{
    RosterPane *pane = page->rosterPane();
    auto *desk = new RosterDesk(*console.launch(), page);
    const auto refresh = [&console, pane, desk, keys] {
        if (console.launch())
            pane->setView(rosterView(console, *desk, keys()));
    };
    QObject::connect(page, &SignOffPage::rosterWanted, pane, refresh);
    QObject::connect(&console, &Console::actorChanged, pane, refresh);
    QObject::connect(pane, &RosterPane::proposed, desk, [pane, desk, refresh] {
        const PersonId person =
            pane->person().isEmpty() ? newPerson(pane->name()) : PersonId(pane->person());
        const Result<void> proposed = desk->propose(
            {RoleId(pane->role()), person, pane->name(), pane->publicKey(), pane->reason()});
        pane->showMessage(proposed ? QString() : proposed.error().text());
        pane->setStatement({});
        refresh();
    });
    QObject::connect(pane, &RosterPane::approverChosen, desk, [pane, desk](const PersonId &who) {
        if (who.isEmpty())
            return pane->setStatement({});
        const Result<QByteArray> text = desk->statement(who);
        pane->setStatement(text ? QString::fromUtf8(*text) : text.error().text());
    });
    QObject::connect(pane, &RosterPane::approveWanted, desk, [pane, desk] {
        Result<KeySource> source = keySourceFromText(pane->key());
        if (!source)
            return pane->showMessage(source.error().text());
        source->passphrase = pane->takePassphrase();
        pane->showMessage(MainWindow::tr("Waiting for the key; a security key wants its touch."));
        desk->approve(pane->approver(), *source);
    });
    QObject::connect(pane, &RosterPane::takeWanted, desk, [pane, desk] {
        const Result<void> taken = desk->take(pane->approver(), pane->statement().toUtf8(),
                                              pane->signature().toUtf8() + '\n');
        if (!taken)
            pane->showMessage(taken.error().text());
    });
    QObject::connect(pane, &RosterPane::recordWanted, desk, [&console, pane, desk] {
        if (console.actor().isEmpty())
            return pane->showMessage(
                MainWindow::tr("Say who you are first: everything is recorded by name."));
        desk->record(console.actor());
    });
    QObject::connect(desk, &RosterDesk::approvedBy, pane, [pane, refresh] {
        pane->showMessage({});
        refresh();
    });
    QObject::connect(desk, &RosterDesk::refused, pane,
                     [pane](const Error &error) { pane->showMessage(error.text()); });
    QObject::connect(desk, &RosterDesk::recorded, page, &SignOffPage::signingDone);
}
