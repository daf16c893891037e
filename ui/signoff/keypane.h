// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

/// Makes a key for somebody who has none: name, passphrase twice, then the public line for the
/// roster.
class KeyPane : public QFrame
{
    Q_OBJECT
public:
    explicit KeyPane(QWidget *parent = nullptr);

    /// Empties the fields.
    void begin();
    void setBusy(bool busy);
    void showMade(const QString &name, const QString &publicLine);
    void showRefusal(const QString &why);

    QString name() const;
    /// Forgotten here once it is taken.
    QString takePassphrase();

signals:
    void makeWanted();
    void closeWanted();

private:
    void check();

    QLineEdit *m_name;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QPlainTextEdit *m_public;
    QLabel *m_message;
    QPushButton *m_make;
    bool m_busy = false;
};
