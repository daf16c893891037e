// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/keypane.h"

#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

static QLineEdit *keyField(const char *name, const QString &accessible)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1StringView(name));
    edit->setAccessibleName(accessible);
    return edit;
}

KeyPane::KeyPane(QWidget *parent)
    : QFrame(parent)
    , m_name(keyField("keyName", tr("Name in the keychain")))
    , m_passphrase(keyField("keyPassphrase", tr("Passphrase")))
    , m_again(keyField("keyPassphraseAgain", tr("Passphrase again")))
    , m_public(new QPlainTextEdit)
    , m_message(new QLabel)
    , m_make(new QPushButton(tr("Make the key")))
{
    setObjectName("keyPane"_L1);
    setAccessibleName(tr("A new key"));
    setProperty("card", true);
    auto *title = named(new QLabel(tr("A new key")), "keyPaneTitle"_L1);
    title->setFont(Theme::heading(font(), 5));
    auto *how = named(
        new QLabel(
            tr("It is kept in this desktop's keychain, encrypted with a passphrase that is asked "
               "for at "
               "each signature and kept nowhere. It signs once its public line is on the roster.")),
        "keyPaneHow"_L1);
    how->setForegroundRole(QPalette::PlaceholderText);
    how->setWordWrap(true);
    for (QLineEdit *edit : {m_passphrase, m_again})
        edit->setEchoMode(QLineEdit::Password);
    m_public->setObjectName("keyPublic"_L1);
    m_public->setAccessibleName(tr("Public line for the roster"));
    m_public->setReadOnly(true);
    m_public->setProperty("paper", true);
    m_public->setFont(Theme::fixed());
    m_public->setWordWrapMode(QTextOption::WrapAnywhere);
    m_public->setTabChangesFocus(true);
    m_message->setObjectName("keyMessage"_L1);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_make->setObjectName("keyMake"_L1);
    m_make->setAccessibleName(m_make->text());
    m_make->setProperty("primary", true);
    auto *close = new QPushButton(tr("Back"));
    close->setObjectName("keyClose"_L1);
    close->setAccessibleName(close->text());
    connect(m_make, &QPushButton::clicked, this, &KeyPane::makeWanted);
    connect(close, &QPushButton::clicked, this, &KeyPane::closeWanted);
    for (QLineEdit *edit : {m_name, m_passphrase, m_again})
        connect(edit, &QLineEdit::textChanged, this, &KeyPane::check);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Passphrase"), m_passphrase);
    form->addRow(tr("Again"), m_again);
    form->addRow(tr("Public line"), m_public);
    nameCaptions(*form);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_make);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * Theme::unit, 4 * Theme::unit, 5 * Theme::unit, 4 * Theme::unit);
    column->setSpacing(3 * Theme::unit);
    column->addWidget(title);
    column->addWidget(how);
    column->addLayout(form);
    column->addLayout(buttons);
    check();
}

void KeyPane::begin()
{
    for (QLineEdit *edit : {m_name, m_passphrase, m_again})
        edit->clear();
    m_public->clear();
    setBusy(false);
    m_name->setFocus(Qt::OtherFocusReason);
}

void KeyPane::check()
{
    const bool alike = m_passphrase->text() == m_again->text();
    m_make->setEnabled(!m_busy && !name().isEmpty() && !m_passphrase->text().isEmpty() && alike);
    // The fields are emptied while it is made.
    if (!m_busy)
        m_message->setText(!alike && !m_again->text().isEmpty() ? tr("The passphrases differ.")
                                                                : QString());
}

void KeyPane::setBusy(bool busy)
{
    m_busy = busy;
    check();
    if (busy)
        m_message->setText(tr("Making it; the keychain may ask something first."));
}

void KeyPane::showMade(const QString &name, const QString &publicLine)
{
    setBusy(false);
    m_public->setPlainText(publicLine);
    m_message->setText(tr("Kept as keychain:%1.").arg(name));
}

void KeyPane::showRefusal(const QString &why)
{
    setBusy(false);
    m_message->setText(why);
}

QString KeyPane::name() const
{
    return m_name->text().trimmed();
}

QString KeyPane::takePassphrase()
{
    const QString passphrase = m_passphrase->text();
    m_passphrase->clear();
    m_again->clear();
    return passphrase;
}
