// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/signoff/rosterdesk.h"

#include "desk/console/background.h"
#include "launch/launch.h"
#include "launch/rosterchange.h"
#include "signoff/signoffverifier.h"

#include <QPointer>

#include <algorithm>

RosterDesk::RosterDesk(Launch &launch, QObject *parent)
    : QObject(parent)
    , m_launch(launch)
    , m_tools(signingTools())
{
}

RosterDesk::~RosterDesk()
{
    m_stop.request_stop();
}

Result<void> RosterDesk::propose(const RosterWish &wish)
{
    if (wish.name.trimmed().isEmpty() || wish.person.isEmpty())
        return failure(tr("who shall hold the role has to be said"));
    if (wish.reason.trimmed().isEmpty())
        return failure(tr("a reason is needed"));
    const Result<SshPublicKey> key = readSshKeyLine(wish.publicKey.trimmed());
    if (!key)
        return failure(tr("the public key: %1").arg(key.error().message));
    QList<RosterEntry> roster = m_launch.state().roster();
    const auto entry = std::ranges::find(roster, wish.role, &RosterEntry::role);
    if (entry == roster.end())
        return failure(tr("this launch has no role \"%1\"").arg(wish.role.value));
    entry->id = wish.person;
    entry->name = wish.name.trimmed();
    entry->keys = {{sshKeyLine(*key), {}, {}}};
    if (const auto fault = sharedKeyFault(roster))
        return failure(*fault);
    m_change = RosterChanged {roster, wish.reason.trimmed(), {}};
    m_statements.clear();
    return {};
}

QList<RosterEntry> RosterDesk::approvers(const PersonId &actor) const
{
    QList<RosterEntry> others;
    for (const RosterEntry &entry : m_launch.state().roster()) {
        if (entry.id != actor && !entry.id.isEmpty()
            && !std::ranges::contains(others, entry.id, &RosterEntry::id))
            others.append(entry);
    }
    return others;
}

QList<PersonId> RosterDesk::approved() const
{
    QList<PersonId> ids;
    if (m_change) {
        for (const RosterApproval &approval : m_change->approvals)
            ids.append(approval.id);
    }
    return ids;
}

Result<QByteArray> RosterDesk::statement(const PersonId &approver)
{
    if (!m_change)
        return failure(tr("no other roster is proposed"));
    if (const auto known = m_statements.constFind(approver); known != m_statements.constEnd())
        return *known;
    Result<QByteArray> text =
        rosterApprovalText(m_launch.state(), m_change->roster, m_change->reason, approver);
    if (text)
        m_statements.insert(approver, *text);
    return text;
}

void RosterDesk::approve(const PersonId &approver, const KeySource &key)
{
    const Result<QByteArray> text = statement(approver);
    if (!text || m_signing) {
        emit refused(text ? Error {tr("another signature is under way"), {}} : text.error());
        return;
    }
    m_signing = true;
    m_stop = {};
    inBackground(
        this,
        [key, tools = m_tools, text = *text, stop = m_stop.get_token()] {
            return signWith(key, tools, signOffNamespace, text, stop);
        },
        [this, approver, text = *text](const Result<QByteArray> &signature) {
            m_signing = false;
            if (!signature) {
                emit refused(signature.error());
                return;
            }
            if (const Result<void> taken = take(approver, text, *signature); !taken)
                emit refused(taken.error());
        });
}

Result<void> RosterDesk::take(const PersonId &approver, const QByteArray &text,
                              const QByteArray &signature)
{
    if (!m_change)
        return failure(tr("no other roster is proposed"));
    const RosterApproval approval {approver, QString::fromUtf8(text), QString::fromUtf8(signature)};
    if (const auto fault = approvalFault(m_launch.state(), *m_change, approval))
        return failure(*fault);
    if (const auto fault =
            approvalSignatureFault(m_launch.state().roster(), approval, m_launch.clock().now()))
        return failure(tr("the approval does not count: %1").arg(*fault));
    m_change->approvals.removeIf(
        [&approver](const RosterApproval &other) { return other.id == approver; });
    m_change->approvals.append(approval);
    emit approvedBy(approver);
    return {};
}

void RosterDesk::record(const PersonId &actor)
{
    if (!m_change) {
        emit refused({tr("no other roster is proposed"), {}});
        return;
    }
    m_launch.submit(actor, *m_change, [self = QPointer(this)](const Result<QList<Entry>> &entries) {
        if (!self)
            return;
        if (!entries) {
            emit self->refused(entries.error());
            return;
        }
        self->m_change.reset();
        self->m_statements.clear();
        emit self->recorded();
    });
}
