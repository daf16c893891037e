// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/itemviewof.h"

#include "desk/checks/checkdesk.h"
#include "desk/checks/evidencedesk.h"
#include "desk/console/console.h"
#include "desk/record/historydesk.h"
#include "desk/rehearsal/rehearsaldesk.h"
#include "launch/launch.h"
#include "runbook/guides.h"
#include "ui/items/agetext.h"
#include "ui/items/itemviewparts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

QString ItemViewParts::viewText(const char *text)
{
    return QCoreApplication::translate("ItemView", text);
}

QString personName(const Console &console, const PersonId &person)
{
    if (!console.launch() || person.isEmpty())
        return {};
    const LaunchState &state = console.launch()->state();
    if (state.isOpen()) {
        for (const Actor &actor : state.opened().people) {
            if (actor.id == person)
                return actor.name.isEmpty() ? person.value : actor.name;
        }
    }
    return person.value;
}

void ItemViewParts::fillItem(ItemView &view, const Console &console, const GateContext &context,
                             const ChecklistItem &item)
{
    const ItemStatus status = shownItem(context, item.id);
    view.title = item.title;
    view.detail = item.detail;
    view.line = item.line;
    view.state = console.checks()->underWay(item.id).value_or(status.state);
    view.running = view.state == ItemState::Running || view.state == ItemState::Queued;
    view.since = status.since;
    view.age = ageText(status.since, context.now);
    view.hasCheck = console.checks()->isBound(item.id);
    QStringList standing;
    if (!status.by.isEmpty())
        standing
            << viewText(QT_TRANSLATE_NOOP("ItemView", "by %1")).arg(personName(console, status.by));
    if (status.expires.isValid() && status.by.value.size() > 0)
        standing << leftText(status.expires, context.now);
    if (status.expires.isValid() && status.expires > context.now)
        view.until = utcText(status.expires);
    view.blocking = blockingSentence(context, item.id);
    if (status.result) {
        const CheckResult &r = *status.result;
        view.expected = r.expected;
        view.seen = r.seen;
        view.from = r.took.count() > 0 ? viewText(QT_TRANSLATE_NOOP("ItemView", "%1, %2 ms"))
                                             .arg(r.vantage)
                                             .arg(r.took.count())
                                       : r.vantage;
        view.advice = r.advice;
        view.reason = !r.seen.isEmpty() && r.reason.contains(r.seen) ? QString() : r.reason;
        view.evidence = r.excerpt;
        const QByteArray whole = console.evidence()->head(r.evidence.sha256);
        if (whole.size() > r.excerpt.size())
            view.evidence = QString::fromUtf8(whole);
        standing
            << viewText(QT_TRANSLATE_NOOP("ItemView", "shelf life %1")).arg(spanText(r.shelfLife));
        view.foot = viewText(QT_TRANSLATE_NOOP("ItemView", "check %1 · evidence %2…%3"))
                        .arg(r.probe.isEmpty() ? r.kind : r.probe, r.evidence.sha256.left(4),
                             r.evidence.sha256.right(4));
    } else if (view.hasCheck) {
        view.from = console.checks()->vantageOf(item.id);
    } else {
        if (!console.launch()->isReadOnly() && !context.state.isClosed())
            view.foot = viewText(QT_TRANSLATE_NOOP("ItemView", "a person's box: Space attests it"));
        view.expected = context.plan.checks.value(item.id).with["statement"_L1].toString();
    }
    if (!status.note.isEmpty() && !status.by.isEmpty())
        view.reason = status.note;
    view.standing = standing.join(u" · "_s);
    for (const Command &command : item.commands) {
        view.command += command.text;
        view.commandLanguage = command.language;
    }
    const bool settled = view.state == ItemState::Attested || view.state == ItemState::Waived
        || view.state == ItemState::Accepted || view.state == ItemState::NotApplicable;
    view.canAttest = !view.hasCheck || view.state == ItemState::NotConfigured;
    view.canAccept = view.state == ItemState::AwaitingAcceptance;
    if (const std::optional<Blocker> closed = notYetOpen(context, item.id)) {
        if (info(view.state).blocks && !context.state.isClosed())
            view.blockers << closed->why;
        view.canAttest = false;
        view.canAccept = false;
    }
    view.critical = context.runbook.isCritical(item.id);
    view.canWaive = !settled;
    view.canUndo = settled;
    view.canFix = console.rehearsal() && console.rehearsal()->canFix(item.id)
        && !info(view.state).done && view.state != ItemState::Pending && !view.running;
    if (view.state == ItemState::Fail || view.state == ItemState::Warn
        || view.state == ItemState::Error) {
        if (const Guide *guide = guideFor(context.runbook.guides,
                                          u"%1 %2 %3"_s.arg(item.title, item.detail, status.note)))
            view.guide = guide->title;
    }
    if (view.canFix)
        view.advice = viewText(QT_TRANSLATE_NOOP(
            "ItemView", "Mend it with “Fix it in the rehearsal”; it is checked again at once."));
}

ItemView itemViewOf(const Console &console, const ItemId &id)
{
    ItemView view;
    const Launch *launch = console.launch();
    if (!launch || id.isEmpty() || !launch->runbook())
        return view;
    const GateContext context {*launch->runbook(), *launch->plan(), launch->state(),
                               launch->clock().now(), console.actor()};
    if (const ChecklistItem *item = context.runbook.item(id)) {
        view.id = id;
        ItemViewParts::fillItem(view, console, context, *item);
    } else if (const Step *step = context.runbook.step(id)) {
        view.id = id;
        ItemViewParts::fillStep(view, console, context, *step);
    }
    view.readOnly = launch->isReadOnly() || launch->state().isClosed();
    if (context.state.isOpen()) {
        for (const Actor &person : context.state.opened().people) {
            if (person.id != console.actor()
                && (!view.critical
                    || std::ranges::contains(context.state.roster(), person.id, &RosterEntry::id)))
                view.releasers.append(std::pair(person.id, personName(console, person.id)));
        }
    }
    for (const Entry &entry : console.history()->of(id)) {
        if (const auto row = ItemViewParts::historyRow(console, entry, id))
            view.history.prepend(*row);
    }
    view.olderHistory = console.history()->olderThanShown(id);
    return view;
}
