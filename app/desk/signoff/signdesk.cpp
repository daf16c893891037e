// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/signoff/signdesk.h"

#include "desk/console/background.h"
#include "launch/launch.h"

#include <QPointer>

SignDesk::SignDesk(Launch &launch, QObject *parent)
    : QObject(parent)
    , m_launch(launch)
    , m_tools(signingTools())
{
}

SignDesk::~SignDesk()
{
    m_stop.request_stop();
}

void SignDesk::setTools(const SigningTools &tools)
{
    m_tools = tools;
}

Result<Statement> SignDesk::statement(const SignWish &wish) const
{
    return statementFor(m_launch.state(), wish, m_launch.clock().now());
}

void SignDesk::sign(const SignWish &wish, const KeySource &key)
{
    const Result<Statement> made = statement(wish);
    if (made)
        sign(statementText(*made), key);
    else
        emit refused(wish.role, made.error());
}

void SignDesk::sign(const QByteArray &text, const KeySource &key)
{
    const Result<Statement> made = readStatement(text);
    const RoleId role = made ? made->role : RoleId();
    if (!made || m_signing) {
        emit refused(role, made ? Error {tr("another signature is under way"), {}} : made.error());
        return;
    }
    m_signing = true;
    m_stop = {};
    emit signingStarted(role);
    inBackground(
        this,
        [key, tools = m_tools, text, stop = m_stop.get_token()] {
            return signWith(key, tools, signOffNamespace, text, stop);
        },
        [this, text, role, signer = made->signerId](const Result<QByteArray> &signature) {
            if (signature) {
                record(signer, role, text, *signature);
                return;
            }
            m_signing = false;
            emit refused(role, signature.error());
        });
}

void SignDesk::cancel()
{
    m_stop.request_stop();
}

void SignDesk::import(const PersonId &actor, const QByteArray &text, const QByteArray &signature)
{
    const Result<Statement> read = readStatement(text);
    record(actor, read ? read->role : RoleId(), text, signature);
}

void SignDesk::record(const PersonId &actor, const RoleId &role, const QByteArray &text,
                      const QByteArray &signature)
{
    const Result<SignOffJudgement> judged =
        acceptableSignOff(m_launch.state(), text, signature, m_launch.clock().now());
    if (!judged) {
        m_signing = false;
        emit refused(role, judged.error());
        return;
    }
    // Under way until it is durable: nobody is asked twice for the same sign-off.
    m_launch.submit(
        actor, SignedOff {QString::fromUtf8(text), QString::fromUtf8(signature)},
        [self = QPointer(this), role, judgement = *judged](const Result<QList<Entry>> &entries) {
            if (!self)
                return;
            self->m_signing = false;
            if (!entries) {
                emit self->refused(role, entries.error());
                return;
            }
            emit self->signedOff(role, judgement);
        });
}

void SignDesk::withdraw(const PersonId &actor, const RoleId &role, const QString &reason)
{
    m_launch.submit(actor, SignOffWithdrawn {role, reason},
                    [self = QPointer(this), role](const Result<QList<Entry>> &entries) {
                        if (!self)
                            return;
                        if (entries)
                            emit self->withdrawn(role);
                        else
                            emit self->refused(role, entries.error());
                    });
}

std::optional<SignOffJudgement> SignDesk::judgement(const RoleId &role) const
{
    for (const SignOffStatus &status : m_launch.state().signOffs()) {
        if (status.role == role && status.statement)
            return judgeSignOff(m_launch.state().roster(), status.text.toUtf8(),
                                status.signature.toUtf8(), status.statement->signedAt);
    }
    return std::nullopt;
}
