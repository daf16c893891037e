// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/rosterground.h"

#include "domain/canonicaljson.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

struct RosterWords
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

} // namespace

Result<QString> rosterDigest(const QList<RosterEntry> &roster)
{
    return toCanonical({{u"roster"_s, Fields::write(roster)}})
        .transform([](const QByteArray &text) {
            return QString("sha256:"_L1
                           + QString::fromLatin1(
                               QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()));
        });
}

std::optional<QString> approvalFault(const RosterGround &ground, const RosterChanged &change,
                                     const RosterApproval &approval)
{
    const Result<QJsonObject> text = fromCanonical(approval.statement.toUtf8());
    if (!text || (*text)["type"_L1].toString() != QLatin1StringView(rosterStatementType))
        return RosterWords::tr("the approval of %1 is none of a roster").arg(approval.id.value);
    if ((*text)["approver"_L1].toString() != approval.id.value)
        return RosterWords::tr("the approval of %1 is another's").arg(approval.id.value);
    const QJsonObject basis = (*text)["basis"_L1].toObject();
    const qint64 size = basis["size"_L1].toInteger(-1);
    if ((*text)["ledger"_L1].toString() != ground.ledger || size > ground.size
        || ground.headAt(size).isEmpty() || ground.headAt(size) != basis["head"_L1].toString())
        return RosterWords::tr("the approval of %1 is about another ledger").arg(approval.id.value);
    const Result<QString> digest = rosterDigest(change.roster);
    if (!digest)
        return digest.error().message;
    if ((*text)["roster"_L1].toString() != *digest
        || (*text)["reason"_L1].toString() != change.reason)
        return RosterWords::tr("the approval of %1 is about another roster").arg(approval.id.value);
    if (approval.sig.trimmed().isEmpty())
        return RosterWords::tr("the approval of %1 is not signed").arg(approval.id.value);
    return std::nullopt;
}
