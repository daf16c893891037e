// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/launchverbs.h"

#include "desk/console/console.h"
#include "desk/steps/releasedesk.h"
#include "launch/countdown.h"
#include "launch/gate.h"
#include "launch/launch.h"
#include "ui/items/agetext.h"
#include "ui/items/itemviewof.h"
#include "ui/items/phasepage.h"
#include "ui/widgets/asker.h"
#include "ui/window/alarmbar.h"
#include "ui/window/launchview.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

LaunchVerbs::LaunchVerbs(Console &console, LaunchView &view, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_view(view)
{
    addVerb(u"noteAction"_s, tr("Note on the timeline…"), Qt::CTRL | Qt::Key_N,
            &LaunchVerbs::askNote);
    addVerb(u"t0Action"_s, tr("Move T-0…"), {}, &LaunchVerbs::askT0);
    addVerb(u"recycleAction"_s, tr("Go back to an earlier phase…"), {}, &LaunchVerbs::askRecycle);
    addVerb(u"overrideAction"_s, tr("Open a phase in spite of its gate…"), {},
            &LaunchVerbs::askOverride);
    addVerb(u"endAction"_s, tr("End the launch…"), {}, &LaunchVerbs::askEnd);
    addVerb(u"maintenanceAction"_s, tr("Maintenance ledger and back"), {},
            &LaunchVerbs::openMaintenance);
    connect(view.alarms(), &AlarmBar::acknowledged, this, [this](const QString &alarm) {
        if (mayAct())
            m_console.submit(AlarmAcknowledged {alarm});
    });
    connect(view.alarms(), &AlarmBar::shelveWanted, this, &LaunchVerbs::askShelve);
}

void LaunchVerbs::addVerb(const QString &name, const QString &text, const QKeySequence &key,
                          void (LaunchVerbs::*ask)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, [this, ask] {
        if (mayAct())
            (this->*ask)();
    });
    m_actions.append(action);
}

bool LaunchVerbs::mayAct()
{
    if (!m_console.launch() || m_console.launch()->isReadOnly())
        return false;
    if (m_console.actor().isEmpty())
        emit actorNeeded();
    return !m_console.actor().isEmpty();
}

/// "seen by Olga", "over since …": what stands beside an alarm.
static QString alarmStanding(const Console &console, const Alarm &alarm, const QDateTime &now)
{
    QStringList parts {LaunchVerbs::tr("%1 ago").arg(ageText(alarm.since, now))};
    if (!alarm.acknowledgedBy.isEmpty())
        parts << LaunchVerbs::tr("seen by %1").arg(personName(console, alarm.acknowledgedBy));
    if (!alarm.standing)
        parts << LaunchVerbs::tr("over");
    return parts.join(u" · "_s);
}

void LaunchVerbs::refresh()
{
    const Launch *launch = m_console.launch();
    if (!launch) {
        m_view.alarms()->setAlarms({}, false);
        return;
    }
    const QDateTime now = launch->clock().now();
    QList<AlarmLine> lines;
    for (const Alarm &alarm : launch->state().alarms(now))
        lines.append({alarm.id, alarm.text, alarmStanding(m_console, alarm, now),
                      !alarm.acknowledgedBy.isEmpty(), !alarm.standing});
    m_view.alarms()->setAlarms(lines, !launch->isReadOnly() && !launch->state().isClosed());
}

void LaunchVerbs::askNote()
{
    // It is about what is looked at.
    const auto *page = qobject_cast<PhasePage *>(m_view.currentPage());
    const QString about = page ? page->current().value : QString();
    m_view.asker()->ask(
        tr("A note on the timeline"), {{tr("Note"), {}}}, tr("Write"),
        [this, about](const QStringList &a) { m_console.submit(NoteWritten {a.at(0), about}); });
}

void LaunchVerbs::askT0()
{
    const Launch &launch = *m_console.launch();
    const QDateTime now = effectiveT0(launch.state(), launch.clock().now()).toUTC();
    m_view.asker()->ask(tr("Move T-0. Times are UTC."),
                        {{tr("T-0"), now.toString(u"yyyy-MM-dd HH:mm:ss"_s)}, {tr("Reason"), {}}},
                        tr("Move"), [this](const QStringList &a) {
                            QDateTime t0 = QDateTime::fromString(
                                QString(a.at(0)).replace(u' ', u'T'), Qt::ISODate);
                            // A zone that somebody wrote is meant.
                            if (t0.timeSpec() == Qt::LocalTime)
                                t0.setTimeZone(QTimeZone::UTC);
                            m_console.submit(T0Changed {t0.toUTC(), a.at(1)});
                        });
}

QList<std::pair<QString, QString>> LaunchVerbs::phases(bool past) const
{
    const Launch &launch = *m_console.launch();
    const GateContext gate {*launch.runbook(), *launch.plan(), launch.state(), launch.clock().now(),
                            m_console.actor()};
    QList<std::pair<QString, QString>> found;
    for (const Phase &phase : launch.runbook()->phases) {
        const QDateTime due = dueTime(gate, phase);
        const bool wanted = past
            ? phase.kind == PhaseKind::Procedure && due.isValid() && due <= gate.now
            : !blockersToOverride(gate, phase.id).isEmpty();
        if (wanted)
            found.append(std::pair(phase.id.value, phase.title));
    }
    return found;
}

QList<std::pair<QString, QString>> LaunchVerbs::releasers() const
{
    QList<std::pair<QString, QString>> found;
    for (const RosterEntry &holder : m_console.launch()->state().roster()) {
        if (holder.id != m_console.actor())
            found.append(std::pair(holder.id.value, tr("%1 (%2)").arg(holder.name, holder.title)));
    }
    return found;
}

void LaunchVerbs::askRecycle()
{
    const auto choices = phases(true);
    m_view.asker()->ask(
        choices.isEmpty()
            ? tr("No phase lies behind: there is nothing to go back to.")
            : tr("Go back to a phase: its steps and those after it are carried out again, T-0 "
                 "moves along."),
        choices.isEmpty() ? QList<Asker::Field>()
                          : QList<Asker::Field> {{.label = tr("Phase"),
                                                  .text = choices.constLast().first,
                                                  .choices = choices},
                                                 {tr("Reason"), {}}},
        choices.isEmpty() ? tr("OK") : tr("Go back"), [this](const QStringList &a) {
            if (a.size() == 2)
                m_console.submit(CountdownRecycled {.phase = PhaseId(a.at(0)), .reason = a.at(1)});
        });
}

void LaunchVerbs::askOverride()
{
    const auto choices = phases(false);
    const auto second = releasers();
    if (choices.isEmpty() || second.isEmpty()) {
        m_view.asker()->ask(choices.isEmpty() ? tr("No phase is closed.")
                                              : tr("Nobody else holds a role here."),
                            {}, tr("OK"), [](const QStringList &) { });
        return;
    }
    m_view.asker()->ask(
        tr("Open a phase in spite of its gate. What blocks it is recorded, with both names."),
        {{.label = tr("Phase"), .text = choices.constFirst().first, .choices = choices},
         {tr("Reason"), {}},
         {.label = tr("Released by"),
          .text = {},
          .placeholder = tr("a second person with a role"),
          .choices = second},
         {tr("Key"),
          {},
          false,
          tr("theirs: a private key file, agent:FINGERPRINT or keychain:NAME")},
         {.label = tr("Passphrase"),
          .text = {},
          .required = false,
          .placeholder = tr("only for an encrypted key file; it is not kept"),
          .hidden = true}},
        tr("Open it"), [this](const QStringList &a) {
            const PersonId released(a.at(2));
            m_console.releases()->release(m_console.actor(),
                                          {released,
                                           a.at(3),
                                           {ItemId(a.at(0))},
                                           a.at(4),
                                           PhaseOverridden {.phase = PhaseId(a.at(0)),
                                                            .reason = a.at(1),
                                                            .releasedBy = released}});
        });
}

void LaunchVerbs::askEnd()
{
    const Launch &launch = *m_console.launch();
    const QList<Blocker> blockers = blockersOfClosing(
        {*launch.runbook(), *launch.plan(), launch.state(), launch.clock().now()});
    const QString question = blockers.isEmpty()
        ? tr("End the launch. Only notes and exports may follow.")
        : tr("End the launch. Not everything is done (%n open): %1", nullptr, int(blockers.size()))
              .arg(blockers.constFirst().why);
    m_view.asker()->ask(question,
                        {{.label = tr("Outcome"),
                          .text = blockers.isEmpty() ? u"launched"_s : QString(),
                          .choices = {{u"launched"_s, tr("launched")},
                                      {u"rolledBack"_s, tr("rolled back")},
                                      {u"abandoned"_s, tr("abandoned")}}},
                         {tr("Reason"), {}, false, tr("needed unless it launched")}},
                        tr("End it"), [this](const QStringList &a) {
                            m_console.submit(LaunchClosed {a.at(0), a.at(1)});
                        });
}

void LaunchVerbs::openMaintenance()
{
    m_console.openMaintenance();
}

void LaunchVerbs::askShelve(const QString &alarm)
{
    if (!mayAct())
        return;
    m_view.asker()->ask(
        tr("Put the alarm aside for a time. It comes back then."),
        {{tr("Reason"), {}}, {tr("For how many minutes"), u"15"_s}}, tr("Put aside"),
        [this, alarm](const QStringList &a) {
            const int minutes = std::clamp(a.at(1).toInt(), 1, 24 * 60);
            m_console.submit(AlarmShelved {
                alarm, a.at(0), m_console.launch()->clock().now().addSecs(qint64(minutes) * 60)});
        });
}
