// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/opening/openingentry.h"

#include "desk/console/thisuser.h"
#include "launch/quorumphase.h"
#include "launch/releasedigest.h"

#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

static QString prefixed(const QString &sha256)
{
    return sha256.isEmpty() ? QString() : "sha256:"_L1 + sha256;
}

/// Who holds a role: as the plan says, unless the page says otherwise.
static RosterEntry rosterEntry(const Role &role, const Plan &plan, const QList<RoleHolder> &holders)
{
    RosterEntry entry {.role = role.id, .title = role.title};
    if (const RoleAssignment *assigned = plan.assignment(role.id)) {
        entry.id = assigned->person;
        entry.demands = assigned->demands;
        if (const Person *person = plan.person(assigned->person)) {
            entry.name = person->name;
            for (const RosterKey &key : person->keys)
                entry.keys.append({key.key, key.from, key.until});
        }
    }
    const auto typed = std::ranges::find(holders, role.id, &RoleHolder::role);
    if (typed == holders.end() || typed->name.trimmed().isEmpty())
        return entry;
    if (entry.id.isEmpty())
        entry.id = PersonId(role.id.value + "-person"_L1);
    entry.name = typed->name.trimmed();
    const QStringList words = typed->publicKey.simplified().split(u' ');
    if (words.size() >= 2)
        entry.keys = {{words[0] + u' ' + words[1], {}, {}}};
    return entry;
}

/// All who may act. Somebody must be able to: the OS user, where the plan knows nobody at all.
static QList<Actor> actorsOf(const Plan &plan, const QList<RosterEntry> &roster)
{
    QList<Actor> actors;
    for (const Person &person : plan.people)
        actors.append({person.id, person.name, person.user});
    for (const RosterEntry &entry : roster) {
        const auto known = std::ranges::find(actors, entry.id, &Actor::id);
        if (known != actors.end())
            known->name = entry.name;
        else if (!entry.id.isEmpty())
            actors.append({entry.id, entry.name, {}});
    }
    const QString user = osUser();
    if (plan.people.isEmpty())
        actors.prepend({PersonId(u"operator"_s), user, user});
    return actors;
}

LaunchOpened openingOf(const RunbookPreview &preview, const Plan &plan, const NewLaunch &wishes)
{
    LaunchOpened opened;
    opened.title = wishes.title.isEmpty()
        ? (plan.title.isEmpty() ? preview.runbook.title : plan.title)
        : wishes.title;
    opened.release = wishes.release.isEmpty() ? plan.release : wishes.release;
    opened.artifact = digestNamedByPlan(plan, opened.release);
    opened.environment = wishes.environment.isEmpty() ? plan.environment : wishes.environment;
    opened.checklist = prefixed(preview.runbook.sha256);
    opened.plan = prefixed(plan.sha256);
    for (const Role &role : preview.runbook.roles)
        opened.roster.append(rosterEntry(role, plan, wishes.roles));
    opened.people = actorsOf(plan, opened.roster);
    opened.t0 = wishes.t0;
    opened.quorumBefore = quorumPhase(preview.runbook, plan).value;
    if (!plan.quorum.roles.isEmpty()) {
        opened.quorumRoles = QStringList();
        for (const RoleId &role : plan.quorum.roles)
            opened.quorumRoles->append(role.value);
    }
    opened.distinct = plan.quorum.distinct;
    if (plan.close)
        opened.closeAfter = plan.close->count();
    if (!plan.holds.isEmpty())
        opened.holds = plan.holds;
    opened.authorities = wishes.authorities.value_or(plan.timestamps.authorities);
    opened.roots = plan.timestamps.roots;
    opened.osUser = osUser();
    opened.host = QSysInfo::machineHostName();
    return opened;
}

Plan planAsOpened(Plan plan, const LaunchOpened &opened)
{
    plan.title = opened.title;
    plan.release = opened.release;
    plan.environment = opened.environment;
    plan.people.clear();
    plan.roles.clear();
    plan.quorum = {PhaseId(opened.quorumBefore), {}, opened.distinct};
    plan.timestamps = {opened.authorities, opened.roots};
    // Only a rehearsal moves what the runbook says of its times.
    if (!opened.rehearsal)
        plan.offsets.clear();
    for (const Actor &actor : opened.people)
        plan.people.append({actor.id, actor.name, actor.user, {}});
    for (const RosterEntry &entry : opened.roster) {
        plan.roles.append({entry.role, entry.id, entry.demands});
        if (!opened.quorumRoles || opened.quorumRoles->contains(entry.role.value))
            plan.quorum.roles.append(entry.role);
        const auto person = std::ranges::find(plan.people, entry.id, &Person::id);
        if (person == plan.people.end())
            continue;
        for (const SigningKey &key : entry.keys)
            person->keys.append({key.key, key.from, key.until});
    }
    return plan;
}

/// Rehearsals live by a faster clock; one that is opened again goes on where its last entry stands.
