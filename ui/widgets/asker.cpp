// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/asker.h"

#include "domain/controlmarks.h"
#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

Asker::Asker(QWidget *parent)
    : QFrame(parent)
    , m_question(named(new QLabel, "askerQuestion"_L1))
    , m_form(new QFormLayout)
    , m_confirm(new QPushButton(tr("OK")))
{
    setObjectName("asker"_L1);
    setAccessibleName(tr("Question"));
    setProperty("form", true);
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setFont(Theme::heading(font(), 0));
    m_confirm->setObjectName("askerConfirm"_L1);
    m_confirm->setProperty("primary", true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName("askerCancel"_L1);
    cancel->setAccessibleName(tr("Cancel"));
    connect(m_confirm, &QPushButton::clicked, this, &Asker::finish);
    connect(cancel, &QPushButton::clicked, this, &Asker::dismiss);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * Theme::unit, 3 * Theme::unit, 4 * Theme::unit, 3 * Theme::unit);
    column->setSpacing(2 * Theme::unit);
    column->addWidget(m_question);
    column->addLayout(m_form);
    column->addLayout(buttons);
    hide();
}

void Asker::ask(const QString &question, const QList<Field> &fields, const QString &confirm,
                const Answer &answer)
{
    m_question->setText(withControlMarks(question));
    m_confirm->setText(confirm);
    m_confirm->setAccessibleName(confirm);
    setAccessibleName(question);
    m_fields = fields;
    m_answer = answer;
    m_edits.clear();
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const Field &field : fields) {
        QWidget *edit = makeEdit(field);
        edit->setObjectName(u"askerField%1"_s.arg(m_edits.size()));
        edit->setAccessibleName(field.label);
        m_form->addRow(field.label, edit);
        m_edits.append(edit);
    }
    nameCaptions(*m_form);
    check();
    if (QWidget *focus = window()->focusWidget(); focus && !isAncestorOf(focus))
        m_before = focus;
    show();
    if (m_edits.isEmpty())
        m_confirm->setFocus();
    else
        m_edits.first()->setFocus();
}

QWidget *Asker::makeEdit(const Field &field)
{
    if (field.pasted) {
        auto *edit = new QPlainTextEdit(field.text);
        edit->setPlaceholderText(field.placeholder);
        edit->setTabChangesFocus(true);
        edit->setFont(Theme::fixed());
        edit->setFixedHeight(5 * edit->fontMetrics().lineSpacing());
        connect(edit, &QPlainTextEdit::textChanged, this, &Asker::check);
        return edit;
    }
    if (field.choices.isEmpty()) {
        auto *edit = new QLineEdit(field.text);
        edit->setPlaceholderText(field.placeholder);
        if (field.hidden)
            edit->setEchoMode(QLineEdit::Password);
        connect(edit, &QLineEdit::textChanged, this, &Asker::check);
        connect(edit, &QLineEdit::returnPressed, this, &Asker::finish);
        return edit;
    }
    auto *choice = new QComboBox;
    for (const auto &[value, text] : field.choices)
        choice->addItem(text, value);
    choice->setCurrentIndex(choice->findData(field.text));
    choice->setPlaceholderText(field.placeholder);
    connect(choice, &QComboBox::currentIndexChanged, this, &Asker::check);
    return choice;
}

QString Asker::textOf(qsizetype number) const
{
    if (const auto *choice = qobject_cast<QComboBox *>(m_edits.at(number)))
        return choice->currentData().toString();
    if (const auto *edit = qobject_cast<QPlainTextEdit *>(m_edits.at(number)))
        return edit->toPlainText();
    const QString text = qobject_cast<QLineEdit *>(m_edits.at(number))->text();
    return m_fields.at(number).hidden ? text : text.trimmed();
}

void Asker::dismiss()
{
    m_answer = {};
    const bool had = window()->focusWidget() && isAncestorOf(window()->focusWidget());
    hide();
    // The keyboard goes back to where the question interrupted it.
    if (had && m_before && m_before->isVisible())
        m_before->setFocus();
}

void Asker::check()
{
    bool complete = true;
    for (qsizetype i = 0; i < m_edits.size(); ++i)
        complete = complete && (!m_fields.at(i).required || !textOf(i).isEmpty());
    m_confirm->setEnabled(complete);
}

void Asker::finish()
{
    if (!m_confirm->isEnabled() || !m_answer)
        return;
    QStringList texts;
    for (qsizetype i = 0; i < m_edits.size(); ++i)
        texts.append(textOf(i));
    const Answer answer = m_answer;
    dismiss();
    answer(texts);
}

void Asker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}
