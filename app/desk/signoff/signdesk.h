// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/signoff/signstatement.h"
#include "signoff/signer.h"

#include <QObject>

#include <stop_token>

class Launch;

/// Signs, imports and takes back sign-offs of a launch. Keys are asked on a thread of their own (a
/// security key waits for its touch); the answer comes by a signal. GUI thread.
class SignDesk : public QObject
{
    Q_OBJECT
public:
    /// `launch` must outlive the desk.
    explicit SignDesk(Launch &launch, QObject *parent = nullptr);
    /// Stops a signature under way.
    ~SignDesk() override;

    /// Where keychain and agent are; the defaults are this machine's.
    void setTools(const SigningTools &tools);
    /// The statement as it would be signed now, for showing and for export.
    Result<Statement> statement(const SignWish &wish) const;
    /// Ends with `signedOff` or `refused`. One signature at a time.
    void sign(const SignWish &wish, const KeySource &key);
    /// Signs exactly this text, as it was shown.
    void sign(const QByteArray &statement, const KeySource &key);
    bool isSigning() const { return m_signing; }
    void cancel();
    /// Takes in a statement that was signed elsewhere; `actor` brings it. Ends with `signedOff` or
    /// `refused`.
    void import(const PersonId &actor, const QByteArray &statement, const QByteArray &signature);
    void withdraw(const PersonId &actor, const RoleId &role, const QString &reason);
    /// What the role's sign-off is worth; nothing where there is none.
    std::optional<SignOffJudgement> judgement(const RoleId &role) const;

signals:
    void signingStarted(const RoleId &role);
    /// Durable.
    void signedOff(const RoleId &role, const SignOffJudgement &judgement);
    void withdrawn(const RoleId &role);
    void refused(const RoleId &role, const Error &error);

private:
    void record(const PersonId &actor, const RoleId &role, const QByteArray &statement,
                const QByteArray &signature);

    Launch &m_launch;
    SigningTools m_tools;
    std::stop_source m_stop;
    bool m_signing = false;
};
