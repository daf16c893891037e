// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

/// What the console is about to do by itself, with the seconds left and one way to stop it; hidden
/// while it is about to do nothing. Stands on every page.
class GraceBar : public QFrame
{
    Q_OBJECT
public:
    explicit GraceBar(QWidget *parent = nullptr);

    /// In words; empty: nothing.
    void setIntent(const QString &intent);

signals:
    void stopWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showShape();

    QLabel *m_shape;
    QLabel *m_words;
    QPushButton *m_stop;
};
