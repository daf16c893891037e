// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/verdict.h"

#include <QWidget>

#include <optional>

class AlarmBar;
class Asker;
class CountdownBar;
class GraceBar;
class MessageBar;
class QStackedWidget;
class QTabBar;
class RollbackPanel;

/// An open launch: countdown, alarms and what is about to happen on top, a tab a page, messages and
/// questions between tabs and page.
class LaunchView : public QWidget
{
    Q_OBJECT
public:
    explicit LaunchView(QWidget *parent = nullptr);

    /// Takes the page; `id` names it for `showPage`.
    void addPage(const QString &id, const QString &title, QWidget *page);
    void clearPages();
    void showPage(const QString &id);
    void showTab(int index);
    /// Shows a page that is no tab of the launch, under the countdown, until a tab is chosen. It
    /// must be taken back before the pages are cleared.
    void showGuest(QWidget *guest);
    void hideGuest();
    QString currentId() const;
    QWidget *currentPage() const;
    QWidget *page(const QString &id) const;
    QStringList ids() const;
    /// "41/54" and the worst state's shape; an empty badge leaves the title alone.
    void setBadge(const QString &id, const QString &badge, std::optional<ItemState> worst);
    /// What is past is quiet.
    void setQuiet(const QString &id, bool quiet);

    /// Where the pages stand, without bars and tabs.
    QWidget *pages() const;
    /// Stands between tabs and page; taken over.
    void insertMessage(QWidget *message);
    CountdownBar *bar() const { return m_bar; }
    AlarmBar *alarms() const { return m_alarms; }
    GraceBar *grace() const { return m_grace; }
    Asker *asker() const { return m_asker; }
    RollbackPanel *rollback() const { return m_rollback; }

signals:
    void pageShown(const QString &id);

private:
    int indexOf(const QString &id) const;

    CountdownBar *m_bar;
    AlarmBar *m_alarms;
    GraceBar *m_grace;
    QTabBar *m_tabs;
    RollbackPanel *m_rollback;
    Asker *m_asker;
    QStackedWidget *m_pages;
    struct Shape
    {
        std::optional<ItemState> worst;
        /// Of the palette it was drawn with.
        qint64 palette = 0;
        friend bool operator==(const Shape &, const Shape &) = default;
    };

    QStringList m_titles;
    /// As drawn last, a tab each: the bar lays itself out anew for every icon it is given.
    QList<Shape> m_shapes;
};
