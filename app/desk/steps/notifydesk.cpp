// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/steps/notifydesk.h"

#include "desk/console/thisuser.h"
#include "desk/trust/trust.h"
#include "domain/redactor.h"
#include "launch/entrywords.h"
#include "launch/launch.h"
#include "notify/notifier.h"
#include "runbook/slugs.h"
#include "secrets/plansecrets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// Where the runbook's contacts say a person's role is reached.
static QHash<QString, QString> mailAddresses(const Runbook &runbook, const Plan &plan)
{
    QHash<QString, QString> addresses;
    for (const RoleAssignment &role : plan.roles) {
        const auto contact = std::ranges::find_if(runbook.contacts, [&](const Contact &entry) {
            return slugOf(entry.title) == role.role.value && entry.address.contains(u'@');
        });
        if (contact != runbook.contacts.cend())
            addresses.insert(role.person.value, contact->address);
    }
    return addresses;
}

static NotifySettings settingsOf(const Launch &launch)
{
    const auto secrets = std::make_shared<const PlanSecrets>(launch.plan()->secrets);
    NotifySettings settings;
    settings.plan = launch.plan()->notify;
    settings.folder = u"%1/notify/%2"_s.arg(dataFolder(), launch.state().ledger());
    settings.secret = [secrets](const QString &name) { return secrets->read(name); };
    settings.address = [addresses = mailAddresses(*launch.runbook(), *launch.plan())](
                           const QString &person) { return addresses.value(person); };
    settings.redact = [secrets](const QString &text) {
        return Redactor(secrets->readAll()).redact(text);
    };
    return settings;
}

static QHash<QString, QDateTime> standingAlarms(const LaunchState &state, const QDateTime &now)
{
    QHash<QString, QDateTime> standing;
    for (const Alarm &alarm : state.alarms(now)) {
        if (alarm.standing)
            standing.insert(alarm.id, alarm.since);
    }
    return standing;
}

/// What people are told of that is no alarm.
static std::optional<Urgency> urgencyOf(const Event &event)
{
    if (std::holds_alternative<PollCalled>(event) || std::holds_alternative<PhaseOverridden>(event)
        || std::holds_alternative<HoldStarted>(event)
        || std::holds_alternative<CountdownRecycled>(event))
        return Urgency::Warning;
    if (std::holds_alternative<HoldEnded>(event) || std::holds_alternative<T0Changed>(event)
        || std::holds_alternative<SignedOff>(event)
        || std::holds_alternative<SignOffWithdrawn>(event)
        || std::holds_alternative<CanaryStarted>(event)
        || std::holds_alternative<CanaryEnded>(event)
        || std::holds_alternative<LaunchClosed>(event))
        return Urgency::Info;
    return {};
}

NotifyDesk::NotifyDesk(Launch &launch, QObject *parent)
    : QObject(parent)
    , m_launch(launch)
    , m_standing(standingAlarms(launch.state(), launch.clock().now()))
    , m_notifier(std::make_unique<Notifier>(settingsOf(launch)))
{
    connect(&launch, &Launch::appended, this, &NotifyDesk::take);
    connect(
        m_notifier.get(), &Notifier::failed, this,
        [this](const QString &channel, const Error &error, bool forGood) {
            emit undelivered(
                {forGood
                     ? tr("A message by %1 was not sent: %2").arg(channel, error.message)
                     : tr("A message by %1 has not arrived yet: %2").arg(channel, error.message),
                 error.where});
        });
}

NotifyDesk::~NotifyDesk() = default;

int NotifyDesk::waiting() const
{
    return m_notifier->waiting();
}

void NotifyDesk::take(const Entry &entry)
{
    const QHash<QString, QDateTime> before =
        std::exchange(m_standing, standingAlarms(m_launch.state(), m_launch.clock().now()));
    bool told = false;
    for (const auto &[id, since] : m_standing.asKeyValueRange()) {
        if (before.value(id) == since)
            continue;
        send(entry,
             {.text = m_launch.state().alarm(id)->text, .urgency = Urgency::Critical, .topic = id});
        told = true;
    }
    for (const auto &[id, since] : before.asKeyValueRange()) {
        const Alarm *alarm = m_launch.state().alarm(id);
        if (m_standing.contains(id) || (alarm && alarm->standing))
            continue;
        send(entry,
             {.text = tr("Over: %1").arg(entrySentence(entry)), .topic = id, .settled = true});
        told = true;
    }
    if (const auto urgency = urgencyOf(entry.event); urgency && !told)
        send(entry, {.text = entrySentence(entry), .urgency = *urgency});
}

void NotifyDesk::tellUnrecorded(const Event &event)
{
    const auto *step = std::get_if<StepFinished>(&event);
    const bool calls =
        std::holds_alternative<RollbackTriggered>(event) || (step && step->outcome != "passed"_L1);
    const std::optional<Urgency> urgency =
        calls ? std::optional(Urgency::Critical) : urgencyOf(event);
    if (!urgency)
        return;
    Entry entry;
    entry.seq = m_launch.state().size() - 1;
    entry.ledger = m_launch.state().ledger();
    entry.time = m_launch.clock().now();
    entry.event = event;
    sendFrom(entry, m_launch.state().head(),
             {.text = tr("%1 (not in the ledger yet)").arg(entrySentence(entry)),
              .urgency = *urgency,
              .topic = calls ? u"rollback"_s : QString()});
}

void NotifyDesk::send(const Entry &entry, Notice notice)
{
    sendFrom(entry, entry.leaf, std::move(notice));
}

void NotifyDesk::sendFrom(const Entry &entry, const QString &head, Notice notice)
{
    if (const Result<void> may = mayTell(m_launch); !may) {
        emit undelivered(may.error());
        return;
    }
    const LaunchOpened &opened = m_launch.state().opened();
    notice.launch = opened.rehearsal ? tr("REHEARSAL: %1").arg(opened.title) : opened.title;
    if (!notice.topic.isEmpty())
        notice.topic.prepend(entry.ledger + u'/');
    notice.entry = entry.seq;
    notice.head = head;
    notice.time = entry.time;
    m_notifier->send(notice);
}
