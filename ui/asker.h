// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPointer>
#include <QStringList>

#include <functional>

class QFormLayout;
class QLineEdit;
class QPushButton;

/// A question with a few fields, asked in place and never in a dialog. Escape closes it.
class Asker : public QFrame
{
    Q_OBJECT
public:
    struct Field
    {
        QString label;
        QString text;
        bool required = true;
        QString placeholder = {};
    };
    using Answer = std::function<void(const QStringList &)>;

    explicit Asker(QWidget *parent = nullptr);

    /// Replaces a question that stands open. `answer` gets the fields' texts in order.
    void ask(const QString &question, const QList<Field> &fields, const QString &confirm,
             const Answer &answer);
    void dismiss();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void finish();
    void check();

    QLabel *m_question;
    QFormLayout *m_form;
    QPushButton *m_confirm;
    QList<QLineEdit *> m_edits;
    QList<Field> m_fields;
    Answer m_answer;
    /// Where the keyboard was when the question came up.
    QPointer<QWidget> m_before;
};
