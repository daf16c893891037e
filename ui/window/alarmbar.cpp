// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/alarmbar.h"

#include "domain/controlmarks.h"
#include "ui/items/verdictstyle.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

static constexpr qsizetype shownAlarms = 3;

AlarmBar::AlarmBar(QWidget *parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName("alarmBar"_L1);
    setAccessibleName(tr("Alarms"));
    setProperty("bar", true);
    m_rows->setContentsMargins(4 * Theme::unit, Theme::unit, 4 * Theme::unit, Theme::unit);
    m_rows->setSpacing(Theme::unit);
    hide();
}

void AlarmBar::setAlarms(const QList<AlarmLine> &alarms, bool mayAct)
{
    if (alarms == m_alarms && mayAct == m_mayAct)
        return;
    m_alarms = alarms;
    m_mayAct = mayAct;
    while (QLayoutItem *old = m_rows->takeAt(0)) {
        // Deleted when whoever clicked in it has returned, and not seen until then.
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    QStringList said;
    for (const AlarmLine &alarm : alarms.first(qMin(shownAlarms, alarms.size()))) {
        m_rows->addWidget(makeRow(alarm));
        said.append(u"%1 (%2)"_s.arg(alarm.text, alarm.standing));
    }
    if (alarms.size() > shownAlarms) {
        auto *more = new QLabel(tr("and %n more", nullptr, int(alarms.size() - shownAlarms)));
        more->setObjectName("alarmsMore"_L1);
        m_rows->addWidget(more);
    }
    setAccessibleDescription(said.join(u"; "_s));
    setVisible(!alarms.isEmpty());
}

QWidget *AlarmBar::makeRow(const AlarmLine &alarm)
{
    auto *line = named(new QWidget, "alarmBarLine"_L1, withControlMarks(alarm.text));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(2 * Theme::unit);
    auto *shape = named(new QLabel, "alarmBarShape"_L1);
    const ItemState state = alarm.over ? ItemState::Stale
        : alarm.seen                   ? ItemState::Warn
                                       : ItemState::Fail;
    setStateShape(*shape, state, 16, *this);
    auto *text = new QLabel(withControlMarks(alarm.text));
    text->setObjectName("alarmText"_L1);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setFont(alarm.seen || alarm.over ? font() : Theme::heading(font(), 0));
    auto *standing = new QLabel(alarm.standing);
    standing->setObjectName("alarmStanding"_L1);
    standing->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(shape);
    row->addWidget(text, 1);
    row->addWidget(standing);
    if (!m_mayAct)
        return line;
    if (!alarm.seen) {
        auto *seen = new QPushButton(tr("Acknowledge"));
        seen->setObjectName("alarmAcknowledge"_L1);
        seen->setAccessibleName(tr("Acknowledge: %1").arg(alarm.text));
        connect(seen, &QPushButton::clicked, this,
                [this, id = alarm.id] { emit acknowledged(id); });
        row->addWidget(seen);
    }
    auto *shelve = new QPushButton(tr("Put aside…"));
    shelve->setObjectName("alarmShelve"_L1);
    shelve->setAccessibleName(tr("Put aside: %1").arg(alarm.text));
    connect(shelve, &QPushButton::clicked, this, [this, id = alarm.id] { emit shelveWanted(id); });
    row->addWidget(shelve);
    return line;
}
