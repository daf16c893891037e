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
#include <QRegularExpression>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

/// In pixels; the whole title stands in its tool tip.
static constexpr int widestTitle = 260;

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
    m_title->setToolTip(view.title);
    m_title->setAccessibleName(view.title);
    m_subject->setToolTip(subject());
    m_subject->setAccessibleName(subject());
    m_subject->setVisible(!view.release.isEmpty() || !view.environment.isEmpty());
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
        fit();
}

void CountdownBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_view.clock.isEmpty())
        setView(std::exchange(m_view, {}));
}

// What its parts need is known once they have their style.
void CountdownBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    fit();
}

void CountdownBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
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

/// In a narrow window the roles' names go first, then room between the parts, the word for what the
/// clock shows itself, this machine's time and the end of the title.
void CountdownBar::fit()
{
    const QString planned = tr("T-0 %1").arg(m_view.t0);
    layout()->setSpacing(4 * Theme::unit);
    showTitle(widestTitle);
    m_t0->setText(planned);
    const bool room = leftForTitle(true) >= titleWidth();
    for (QLabel *name : std::as_const(m_pollNames))
        name->setVisible(room);
    if (room || leftForTitle(false) >= titleWidth())
        return m_state->show();
    layout()->setSpacing(2 * Theme::unit);
    QString shorter = planned.section(u" ("_s, 0, 0);
    int needed = m_t0->fontMetrics().horizontalAdvance(shorter);
    int left = leftForTitle(false);
    const bool tight = left < needed && m_view.state != ClockState::Hold;
    m_state->setVisible(!tight);
    if (tight)
        left += m_state->sizeHint().width() + layout()->spacing();
    if (left < needed) {
        static const QRegularExpression year(u"\\b\\d{4}-(?=\\d\\d-\\d\\d)"_s);
        shorter.remove(year);
        needed = m_t0->fontMetrics().horizontalAdvance(shorter);
    }
    if (m_t0->sizeHint().width() > left)
        m_t0->setText(shorter);
    showTitle(std::clamp(left, std::min(needed, widestTitle), widestTitle));
}

void CountdownBar::showTitle(int widest)
{
    const QFontMetrics metrics = m_title->fontMetrics();
    m_title->setText(metrics.elidedText(m_view.title, Qt::ElideRight, widest));
    m_subject->setText(m_subject->fontMetrics().elidedText(subject(), Qt::ElideRight, widest));
}

/// What is launched, and where.
QString CountdownBar::subject() const
{
    QStringList parts {m_view.release, m_view.environment};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// Of title, release and times as they are written now, in pixels.
int CountdownBar::titleWidth() const
{
    int widest = 0;
    for (const QLabel *label : {m_title, m_subject, m_t0})
        widest = std::max(widest, label->sizeHint().width());
    return widest;
}

/// What the other parts leave for the title, in pixels, with the roles' names or without.
int CountdownBar::leftForTitle(bool withNames) const
{
    const QMargins margins = layout()->contentsMargins();
    int left = width() - margins.left() - margins.right();
    // Titles stand first; what layouts know of their parts may be of before.
    for (int i = 1; i < layout()->count(); ++i) {
        QLayoutItem *item = layout()->itemAt(i);
        if (item->widget() == m_state || !item->isEmpty())
            left -= layout()->spacing()
                + (item->widget() == m_poll ? pollWidth(withNames) : item->sizeHint().width());
    }
    return left;
}

int CountdownBar::pollWidth(bool withNames) const
{
    int width = -m_pollRow->spacing();
    for (int i = 0; i < m_pollRow->count(); ++i) {
        QLayoutItem *item = m_pollRow->itemAt(i);
        auto *label = qobject_cast<QLabel *>(item->widget());
        if (withNames || !m_pollNames.contains(label))
            width += m_pollRow->spacing()
                + (label ? label->sizeHint().width() : item->sizeHint().width());
    }
    return width;
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
    fit();
}
