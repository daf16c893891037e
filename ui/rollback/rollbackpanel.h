// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class HoldButton;
class QLabel;
class QLineEdit;

/// Rollback on every page: the exact command first, then a button that is held. Never modal.
class RollbackPanel : public QFrame
{
    Q_OBJECT
public:
    explicit RollbackPanel(QWidget *parent = nullptr);

    void open(const QString &command);
    /// How long it took the last time, in words.
    void setDrill(const QString &drill);

signals:
    void confirmed(const QString &reason);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_command;
    QLabel *m_drill;
    QLineEdit *m_reason;
    HoldButton *m_hold;
};
