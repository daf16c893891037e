// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/record/maintenance.h"

#include "desk/console/consolesigner.h"
#include "desk/console/thisuser.h"
#include "desk/opening/openlaunch.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

static const auto suffix = ".launch"_L1;
static const auto maintenanceSuffix = ".maintenance.launch"_L1;

QString maintenanceFileOf(const QString &launchFile)
{
    if (launchFile.endsWith(maintenanceSuffix))
        return launchFile.chopped(maintenanceSuffix.size()) + suffix;
    const QString stem =
        launchFile.endsWith(suffix) ? launchFile.chopped(suffix.size()) : launchFile;
    return stem + maintenanceSuffix;
}

/// The scripts' bytes, as the launch froze them.
static QList<EvidenceBlob> frozenScripts(const Launch &launch)
{
    QList<EvidenceBlob> blobs;
    for (const ScriptDigest &script : launch.state().opened().scripts) {
        if (const Result<QByteArray> bytes = launch.blob(script.sha256))
            blobs.append({script.sha256, *bytes, u"text/plain"_s});
    }
    return blobs;
}

Result<std::unique_ptr<Launch>> openMaintenance(const QString &launchFile,
                                                std::shared_ptr<const HeadSigner> signer)
{
    const QString file = maintenanceFileOf(launchFile);
    if (QFileInfo::exists(file))
        return openLaunch(file, false, std::move(signer));
    const Result<std::unique_ptr<Launch>> launch = openLaunch(launchFile, true, signer);
    if (!launch)
        return std::unexpected(launch.error());
    const LaunchState &state = (*launch)->state();
    LaunchSetup setup;
    setup.opened = state.opened();
    setup.opened.maintains = state.ledger();
    setup.opened.title =
        QCoreApplication::translate("OpenLaunch", "%1: maintenance").arg(state.opened().title);
    setup.opened.t0 = state.t0();
    setup.runbook = (*launch)->runbook();
    setup.plan = (*launch)->plan();
    setup.scripts = frozenScripts(**launch);
    if (!signer) {
        Result<std::shared_ptr<const HeadSigner>> own =
            consoleSigner(state.opened().rehearsal, state.opened().consoleKey);
        if (!own)
            return std::unexpected(own.error());
        signer = std::move(*own);
    }
    setup.opened.consoleKey = signer->publicKey();
    Result<std::unique_ptr<Launch>> made = Launch::create(
        file, setup, actorFor(*setup.plan).value_or(PersonId()), signer, (*launch)->sharedClock());
    if (made)
        judgeSignatures(**made);
    return made;
}
