// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/launchstate.h"

/// A digest, as bytes.
static constexpr qsizetype leafBytes = 32;

void LaunchState::apply(const Entry &entry)
{
    noteMaterial(entry);
    applyAlarm(entry);
    applyLaunch(entry);
    applyCountdown(entry);
    applyItem(entry);
    applyStep(entry);
    applyCanary(entry);
    applySignOff(entry);
    if (m_leaves.size() == m_size * leafBytes && entry.leaf.size() == 2 * leafBytes)
        m_leaves.append(QByteArray::fromHex(entry.leaf.toLatin1()));
    ++m_size;
    m_head = entry.leaf;
}

std::optional<PhaseOverride> LaunchState::overrideOf(const PhaseId &phase) const
{
    const auto found = m_overridden.constFind(phase);
    return found == m_overridden.constEnd() ? std::nullopt : std::optional(*found);
}

void LaunchState::applyLaunch(const Entry &entry)
{
    if (const auto *opened = std::get_if<LaunchOpened>(&entry.event)) {
        m_ledger = entry.ledger;
        m_opened = *opened;
        m_openedAt = entry.time;
        m_openedBy = entry.actor;
        m_t0 = opened->t0;
        m_roster = opened->roster;
    } else if (const auto *overridden = std::get_if<PhaseOverridden>(&entry.event)) {
        m_overridden.insert(overridden->phase, {entry.seq, entry.time});
    } else if (const auto *roster = std::get_if<RosterChanged>(&entry.event)) {
        m_roster = roster->roster;
        m_lastRosterChange = entry.seq;
    } else if (std::holds_alternative<NoteWritten>(entry.event)) {
        m_notes.append(entry);
    } else if (std::holds_alternative<DeviationRecorded>(entry.event)) {
        m_deviations.append(entry);
    } else if (std::holds_alternative<FindingWaived>(entry.event)) {
        m_waivedFindings.append(entry);
    } else if (const auto *reopened = std::get_if<FindingReopened>(&entry.event)) {
        if (const Entry *waiver = waiverOf(reopened->rule, reopened->line, reopened->subject))
            m_waivedFindings.removeAt(waiver - m_waivedFindings.constData());
    } else if (const auto *closed = std::get_if<LaunchClosed>(&entry.event)) {
        m_closed = *closed;
        m_closedAt = entry.time;
    }
}

const Entry *LaunchState::waiverOf(const QString &rule, int line, const QString &subject) const
{
    for (const Entry &entry : m_waivedFindings) {
        const auto *waived = std::get_if<FindingWaived>(&entry.event);
        if (waived && waived->line == line && waived->rule == rule && waived->subject == subject)
            return &entry;
    }
    return nullptr;
}

QString LaunchState::headAt(qint64 size) const
{
    if (size == 0)
        return zeroHash();
    if (size < 0 || size > m_leaves.size() / leafBytes)
        return {};
    return QString::fromLatin1(m_leaves.mid((size - 1) * leafBytes, leafBytes).toHex());
}

const RosterEntry *LaunchState::holder(const RoleId &role) const
{
    for (const RosterEntry &entry : m_roster) {
        if (entry.role == role)
            return &entry;
    }
    return nullptr;
}

void DoneCounts::add(ItemState state)
{
    ++total;
    proved += state == ItemState::Pass;
    accepted += state == ItemState::Accepted;
    attested += state == ItemState::Attested;
    waived += state == ItemState::Waived;
    notApplicable += state == ItemState::NotApplicable;
}
