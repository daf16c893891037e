// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

#include "ui/items/agetext.h"
#include "ui/items/verdictstyle.h"
#include "ui/start/interruptedbar.h"
#include "ui/widgets/bigbutton.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>

using namespace Qt::StringLiterals;

/// How a launch stands.
static constexpr int shapeRole = Qt::UserRole + 1;

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_interrupted(new InterruptedBar)
    , m_speed(new QComboBox)
    , m_recent(new QListWidget)
    , m_recentTitle(named(new QLabel(tr("Recent launches")), "startRecentTitle"_L1))
{
    setObjectName("startPage"_L1);
    setAccessibleName(tr("Start"));
    auto *title = named(new QLabel(tr("Launch Console")), "startTitle"_L1);
    title->setFont(Theme::heading(font(), 16));
    auto *word = named(
        new QLabel(
            tr("A checklist proved, carried out and signed. Nothing is green without evidence.")),
        "startWord"_L1);
    word->setForegroundRole(QPalette::PlaceholderText);
    word->setWordWrap(true);

    auto *rehearse =
        new BigButton(u"rehearse"_s, tr("Rehearse a launch"),
                      tr("The whole way with a real service on this machine: nothing can break."));
    rehearse->setObjectName("rehearseButton"_L1);
    auto *runbook = new BigButton(
        u"runbook"_s, tr("Open my runbook"),
        tr("Any Markdown checklist becomes tabs with live boxes. Nothing runs before you say so."));
    runbook->setObjectName("openRunbookButton"_L1);
    auto *verify =
        new BigButton(u"verify"_s, tr("Verify a record"),
                      tr("Who signed what, and whether a single byte was changed since."));
    verify->setObjectName("verifyButton"_L1);
    connect(rehearse, &QAbstractButton::clicked, this,
            [this] { emit rehearseWanted(m_speed->currentData().toDouble()); });
    connect(runbook, &QAbstractButton::clicked, this, &StartPage::runbookWanted);
    connect(verify, &QAbstractButton::clicked, this, &StartPage::verifyWanted);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4 * Theme::unit);
    for (BigButton *button : {rehearse, runbook, verify})
        buttons->addWidget(button, 1);

    m_speed->setObjectName("rehearsalSpeed"_L1);
    m_speed->setAccessibleName(tr("The rehearsal's clock"));
    m_speed->addItem(tr("×1: as long as a launch takes"), 1.0);
    m_speed->addItem(tr("×10: five minutes"), 10.0);
    m_speed->addItem(tr("×60: for who knows the way"), 60.0);
    m_speed->setCurrentIndex(1);
    auto *speedName = named(new QLabel(tr("The rehearsal's cloc&k:")), "startSpeedName"_L1);
    speedName->setBuddy(m_speed);
    auto *speed = new QHBoxLayout;
    speed->addWidget(speedName);
    speed->addWidget(m_speed);
    speed->addStretch(1);

    m_recentTitle->setFont(Theme::heading(font(), 2));
    m_recent->setObjectName("recentList"_L1);
    m_recent->setAccessibleName(tr("Recent launches"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setSpacing(Theme::unit);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit launchWanted(item->data(Qt::UserRole).toString());
    });

    auto *inner = named(new QWidget, "startInner"_L1, title->text());
    inner->setMaximumWidth(1040);
    auto *column = new QVBoxLayout(inner);
    column->setSpacing(3 * Theme::unit);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(word);
    column->addSpacing(4 * Theme::unit);
    column->addLayout(buttons);
    column->addLayout(speed);
    column->addSpacing(6 * Theme::unit);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent, 3);
    column->addStretch(1);
    connect(m_interrupted, &InterruptedBar::resumeWanted, this, &StartPage::resumeWanted);
    connect(m_interrupted, &InterruptedBar::inspectWanted, this, &StartPage::inspectWanted);
    connect(m_interrupted, &InterruptedBar::abortWanted, this, &StartPage::abortWanted);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8 * Theme::unit, 4 * Theme::unit, 8 * Theme::unit, 4 * Theme::unit);
    row->addStretch(1);
    row->addWidget(inner, 20);
    row->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(m_interrupted);
    page->addLayout(row, 1);
    setRecent({});
}

void StartPage::setRecent(const QList<RecentLaunch> &launches)
{
    m_interrupted->setLaunches(launches);
    m_recent->clear();
    for (const RecentLaunch &launch : launches) {
        const QString ago =
            tr("%1 ago").arg(ageText(launch.modified, QDateTime::currentDateTimeUtc()));
        QStringList words {ago, launch.file};
        if (!launch.standing.isEmpty())
            words.prepend(launch.standing);
        auto *item = new QListWidgetItem(launch.title + u'\n' + words.join(u" · "_s));
        item->setData(Qt::UserRole, launch.file);
        item->setData(shapeRole, int(launch.shape));
        item->setToolTip(utcText(launch.modified));
        m_recent->addItem(item);
    }
    showShapes();
    if (m_recent->count() > 0)
        m_recent->setCurrentRow(0);
    m_recent->setVisible(!launches.isEmpty());
    m_recentTitle->setVisible(!launches.isEmpty());
}

void StartPage::showShapes()
{
    for (int row = 0; row < m_recent->count(); ++row) {
        QListWidgetItem *item = m_recent->item(row);
        item->setIcon(stateIcon(ItemState(item->data(shapeRole).toInt()), palette()));
    }
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showShapes();
}
