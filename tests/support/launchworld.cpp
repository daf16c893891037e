// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/launchworld.h"

#include <QCryptographicHash>

LaunchWorld::LaunchWorld()
{
    using namespace Qt::StringLiterals;
    runbook.bytes = "# Launch\n";
    runbook.phases = {
        phase(u"pre"_s, PhaseKind::Checklist, {}),
        phase(u"canary"_s, PhaseKind::Procedure, std::chrono::hours(-2)),
        phase(u"deploy"_s, PhaseKind::Procedure, std::chrono::hours(0)),
        phase(u"rollback"_s, PhaseKind::Rollback, {}),
        phase(u"post"_s, PhaseKind::PostLaunch, std::chrono::hours(1)),
        phase(u"daily"_s, PhaseKind::Maintenance, {}),
    };
    runbook.guides = {
        {.title = u"High Error Rate"_s, .steps = {u"Read the logs"_s, u"Ask the database"_s}}};
    addItem(0, u"pre/a"_s);
    addItem(0, u"pre/b"_s);
    addItem(0, u"pre/c"_s, true);
    addStep(1, u"canary/deploy"_s);
    addStep(1, u"canary/watch"_s);
    addStep(2, u"deploy/all"_s);
    addStep(3, u"rollback/run"_s);
    addItem(4, u"post/look"_s);
    addItem(5, u"daily/look"_s);
    plan.bytes = "launch: {}\n";
    plan.people = {{person("lead-1"), u"Ada"_s, {}, {}},
                   {person("lead-2"), u"Ben"_s, {}, {}},
                   {person("operator"), u"Oda"_s, {}, {}}};
    plan.quorum = {PhaseId(u"deploy"_s), {RoleId(u"dev"_s), RoleId(u"sec"_s)}, true};
}

Phase LaunchWorld::phase(const QString &id, PhaseKind kind,
                         std::optional<std::chrono::seconds> offset) const
{
    return {.id = PhaseId(id),
            .title = id,
            .kind = kind,
            .offset = offset,
            .sections = {Section {.id = ItemId(id), .title = id}}};
}

void LaunchWorld::addItem(int phase, const QString &id, bool critical)
{
    runbook.phases[phase].sections[0].items.append(
        {.id = ItemId(id), .title = id, .critical = critical});
}

void LaunchWorld::addStep(int phase, const QString &id)
{
    QList<Step> &steps = runbook.phases[phase].sections[0].steps;
    steps.append({.id = ItemId(id), .number = int(steps.size()) + 1, .title = id});
}

LaunchOpened LaunchWorld::opening() const
{
    using namespace Qt::StringLiterals;
    LaunchOpened opened {.title = u"Launch"_s, .release = u"shop:1"_s};
    opened.checklist = "sha256:"_L1 + digest(runbook.bytes);
    opened.plan = "sha256:"_L1 + digest(plan.bytes);
    opened.t0 = utc("2026-11-23T12:00:00Z");
    opened.roster = {{RoleId(u"dev"_s),
                      u"DevOps"_s,
                      person("lead-1"),
                      u"Ada"_s,
                      {{u"ssh-ed25519 QURB"_s, {}, {}}},
                      {}},
                     {RoleId(u"sec"_s),
                      u"Security"_s,
                      person("lead-2"),
                      u"Ben"_s,
                      {{u"ssh-ed25519 QkVO"_s, {}, {}}},
                      {}}};
    return opened;
}

QString LaunchWorld::digest(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void LaunchWorld::happen(const Event &event, const char *actor)
{
    Entry entry;
    entry.seq = state.size();
    entry.actor = person(actor);
    entry.ledger = QStringLiteral("ledger-1");
    entry.prev = state.head();
    entry.time = clock.now();
    entry.mono = clock.sinceBoot();
    entry.event = event;
    entry.bytes = entryBytes(entry).value_or(QByteArray());
    entry.leaf = leafHash(entry.bytes);
    state.apply(entry);
    entries.append(entry);
}

CheckFinished LaunchWorld::result(const char *name, Verdict verdict, const char *seen) const
{
    CheckResult result {.item = item(name), .kind = QStringLiteral("file"), .verdict = verdict};
    result.seen = QString::fromLatin1(seen);
    result.reason = QStringLiteral("because");
    result.started = clock.now();
    result.shelfLife = std::chrono::hours(1);
    result.evidence.sha256 = digest(seen);
    return {result};
}

Statement LaunchWorld::statement(const char *role, Decision decision) const
{
    const RosterEntry *holder = state.holder(RoleId(QString::fromLatin1(role)));
    Statement s {.basisHead = state.head(), .basisSize = state.size(), .decision = decision};
    s.ledger = state.ledger();
    s.nonce = QString::number(state.size());
    s.reason = decision == Decision::Go ? QString() : QStringLiteral("not yet");
    s.role = RoleId(QString::fromLatin1(role));
    s.signedAt = clock.now();
    s.signerId = holder->id;
    s.signerName = holder->name;
    s.checklist = state.opened().checklist;
    s.plan = state.opened().plan;
    s.release = state.opened().release;
    return s;
}

SignedOff LaunchWorld::signOff(const char *role, Decision decision) const
{
    return {QString::fromUtf8(statementText(statement(role, decision))), QStringLiteral("sig")};
}

void LaunchWorld::proveAll()
{
    for (const char *name : {"pre/a", "pre/b", "pre/c"})
        happen(result(name, Verdict::Pass), "console");
}
