// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/check.h"
#include "domain/event.h"

#include <QJsonObject>
#include <QString>

/// How another process of the same user speaks to the console that holds a launch: one JSON object
/// a line, over a socket that only its owner may open.
///   {"verb":"ping"}                                              -> {"ok":true,"begins":true}
///   {"verb":"submit","actor","kind","body","blobs":[{"sha256","bytes","type"}]}
///                                                                -> {"entries":[4,5]} or
///                                                                {"error","where"}
///   {"verb":"run","actor","step","releasedBy"}                   -> {"output":"base64"}..., then
///   {"passed":true}
/// With "until" (milliseconds since boot) in it an order that is heard later is refused; one that
/// is heard in time is answered {"begun":true} first.
namespace HolderWire {

/// Longer requests are refused: a verb brings at most a few blobs.
inline constexpr qsizetype requestCap = qsizetype(64) << 20;

/// XDG_RUNTIME_DIR/launch-console, where there is none a folder below /tmp; only this user may
/// enter it. Empty where that cannot be had.
QString runtimeFolder();
/// In the runtime folder, named by the launch's real path.
QString socketOf(const QString &launchPath);
QByteArray line(const QJsonObject &message);
QJsonObject submitRequest(const PersonId &actor, const Event &event,
                          const QList<EvidenceBlob> &blobs);
QList<EvidenceBlob> blobsOf(const QJsonObject &request);
QJsonObject faultReply(const Error &error);

} // namespace HolderWire
