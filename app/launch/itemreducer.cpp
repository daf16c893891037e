// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/digest.h"
#include "launch/launchstate.h"
#include "launch/releasedigest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString findingOf(const ItemId &item, const CheckResult *result)
{
    QJsonObject finding {{u"item"_s, item.value}};
    if (result) {
        finding[u"verdict"_s] = verdictName(result->verdict);
        if (result->finding) {
            finding[u"finding"_s] = *result->finding;
        } else {
            finding[u"expected"_s] = result->expected;
            finding[u"seen"_s] = result->seen;
        }
    }
    return sha256Hex(QJsonDocument(finding).toJson(QJsonDocument::Compact));
}

/// Nobody looked: the plan leaves open what is asked, or says that only a person can know it.
static bool saysNothing(const CheckResult &result)
{
    return result.verdict == Verdict::NotConfigured
        || (result.verdict == Verdict::Error && result.kind == "attestation"_L1);
}

void LaunchState::applyItem(const Entry &entry)
{
    if (const auto *check = std::get_if<CheckFinished>(&entry.event)) {
        ItemHistory &history = m_items[check->result.item];
        history.newest = std::make_shared<const CheckResult>(check->result);
        ++history.runs;
        history.resultTime = entry.time;
        if (!saysNothing(check->result))
            history.toldSeq = entry.seq;
        if (m_opened)
            m_provedArtifact =
                digestAnswered(check->result, m_opened->release).value_or(m_provedArtifact);
    } else if (const auto *attested = std::get_if<ItemAttested>(&entry.event)) {
        m_items[attested->item].settled = entry;
    } else if (const auto *accepted = std::get_if<ItemAccepted>(&entry.event)) {
        m_items[accepted->item].settled = entry;
    } else if (const auto *waived = std::get_if<ItemWaived>(&entry.event)) {
        m_items[waived->item].settled = entry;
    } else if (const auto *out = std::get_if<ItemNotApplicable>(&entry.event)) {
        m_items[out->item].settled = entry;
    } else if (const auto *undone = std::get_if<ItemUndone>(&entry.event)) {
        m_items[undone->item].settled.reset();
    }
}

/// When the evidence was taken: results may reach the ledger later.
static QDateTime takenAt(const CheckResult &result, const QDateTime &entryTime)
{
    const QDateTime taken =
        result.started.isValid() ? result.started.addMSecs(result.took.count()) : entryTime;
    return std::min(taken, entryTime);
}

ItemStatus LaunchState::resultStatus(const ItemHistory &history, const QDateTime &now)
{
    ItemStatus status;
    if (!history.newest)
        return status;
    const CheckResult &result = *history.newest;
    status.result = history.newest;
    status.runs = history.runs;
    status.state = stateOf(result.verdict);
    status.since = history.resultTime;
    status.note = result.reason;
    if (result.verdict != Verdict::Pass)
        return status;
    status.expires = takenAt(result, history.resultTime).addSecs(result.shelfLife.count());
    if (now >= status.expires) {
        status.state = ItemState::Stale;
        status.since = status.expires;
    } else if (result.acceptByPerson) {
        status.state = ItemState::AwaitingAcceptance;
    }
    return status;
}

ItemStatus LaunchState::settledStatus(const ItemHistory &history, const QDateTime &now)
{
    ItemStatus status = resultStatus(history, now);
    const Entry &entry = *history.settled;
    const bool newest = entry.seq > history.toldSeq;
    const auto settle = [&](ItemState state, const QString &note, const QDateTime &expires) {
        status.state = state;
        status.since = entry.time;
        status.by = entry.actor;
        status.note = note;
        status.expires = expires;
    };
    if (const auto *attested = std::get_if<ItemAttested>(&entry.event); attested && newest) {
        settle(ItemState::Attested, attested->text, attested->expires);
        if (attested->expires.isValid() && now >= attested->expires) {
            status.state = ItemState::Stale;
            status.since = attested->expires;
        }
    } else if (const auto *out = std::get_if<ItemNotApplicable>(&entry.event); out && newest) {
        settle(ItemState::NotApplicable, out->reason, {});
    } else if (const auto *accepted = std::get_if<ItemAccepted>(&entry.event)) {
        const bool passes =
            status.state == ItemState::Pass || status.state == ItemState::AwaitingAcceptance;
        if (passes && accepted->evidence == status.result->evidence.sha256) {
            status.state = ItemState::Accepted;
            status.since = entry.time;
            status.by = entry.actor;
        }
    } else if (const auto *waived = std::get_if<ItemWaived>(&entry.event)) {
        const auto id = waived->item;
        if (now < waived->until && (!waived->from.isValid() || now >= waived->from)
            && waived->finding == findingOf(id, status.result.get())) {
            settle(ItemState::Waived, waived->reason, waived->until);
            status.risk = waived->risk;
            status.releasedBy = waived->releasedBy;
        }
    }
    return status;
}

ItemStatus LaunchState::item(const ItemId &id, const QDateTime &now) const
{
    const auto history = m_items.constFind(id);
    if (history == m_items.constEnd())
        return {};
    return history->settled ? settledStatus(*history, now) : resultStatus(*history, now);
}

qsizetype LaunchState::keptResults() const
{
    return std::ranges::count_if(
        m_items, [](const ItemHistory &history) { return history.newest != nullptr; });
}
