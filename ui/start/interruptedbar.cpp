// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/interruptedbar.h"

#include "domain/controlmarks.h"
#include "ui/items/agetext.h"
#include "ui/items/verdictstyle.h"
#include "ui/start/startpage.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// More of them are scrolled.
static constexpr int rowsAtOnce = 4;

InterruptedBar::InterruptedBar(QWidget *parent)
    : QFrame(parent)
    , m_shape(named(new QLabel, "interruptedBarShape"_L1))
    , m_text(new QLabel)
    , m_close(new QToolButton)
    , m_scroll(named(new QScrollArea, "interruptedBarScroll"_L1, tr("Interrupted launches")))
{
    setObjectName("interruptedBar"_L1);
    setProperty("bar", true);
    setAccessibleName(tr("Interrupted launches"));
    m_text->setObjectName("interruptedText"_L1);
    m_text->setWordWrap(true);
    m_close->setObjectName("interruptedClose"_L1);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *head = new QHBoxLayout;
    head->setSpacing(2 * Theme::unit);
    head->addWidget(m_shape);
    head->addWidget(m_text, 1);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(Theme::unit);
    column->addLayout(head);
    column->addWidget(m_scroll);
    showShapes();
    hide();
}

void InterruptedBar::showShapes()
{
    setStateShape(*m_shape, ItemState::Interrupted, 16, *this);
    m_close->setIcon(actionIcon(u"close"_s, palette()));
}

void InterruptedBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showShapes();
}

void InterruptedBar::setLaunches(const QList<RecentLaunch> &launches)
{
    auto *list = named(new QWidget, "interruptedBarList"_L1, tr("Interrupted launches"));
    m_rows = new QGridLayout(list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(2 * Theme::unit);
    m_rows->setVerticalSpacing(Theme::unit);
    m_rows->setColumnStretch(0, 1);
    int count = 0;
    for (const RecentLaunch &launch : launches) {
        if (launch.interruptedAt.isEmpty())
            continue;
        addLaunch(launch);
        ++count;
    }
    m_scroll->setWidget(list);
    // Made after all the rest of the window, and reached before it.
    QWidget *last = m_close;
    const auto ways = list->findChildren<QPushButton *>();
    for (QPushButton *way : ways) {
        setTabOrder(last, way);
        last = way;
    }
    if (count > 0)
        m_scroll->setFixedHeight(list->sizeHint().height() * std::min(count, rowsAtOnce) / count);
    showShapes();
    m_text->setText(
        tr("%n launch(es) were interrupted. Nothing goes on until you decide.", nullptr, count));
    setAccessibleDescription(m_text->text());
    setVisible(count > 0);
}

void InterruptedBar::addLaunch(const RecentLaunch &launch)
{
    auto *words = new QLabel(
        withControlMarks(tr("“%1” was interrupted at “%2”, %3 ago")
                             .arg(launch.title, launch.interruptedAt,
                                  ageText(launch.modified, QDateTime::currentDateTimeUtc()))));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setToolTip(launch.file);
    words->setObjectName(u"interruptedLaunch%1"_s.arg(m_rows->rowCount() - 1));
    m_rows->addWidget(words, m_rows->rowCount(), 0);
    addWay(u"resumeButton"_s, tr("Resume"), launch, &InterruptedBar::resumeWanted);
    addWay(u"inspectButton"_s, tr("Inspect"), launch, &InterruptedBar::inspectWanted);
    addWay(u"abortButton"_s, tr("Abort"), launch, &InterruptedBar::abortWanted);
}

void InterruptedBar::addWay(const QString &name, const QString &text, const RecentLaunch &launch,
                            void (InterruptedBar::*wanted)(const QString &))
{
    const int row = m_rows->rowCount() - 1;
    int column = 1;
    while (m_rows->itemAtPosition(row, column))
        ++column;
    auto *button = new QPushButton(text);
    button->setObjectName(name + QString::number(row - 1));
    button->setAccessibleName(tr("%1: %2").arg(text, launch.title));
    connect(button, &QPushButton::clicked, this,
            [this, wanted, file = launch.file] { emit(this->*wanted)(file); });
    m_rows->addWidget(button, row, column);
}
