// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rollbackaccess.h"

#include "desk/console/consolesigner.h"
#include "desk/opening/openlaunch.h"
#include "launch/launchlock.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A keychain that asks its user something is not waited for longer.
static constexpr auto keyPatience = 2s;

static std::shared_ptr<const HeadSigner> signerInTime(const LaunchOpened &opened)
{
    struct Answer
    {
        std::optional<Result<std::shared_ptr<const HeadSigner>>> signer;
    };
    auto answer = std::make_shared<Answer>();
    QThread *worker =
        QThread::create([answer, rehearsal = opened.rehearsal, wanted = opened.consoleKey] {
            answer->signer = consoleSigner(rehearsal, wanted);
        });
    worker->start();
    // One that hangs is left behind: it ends with the process.
    if (!worker->wait(QDeadlineTimer(keyPatience)))
        return {};
    delete worker;
    return answer->signer->value_or(nullptr);
}

/// Not even the lock beside it, as a rule.
static QString cannotBeWritten(const QString &path)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return u"%1: it cannot be written here; %2 bytes free on %3"_s.arg(path)
        .arg(disk.bytesAvailable())
        .arg(disk.rootPath());
}

Result<RollbackAccess> openForRollback(const QString &path)
{
    Result<std::unique_ptr<Launch>> read = openLaunch(path, true);
    if (!read)
        return std::unexpected(read.error());
    RollbackAccess access {{std::move(*read), {}}, {}};
    Launch &reader = *access.opened.launch;
    if (reader.damage()) {
        access.unrecorded = reader.damage()->text();
        return access;
    }
    const std::optional<LaunchLock::Holder> holder = LaunchLock::holderOf(path);
    if (holder) {
        access.opened.holder = HolderCall::ring(path);
        if (access.opened.holder) {
            passVerbs(reader, access.opened.holder, HolderCall::patience);
            return access;
        }
    }
    const std::shared_ptr<const HeadSigner> signer = signerInTime(reader.state().opened());
    if (!signer) {
        access.unrecorded = u"the console's key could not be had (is the keychain locked?)"_s;
        return access;
    }
    if (signer->publicKey() != reader.state().opened().consoleKey) {
        access.unrecorded = u"another console signs this launch"_s;
        return access;
    }
    Result<std::unique_ptr<Launch>> written = openLaunch(path, false, signer, holder.has_value());
    if (!written)
        access.unrecorded = written.error().text();
    else if ((*written)->isReadOnly())
        access.unrecorded = cannotBeWritten(path);
    else
        access.opened.launch = std::move(*written);
    return access;
}
