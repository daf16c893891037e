// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/countdownbar.h"

#include "ui/items/verdictstyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

CountdownBar::CountdownBar(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_subject(new QLabel)
    , m_t0(new QLabel)
    , m_clock(new QLabel)
    , m_state(new Badge)
    , m_mark(new Badge)
    , m_poll(new QWidget)
    , m_pollRow(new QHBoxLayout(m_poll))
    , m_blocking(new QToolButton)
    , m_hold(new QPushButton(tr("Hold…")))
    , m_rollback(new QPushButton(tr("Roll back…")))
    , m_menu(new QToolButton)
{
    setObjectName("countdownBar"_L1);
    setAccessibleName(tr("Countdown"));
    setProperty("bar", true);
    setMinimumWidth(880);
    m_title->setObjectName("launchTitle"_L1);
    m_title->setFont(Theme::heading(font(), 1));
    m_title->setTextFormat(Qt::PlainText);
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setObjectName("launchSubject"_L1);
    m_subject->setForegroundRole(QPalette::PlaceholderText);
    m_t0->setObjectName("plannedT0"_L1);
    m_t0->setForegroundRole(QPalette::PlaceholderText);
    m_t0->setToolTip(tr("When T-0 is planned, in UTC and in this machine's time zone"));
    m_clock->setObjectName("clock"_L1);
    QFont clockFont = Theme::fixed();
    clockFont.setPointSize(24);
    m_clock->setFont(clockFont);
    m_state->setObjectName("clockState"_L1);
    m_mark->setObjectName("launchMark"_L1);
    m_pollRow->setContentsMargins(0, 0, 0, 0);
    m_pollRow->setSpacing(Theme::unit);
    m_poll->setObjectName("goPoll"_L1);
    m_poll->setAccessibleName(tr("GO poll"));
    m_blocking->setObjectName("blockingButton"_L1);
    m_blocking->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_blocking->setAutoRaise(true);
    m_blocking->setAccessibleName(tr("What blocks"));
    m_blocking->setToolTip(tr("Show what blocks"));
    m_hold->setObjectName("holdButton"_L1);
    m_hold->setAccessibleName(tr("Hold or resume the countdown"));
    m_rollback->setObjectName("rollbackButton"_L1);
    m_rollback->setAccessibleName(tr("Roll back"));
    m_rollback->setToolTip(tr("Roll back (Ctrl+Shift+R): the command is shown first"));
    m_rollback->setProperty("danger", true);
    m_menu->setObjectName("menuButton"_L1);
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setText(u"☰"_s);
    m_menu->setAutoRaise(true);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_subject);
    names->addWidget(m_t0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4 * Theme::unit, 2 * Theme::unit, 3 * Theme::unit, 2 * Theme::unit);
    row->setSpacing(4 * Theme::unit);
    row->addLayout(names);
    row->addWidget(m_clock);
    row->addWidget(m_state);
    row->addWidget(m_mark);
    row->addWidget(m_poll);
    row->addStretch(1);
    row->addWidget(m_blocking);
    row->addWidget(m_hold);
    row->addWidget(m_rollback);
    row->addWidget(m_menu);

    connect(m_blocking, &QToolButton::clicked, this, &CountdownBar::blockingWanted);
    connect(m_hold, &QPushButton::clicked, this, &CountdownBar::holdWanted);
    connect(m_rollback, &QPushButton::clicked, this, &CountdownBar::rollbackWanted);
}

void CountdownBar::setMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
}

void CountdownBar::setView(const CountdownView &view)
{
    if (view == m_view)
        return;
    const bool pollChanged = view.poll != m_view.poll;
    m_view = view;
    m_title->setText(fontMetrics().elidedText(view.title, Qt::ElideRight, 260));
    m_title->setToolTip(view.title);
    m_subject->setText(view.environment.isEmpty()
                           ? view.release
                           : u"%1 · %2"_s.arg(view.release, view.environment));
    m_t0->setText(tr("T-0 %1").arg(view.t0));
    m_t0->setAccessibleName(tr("T-0 is planned at %1").arg(view.t0));
    m_t0->setVisible(!view.t0.isEmpty());
    m_clock->setText(view.clock);
    m_clock->setAccessibleName(tr("Countdown %1, %2").arg(view.clock, stateWords(view.state)));
    m_state->setText(stateWords(view.state));
    m_state->setColor(view.state == ClockState::Hold ? toneColor(Tone::Warn, palette()) : QColor());
    m_mark->setVisible(view.rehearsal || view.record);
    m_mark->setText(view.record ? tr("RECORD") : tr("REHEARSAL ×%1").arg(view.speed));
    m_mark->setColor(toneColor(view.record ? Tone::Muted : Tone::Waived, palette()));
    m_blocking->setIcon(stateIcon(view.blocking ? view.worst : ItemState::Pass, palette()));
    m_blocking->setText(view.blocking ? tr("%n blocking", nullptr, view.blocking)
                                      : tr("nothing blocks"));
    m_blocking->setAccessibleName(m_blocking->text());
    // A breath between shape and words.
    m_blocking->setText(u' ' + m_blocking->text());
    m_hold->setText(view.state == ClockState::Hold ? tr("Resume") : tr("Hold…"));
    m_hold->setVisible(!view.record && view.state != ClockState::Past);
    m_rollback->setVisible(view.rollbackArmed);
    if (pollChanged)
        showPoll();
    else
        fitPoll();
}

void CountdownBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_view.clock.isEmpty())
        setView(std::exchange(m_view, {}));
}

void CountdownBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitPoll();
}

QString CountdownBar::stateWords(ClockState state)
{
    switch (state) {
    case ClockState::Counting: return tr("counting");
    case ClockState::Hold: return tr("hold");
    case ClockState::Past: return tr("past");
    }
    return {};
}

void CountdownBar::fitPoll()
{
    const bool room = width() >= widthWithNames();
    for (QLabel *name : std::as_const(m_pollNames))
        name->setVisible(room);
}

/// What the bar needs to show the roles' names, in pixels; hidden names count.
int CountdownBar::widthWithNames() const
{
    const QMargins margins = layout()->contentsMargins();
    int needed = margins.left() + margins.right();
    for (int i = 0; i < layout()->count(); ++i) {
        QLayoutItem *item = layout()->itemAt(i);
        if (item->widget() != m_poll && !item->isEmpty())
            needed += item->sizeHint().width() + layout()->spacing();
    }
    for (int i = 0; i < m_pollRow->count(); ++i) {
        QLayoutItem *item = m_pollRow->itemAt(i);
        const int hint =
            item->widget() ? item->widget()->sizeHint().width() : item->sizeHint().width();
        needed += hint + m_pollRow->spacing();
    }
    return needed;
}

void CountdownBar::showPoll()
{
    m_pollNames.clear();
    while (QLayoutItem *old = m_pollRow->takeAt(0)) {
        if (QWidget *widget = old->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete old;
    }
    auto *caption = named(new QLabel(tr("GO poll")), "countdownBarCaption"_L1);
    caption->setForegroundRole(QPalette::PlaceholderText);
    m_pollRow->addWidget(caption);
    m_pollNames.append(caption);
    QStringList spoken;
    for (const RoleSays &role : std::as_const(m_view.poll)) {
        auto *shape = named(new QLabel, "countdownBarShape"_L1);
        shape->setPixmap(role.stale
                             ? statePixmap(ItemState::Stale, 16, devicePixelRatioF(), palette())
                             : decisionPixmap(role.decision, 16, devicePixelRatioF(), palette()));
        const QString word = role.stale ? tr("stale")
            : role.decision             ? decisionWord(*role.decision)
                                        : tr("waiting");
        // The first word of a role is what a room calls it.
        auto *name = named(new QLabel(role.title.section(u' ', 0, 0)), "countdownBarName"_L1);
        name->setToolTip(u"%1: %2"_s.arg(role.title, word));
        shape->setToolTip(name->toolTip());
        shape->setAccessibleName(word);
        m_pollRow->addSpacing(Theme::unit);
        m_pollRow->addWidget(shape);
        m_pollRow->addWidget(name);
        m_pollNames.append(name);
        spoken << name->toolTip();
    }
    m_poll->setAccessibleDescription(spoken.join(u", "_s));
    m_poll->setVisible(!m_view.poll.isEmpty());
    fitPoll();
}
