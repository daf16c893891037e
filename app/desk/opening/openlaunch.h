// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/opening/newlaunch.h"
#include "domain/result.h"
#include "launch/launch.h"

#include <memory>

/// Opens a launch by its own frozen documents, with this machine's clock (scaled where the launch
/// is a rehearsal). Without a signer the console's own is fetched, which may wait for the keychain;
/// a launch that another console signs is opened read-only, and so is one whose head the launch's
/// console did not sign (`damage` says so). `seize` takes it away from a holder
/// that does not answer. What a rollback could not record is taken in.
Result<std::unique_ptr<Launch>> openLaunch(const QString &path, bool readOnly = false,
                                           std::shared_ptr<const HeadSigner> signer = {},
                                           bool seize = false);
/// Reads the runbook, its plan (`plan`, or the default beside it, or none) and preflights both.
Result<RunbookPreview> previewRunbook(const QString &runbook, const QString &plan = {});
/// The same of bytes that were read already, and without the preflight.
Result<RunbookPreview> readPreview(const QByteArray &bytes, const QString &runbook,
                                   const QString &plan = {});
/// What preflight finds in what was read. Reads what stands beside the runbook.
QList<Finding> findingsOf(const RunbookPreview &preview);
/// Makes a launch from a preview: frozen copies, roster and T-0 become its first entry. `speed`
/// above 1 and `rehearsal` mark rehearsals. `file` must not exist.
Result<std::unique_ptr<Launch>> createLaunch(const RunbookPreview &preview, const NewLaunch &wishes,
                                             const PersonId &actor, bool rehearsal = false,
                                             double speed = 1.0,
                                             std::shared_ptr<const HeadSigner> signer = {});
/// From then on the launch takes no sign-off and no approval that is not signed as it says.
void judgeSignatures(Launch &launch);
/// How a launch's frozen runbook and plan are read.
Launch::Readers frozenReaders(const LaunchOpened &opened);
