// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/verdict.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <functional>

/// A message at the top of the page, with the ways out beside it. Never modal; the newest message
/// stands.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    struct Way
    {
        QString text;
        std::function<void()> go;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    /// `kind` gives the shape: Fail, Warn or Running for plain news.
    void showMessage(ItemState kind, const QString &text, const QList<Way> &ways = {});
    QString text() const { return m_said; }
    /// Where the focus goes when the bar goes while it has it: to what takes it in `place`, which
    /// must live as long as the bar. Unset: to the window's next widget, whatever that is.
    void setFocusAfter(QWidget *place) { m_after = place; }

protected:
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void showShapes();

    QWidget *m_after = nullptr;
    ItemState m_kind = ItemState::Running;
    QString m_said;
    QLabel *m_shape;
    QLabel *m_text;
    QHBoxLayout *m_ways;
    QToolButton *m_close;
};
