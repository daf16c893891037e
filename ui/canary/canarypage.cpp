// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canary/canarypage.h"

#include "ui/canary/canarychart.h"
#include "ui/canary/chartbar.h"
#include "ui/canary/deciderrow.h"
#include "ui/items/verdictstyle.h"
#include "ui/widgets/holdbutton.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

static constexpr int decidersWidth = 330;

static QLabel *pageLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

CanaryPage::CanaryPage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"canaryPage"_s);
    setAccessibleName(tr("Canary"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeLeft(), 1);
    auto *line = named(new QFrame(this), "canaryLine"_L1, tr("Divider"));
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    layout->addWidget(line);
    layout->addWidget(makeRight());
    setModel({});
}

QWidget *CanaryPage::makeLeft()
{
    auto *left = named(new QWidget(this), "canaryLeft"_L1, tr("Canary"));
    left->setAutoFillBackground(true);
    left->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(Theme::unit * 5, Theme::unit * 4, Theme::unit * 4, Theme::unit * 3);
    layout->setSpacing(Theme::unit * 2);
    m_icon = named(new QLabel(left), "canaryIcon"_L1);
    m_sentence = pageLabel(u"canarySentence"_s, left);
    QFont large = font();
    large.setPointSizeF(16);
    large.setWeight(QFont::DemiBold);
    m_sentence->setFont(large);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_sentence->setAccessibleName(tr("Decision"));
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::unit * 3);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_sentence, 1);
    layout->addLayout(head);
    m_subline = pageLabel(u"canarySubline"_s, left);
    m_subline->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_subline);
    m_chart = new CanaryChart(left);
    auto *bar = new ChartBar(m_chart, left);
    layout->addWidget(m_chart, 1);
    layout->addWidget(bar);
    return left;
}

QWidget *CanaryPage::makeRight()
{
    auto *rows = named(new QWidget, "canaryRows"_L1, tr("What decides"));
    auto *list = new QVBoxLayout(rows);
    list->setContentsMargins(Theme::unit * 4, Theme::unit * 4, Theme::unit * 3, Theme::unit * 2);
    list->setSpacing(Theme::unit * 3);
    auto *title = named(new QLabel(tr("What decides"), rows), "canaryTitle"_L1);
    title->setFont(Theme::heading(font(), 1));
    list->addWidget(title);
    m_deciders = new QVBoxLayout;
    m_deciders->setSpacing(Theme::unit * 3);
    list->addLayout(m_deciders);
    list->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"deciders"_s);
    scroll->setAccessibleName(tr("What decides"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(rows);
    auto *right = named(new QWidget(this), "canaryRight"_L1, tr("What decides"));
    right->setFixedWidth(decidersWidth);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeActions());
    return right;
}

QWidget *CanaryPage::makeActions()
{
    auto *actions = named(new QWidget, "canaryActions"_L1, tr("What can be done"));
    auto *layout = new QVBoxLayout(actions);
    layout->setContentsMargins(Theme::unit * 4, Theme::unit * 2, Theme::unit * 3, Theme::unit * 3);
    layout->setSpacing(Theme::unit);
    layout->addWidget(makeRehearsalBar());
    m_grace = makeQuestion(u"grace"_s, tr("Stop"), m_graceWords);
    m_alert = makeQuestion(u"alert"_s, tr("Seen, go on"), m_alertWords);
    connect(m_grace->findChild<QPushButton *>(), &QPushButton::clicked, this,
            &CanaryPage::abortRequested);
    connect(m_alert->findChild<QPushButton *>(), &QPushButton::clicked, this, [this] {
        if (!m_view.alerts.isEmpty())
            emit alertSeen(m_view.alerts.constFirst().first);
    });
    layout->addWidget(m_grace);
    layout->addWidget(m_alert);
    m_promoteNote = pageLabel(u"promoteNote"_s, actions);
    m_promoteNote->setForegroundRole(QPalette::PlaceholderText);
    m_promote = new HoldButton(tr("Hold to promote to 100 %"), actions);
    m_promote->setObjectName(u"promote"_s);
    connect(m_promote, &HoldButton::confirmed, this, &CanaryPage::promoteRequested);
    layout->addWidget(m_promote);
    layout->addWidget(m_promoteNote);
    layout->addSpacing(Theme::unit);
    m_rollbackNote = pageLabel(u"rollbackNote"_s, actions);
    m_rollbackNote->setForegroundRole(QPalette::PlaceholderText);
    m_rollBack = new HoldButton(tr("Hold to roll back now"), actions);
    m_rollBack->setObjectName(u"rollBack"_s);
    connect(m_rollBack, &HoldButton::confirmed, this, &CanaryPage::rollbackRequested);
    layout->addWidget(m_rollBack);
    layout->addWidget(m_rollbackNote);
    return actions;
}

/// Words with one way out beside them, shown only when there is something to say.
QWidget *CanaryPage::makeQuestion(const QString &name, const QString &button, QLabel *&words)
{
    auto *question = new QFrame;
    question->setObjectName(name);
    question->setFrameShape(QFrame::StyledPanel);
    question->setAccessibleName(tr("Question"));
    auto *layout = new QHBoxLayout(question);
    layout->setContentsMargins(Theme::unit * 2, Theme::unit, Theme::unit, Theme::unit);
    words = pageLabel(name + u"Words"_s, question);
    auto *way = new QPushButton(button, question);
    way->setObjectName(name + u"Way"_s);
    layout->addWidget(words, 1);
    layout->addWidget(way, 0, Qt::AlignTop);
    question->hide();
    return question;
}

QWidget *CanaryPage::makeRehearsalBar()
{
    m_rehearsal = named(new QWidget, "canaryRehearsal"_L1, tr("Break it"));
    auto *layout = new QHBoxLayout(m_rehearsal);
    layout->setContentsMargins(0, 0, 0, Theme::unit * 2);
    auto *breakIt = new QToolButton(m_rehearsal);
    breakIt->setObjectName(u"breakIt"_s);
    breakIt->setText(tr("Break it"));
    breakIt->setToolTip(tr("Orders a fault on the rehearsal's canary"));
    breakIt->setPopupMode(QToolButton::InstantPopup);
    breakIt->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *menu = named(new QMenu(breakIt), "canaryMenu"_L1, tr("Break it"));
    const std::pair<QString, QString> faults[] = {
        {u"errors"_s, tr("Errors: requests fail")},
        {u"latency"_s, tr("Latency: requests take too long")},
        {u"health"_s, tr("Health: the check fails")},
        {u"silence"_s, tr("Silence: no metrics any more")},
        {u"crash"_s, tr("Crash: nothing answers")}};
    for (const auto &[fault, text] : faults) {
        QAction *action = menu->addAction(text);
        action->setObjectName(fault);
        connect(action, &QAction::triggered, this, [this, fault] { emit breakRequested(fault); });
    }
    breakIt->setMenu(menu);
    auto *heal = new QToolButton(m_rehearsal);
    heal->setObjectName(u"healIt"_s);
    heal->setText(tr("Heal it"));
    heal->setToolTip(tr("Takes the ordered fault back"));
    heal->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(heal, &QToolButton::clicked, this, &CanaryPage::healRequested);
    layout->addWidget(breakIt);
    layout->addWidget(heal);
    return m_rehearsal;
}

void CanaryPage::setModel(const CanaryView &view)
{
    m_view = view;
    // "5 %" stays on one line.
    m_sentence->setText(canarySentence(view).replace(" %"_L1, u"\u00a0%"_s));
    m_subline->setText(canarySubline(view));
    m_subline->setVisible(!m_subline->text().isEmpty());
    // Nobody waits for data that does not come any more.
    const bool isMeasured = view.outcome.isEmpty() || (view.promoted && view.disarmed.isEmpty());
    m_chart->setData({view.ticks, view.evidence, view.limits, view.marks, view.start,
                      isMeasured ? view.now : QDateTime()});
    showDeciders();
    showQuestions();
    // Neither is there anything to order where it is only looked at.
    const bool over = !view.outcome.isEmpty() || view.readOnly;
    m_promote->setEnabled(!over && view.start.isValid() && view.promotionWaitsFor.isEmpty());
    m_promote->setVisible(!over);
    QStringList notes;
    if (!view.promotionWaitsFor.isEmpty())
        notes.append(tr("Waits for: %1").arg(view.promotionWaitsFor.join(u"; "_s)));
    else if (!view.promoteCommand.isEmpty())
        notes.append(tr("Promotes by: %1").arg(view.promoteCommand));
    // Who promotes decides over these, too.
    for (const QString &line : view.unproved)
        notes.append(tr("Without proof: %1").arg(line));
    m_promoteNote->setVisible(!over && !notes.isEmpty());
    m_promoteNote->setText(notes.join(u'\n'));
    m_rollBack->setEnabled(view.canRollBack);
    m_rollBack->setVisible(view.canRollBack || !over);
    m_rollbackNote->setText(tr("Rolls back by: %1").arg(view.rollbackCommand));
    m_rollbackNote->setVisible(!m_rollBack->isHidden() && !view.rollbackCommand.isEmpty());
    m_rehearsal->setVisible(view.rehearsal);
    showState();
}

void CanaryPage::showDeciders()
{
    const QList<DeciderView> deciders = decidersOf(m_view);
    while (m_rows.size() < deciders.size()) {
        m_rows.append(new DeciderRow);
        m_deciders->addWidget(m_rows.constLast());
    }
    while (m_rows.size() > deciders.size())
        delete m_rows.takeLast();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setView(deciders.at(i));
}

void CanaryPage::showQuestions()
{
    m_graceWords->setText(m_view.intent);
    m_grace->setVisible(!m_view.intent.isEmpty());
    m_alertWords->setText(m_view.alerts.isEmpty()
                              ? QString()
                              : tr("%1. Roll back with the button below, or go on?")
                                    .arg(m_view.alerts.constFirst().second));
    m_alert->setVisible(!m_view.alerts.isEmpty() && !m_view.readOnly);
}

void CanaryPage::showState()
{
    setStateShape(*m_icon, canaryState(m_view), 24, *this);
}

void CanaryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_icon && m_rollbackNote)
        showState();
    QWidget::changeEvent(event);
}
