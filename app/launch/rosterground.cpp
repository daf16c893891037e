// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/rosterground.h"

#include "domain/canonicaljson.h"
#include "domain/digest.h"

#include <QCoreApplication>
#include <QHash>

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
        .transform([](const QByteArray &text) { return QString("sha256:"_L1 + sha256Hex(text)); });
}

QStringList rolesWithoutKey(const QList<RosterEntry> &roster)
{
    QStringList titles;
    for (const RosterEntry &entry : roster) {
        if (entry.keys.isEmpty())
            titles.append(entry.title.isEmpty() ? entry.role.value : entry.title);
    }
    return titles;
}

/// The key itself: how its line is written, and with which comment, does not matter.
static QByteArray keyOfLine(const QString &line)
{
    return QByteArray::fromBase64(line.simplified().section(u' ', 1, 1).toLatin1());
}

std::optional<QString> sharedKeyFault(const QList<RosterEntry> &roster)
{
    QHash<QByteArray, const RosterEntry *> holders;
    for (const RosterEntry &entry : roster) {
        for (const SigningKey &listed : entry.keys) {
            const QByteArray key = keyOfLine(listed.key);
            const RosterEntry *other = holders.value(key, &entry);
            if (!key.isEmpty() && other->id != entry.id)
                return RosterWords::tr("%1 (%2) and %3 (%4) have the same key: each needs their "
                                       "own")
                    .arg(other->name, other->title, entry.name, entry.title);
            holders.insert(key, other);
        }
    }
    return std::nullopt;
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
    if ((*text)["ledger"_L1].toString() != ground.ledger || size < 1 || size > ground.size
        || ground.headAt(size).isEmpty() || ground.headAt(size) != basis["head"_L1].toString())
        return RosterWords::tr("the approval of %1 is about another ledger").arg(approval.id.value);
    // Where the roster has changed back since, what was used once would fit again.
    if (size <= ground.lastChange)
        return RosterWords::tr("the approval of %1 is from before the last change of the roster")
            .arg(approval.id.value);
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
