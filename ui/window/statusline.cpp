// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusline.h"

#include "ui/items/agetext.h"
#include "ui/items/verdictstyle.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QProgressBar>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_shape(named(new QLabel, "statusLineShape"_L1))
    , m_progress(new QLabel)
    , m_bar(new QProgressBar)
    , m_actor(new QComboBox)
    , m_entry(new QLabel)
    , m_time(new QLabel)
{
    setObjectName("statusLine"_L1);
    setAccessibleName(tr("State of the work"));
    setSizeGripEnabled(false);
    setContentsMargins(3 * Theme::unit, 0, 3 * Theme::unit, 0);
    m_progress->setObjectName("checkProgress"_L1);
    m_bar->setObjectName("checkProgressBar"_L1);
    m_bar->setAccessibleName(tr("Checks done"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(180);
    m_actor->setObjectName("actorPicker"_L1);
    m_actor->setAccessibleName(tr("Who acts"));
    m_actor->setToolTip(tr("In whose name things are done and recorded"));
    m_entry->setObjectName("lastEntry"_L1);
    m_time->setObjectName("utcClock"_L1);
    addWidget(m_shape);
    addWidget(m_progress);
    addWidget(m_bar);
    addPermanentWidget(m_actor);
    addPermanentWidget(m_entry);
    addPermanentWidget(m_time);
    setProgress(0, 0, {});
    connect(m_actor, &QComboBox::activated, this,
            [this](int index) { emit actorChosen(PersonId(m_actor->itemData(index).toString())); });
}

void StatusLine::setProgress(int running, int waiting, std::chrono::seconds left)
{
    const int now = running + waiting;
    m_most = now == 0 ? 0 : std::max(m_most, now);
    if (now > 0) {
        setStateShape(*m_shape, ItemState::Running, 16, *this);
    } else if (!m_shape->pixmap().isNull()) {
        m_shape->clear();
        m_shape->setAccessibleName({});
    }
    QStringList parts {tr("%n running", nullptr, running), tr("%n waiting", nullptr, waiting)};
    if (left.count() > 0)
        parts << tr("%1 left").arg(spanText(left));
    m_progress->setText(now > 0 ? parts.join(u" · "_s) : tr("no check is running"));
    m_bar->setVisible(now > 0);
    m_bar->setRange(0, std::max(1, m_most));
    m_bar->setValue(m_most - now);
}

void StatusLine::setLastEntry(qint64 seq)
{
    m_entry->setText(seq < 0 ? QString() : tr("entry %1 durable").arg(seq));
}

void StatusLine::setTime(const QDateTime &now)
{
    m_time->setText(now.toUTC().toString(u"HH:mm:ss 'UTC'"_s));
}

void StatusLine::setPeople(const QList<std::pair<PersonId, QString>> &people, const PersonId &actor)
{
    const QSignalBlocker quiet(m_actor);
    m_actor->clear();
    m_actor->addItem(tr("Who are you?"), QString());
    for (const auto &[id, name] : people) {
        m_actor->addItem(name, id.value);
        if (id == actor)
            m_actor->setCurrentIndex(m_actor->count() - 1);
    }
    m_actor->setVisible(!people.isEmpty());
}

void StatusLine::askActor()
{
    m_actor->setFocus();
    m_actor->showPopup();
}
