// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/plan/planinit.h"

#include "checks/catalog.h"
#include "checks/outside.h"
#include "checks/parameters.h"
#include "desk/plan/planparts.h"
#include "desk/plan/planproposals.h"
#include "runbook/commandline.h"
#include "runbook/planreader.h"
#include "runbook/yamltext.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

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

/// Places that say what is wanted there.
void collectBlanks(const QString &path, const QJsonValue &value, QList<PlanBlank> &blanks)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            collectBlanks(path + u'.' + each.key(), each.value(), blanks);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype at = 0; at < array.size(); ++at)
            collectBlanks(u"%1[%2]"_s.arg(path).arg(at), array[at], blanks);
    } else if (value.isString() && value.toString().startsWith(u'<') && isBlank(value)) {
        blanks.append({path, value.toString().sliced(1).chopped(1)});
    }
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
        const bool hasCanary = namesCanary(m_runbook);
        writePlanLaunch(m_sheet, m_runbook, m_release);
        writePlanTargets(m_sheet, m_checks, m_api, hasCanary);
        writePlanSecrets(m_sheet, m_checks);
        writePlanPeople(m_sheet, m_runbook);
        if (hasCanary)
            writePlanCanary(m_sheet, m_runbook);
        writeChecks();
        writeSteps();
        m_sheet.line(0, u"notify: { desktop: true }"_s);
        return m_sheet.text().toUtf8();
    }

    const QList<PlanBlank> &blanks() const { return m_sheet.blanks(); }

private:
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
        for (const QString &name : {u"image"_s, u"release"_s}) {
            if (textOf(spec.with.value(name)) == u"@RELEASE@")
                spec.with.insert(name,
                                 m_release.isEmpty()
                                     ? blankText(PlanWords::tr("image of the release"))
                                     : m_release);
        }
        return spec;
    }

    void writeChecks()
    {
        if (m_checks.isEmpty())
            return;
        m_sheet.line(0, u"checks:"_s);
        for (const CheckSpec &spec : std::as_const(m_checks)) {
            m_sheet.line(1, yamlScalar(spec.item.value) + u':');
            m_sheet.line(2, u"kind: "_s + yamlScalar(spec.kind));
            m_sheet.line(2, u"with: "_s + yamlFlow(spec.with));
            m_sheet.line(2, u"shelfLife: "_s + durationWords(spec.shelfLife));
            if (spec.timeout != CheckSpec().timeout)
                m_sheet.line(
                    2,
                    u"timeout: "_s
                        + durationWords(std::chrono::ceil<std::chrono::seconds>(spec.timeout)));
            if (spec.acceptByPerson)
                m_sheet.line(2, u"accept: person"_s);
            QList<PlanBlank> blanks;
            collectBlanks(u"checks.%1.with"_s.arg(spec.item.value), spec.with, blanks);
            for (const PlanBlank &blank : std::as_const(blanks))
                m_sheet.blank(blank.path, blank.wanted);
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
        m_sheet.line(0, u"steps:"_s);
        for (const QString &each : std::as_const(lines))
            m_sheet.line(1, each);
    }

    const Runbook &m_runbook;
    QUrl m_api;
    PlanProposals m_proposals;
    QString m_release;
    QHash<ItemId, CheckSpec> m_outside;
    QList<CheckSpec> m_checks;
    PlanSheet m_sheet;
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
    proposal.blanks = text.blanks();
    QStringList names;
    for (const CheckKind &kind : kinds)
        names.append(kind.name);
    auto plan = parsePlan(proposal.text, defaultPlanPath(runbook.path), runbook, names);
    if (!plan)
        return std::unexpected(plan.error());
    proposal.plan = std::move(*plan);
    return proposal;
}

QList<PlanBlank> blanksIn(const Plan &plan, const Runbook &runbook)
{
    QList<PlanBlank> blanks;
    QStringList targets = plan.targets.keys();
    targets.sort();
    for (const QString &name : std::as_const(targets))
        collectBlanks(u"targets."_s + name, plan.targets.value(name), blanks);
    for (const Phase &phase : runbook.phases) {
        for (const Section &section : phase.sections) {
            for (const ChecklistItem &item : section.items)
                collectBlanks(u"checks.%1.with"_s.arg(item.id.value),
                              plan.checks.value(item.id).with, blanks);
        }
    }
    return blanks;
}

Result<PlanProposal> writeProposedPlan(const Runbook &runbook, const QUrl &api)
{
    Result<PlanProposal> proposal = proposePlan(runbook, api);
    if (!proposal)
        return proposal;
    QFile file(defaultPlanPath(runbook.path));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(file.exists() ? PlanWords::tr("there is a plan already")
                                     : file.errorString(),
                       file.fileName());
    if (file.write(proposal->text) != proposal->text.size() || !file.flush()) {
        const QString why = file.errorString();
        file.remove();
        return failure(why, file.fileName());
    }
    return proposal;
}
