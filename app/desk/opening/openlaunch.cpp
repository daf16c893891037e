// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/opening/openlaunch.h"

#include "canary/kayentaconfig.h"
#include "canary/triggers.h"
#include "checks/catalog.h"
#include "checks/outside.h"
#include "desk/console/consolemarks.h"
#include "desk/console/consolesigner.h"
#include "desk/console/thisuser.h"
#include "desk/opening/firstlook.h"
#include "desk/opening/openingentry.h"
#include "desk/opening/wishes.h"
#include "desk/rollback/rollbackjournal.h"
#include "desk/signoff/signstatement.h"
#include "desk/trust/trust.h"
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
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct OpenLaunchText
{
    Q_DECLARE_TR_FUNCTIONS(OpenLaunchText)
};

} // namespace

Result<RunbookPreview> readPreview(const QByteArray &bytes, const QString &runbookPath,
                                   const QString &planPath)
{
    Result<Runbook> runbook = parseRunbook(bytes, runbookPath);
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
    return preview;
}

QList<Finding> findingsOf(const RunbookPreview &preview)
{
    return preflight(preview.runbook, preview.planExists ? &preview.plan : nullptr,
                     QFileInfo(preview.runbook.path).absolutePath(),
                     QDateTime::currentDateTimeUtc().date());
}

Result<RunbookPreview> previewRunbook(const QString &runbookPath, const QString &planPath)
{
    return readRunbookFile(runbookPath)
        .and_then(
            [&](const QByteArray &bytes) { return readPreview(bytes, runbookPath, planPath); })
        .transform([](RunbookPreview preview) {
            preview.findings = findingsOf(preview);
            return preview;
        });
}

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
    if (launch && (*launch)->isReadOnly() && (*launch)->holder().isEmpty() && !(*launch)->damage()
        && (*launch)->readOnlyBecause().isEmpty())
        (*launch)->explainReadOnly(whyReadOnly(asked, foreignKey, noKey));
    if (launch && !(*launch)->isReadOnly() && !seize)
        RollbackJournal::reconcile(**launch);
    return launch;
}
