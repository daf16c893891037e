// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/signpanel.h"

#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

template <typename Widget>
static Widget *panelField(const QString &name, const QString &accessible)
{
    auto *widget = new Widget;
    widget->setObjectName(name);
    widget->setAccessibleName(accessible);
    return widget;
}

SignPanel::SignPanel(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_decisions(new QButtonGroup(this))
    , m_reason(panelField<QLineEdit>(u"signReason"_s, tr("Reason")))
    , m_meaning(panelField<QLineEdit>(u"signMeaning"_s, tr("What the signature means")))
    , m_key(panelField<QComboBox>(u"signKey"_s, tr("Key")))
    , m_keyWords(panelField<QLabel>(u"signKeyWords"_s, tr("What kind of key it is")))
    , m_passphrase(panelField<QLineEdit>(u"signPassphrase"_s, tr("Passphrase")))
    , m_statement(panelField<QPlainTextEdit>(u"signStatement"_s, tr("The exact statement")))
    , m_message(new QLabel)
    , m_sign(panelField<QPushButton>(u"signConfirm"_s, tr("Sign")))
    , m_elsewhere(panelField<QPushButton>(u"signElsewhere"_s, tr("Sign elsewhere…")))
    , m_cancel(panelField<QPushButton>(u"signCancel"_s, tr("Cancel")))
{
    setObjectName("signPanel"_L1);
    setAccessibleName(tr("Sign"));
    setProperty("card", true);
    m_title->setObjectName("signTitle"_L1);
    m_title->setFont(Theme::heading(font(), 5));
    m_title->setWordWrap(true);

    auto *choices = new QHBoxLayout;
    choices->setSpacing(6 * Theme::unit);
    for (const Decision each : {Decision::Go, Decision::NoGo, Decision::Hold}) {
        auto *choice = new QRadioButton(decisionWord(each));
        choice->setObjectName(u"signDecision-"_s + decisionName(each));
        choice->setAccessibleName(decisionWord(each));
        choice->setFont(Theme::heading(font(), 4));
        m_decisions->addButton(choice, int(each));
        choices->addWidget(choice);
    }
    choices->addStretch(1);
    connect(m_decisions, &QButtonGroup::idClicked, this, &SignPanel::chooseDecision);

    m_reason->setMaxLength(2000);
    m_meaning->setMaxLength(2000);
    m_key->setEditable(true);
    m_key->setInsertPolicy(QComboBox::NoInsert);
    m_key->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_key->lineEdit()->setPlaceholderText(
        tr("keychain:NAME, agent:FINGERPRINT or a private key file"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("only for an encrypted key file; it is not kept"));
    m_statement->setReadOnly(true);
    m_statement->setProperty("paper", true);
    m_statement->setFont(Theme::fixed());
    m_statement->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_statement->setWordWrapMode(QTextOption::WrapAnywhere);
    m_statement->setTabChangesFocus(true);
    m_statement->setMinimumHeight(80);
    m_statement->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_message->setObjectName("signMessage"_L1);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_sign->setText(tr("Sign %1").arg(decisionWord(Decision::NoGo)));
    m_sign->setProperty("primary", true);
    m_sign->setMinimumWidth(m_sign->sizeHint().width() + 8 * Theme::unit);
    m_elsewhere->setText(tr("Sign elsewhere…"));
    m_elsewhere->setToolTip(
        tr("Saves the statement, to be signed by ssh-keygen on another machine"));
    m_cancel->setText(tr("Cancel"));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(4 * Theme::unit);
    form->setVerticalSpacing(2 * Theme::unit);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Decision"), choices);
    form->addRow(tr("Reason"), m_reason);
    form->addRow(tr("Meaning"), m_meaning);
    auto *newKey = panelField<QPushButton>(u"signNewKey"_s, tr("New key…"));
    newKey->setText(tr("New key…"));
    connect(newKey, &QPushButton::clicked, this, &SignPanel::keyWanted);
    auto *keys = new QHBoxLayout;
    keys->setSpacing(2 * Theme::unit);
    keys->addWidget(m_key, 1);
    keys->addWidget(newKey);
    m_keyWords->setTextFormat(Qt::PlainText);
    m_keyWords->setWordWrap(true);
    m_keyWords->setForegroundRole(QPalette::PlaceholderText);
    m_keyWords->hide();
    form->addRow(tr("Key"), keys);
    form->addRow(m_keyWords);
    form->addRow(tr("Passphrase"), m_passphrase);
    nameCaptions(*form);

    auto *caption =
        named(new QLabel(tr("What will be signed, to the letter")), "signPanelCaption"_L1);
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setBuddy(m_statement);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    buttons->addWidget(m_elsewhere);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_sign);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * Theme::unit, 4 * Theme::unit, 5 * Theme::unit, 4 * Theme::unit);
    column->setSpacing(3 * Theme::unit);
    column->addWidget(m_title);
    column->addLayout(form);
    column->addWidget(caption);
    column->addWidget(m_statement, 1);
    column->addLayout(buttons);

    for (QLineEdit *edit : {m_reason, m_meaning})
        connect(edit, &QLineEdit::textEdited, this, &SignPanel::refresh);
    connect(m_key, &QComboBox::currentTextChanged, this, [this] {
        m_keyWords->hide();
        refresh();
    });
    connect(m_key->lineEdit(), &QLineEdit::editingFinished, this, &SignPanel::askAboutKey);
    connect(m_sign, &QPushButton::clicked, this, &SignPanel::submit);
    connect(m_elsewhere, &QPushButton::clicked, this,
            [this] { emit exportRequested(m_card.role, m_shown); });
    connect(m_cancel, &QPushButton::clicked, this, &SignPanel::cancelled);
}

void SignPanel::setPreview(Preview preview, Meaning meaning)
{
    m_preview = std::move(preview);
    m_meaningFor = std::move(meaning);
}

void SignPanel::ask(const SignOffCardView &card, const QList<SignKeyChoice> &keys)
{
    m_card = card;
    m_title->setText(card.name.isEmpty() ? tr("Sign as %1").arg(card.title)
                                         : tr("%1 signs as %2").arg(card.name, card.title));
    setAccessibleName(m_title->text());
    m_decisions->setExclusive(false);
    for (QAbstractButton *choice : m_decisions->buttons())
        choice->setChecked(false);
    m_decisions->setExclusive(true);
    m_reason->clear();
    m_meaning->clear();
    m_passphrase->clear();
    m_key->clear();
    m_keyWords->hide();
    setKeys(keys);
    m_message->clear();
    setBusy(false);
    m_decisions->buttons().constFirst()->setFocus(Qt::OtherFocusReason);
}

void SignPanel::setKeys(const QList<SignKeyChoice> &keys)
{
    const QString before = m_key->currentText();
    const QSignalBlocker quiet(m_key);
    m_key->clear();
    for (const SignKeyChoice &choice : keys)
        m_key->addItem(choice.words, choice.source);
    m_key->setCurrentIndex(m_key->findText(before));
    m_key->setEditText(before);
}

std::optional<Decision> SignPanel::decision() const
{
    const int id = m_decisions->checkedId();
    return id < 0 ? std::nullopt : std::optional(Decision(id));
}

QString SignPanel::key() const
{
    const int index = m_key->findText(m_key->currentText());
    return index < 0 ? m_key->currentText().trimmed() : m_key->itemData(index).toString();
}

void SignPanel::chooseDecision()
{
    if (m_meaningFor && decision())
        m_meaning->setText(m_meaningFor(m_card.role, *decision()));
    refresh();
}

/// Shows the statement as it would be signed, and what is still missing for that.
void SignPanel::refresh()
{
    const std::optional<Decision> chosen = decision();
    const bool needsReason = chosen && *chosen != Decision::Go;
    m_reason->setPlaceholderText(needsReason ? tr("required for %1").arg(decisionWord(*chosen))
                                             : QString());
    QString missing;
    m_statement->clear();
    m_shown.clear();
    if (!chosen) {
        missing = tr("No decision is chosen yet.");
    } else if (needsReason && m_reason->text().trimmed().isEmpty()) {
        missing = tr("%1 needs a reason.").arg(decisionWord(*chosen));
    } else if (m_preview) {
        const Result<QString> text =
            m_preview(m_card.role, *chosen, m_reason->text(), m_meaning->text());
        if (text) {
            m_shown = *text;
            m_statement->setPlainText(m_shown);
        } else {
            missing = text.error().message;
        }
    }
    if (missing.isEmpty() && key().isEmpty())
        missing = tr("No key is chosen yet.");
    m_message->setText(m_busy ? tr("Waiting for the key; a security key wants its touch.")
                              : missing);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_sign->setEnabled(missing.isEmpty() && !m_busy);
    m_elsewhere->setEnabled(!m_shown.isEmpty() && !m_busy);
    m_sign->setText(chosen ? tr("Sign %1").arg(decisionWord(*chosen)) : tr("Sign"));
}

void SignPanel::submit()
{
    if (!m_sign->isEnabled() || !decision())
        return;
    setBusy(true);
    emit signRequested(m_card.role, *decision(), m_reason->text().trimmed(),
                       m_meaning->text().trimmed(), key());
}

void SignPanel::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget *field : QList<QWidget *> {m_reason, m_meaning, m_key, m_passphrase})
        field->setEnabled(!busy);
    for (QAbstractButton *choice : m_decisions->buttons())
        choice->setEnabled(!busy);
    if (!busy) {
        refresh();
        return;
    }
    m_sign->setEnabled(false);
    m_elsewhere->setEnabled(false);
    m_message->setText(tr("Waiting for the key; a security key wants its touch."));
}

void SignPanel::showRefusal(const QString &why)
{
    setBusy(false);
    m_message->setText(why);
    m_message->setForegroundRole(QPalette::WindowText);
}

QString SignPanel::shownStatement() const
{
    return m_shown;
}

void SignPanel::chooseKey(const QString &source)
{
    if (const int index = m_key->findData(source); index >= 0)
        m_key->setCurrentIndex(index);
    else
        m_key->setEditText(source);
    askAboutKey();
}

/// What stands in the list tells it by itself.
void SignPanel::askAboutKey()
{
    const QString source = key();
    if (!source.isEmpty() && m_key->findText(m_key->currentText()) < 0 && !m_keyWords->isVisible())
        emit keyNamed(source);
}

void SignPanel::showKeyWords(const QString &source, const QString &words)
{
    if (source != key())
        return;
    m_keyWords->setText(words);
    m_keyWords->setAccessibleDescription(words);
    m_keyWords->setVisible(!words.isEmpty());
}

QString SignPanel::takePassphrase()
{
    const QString passphrase = m_passphrase->text();
    m_passphrase->clear();
    return passphrase;
}
