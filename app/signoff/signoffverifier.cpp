// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/signoffverifier.h"

#include "signoff/signing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// The lines of that key; one that was renewed has several, each with its time.
static QList<SigningKey> linesOf(const RosterEntry &entry, const SshPublicKey &key)
{
    QList<SigningKey> lines;
    for (const SigningKey &candidate : entry.keys) {
        const Result<SshPublicKey> parsed = readSshKeyLine(candidate.key);
        if (parsed && *parsed == key)
            lines.append(candidate);
    }
    return lines;
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

/// By the line that has the least against it; there is at least one.
static QString keyFault(const QList<SigningKey> &lines, const RosterEntry &entry,
                        const SshTouch &touch, const QDateTime &time)
{
    QString fault;
    for (const SigningKey &line : lines) {
        fault = keyFault(line, entry, touch, time);
        if (fault.isEmpty())
            break;
    }
    return fault;
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
    const QList<SigningKey> lines = linesOf(*entry, made->key);
    if (lines.isEmpty()) {
        for (const RosterEntry &other : roster) {
            if (!linesOf(other, made->key).isEmpty())
                return bad(Signing::tr("signed with the key of %1").arg(other.name));
        }
        judgement.trust = SignOffTrust::UnknownKey;
        judgement.words = Signing::tr("good but unknown key %1").arg(sshFingerprint(made->key));
        return judgement;
    }
    const QString keyWhy = keyFault(lines, *entry, made->touch, time);
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
        const QList<SigningKey> lines = linesOf(entry, made->key);
        if (entry.id != approval.id || lines.isEmpty())
            continue;
        why = keyFault(lines, entry, made->touch, time);
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
