// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPointer>
#include <QStringList>

#include <functional>

class QFormLayout;
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
        /// To choose from, value and text; the answer is the value. Empty: free text.
        QList<std::pair<QString, QString>> choices = {};
        /// Text of many lines, pasted.
        bool pasted = false;
        /// Nobody reads it over a shoulder.
        bool hidden = false;
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
    QWidget *makeEdit(const Field &field);
    QString textOf(qsizetype number) const;

    QLabel *m_question;
    QFormLayout *m_form;
    QPushButton *m_confirm;
    /// A line edit, or a combo box where there is a choice.
    QList<QWidget *> m_edits;
    QList<Field> m_fields;
    Answer m_answer;
    /// Where the keyboard was when the question came up.
    QPointer<QWidget> m_before;
};
