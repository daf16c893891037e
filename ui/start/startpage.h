// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/verdict.h"

#include <QDateTime>
#include <QWidget>

class InterruptedBar;
class QComboBox;
class QListWidget;
class QLabel;

/// A launch kept in the data folder.
struct RecentLaunch
{
    QString file;
    QString title;
    QDateTime modified;
    /// How it stands, as a shape and in words; empty until it was looked into.
    ItemState shape = ItemState::Pending;
    QString standing = {};
    /// The step at which a console ended that nobody has taken up yet.
    QString interruptedAt = {};
};

/// Three ways in, and the launches of before.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecent(const QList<RecentLaunch> &launches);

signals:
    /// `speed`: of the rehearsal's clock, 1 for a launch's own.
    void rehearseWanted(double speed);
    void runbookWanted();
    void verifyWanted();
    void launchWanted(const QString &file);
    /// What is to be done about one that was interrupted.
    void resumeWanted(const QString &file);
    void inspectWanted(const QString &file);
    void abortWanted(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showShapes();

    InterruptedBar *m_interrupted;
    QComboBox *m_speed;
    QListWidget *m_recent;
    QLabel *m_recentTitle;
};
