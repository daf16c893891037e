// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/signoffverifier.h"

#include "signoff/signing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static bool holdsKey(const RosterEntry &entry, const SshPublicKey &key,
                     const SigningKey **found = nullptr)
{
    for (const SigningKey &candidate : entry.keys) {
        const Result<SshPublicKey> parsed = readSshKeyLine(candidate.key);
        if (parsed && *parsed == key) {
            if (found != nullptr)
                *found = &candidate;
            return true;
        }
    }
    return false;
}

/// Why the statement cannot be one of this role's, whatever key signed it; empty: it can.
static QString statementFault(const Statement &statement, const RosterEntry *entry)
{
    if (entry == nullptr)
        return Signing::tr("\"%1\" is no role of this launch").arg(statement.role.value);
    if (statement.signerId != entry->id)
        return Signing::tr("%1 does not hold the role %2").arg(statement.signerName, entry->title);
    if (statement.decision != Decision::Go && statement.reason.trimmed().isEmpty())
        return Signing::tr("%1 needs a reason").arg(decisionWord(statement.decision));
    if (!statement.signedAt.isValid() || statement.meaning.trimmed().isEmpty())
        return Signing::tr("the statement has no time or no meaning");
    return {};
}

static QString keyFault(const SigningKey &key, const RosterEntry &entry, const SshTouch &touch,
                        const QDateTime &time)
{
    // In whole seconds, as ssh-keygen knows them.
    const qint64 at = time.toSecsSinceEpoch();
    if (key.from.isValid() && at < key.from.toSecsSinceEpoch())
        return Signing::tr("the key was not valid yet at %1").arg(toUtcText(time));
    if (key.until.isValid() && at > key.until.toSecsSinceEpoch())
        return Signing::tr("the key was not valid any more at %1").arg(toUtcText(time));
    if (entry.demands.contains("touch"_L1) && !touch.touched)
        return Signing::tr("the role demands a security key with a touch");
    if (entry.demands.contains("pin"_L1) && !touch.pin)
        return Signing::tr("the role demands a security key with its PIN");
    return {};
}

SignOffJudgement judgeSignOff(const QList<RosterEntry> &roster, const QByteArray &text,
                              const QByteArray &signature, const QDateTime &time)
{
    SignOffJudgement judgement;
    const auto bad = [&judgement](const QString &why) {
        judgement.trust = SignOffTrust::Bad;
        judgement.words = Signing::tr("bad: %1").arg(why);
        return judgement;
    };
    const Result<Statement> statement = readStatement(text);
    if (!statement)
        return bad(statement.error().message);
    judgement.statement = *statement;
    const Result<SshSigned> made = verifySshSignature(signature, signOffNamespace, text);
    if (!made)
        return bad(made.error().message);
    judgement.made = *made;

    const auto entry = std::ranges::find(roster, statement->role, &RosterEntry::role);
    const QString fault = statementFault(*statement, entry == roster.end() ? nullptr : &*entry);
    if (!fault.isEmpty())
        return bad(fault);
    const SigningKey *key = nullptr;
    if (!holdsKey(*entry, made->key, &key)) {
        for (const RosterEntry &other : roster) {
            if (holdsKey(other, made->key))
                return bad(Signing::tr("signed with the key of %1").arg(other.name));
        }
        judgement.trust = SignOffTrust::UnknownKey;
        judgement.words = Signing::tr("good but unknown key %1").arg(sshFingerprint(made->key));
        return judgement;
    }
    const QString keyWhy = keyFault(*key, *entry, made->touch, time);
    if (!keyWhy.isEmpty())
        return bad(keyWhy);
    judgement.trust = SignOffTrust::Good;
    judgement.words = Signing::tr("good by %1").arg(entry->name);
    return judgement;
}

std::optional<QString> approvalSignatureFault(const QList<RosterEntry> &roster,
                                              const RosterApproval &approval, const QDateTime &time)
{
    const Result<SshSigned> made =
        verifySshSignature(approval.sig.toUtf8(), signOffNamespace, approval.statement.toUtf8());
    if (!made)
        return made.error().message;
    QString why = Signing::tr("it is not signed with a key of the roster");
    for (const RosterEntry &entry : roster) {
        const SigningKey *key = nullptr;
        if (entry.id != approval.id || !holdsKey(entry, made->key, &key))
            continue;
        why = keyFault(*key, entry, made->touch, time);
        if (why.isEmpty())
            return std::nullopt;
    }
    return why;
}

QString signOffTrustName(SignOffTrust trust)
{
    switch (trust) {
    case SignOffTrust::Good: return u"good"_s;
    case SignOffTrust::UnknownKey: return u"unknownKey"_s;
    case SignOffTrust::Bad: return u"bad"_s;
    }
    return u"bad"_s;
}
