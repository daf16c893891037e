// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

/// A card that is a button: a picture, a title, a sentence.
class BigButton : public QAbstractButton
{
    Q_OBJECT
public:
    BigButton(const QString &icon, const QString &title, const QString &sentence,
              QWidget *parent = nullptr);

    QSize sizeHint() const override { return {300, 176}; }
    QSize minimumSizeHint() const override { return {220, 176}; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_sentence;
};
