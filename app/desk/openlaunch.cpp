// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/openlaunch.h"

#include "canary/kayentaconfig.h"
#include "canary/triggers.h"
#include "checks/catalog.h"
#include "checks/outside.h"
#include "desk/consolemarks.h"
#include "desk/consolesigner.h"
#include "desk/firstlook.h"
#include "desk/rollbackjournal.h"
#include "desk/signstatement.h"
#include "desk/trust.h"
#include "desk/wishes.h"
#include "launch/quorumphase.h"
#include "launch/releasedigest.h"
#include "runbook/planreader.h"
#include "runbook/planwriter.h"
#include "runbook/preflight.h"
#include "runbook/runbookreader.h"
#include "runbook/scripts.h"
#include "signoff/signoffverifier.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>
#include <QUrl>

#include <algorithm>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct OpenLaunchText
{
    Q_DECLARE_TR_FUNCTIONS(OpenLaunchText)
};

} // namespace

QString osUser()
{
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid());
}

static QString prefixed(const QString &sha256)
{
    return sha256.isEmpty() ? QString() : "sha256:"_L1 + sha256;
}

QString configFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + "/launch-console"_L1;
}

QString settingsFile()
{
    return configFolder() + "/settings.ini"_L1;
}

QString dataFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + "/launch-console"_L1;
    QDir().mkpath(folder);
    QFile::setPermissions(folder,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return folder;
}

Result<PersonId> actorFor(const Plan &plan, const QString &as)
{
    if (!as.isEmpty()) {
        if (plan.person(PersonId(as)))
            return PersonId(as);
        return failure(OpenLaunchText::tr("the plan has no person \"%1\"").arg(as), plan.path);
    }
    const QString user = osUser();
    for (const Person &person : plan.people) {
        if (person.user == user)
            return person.id;
    }
    return failure(
        OpenLaunchText::tr("no person of the plan has the user \"%1\"; say who acts").arg(user),
        plan.path);
}

Result<RunbookPreview> previewRunbook(const QString &runbookPath, const QString &planPath)
{
    Result<Runbook> runbook = readRunbook(runbookPath);
    if (!runbook)
        return std::unexpected(runbook.error());
    RunbookPreview preview;
    preview.runbook = std::move(*runbook);
    const QString path = planPath.isEmpty() ? defaultPlanPath(runbookPath) : planPath;
    preview.planExists = !planPath.isEmpty() || QFileInfo::exists(path);
    if (preview.planExists) {
        Result<Plan> plan = readPlan(path, preview.runbook, checkKindNames());
        if (!plan)
            return std::unexpected(plan.error());
        preview.plan = std::move(*plan);
        if (preview.plan.canary) {
            const auto kayenta =
                kayentaText(*preview.plan.canary, QFileInfo(runbookPath).absolutePath());
            if (!kayenta)
                return std::unexpected(kayenta.error());
        }
    } else {
        preview.plan.title = preview.runbook.title;
        preview.plan.runbook = QFileInfo(runbookPath).fileName();
    }
    preview.findings =
        preflight(preview.runbook, preview.planExists ? &preview.plan : nullptr,
                  QFileInfo(runbookPath).absolutePath(), QDateTime::currentDateTimeUtc().date());
    return preview;
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
static std::shared_ptr<const Clock> clockFor(bool rehearsal, double speed,
                                             const QDateTime &last = {})
{
    if (rehearsal && speed != 1.0)
        return std::make_shared<ScaledClock>(speed, last);
    return std::make_shared<SystemClock>();
}

static QList<EvidenceBlob> scriptBlobs(const QList<ScriptDigest> &scripts, const QString &folder)
{
    QList<EvidenceBlob> blobs;
    for (const ScriptDigest &script : scripts) {
        QFile file(QDir(folder).filePath(script.path));
        if (script.sha256.isEmpty() || !file.open(QIODevice::ReadOnly))
            continue;
        blobs.append({script.sha256, file.readAll(), u"text/plain"_s});
    }
    return blobs;
}

static LaunchOpened openingOf(const RunbookPreview &preview, const Plan &plan,
                              const NewLaunch &wishes)
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

/// The runbook's own triggers win over the plan's limits.
static Plan withRunbook(Plan plan, const Runbook &runbook)
{
    if (plan.canary)
        plan.canary = withTriggers(*plan.canary, runbook.rollbackTriggers);
    return plan;
}

Launch::Readers frozenReaders(const LaunchOpened &opened)
{
    Launch::Readers readers;
    readers.runbook = [path = opened.folder + u'/' + opened.document](const QByteArray &bytes) {
        return parseRunbook(bytes, path);
    };
    readers.plan = [opened](const QByteArray &bytes, const Runbook &runbook) {
        return parsePlan(bytes, {}, runbook, {}).transform([&](Plan plan) {
            return withRunbook(planAsOpened(std::move(plan), opened), runbook);
        });
    };
    return readers;
}

void judgeSignatures(Launch &launch)
{
    launch.judgeApprovalsBy(approvalSignatureFault);
    launch.judgeSignOffsBy(signOffFault);
}

Result<std::unique_ptr<Launch>> createLaunch(const RunbookPreview &preview, const NewLaunch &wishes,
                                             const PersonId &actor, bool rehearsal, double speed,
                                             std::shared_ptr<const HeadSigner> signer)
{
    if (!wishes.t0.isValid())
        return failure(OpenLaunchText::tr("a launch needs a planned T-0"), preview.runbook.path);
    if (const std::optional<Error> fault = faultOf(wishes))
        return std::unexpected(*fault);
    Plan plan = preview.plan;
    if (!preview.planExists) {
        if (!wishes.api.isEmpty())
            plan.checks = outsideChecks(preview.runbook, QUrl(wishes.api));
        plan.bytes = planText(plan);
        Result<Plan> read = parsePlan(plan.bytes, {}, preview.runbook, checkKindNames());
        if (!read)
            return std::unexpected(read.error());
        // Who trusts the runbook and names the API has been asked: once is enough.
        const bool trusted = isTrusted(trustSubject(preview.runbook, preview.plan));
        plan = std::move(*read);
        const TrustSubject made = trustSubject(preview.runbook, plan);
        if (trusted && !isTrusted(made)) {
            if (const Result<void> recorded = recordTrustInMadePlan(made); !recorded)
                return std::unexpected(recorded.error());
        }
    }

    LaunchSetup setup;
    setup.opened = openingOf(preview, plan, wishes);
    setup.opened.rehearsal = rehearsal;
    setup.opened.speed = speed;
    const QString folder = QFileInfo(preview.runbook.path).absolutePath();
    setup.opened.folder = folder;
    setup.opened.document = QFileInfo(preview.runbook.path).fileName();
    setup.opened.scripts = scriptsOf(preview.runbook, &plan, folder);
    setup.scripts = scriptBlobs(setup.opened.scripts, folder);
    setup.runbook = std::make_shared<const Runbook>(preview.runbook);
    setup.plan = std::make_shared<const Plan>(
        withRunbook(planAsOpened(plan, setup.opened), preview.runbook));

    if (!signer) {
        Result<std::shared_ptr<const HeadSigner>> own = consoleSigner(rehearsal);
        if (!own)
            return std::unexpected(own.error());
        signer = std::move(*own);
    }
    setup.opened.consoleKey = signer->publicKey();
    const PersonId who = actor.isEmpty() ? actorFor(*setup.plan).value_or(PersonId()) : actor;
    Result<std::unique_ptr<Launch>> made =
        Launch::create(wishes.file, setup, who, signer, clockFor(rehearsal, speed),
                       rehearsal ? nullptr : consoleMarks());
    if (made)
        judgeSignatures(**made);
    return made;
}

/// What neither a holder nor damage tells.
static QString whyReadOnly(bool asked, bool foreignKey, const std::optional<Error> &noKey)
{
    if (asked)
        return OpenLaunchText::tr("it was opened to be looked at");
    if (noKey)
        return noKey->message;
    if (foreignKey)
        return OpenLaunchText::tr(
            "another console's key signs this launch; this console can look, not write");
    return OpenLaunchText::tr("its folder cannot be written to");
}

Result<std::unique_ptr<Launch>> openLaunch(const QString &path, bool readOnly,
                                           std::shared_ptr<const HeadSigner> signer, bool seize)
{
    const bool asked = readOnly;
    // The first entry says by which clock the launch lives, and in which folder its commands run.
    const Result<FirstLook> look = lookInto(path);
    if (!look)
        return std::unexpected(look.error());
    const LaunchOpened &opened = look->opened;
    // A rehearsal's keys and marks are nobody's.
    const std::shared_ptr<HighWaterMarks> marks = opened.rehearsal ? nullptr : consoleMarks();
    const std::optional<MarkFault> fault = marks ? unlikeSeen(*marks, path, *look) : std::nullopt;
    readOnly = readOnly || fault || look->headFault;
    bool foreignKey = false;
    std::optional<Error> noKey;
    if (!readOnly && (!signer || signer->publicKey() != opened.consoleKey)) {
        Result<std::shared_ptr<const HeadSigner>> own =
            consoleSigner(opened.rehearsal, opened.consoleKey);
        // A head signed by another key would make the whole ledger look forged: look, do not touch.
        if (own)
            foreignKey = (*own)->publicKey() != opened.consoleKey;
        else
            noKey = own.error();
        readOnly = noKey || foreignKey;
        signer = own.value_or(nullptr);
    }
    Result<std::unique_ptr<Launch>> launch = Launch::open(
        path, frozenReaders(opened), signer, clockFor(opened.rehearsal, opened.speed, look->last),
        readOnly, seize && !readOnly, marks);
    if (launch)
        judgeSignatures(**launch);
    // Of a broken chain the chain itself says more.
    if (launch && look->headFault && !(*launch)->damage())
        (*launch)->distrust({*look->headFault, path});
    else if (launch && fault && !(*launch)->damage())
        (*launch)->distrust({fault->why, path});
    if (launch && (*launch)->isReadOnly() && (*launch)->holder().isEmpty() && !(*launch)->damage())
        (*launch)->explainReadOnly(whyReadOnly(asked, foreignKey, noKey));
    if (launch && !(*launch)->isReadOnly() && !seize)
        RollbackJournal::reconcile(**launch);
    return launch;
}
