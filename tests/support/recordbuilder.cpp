// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/recordbuilder.h"

#include "domain/canonicaljson.h"

#include <QCryptographicHash>

RecordBuilder::RecordBuilder(bool rehearsal, const QStringList &roots)
    : m_runbook(std::make_shared<Runbook>(makeRunbook()))
    , m_plan(std::make_shared<Plan>(makePlan()))
{
    m_opened.title = QStringLiteral("Parcel API");
    m_opened.release = QStringLiteral("parcel:v2.1.0");
    m_opened.artifact =
        QStringLiteral("sha256:9b1c44f0a7d1e6c2b8a5903f7d4e1c6b2a8f9d0e3c5b7a1f4e6d8c9b0a2f1ee2");
    m_opened.environment = QStringLiteral("production");
    m_opened.checklist = digestOf(m_runbook->bytes);
    m_opened.plan = digestOf(m_plan->bytes);
    m_opened.t0 = fromUtcText(QStringLiteral("2026-11-22T17:25:00.000Z"));
    m_opened.quorumBefore = QStringLiteral("phase-3-full-deployment-t-0h");
    m_opened.consoleKey = lineOf(key(0));
    m_opened.rehearsal = rehearsal;
    m_opened.speed = rehearsal ? 10.0 : 1.0;
    m_opened.roots = roots;
    m_opened.osUser = QStringLiteral("op");
    m_opened.host = QStringLiteral("deck");
    int n = 1;
    for (const char *title :
         {"DevOps Lead", "Security Lead", "Product Manager", "Engineering Lead"}) {
        RosterEntry entry;
        entry.title = QString::fromLatin1(title);
        entry.role = RoleId(entry.title.toLower().replace(u' ', u'-'));
        entry.id = PersonId(QStringLiteral("lead-%1").arg(n));
        entry.name = QStringLiteral("Lead Number %1").arg(n);
        entry.keys = {{lineOf(key(n)), {}, {}}};
        m_opened.roster.append(entry);
        m_opened.people.append({entry.id, entry.name, QString()});
        ++n;
    }
    m_opened.people.append({PersonId(QStringLiteral("operator-1")), QStringLiteral("Op Erator"),
                            QStringLiteral("op")});
    add(m_opened);
}

void RecordBuilder::reopen(const LaunchOpened &opened)
{
    m_opened = opened;
    m_entries.clear();
    add(m_opened);
}

void RecordBuilder::add(const Event &event, std::chrono::seconds later, const QString &actor)
{
    Entry entry;
    entry.seq = m_entries.size();
    entry.actor = PersonId(actor);
    entry.ledger = QStringLiteral("0b6f8c3e-5a0d-4b1e-9c55-2f1f6f8a7d01");
    entry.prev = m_entries.isEmpty() ? zeroHash() : m_entries.constLast().leaf;
    m_time = m_time.addSecs(later.count());
    entry.time = m_time;
    entry.mono = std::chrono::milliseconds(1000 * entry.seq);
    entry.boot = QStringLiteral("boot-1");
    entry.event = event;
    m_entries.append(*readEntry(*entryBytes(entry)));
}

void RecordBuilder::check(const QString &item, Verdict verdict, const QString &expected,
                          const QString &seen, const QString &reason)
{
    CheckFinished event;
    CheckResult &r = event.result;
    r.item = ItemId(item);
    r.kind = QStringLiteral("http");
    r.verdict = verdict;
    r.expected = expected;
    r.seen = seen;
    r.reason = reason;
    r.vantage = QStringLiteral("this machine (op@deck)");
    r.probe = QStringLiteral("http/1");
    r.started = m_time;
    r.took = std::chrono::milliseconds(84);
    r.excerpt = QStringLiteral("HTTP/2 200\nstrict-transport-security: max-age=63072000");
    r.evidence.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(seen.toUtf8(), QCryptographicHash::Sha256).toHex());
    r.evidence.mediaType = QStringLiteral("text/plain");
    add(event);
}

void RecordBuilder::signOff(int lead, Decision decision, const QString &reason, int signedBy)
{
    const RosterEntry &entry = m_opened.roster.at(lead - 1);
    Statement s;
    s.basisHead = m_entries.constLast().leaf;
    s.basisSize = m_entries.size();
    s.decision = decision;
    s.ledger = m_entries.constFirst().ledger;
    s.meaning = QStringLiteral("I have seen what is known and release it for full deployment.");
    s.nonce = QStringLiteral("nonce-%1").arg(m_entries.size());
    s.reason = reason;
    s.role = entry.role;
    s.signedAt = m_time.addSecs(30);
    s.signerId = entry.id;
    s.signerName = entry.name;
    s.artifact = m_opened.artifact;
    s.checklist = m_opened.checklist;
    s.plan = m_opened.plan;
    s.release = m_opened.release;
    const QByteArray text = statementText(s);
    const QByteArray sig = *signSsh(key(signedBy < 0 ? lead : signedBy), signOffNamespace, text);
    add(SignedOff {QString::fromUtf8(text), QString::fromUtf8(sig)}, std::chrono::seconds(60),
        entry.id.value);
}

RecordBytes RecordBuilder::bytes(int consoleKey) const
{
    RecordBytes bytes;
    for (const Entry &entry : m_entries)
        bytes.entries.append(entry.bytes);
    bytes.head = headText();
    bytes.signature = *signSsh(key(consoleKey), headNamespace, bytes.head);
    return bytes;
}

LaunchRecord RecordBuilder::record() const
{
    const RecordBytes b = bytes();
    return *freeze(m_entries, b.head, b.signature, m_runbook, m_plan);
}

QString RecordBuilder::lineOf(const Ed25519Key &key)
{
    return QStringLiteral("ssh-ed25519 ") + QString::fromLatin1(key.blob().toBase64());
}

QString RecordBuilder::digestOf(const QByteArray &bytes)
{
    return QStringLiteral("sha256:")
        + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray RecordBuilder::headText() const
{
    return *toCanonical({{QStringLiteral("head"), m_entries.constLast().leaf},
                         {QStringLiteral("ledger"), m_entries.constFirst().ledger},
                         {QStringLiteral("size"), m_entries.size()},
                         {QStringLiteral("time"), toUtcText(m_time)},
                         {QStringLiteral("v"), 1}});
}

Plan RecordBuilder::makePlan()
{
    Plan plan;
    plan.bytes =
        "launch: { title: Parcel API, release: \"parcel:v2.1.0\", environment: production }\n";
    plan.title = QStringLiteral("Parcel API");
    plan.release = QStringLiteral("parcel:v2.1.0");
    plan.canary.emplace();
    plan.canary->share = 0.1;
    return plan;
}

Runbook RecordBuilder::makeRunbook()
{
    Runbook book;
    QByteArray text = "# Parcel API\n\n## Before launch\n\n### Security\n\n";
    int line = 7;
    const auto say = [&text, &line](const QByteArray &bytes) {
        text += bytes + '\n';
        ++line;
    };
    Phase before;
    before.id = PhaseId(QStringLiteral("before-launch"));
    before.title = QStringLiteral("Before launch");
    before.kind = PhaseKind::Checklist;
    before.line = 3;
    Section security;
    security.id = ItemId(QStringLiteral("before-launch/security"));
    security.title = QStringLiteral("Security");
    security.level = 3;
    for (const char *title : {"Strict transport header", "Signing key rotated",
                              "Old tokens revoked", "Backups restore", "Static assets on the edge",
                              "Pager tested", "Purchase keys", "Rate limits measured under load"}) {
        ChecklistItem item;
        item.title = QString::fromLatin1(title);
        item.id = ItemId(QStringLiteral("before-launch/security/")
                         + item.title.toLower().replace(u' ', u'-'));
        item.line = line;
        say("- [ ] **" + QByteArray(title) + "** as agreed");
        security.items.append(item);
    }
    before.sections.append(security);
    book.phases.append(before);
    say("");
    Phase canary;
    canary.title = QStringLiteral("Phase 2: Canary deployment (T-2h)");
    canary.id = PhaseId(QStringLiteral("phase-2-canary-deployment-t-2h"));
    canary.kind = PhaseKind::Procedure;
    canary.offset = std::chrono::hours(-2);
    canary.line = line;
    say("## " + canary.title.toUtf8());
    say("");
    Section steps;
    steps.id = ItemId(canary.id.value);
    steps.title = canary.title;
    steps.level = 2;
    for (const char *title : {"Deploy canary (10%)", "Watch the canary"}) {
        Step step;
        step.number = int(steps.steps.size()) + 1;
        step.title = QString::fromLatin1(title);
        step.id = ItemId(canary.id.value
                         + (step.number == 1 ? QStringLiteral("/deploy-canary-10")
                                             : QStringLiteral("/watch-the-canary")));
        step.line = line;
        step.commands = {{QStringLiteral("bash"),
                          QStringLiteral("bash scripts/canary-deploy.sh parcel:v2.1.0"), line + 1}};
        say(QByteArray::number(step.number) + ". " + title);
        steps.steps.append(step);
    }
    canary.sections.append(steps);
    book.phases.append(canary);
    say("");
    say("## Sign-off");
    say("");
    say("| Role | Name | Signature | Date |");
    say("|------|------|-----------|------|");
    for (const char *title :
         {"DevOps Lead", "Security Lead", "Product Manager", "Engineering Lead"}) {
        Role role;
        role.title = QString::fromLatin1(title);
        role.id = RoleId(role.title.toLower().replace(u' ', u'-'));
        role.line = line;
        say("| " + QByteArray(title) + " | ______ | ______ | ____ |");
        book.roles.append(role);
    }
    book.title = QStringLiteral("Parcel API");
    book.bytes = text;
    book.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    return book;
}

void RecordBuilder::tellAll()
{
    using namespace std::chrono_literals;
    const QString in = QStringLiteral("before-launch/security/");
    const QString op = QStringLiteral("operator-1");
    check(in + QStringLiteral("strict-transport-header"), Verdict::Pass,
          QStringLiteral("max-age of at least 31536000"),
          QStringLiteral("max-age=63072000; includeSubDomains"),
          QStringLiteral("The header is there and long enough."));
    check(in + QStringLiteral("signing-key-rotated"), Verdict::Pass,
          QStringLiteral("a key younger than 30 days"), QStringLiteral("4 days old"),
          QStringLiteral("The key is 4 days old."));
    check(in + QStringLiteral("backups-restore"), Verdict::Fail, QStringLiteral("exit 0"),
          QStringLiteral("exit 2"), QStringLiteral("The restored copy lacks 2 of 14 tables."));
    add(ItemWaived {ItemId(in + QStringLiteral("static-assets-on-the-edge")),
                    QStringLiteral("no static assets yet"),
                    QStringLiteral("none until the shop opens"), m_time, m_time.addDays(7),
                    findingOf(ItemId(in + QStringLiteral("static-assets-on-the-edge")), nullptr),
                    PersonId()},
        60s, op);
    add(ItemNotApplicable {ItemId(in + QStringLiteral("purchase-keys")),
                           QStringLiteral("nothing is sold in this release")},
        60s, op);
    add(ItemAttested {ItemId(in + QStringLiteral("pager-tested")),
                      QStringLiteral("paged both on-call people, both answered"), QDateTime()},
        60s, op);
    check(in + QStringLiteral("backups-restore"), Verdict::Pass, QStringLiteral("exit 0"),
          QStringLiteral("exit 0"), QStringLiteral("14 of 14 tables restored."));
    const ItemId deploy(QStringLiteral("phase-2-canary-deployment-t-2h/deploy-canary-10"));
    add(HoldStarted {QStringLiteral("waiting for DNS")}, 600s, op);
    add(HoldEnded {m_opened.t0}, 1200s, op);
    StepStarted start;
    start.step = deploy;
    start.command = QStringLiteral("bash scripts/canary-deploy.sh parcel:v2.1.0");
    start.vantage = QStringLiteral("this machine (op@deck)");
    add(start, 60s, op);
    StepFinished end;
    end.step = deploy;
    end.outcome = QStringLiteral("passed");
    end.exitCode = 0;
    end.took = 8400ms;
    end.output = zeroHash();
    end.outputSize = 120;
    end.excerpt = QStringLiteral("pulling parcel:v2.1.0\ncanary weight 10\nready");
    add(end, 9s);
    add(DeviationRecorded {deploy, QStringLiteral("bash verify-backups.py"),
                           QStringLiteral("python3 verify-backups.py"),
                           QStringLiteral("the file is Python")},
        20s, op);
    add(CanaryStarted {QStringLiteral("parcel:v2.1.0"), 0.1}, 1s);
    for (int minute = 0; minute < 12; ++minute) {
        MetricRecorded ticks;
        for (int i = 1; i <= 6; ++i) {
            Tick tick;
            tick.t = minute * 60 + i * 10;
            const bool gap = tick.t > 300 && tick.t <= 340;
            if (!gap) {
                tick.canary = ArmTick {20 + (minute * 7 + i * 3) % 9, (minute + i) % 5 == 0 ? 1 : 0,
                                       (minute + i) % 4 == 0 ? 1 : 0};
                tick.baseline = ArmTick {200 + (minute * 11 + i) % 30, 2 + i % 3, 3};
                tick.latency = 0.4 + 0.05 * ((minute * 3 + i) % 7);
                tick.health = HealthAnswer::Ok;
            }
            ticks.ticks.append(toRecord(tick));
        }
        add(ticks);
    }
    CanaryDecided decided;
    decided.decision = CanaryDecision::Promote;
    decided.at = 720;
    decided.provenHealthyAt = 640;
    decided.reason =
        QStringLiteral("Healthy for 12 minutes: 14 of 1,480 requests failed (0.9 %), limit 5 %.");
    add(decided, 1s);
    for (int lead = 1; lead <= 4; ++lead)
        signOff(lead);
    add(CanaryEnded {QStringLiteral("promoted"),
                     QStringLiteral("proved healthy, four GOs, T-0 reached")},
        1800s, op);
    add(LaunchClosed {QStringLiteral("launched"), QStringLiteral("validated")}, 1800s, op);
    add(RecordExported {QStringLiteral("pdf")}, 60s, op);
}
