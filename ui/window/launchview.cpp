// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/launchview.h"

#include "ui/canary/gracebar.h"
#include "ui/items/verdictstyle.h"
#include "ui/rollback/rollbackpanel.h"
#include "ui/widgets/asker.h"
#include "ui/window/alarmbar.h"
#include "ui/window/countdownbar.h"

#include <QBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

LaunchView::LaunchView(QWidget *parent)
    : QWidget(parent)
    , m_bar(new CountdownBar)
    , m_alarms(new AlarmBar)
    , m_grace(new GraceBar)
    , m_tabs(new QTabBar)
    , m_rollback(new RollbackPanel)
    , m_asker(new Asker)
    , m_pages(new QStackedWidget)
{
    setObjectName("launchView"_L1);
    setAccessibleName(tr("Launch"));
    m_tabs->setObjectName("mainTabs"_L1);
    m_tabs->setAccessibleName(tr("Phases and pages"));
    m_tabs->setProperty("main", true);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setDocumentMode(true);
    m_pages->setObjectName("pages"_L1);
    m_pages->setAccessibleName(tr("Phases and pages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_alarms);
    column->addWidget(m_grace);
    column->addWidget(m_tabs);
    column->addWidget(m_rollback);
    column->addWidget(m_asker);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        emit pageShown(currentId());
    });
    // The chosen tab's page may stand behind a guest.
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this](int index) {
        if (index >= 0)
            m_pages->setCurrentIndex(index);
    });
}

QWidget *LaunchView::pages() const
{
    return m_pages;
}

void LaunchView::showGuest(QWidget *guest)
{
    if (m_pages->indexOf(guest) < 0)
        m_pages->addWidget(guest);
    m_pages->setCurrentWidget(guest);
}

void LaunchView::hideGuest()
{
    m_pages->setCurrentIndex(m_tabs->currentIndex());
}

void LaunchView::insertMessage(QWidget *message)
{
    const bool shown = !message->isHidden();
    auto *column = qobject_cast<QBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_tabs) + 1, message);
    message->setVisible(shown);
}

void LaunchView::addPage(const QString &id, const QString &title, QWidget *page)
{
    m_pages->insertWidget(m_tabs->count(), page);
    m_titles.append(title);
    m_shapes.append(Shape());
    const int index = m_tabs->addTab(title);
    m_tabs->setTabData(index, id);
    m_tabs->setTabToolTip(index, page->accessibleName());
}

void LaunchView::clearPages()
{
    // Nobody is to look at a page that is about to go.
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0) {
        QWidget *page = m_pages->widget(0);
        m_pages->removeWidget(page);
        delete page;
        m_tabs->removeTab(0);
    }
    m_titles.clear();
    m_shapes.clear();
    m_asker->dismiss();
    m_rollback->hide();
}

int LaunchView::indexOf(const QString &id) const
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->tabData(i).toString() == id)
            return i;
    }
    return -1;
}

void LaunchView::showPage(const QString &id)
{
    showTab(indexOf(id));
}

void LaunchView::showTab(int index)
{
    if (index < 0 || index >= m_tabs->count())
        return;
    m_tabs->setCurrentIndex(index);
    m_pages->setCurrentIndex(index);
}

QString LaunchView::currentId() const
{
    return m_tabs->tabData(m_tabs->currentIndex()).toString();
}

QWidget *LaunchView::currentPage() const
{
    return m_pages->currentWidget();
}

QWidget *LaunchView::page(const QString &id) const
{
    return m_pages->widget(indexOf(id));
}

QStringList LaunchView::ids() const
{
    QStringList ids;
    for (int i = 0; i < m_tabs->count(); ++i)
        ids.append(m_tabs->tabData(i).toString());
    return ids;
}

void LaunchView::setBadge(const QString &id, const QString &badge, std::optional<ItemState> worst)
{
    const int index = indexOf(id);
    if (index < 0)
        return;
    const QString title = m_titles.at(index);
    const QString text = badge.isEmpty() ? title : u"%1 %2"_s.arg(title, badge);
    const Shape shape {worst, worst ? palette().cacheKey() : 0};
    if (m_tabs->tabText(index) == text && m_shapes.at(index) == shape)
        return;
    if (m_tabs->tabText(index) != text)
        m_tabs->setTabText(index, text);
    if (m_shapes.at(index) != shape)
        m_tabs->setTabIcon(index, worst ? stateIcon(*worst, palette()) : QIcon());
    m_shapes[index] = shape;
    m_tabs->setAccessibleTabName(index,
                                 worst ? tr("%1, worst: %2").arg(text, stateWord(*worst)) : text);
}

void LaunchView::setQuiet(const QString &id, bool quiet)
{
    const int index = indexOf(id);
    const QColor color = quiet ? toneColor(Tone::Muted, palette()) : QColor();
    if (index >= 0 && m_tabs->tabTextColor(index) != color)
        m_tabs->setTabTextColor(index, color);
}
