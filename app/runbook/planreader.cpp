// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/planreader.h"

#include "domain/digest.h"
#include "domain/itemids.h"
#include "runbook/caps.h"
#include "runbook/plancanary.h"
#include "runbook/planfields.h"
#include "runbook/plannotify.h"
#include "runbook/planpeople.h"
#include "runbook/sourcetext.h"
#include "runbook/times.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct ReaderWords
{
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

/// Ids of the runbook that a plan may name. Without a runbook nothing is asked.
class KnownIds
{
public:
    explicit KnownIds(const Runbook &runbook)
        : m_asked(!runbook.bytes.isEmpty() || !runbook.phases.isEmpty())
    {
        for (const Phase &phase : runbook.phases) {
            m_phases.insert(phase.id.value);
            const QList<ItemId> ids = allIds(phase);
            for (const ItemId &id : ids)
                m_items.insert(id.value);
        }
    }

    void askItem(const QString &id, int line, PlanFaults &faults) const
    {
        if (m_asked && !m_items.contains(id))
            faults.add(ReaderWords::tr("the runbook has no item \"%1\"").arg(id), line);
    }
    void askPhase(const QString &id, int line, PlanFaults &faults) const
    {
        if (m_asked && !id.isEmpty() && !m_phases.contains(id))
            faults.add(ReaderWords::tr("the runbook has no phase \"%1\"").arg(id), line);
    }

private:
    bool m_asked = false;
    QSet<QString> m_items;
    QSet<QString> m_phases;
};

void readLaunch(const YamlNode *node, const KnownIds &ids, PlanFaults &faults, Plan &plan)
{
    if (!node)
        return;
    const PlanFields fields(
        *node, faults,
        {u"title"_s, u"release"_s, u"environment"_s, u"close"_s, u"holds"_s, u"offsets"_s});
    fields.read(u"title", plan.title);
    fields.read(u"release", plan.release);
    fields.read(u"environment", plan.environment);
    const auto offset = [&](const YamlNode &value) {
        const auto read = Times::exactOffset(value.text);
        if (!read)
            faults.add(ReaderWords::tr("an offset such as T-24h, T-0 or T+2m is wanted here"),
                       value.line);
        return read;
    };
    if (const YamlNode *close = fields.find(u"close"))
        plan.close = offset(*close);
    forEachMember(fields.find(u"holds"), faults, [&](const QString &name, const YamlNode &value) {
        const auto at = Times::exactOffset(name);
        if (!at || at->count() >= 0)
            faults.add(ReaderWords::tr("a hold stands before T-0, such as T-10m"), value.keyLine);
        else if (value.text.trimmed().isEmpty())
            faults.add(ReaderWords::tr("a hold wants a reason"), value.keyLine);
        else
            plan.holds.append({*at, value.text});
    });
    std::ranges::sort(plan.holds, {}, &PlannedHold::at);
    forEachMember(fields.find(u"offsets"), faults, [&](const QString &name, const YamlNode &value) {
        ids.askPhase(name, value.keyLine, faults);
        plan.offsets.insert(PhaseId(name), offset(value).value_or(std::chrono::seconds(0)));
    });
}

void readHosts(const YamlNode *node, PlanFaults &faults, Plan &plan)
{
    forEachMember(node, faults, [&](const QString &name, const YamlNode &value) {
        PlanHost host;
        host.id = HostId(name);
        const PlanFields fields(value, faults, {u"ssh"_s, u"note"_s});
        fields.read(u"ssh", host.ssh);
        fields.read(u"note", host.note);
        plan.hosts.append(std::move(host));
    });
    if (!plan.host(HostId(u"here"_s)))
        plan.hosts.prepend({HostId(u"here"_s), {}});
}

void readTargets(const YamlNode *node, PlanFaults &faults, Plan &plan)
{
    forEachMember(node, faults, [&](const QString &name, const YamlNode &value) {
        // Each kind of target reads its own keys: see the schema of the plan.
        const PlanFields known(value, faults,
                               {u"url"_s, u"ca"_s, u"prometheus"_s, u"scrape"_s, u"sql"_s,
                                u"redis"_s, u"s3"_s, u"region"_s, u"bucket"_s, u"secret"_s,
                                u"via"_s, u"headers"_s, u"json"_s, u"replay"_s, u"note"_s});
        plan.targets.insert(name, value.toJson().toObject());
    });
}

void readSecrets(const YamlNode *node, PlanFaults &faults, Plan &plan)
{
    forEachMember(node, faults, [&](const QString &name, const YamlNode &value) {
        const PlanFields fields(value, faults, {u"keychain"_s, u"env"_s});
        PlanSecret secret {name, {}, {}};
        fields.read(u"keychain", secret.keychain);
        fields.read(u"env", secret.env);
        if (secret.keychain.isEmpty() == secret.env.isEmpty())
            faults.add(ReaderWords::tr("a secret has either \"keychain\" or \"env\""),
                       value.keyLine);
        plan.secrets.append(std::move(secret));
    });
}

void askHost(const HostId &host, int line, const Plan &plan, PlanFaults &faults)
{
    if (!host.isEmpty() && !plan.host(host))
        faults.add(ReaderWords::tr("there is no \"%1\" under hosts").arg(host.value), line);
}

void readChecks(const YamlNode *node, const KnownIds &ids, const QStringList &kinds,
                PlanFaults &faults, Plan &plan)
{
    forEachMember(node, faults, [&](const QString &name, const YamlNode &value) {
        ids.askItem(name, value.keyLine, faults);
        const PlanFields fields(
            value, faults,
            {u"kind"_s, u"with"_s, u"host"_s, u"shelfLife"_s, u"timeout"_s, u"accept"_s});
        CheckSpec spec;
        spec.item = ItemId(name);
        fields.read(u"kind", spec.kind);
        fields.read(u"host", spec.host.value);
        fields.read(u"shelfLife", spec.shelfLife);
        fields.read(u"timeout", spec.timeout);
        if (spec.kind.isEmpty())
            faults.add(ReaderWords::tr("the check of \"%1\" has no kind").arg(name), value.keyLine);
        else if (!kinds.isEmpty() && !kinds.contains(spec.kind))
            faults.add(ReaderWords::tr("there is no kind of check \"%1\"; known are %2")
                           .arg(spec.kind, kinds.join(u", "_s)),
                       fields.lineOf(u"kind"));
        askHost(spec.host, fields.lineOf(u"host"), plan, faults);
        if (const YamlNode *with = fields.find(u"with")) {
            if (with->kind != YamlNode::Kind::Mapping)
                faults.add(notAMapping(), with->line);
            spec.with = with->toJson().toObject();
        }
        QString accept;
        fields.read(u"accept", accept);
        if (!accept.isEmpty() && accept != u"machine" && accept != u"person")
            faults.add(ReaderWords::tr("\"accept\" wants machine or person"),
                       fields.lineOf(u"accept"));
        spec.acceptByPerson = accept == u"person";
        plan.checks.insert(spec.item, spec);
    });
}

void readSteps(const YamlNode *node, const KnownIds &ids, PlanFaults &faults, Plan &plan)
{
    forEachMember(node, faults, [&](const QString &name, const YamlNode &value) {
        ids.askItem(name, value.keyLine, faults);
        const PlanFields fields(value, faults, {u"host"_s, u"dangerous"_s, u"tty"_s, u"timeout"_s});
        StepPlan step;
        fields.read(u"host", step.host.value);
        fields.read(u"dangerous", step.dangerous);
        fields.read(u"tty", step.tty);
        if (fields.find(u"timeout")) {
            step.timeout.emplace(0);
            fields.read(u"timeout", *step.timeout);
        }
        askHost(step.host, fields.lineOf(u"host"), plan, faults);
        plan.steps.insert(ItemId(name), step);
    });
}

void readTimestamps(const YamlNode *node, PlanFaults &faults, Plan &plan)
{
    if (!node)
        return;
    const PlanFields fields(*node, faults, {u"authorities"_s, u"roots"_s});
    fields.read(u"authorities", plan.timestamps.authorities);
    fields.read(u"roots", plan.timestamps.roots);
    for (const QString &root : std::as_const(plan.timestamps.roots)) {
        if (!root.contains("-----BEGIN CERTIFICATE-----"_L1))
            faults.add(
                ReaderWords::tr("a root of time authorities is a certificate as PEM text, not "
                                "\"%1\"")
                    .arg(root.left(40)),
                fields.lineOf(u"roots"));
    }
}

} // namespace

QString defaultPlanPath(const QString &runbookPath)
{
    const QFileInfo info(runbookPath);
    return info.path() + u'/' + info.completeBaseName() + u".plan.yaml"_s;
}

Result<Plan> parsePlan(const QByteArray &bytes, const QString &path, const Runbook &runbook,
                       const QStringList &kinds)
{
    const auto root = readYaml(bytes, path);
    if (!root)
        return std::unexpected(root.error());
    Plan plan;
    plan.path = path;
    plan.bytes = bytes;
    plan.sha256 = sha256Hex(bytes);

    PlanFaults faults(path);
    const KnownIds ids(runbook);
    const PlanFields fields(*root, faults,
                            {u"launch"_s, u"runbook"_s, u"hosts"_s, u"targets"_s, u"secrets"_s,
                             u"people"_s, u"roles"_s, u"quorum"_s, u"timestamps"_s, u"canary"_s,
                             u"checks"_s, u"steps"_s, u"notify"_s});
    readLaunch(fields.find(u"launch"), ids, faults, plan);
    fields.read(u"runbook", plan.runbook);
    readHosts(fields.find(u"hosts"), faults, plan);
    readTargets(fields.find(u"targets"), faults, plan);
    readSecrets(fields.find(u"secrets"), faults, plan);
    readPeople(fields.find(u"people"), faults, plan);
    readRoleHolders(fields.find(u"roles"), faults, plan);
    readQuorum(fields.find(u"quorum"), faults, plan);
    ids.askPhase(plan.quorum.before.value, fields.lineOf(u"quorum"), faults);
    readTimestamps(fields.find(u"timestamps"), faults, plan);
    readCanary(fields.find(u"canary"), faults, plan);
    if (plan.canary)
        askHost(plan.canary->host, fields.lineOf(u"canary"), plan, faults);
    readChecks(fields.find(u"checks"), ids, kinds, faults, plan);
    readSteps(fields.find(u"steps"), ids, faults, plan);
    readNotify(fields.find(u"notify"), faults, plan);
    if (faults.any())
        return std::unexpected(faults.first());
    return plan;
}

Result<Plan> readPlan(const QString &path, const Runbook &runbook, const QStringList &kinds)
{
    const auto bytes = readCapped(path, Caps::planBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    return parsePlan(*bytes, path, runbook, kinds);
}
