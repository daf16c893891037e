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

private:
    QString m_said;
    QLabel *m_shape;
    QLabel *m_text;
    QHBoxLayout *m_ways;
};
