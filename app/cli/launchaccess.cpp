// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/launchaccess.h"

#include "desk/console/thisuser.h"
#include "desk/opening/openlaunch.h"

using namespace Qt::StringLiterals;

void passVerbs(Launch &launch, const std::shared_ptr<HolderCall> &holder,
               std::chrono::milliseconds wait)
{
    launch.relayTo([holder, wait](const PersonId &actor, const Event &event,
                                  const QList<EvidenceBlob> &blobs) {
        return holder->submit(actor, event, blobs, wait);
    });
}

Result<OpenedLaunch> openToWrite(const QString &path)
{
    Result<std::unique_ptr<Launch>> opened = openLaunch(path);
    if (!opened)
        return std::unexpected(opened.error());
    OpenedLaunch access {std::move(*opened), {}};
    if (!access.launch->isReadOnly())
        return access;
    if (access.launch->damage())
        return std::unexpected(*access.launch->damage());
    access.holder = HolderCall::ring(path);
    if (access.holder) {
        passVerbs(*access.launch, access.holder);
        return access;
    }
    if (access.launch->holder().isEmpty())
        return failure(u"it can only be read here: "_s + access.launch->readOnlyBecause(), path);
    return failure(u"held by %1, who does not answer"_s.arg(access.launch->holder()), path);
}

Result<PersonId> actorOn(const Launch &launch, const QString &as)
{
    const Result<PersonId> actor = actorFor(*launch.plan(), as);
    if (actor)
        return actor;
    QStringList known;
    for (const Person &person : launch.plan()->people)
        known.append(person.id.value);
    return failure(u"%1 (known: %2)"_s.arg(actor.error().message, known.join(", "_L1)),
                   launch.path());
}
