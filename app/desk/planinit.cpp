// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/planinit.h"

#include "checks/catalog.h"
#include "checks/outside.h"
#include "checks/parameters.h"
#include "desk/openlaunch.h"
#include "desk/planproposals.h"
#include "runbook/commandline.h"
#include "runbook/planreader.h"
#include "runbook/yamltext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanInit)
};

/// Blanks stand as "<what is wanted>".
QString blankText(const QString &wanted)
{
    return u'<' + wanted + u'>';
}

QString durationWords(std::chrono::seconds duration)
{
    const qint64 count = duration.count();
    if (count % 86400 == 0)
        return QString::number(count / 86400) + u'd';
    if (count % 3600 == 0)
        return QString::number(count / 3600) + u'h';
    return QString::number(count) + u's';
}

QString offsetText(std::chrono::seconds offset)
{
    return (offset.count() < 0 ? u"T-"_s : u"T+"_s)
        + durationWords(std::chrono::seconds(qAbs(offset.count())));
}

const Phase *firstLaunchPhase(const Runbook &runbook)
{
    for (const Phase &phase : runbook.phases) {
        if (phase.kind == PhaseKind::Procedure && phase.offset && phase.offset->count() >= 0)
            return &phase;
    }
    return nullptr;
}

/// The first image reference that a command names: "shop:v1.2.0".
QString releaseIn(const Runbook &runbook)
{
    static const QRegularExpression image(
        uR"((?<![\w./:-])([a-z][a-z0-9._/-]*:v?\d+\.\d[\w.-]*)(?![\w:/]))"_s);
    for (const Command &command : allCommands(runbook, false)) {
        if (const auto found = image.match(command.text); found.hasMatch())
            return found.captured(1);
    }
    return {};
}

/// The parameters of a check, or of each of its parts.
QList<QJsonObject> partsOf(const QJsonObject &with)
{
    QList<QJsonObject> parts;
    for (const QJsonValue &part : with["checks"_L1].toArray())
        parts.append(part["with"_L1].toObject());
    return parts.isEmpty() ? QList<QJsonObject> {with} : parts;
}

class PlanText
{
public:
    PlanText(const Runbook &runbook, const QUrl &api, const QList<CheckKind> &kinds)
        : m_runbook(runbook)
        , m_api(api)
        , m_proposals(kinds)
        , m_release(releaseIn(runbook))
    {
    }

    QByteArray write()
    {
        // What is bound decides which targets and secrets there are to be filled in.
        if (!m_api.isEmpty())
            m_outside = outsideChecks(m_runbook, m_api);
        for (const Phase &phase : m_runbook.phases) {
            for (const Section &section : phase.sections) {
                for (const ChecklistItem &item : section.items)
                    m_checks.append(checkFor(item, section, phase.kind));
            }
        }
        m_hasCanary = hasCanary();
        writeLaunch();
        writeTargets();
        writeSecrets();
        writePeople();
        writeCanary();
        writeChecks();
        writeSteps();
        line(0, u"notify: { desktop: true }"_s);
        return m_text.toUtf8();
    }

    QList<PlanBlank> blanks;

private:
    void line(int depth, const QString &text)
    {
        m_text += QString(qsizetype(depth) * 2, u' ') + text + u'\n';
    }

    void blank(const QString &path, const QString &wanted) { blanks.append({path, wanted}); }

    QString blankAt(const QString &path, const QString &wanted)
    {
        blank(path, wanted);
        return yamlScalar(blankText(wanted));
    }

    CheckSpec checkFor(const ChecklistItem &item, const Section &section, PhaseKind phase)
    {
        CheckSpec spec = m_proposals.propose(item, section, phase);
        // With the address alone the outside checks are whole; those of half a proof yield to a
        // kind that proves more.
        const auto outside = m_outside.constFind(item.id);
        if (outside != m_outside.cend()
            && (spec.kind == u"http" || spec.kind == u"command" || spec.kind == u"attestation"))
            spec = *outside;
        // The item speaks of what must be nowhere, and so does the plan.
        if (spec.with.contains("allow"_L1) && spec.kind == u"tree") {
            spec.with.insert(
                u"allow"_s,
                QJsonArray {u"*.plan.yaml"_s,
                            u"%1:%2"_s.arg(QFileInfo(m_runbook.path).fileName()).arg(item.line)});
        }
        if (spec.with.contains("image"_L1) && textOf(spec.with["image"_L1]) == u"@RELEASE@") {
            spec.with.insert(u"image"_s,
                             m_release.isEmpty() ? blankText(PlanWords::tr("image of the release"))
                                                 : m_release);
        }
        return spec;
    }

    bool hasCanary() const
    {
        for (const Phase &phase : m_runbook.phases) {
            if (phase.title.contains(u"canary"_s, Qt::CaseInsensitive))
                return true;
            for (const Section &section : phase.sections) {
                for (const Step &step : section.steps) {
                    if (step.title.contains(u"canary"_s, Qt::CaseInsensitive))
                        return true;
                }
            }
        }
        return false;
    }

    void writeLaunch()
    {
        line(
            0,
            u"# %1"_s.arg(PlanWords::tr("A proposal made from the words of %1. Fill in what stands "
                                        "in <...>; until then it is not configured.")
                              .arg(QFileInfo(m_runbook.path).fileName())));
        line(0, u"launch:"_s);
        line(1, u"title: "_s + yamlScalar(m_runbook.title));
        line(1,
             u"release: "_s
                 + (m_release.isEmpty()
                        ? blankAt(u"launch.release"_s, PlanWords::tr("what is launched"))
                        : yamlScalar(m_release)));
        line(1, u"environment: production"_s);
        if (const auto close = closing())
            line(1, u"close: "_s + offsetText(*close));
        if (const QString name = QFileInfo(m_runbook.path).fileName(); !name.isEmpty())
            line(0, u"runbook: "_s + yamlScalar(name));
        line(0, u"hosts:"_s);
        line(1, u"here: {}"_s);
    }

    /// The last thing that the document times.
    std::optional<std::chrono::seconds> closing() const
    {
        std::optional<std::chrono::seconds> last;
        const auto take = [&](const std::optional<std::chrono::seconds> &offset) {
            if (offset && offset->count() > 0 && (!last || *offset > *last))
                last = offset;
        };
        for (const Phase &phase : m_runbook.phases) {
            take(phase.offset);
            for (const Section &section : phase.sections)
                take(section.offset);
        }
        return last;
    }

    bool uses(const QString &target) const
    {
        return std::ranges::any_of(m_checks, [&](const CheckSpec &spec) {
            return std::ranges::any_of(partsOf(spec.with), [&](const QJsonObject &with) {
                return with["target"_L1] == target || with["prometheus"_L1] == target;
            });
        });
    }

    void target(const QString &name, const QString &key, const QString &value,
                const QString &wanted, const QString &rest = {})
    {
        const QString shown = value.isEmpty() ? blankAt(u"targets.%1.%2"_s.arg(name, key), wanted)
                                              : yamlScalar(value);
        line(1, u"%1: { %2: %3%4 }"_s.arg(name, key, shown, rest));
    }

    void writeTargets()
    {
        line(0, u"targets:"_s);
        QString api = m_api.toString();
        while (api.endsWith(u'/'))
            api.chop(1);
        target(u"api"_s, u"url"_s, api, PlanWords::tr("address of the API, https://..."),
               u", ca: system"_s);
        if (m_hasCanary || uses(u"metrics"_s))
            target(u"metrics"_s, u"prometheus"_s, {}, PlanWords::tr("address of Prometheus"));
        if (uses(u"alerts"_s))
            target(u"alerts"_s, u"url"_s, {}, PlanWords::tr("address of Alertmanager"));
        if (uses(u"grafana"_s))
            target(u"grafana"_s, u"url"_s, {}, PlanWords::tr("address of Grafana"),
                   u", secret: grafana-token"_s);
        if (uses(u"db"_s))
            target(u"db"_s, u"sql"_s, {}, PlanWords::tr("postgresql://user@host/database"),
                   u", secret: db-password"_s);
        if (uses(u"redis"_s))
            target(u"redis"_s, u"redis"_s, {}, PlanWords::tr("redis://host:6379"),
                   u", secret: redis-password"_s);
        if (uses(u"storage"_s)) {
            const QString bucket =
                blankAt(u"targets.storage.bucket"_s, PlanWords::tr("name of the bucket"));
            target(u"storage"_s, u"s3"_s, {},
                   PlanWords::tr("https://KEYID@HOST of the object storage"),
                   u", region: auto, bucket: %1, secret: storage-secret-key"_s.arg(bucket));
        }
    }

    static void collectSecrets(const QJsonObject &with, QSet<QString> &names)
    {
        for (const QString &name : secretNames(with))
            names.insert(name);
        for (const QString &key : {u"secret"_s, u"old"_s, u"different"_s, u"refused"_s}) {
            for (const QString &name : textsOf(with[key])) {
                static const QRegularExpression known(uR"(^[a-z][a-z0-9-]*$)"_s);
                if (known.match(name).hasMatch())
                    names.insert(name);
            }
        }
    }

    void writeSecrets()
    {
        QSet<QString> names;
        for (const CheckSpec &spec : std::as_const(m_checks)) {
            for (const QJsonObject &with : partsOf(spec.with))
                collectSecrets(with, names);
        }
        static const std::pair<const char *, const char *> ofTargets[] = {
            {"db", "db-password"},
            {"redis", "redis-password"},
            {"storage", "storage-secret-key"},
            {"grafana", "grafana-token"}};
        for (const auto &[name, secret] : ofTargets) {
            if (uses(QString::fromLatin1(name)))
                names.insert(QString::fromLatin1(secret));
        }
        if (names.isEmpty())
            return;
        QStringList sorted = names.values();
        sorted.sort();
        line(0, u"secrets:"_s);
        for (const QString &name : std::as_const(sorted)) {
            line(1,
                 u"%1: { keychain: %2 }"_s.arg(yamlScalar(name), yamlScalar(u"launch/"_s + name)));
            blank(u"secrets."_s + name,
                  PlanWords::tr("store it in the keychain as launch/%1, or name a variable: env")
                      .arg(name));
        }
    }

    void writePeople()
    {
        line(0, u"people:"_s);
        line(1,
             u"operator-1: { name: %1, user: %2 }"_s.arg(
                 blankAt(u"people.operator-1.name"_s, PlanWords::tr("who carries out the launch")),
                 yamlScalar(osUser())));
        int number = 0;
        for (const Role &role : m_runbook.roles) {
            const QString id = u"lead-%1"_s.arg(++number);
            line(1,
                 u"%1: { name: %2, keys: [] }  # %3"_s.arg(
                     id,
                     blankAt(u"people.%1.name"_s.arg(id),
                             PlanWords::tr("who signs as %1").arg(role.title)),
                     role.title.simplified()));
            blank(u"people.%1.keys"_s.arg(id),
                  PlanWords::tr("the public key that signs as %1").arg(role.title));
        }
        if (number == 0)
            return;
        line(0, u"roles:"_s);
        QStringList ids;
        number = 0;
        for (const Role &role : m_runbook.roles) {
            line(1, u"%1: { person: lead-%2 }"_s.arg(yamlScalar(role.id.value)).arg(++number));
            ids.append(yamlScalar(role.id.value));
        }
        if (const Phase *gated = firstLaunchPhase(m_runbook)) {
            line(0,
                 u"quorum: { before: %1, roles: [%2], distinct: true }"_s.arg(
                     yamlScalar(gated->id.value), ids.join(u", "_s)));
        }
    }

    /// The share, limits and commands that the document names for its canary.
    void writeCanary()
    {
        if (!m_hasCanary)
            return;
        QString share;
        QString rollback;
        std::optional<std::chrono::seconds> healthyFor;
        QMap<QString, double> limits;
        for (const Phase &phase : m_runbook.phases) {
            for (const Section &section : phase.sections) {
                for (const Step &step : section.steps) {
                    const bool canary = step.title.contains(u"canary"_s, Qt::CaseInsensitive);
                    if (canary && step.share && share.isEmpty())
                        share = QString::number(*step.share);
                    if (canary && step.duration && !healthyFor)
                        healthyFor = step.duration;
                    for (const Criterion &criterion : step.criteria) {
                        if (criterion.value && !limits.contains(criterion.metric))
                            limits.insert(criterion.metric, *criterion.value);
                    }
                    if (phase.kind == PhaseKind::Rollback && rollback.isEmpty()
                        && !step.commands.isEmpty() && isShell(step.commands.first()))
                        rollback = step.commands.first().text;
                }
            }
        }
        for (const RollbackTrigger &trigger : m_runbook.rollbackTriggers) {
            if (trigger.value && trigger.unit != u"count" && !limits.contains(trigger.metric))
                limits.insert(trigger.metric, *trigger.value);
        }
        line(0, u"canary:"_s);
        line(1, u"source: metrics"_s);
        line(1,
             u"select: { canary: %1, baseline: %2, dialect: generic }"_s.arg(
                 blankAt(u"canary.select.canary"_s,
                         PlanWords::tr("labels of the canary, service=\"...\"")),
                 blankAt(u"canary.select.baseline"_s,
                         PlanWords::tr("labels of what runs beside it"))));
        line(
            1,
            u"health: { url: %1, every: 10s }"_s.arg(blankAt(
                u"canary.health.url"_s, PlanWords::tr("address that says the canary is healthy"))));
        line(1, u"share: "_s + yamlFlow(share.isEmpty() ? u"0.1"_s : share));
        line(1,
             u"limits: { errorRate: %1, latency: { quantile: \"0.95\", seconds: %2 } }"_s.arg(
                 yamlFlow(QString::number(limits.value(u"errorRate"_s, 0.05))),
                 yamlFlow(QString::number(limits.value(u"latency"_s, 2)))));
        line(1, u"sharedOutage: hold"_s);
        line(1,
             u"promote: { healthyFor: %1, proof: \"0.95\" }"_s.arg(
                 durationWords(healthyFor.value_or(std::chrono::minutes(5)))));
        blank(u"canary.promote.command"_s, PlanWords::tr("the command that promotes the canary"));
        if (rollback.isEmpty())
            blank(u"canary.rollback.command"_s, PlanWords::tr("the command that rolls back"));
        else
            line(1, u"rollback: { command: %1 }"_s.arg(yamlFlow(rollback)));
    }

    void collectBlanks(const QString &path, const QJsonValue &value)
    {
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto each = object.begin(); each != object.end(); ++each)
                collectBlanks(path + u'.' + each.key(), each.value());
        } else if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (qsizetype at = 0; at < array.size(); ++at)
                collectBlanks(u"%1[%2]"_s.arg(path).arg(at), array[at]);
        } else if (value.isString() && value.toString().startsWith(u'<') && isBlank(value)) {
            blank(path, value.toString().sliced(1).chopped(1));
        }
    }

    void writeChecks()
    {
        if (m_checks.isEmpty())
            return;
        line(0, u"checks:"_s);
        for (const CheckSpec &spec : std::as_const(m_checks)) {
            line(1, yamlScalar(spec.item.value) + u':');
            line(2, u"kind: "_s + yamlScalar(spec.kind));
            line(2, u"with: "_s + yamlFlow(spec.with));
            line(2, u"shelfLife: "_s + durationWords(spec.shelfLife));
            if (spec.acceptByPerson)
                line(2, u"accept: person"_s);
            collectBlanks(u"checks.%1.with"_s.arg(spec.item.value), spec.with);
        }
    }

    /// Steps with commands: where they run, how long they may, and which a second person releases.
    void writeSteps()
    {
        static const QRegularExpression dangerous(
            uR"(\b(?:deploy|promote|migrate|delete|drop|truncate|purge|failover|switch over)\b)"_s,
            QRegularExpression::CaseInsensitiveOption);
        QStringList lines;
        for (const Phase &phase : m_runbook.phases) {
            for (const Section &section : phase.sections) {
                for (const Step &step : section.steps) {
                    if (step.commands.isEmpty())
                        continue;
                    const bool risky =
                        phase.kind != PhaseKind::Rollback && dangerous.match(step.title).hasMatch();
                    lines.append(u"%1: { host: here, timeout: 10m%2 }"_s.arg(
                        yamlScalar(step.id.value), risky ? u", dangerous: true"_s : QString()));
                }
            }
        }
        if (lines.isEmpty())
            return;
        line(0, u"steps:"_s);
        for (const QString &each : std::as_const(lines))
            line(1, each);
    }

    const Runbook &m_runbook;
    QUrl m_api;
    PlanProposals m_proposals;
    QString m_release;
    bool m_hasCanary = false;
    QHash<ItemId, CheckSpec> m_outside;
    QList<CheckSpec> m_checks;
    QString m_text;
};

} // namespace

Result<PlanProposal> proposePlan(const Runbook &runbook, const QUrl &api)
{
    return proposePlan(runbook, api, checkCatalog());
}

Result<PlanProposal> proposePlan(const Runbook &runbook, const QUrl &api,
                                 const QList<CheckKind> &kinds)
{
    PlanText text(runbook, api, kinds);
    PlanProposal proposal;
    proposal.text = text.write();
    proposal.blanks = std::move(text.blanks);
    QStringList names;
    for (const CheckKind &kind : kinds)
        names.append(kind.name);
    auto plan = parsePlan(proposal.text, defaultPlanPath(runbook.path), runbook, names);
    if (!plan)
        return std::unexpected(plan.error());
    proposal.plan = std::move(*plan);
    return proposal;
}
