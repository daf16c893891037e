// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/attestedbracket.h"
#include "record/telling.h"
#include "record/verifychecks.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class SignOffReader
{
public:
    SignOffReader(const History &history, const std::optional<QList<AllowedSigner>> &allowed,
                  const QList<AttestedTime> &attested)
        : m_history(history)
        , m_allowed(allowed)
        , m_attested(attested)
    {
    }

    QList<VerifiedSignOff> read()
    {
        for (const Entry &entry : m_history.telling) {
            if (const auto *opened = std::get_if<LaunchOpened>(&entry.event)) {
                m_opened = opened;
                m_roster = opened->roster;
            } else if (const auto *changed = std::get_if<RosterChanged>(&entry.event)) {
                m_roster = changed->roster;
            } else if (const auto *signOff = std::get_if<SignedOff>(&entry.event)) {
                m_found.append(judge(entry, *signOff));
            }
        }
        return m_found;
    }

private:
    VerifiedSignOff judge(const Entry &entry, const SignedOff &signOff)
    {
        const QByteArray text = signOff.statement.toUtf8();
        const QByteArray signature = signOff.sig.toUtf8();
        const Result<Statement> read = readStatement(text);
        const QDateTime time = read
            ? bracketOf(read->basisSize, entry.seq, m_attested).held(read->signedAt)
            : entry.time;
        const SignOffJudgement judgement = judgeSignOff(m_roster, text, signature, time);
        VerifiedSignOff found;
        found.seq = entry.seq;
        found.trust = judgement.trust;
        found.words = judgement.words;
        if (read) {
            found.role = read->role;
            found.name = read->signerName;
            found.decision = decisionWord(read->decision);
            found.signedAt = read->signedAt;
            const auto holder = std::ranges::find(m_roster, read->role, &RosterEntry::role);
            found.roleTitle = holder == m_roster.end() ? read->role.value : holder->title;
            if (const QString fault = faultOf(*read, entry.seq, text); !fault.isEmpty()) {
                found.trust = SignOffTrust::Bad;
                found.words = Telling::tr("bad: %1").arg(fault);
            } else if (found.trust == SignOffTrust::Good && m_allowed
                       && !isAllowed(*read, text, signature, time)) {
                found.trust = SignOffTrust::UnknownKey;
                found.words =
                    Telling::tr("good but unknown key %1").arg(sshFingerprint(judgement.made->key));
            }
        }
        return found;
    }

    /// What the statement says of this launch must be so.
    QString faultOf(const Statement &s, qint64 seq, const QByteArray &text)
    {
        if (s.ledger != m_history.ledger)
            return Telling::tr("the statement is of another launch");
        // Nothing stands before less than nothing, and nothing after the entry itself.
        if (s.basisSize < 0 || s.basisSize > seq || s.basisHead != m_history.headAt(s.basisSize))
            return Telling::tr("what was signed is not what stands before it");
        if (m_opened == nullptr || s.checklist != m_opened->checklist || s.plan != m_opened->plan
            || s.release != m_opened->release
            || (!m_opened->artifact.isEmpty() && s.artifact != m_opened->artifact))
            return Telling::tr("the statement is of another runbook, plan or release");
        if (m_used.contains(text))
            return Telling::tr("the statement was used before");
        m_used.insert(text);
        return {};
    }

    bool isAllowed(const Statement &s, const QByteArray &text, const QByteArray &signature,
                   const QDateTime &time) const
    {
        const QString names[] = {s.signerId.value, s.signerName, s.role.value};
        return std::ranges::any_of(names, [&](const QString &name) {
            return verifyAllowed(*m_allowed, {}, name, signOffNamespace, signature, text, time)
                .has_value();
        });
    }

    const History &m_history;
    const std::optional<QList<AllowedSigner>> &m_allowed;
    const QList<AttestedTime> &m_attested;
    const LaunchOpened *m_opened = nullptr;
    QList<RosterEntry> m_roster;
    QSet<QByteArray> m_used;
    QList<VerifiedSignOff> m_found;
};

} // namespace

QList<VerifiedSignOff> readSignOffs(const History &history,
                                    const std::optional<QList<AllowedSigner>> &allowed,
                                    const QList<AttestedTime> &attested)
{
    return SignOffReader(history, allowed, attested).read();
}
