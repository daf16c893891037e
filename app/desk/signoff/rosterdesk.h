// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/result.h"
#include "signoff/signer.h"

#include <QHash>
#include <QObject>

#include <optional>
#include <stop_token>

class Launch;

/// Who shall hold a role, and why.
struct RosterWish
{
    RoleId role;
    /// Of the launch's people, or a new one.
    PersonId person;
    QString name;
    /// "ssh-ed25519 AAAA… comment".
    QString publicKey;
    QString reason;
};

/// Another roster, from the wish over the approvals of two other leads to its entry. What each of
/// them signs is fixed when it is first asked for. GUI thread; keys are asked on a thread of their
/// own.
class RosterDesk : public QObject
{
    Q_OBJECT
public:
    /// As many leads other than who brings it in.
    static constexpr int approvalsNeeded = 2;

    /// `launch` must outlive the desk.
    explicit RosterDesk(Launch &launch, QObject *parent = nullptr);
    /// Stops a signature under way.
    ~RosterDesk() override;

    void setTools(const SigningTools &tools) { m_tools = tools; }
    /// Begins anew, without approvals; an Error says what is missing.
    Result<void> propose(const RosterWish &wish);
    bool isProposed() const { return m_change.has_value(); }
    /// Those who hold a role and are not `actor`, each once.
    QList<RosterEntry> approvers(const PersonId &actor) const;
    QList<PersonId> approved() const;
    /// What the approver signs, to the byte.
    Result<QByteArray> statement(const PersonId &approver);
    /// Ends with `approvedBy` or `refused`. One at a time.
    void approve(const PersonId &approver, const KeySource &key);
    /// The same, signed elsewhere.
    Result<void> take(const PersonId &approver, const QByteArray &statement,
                      const QByteArray &signature);
    /// Brings it into the ledger: `recorded` or `refused`.
    void record(const PersonId &actor);

signals:
    void approvedBy(const PersonId &approver);
    void recorded();
    void refused(const Error &error);

private:
    Launch &m_launch;
    SigningTools m_tools;
    std::stop_source m_stop;
    std::optional<RosterChanged> m_change;
    QHash<PersonId, QByteArray> m_statements;
    bool m_signing = false;
};
