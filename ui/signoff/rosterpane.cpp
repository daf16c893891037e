// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/rosterpane.h"

#include "ui/widgets/named.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

template <typename Widget>
static Widget *rosterField(const char *name, const QString &accessible)
{
    auto *widget = new Widget;
    widget->setObjectName(QLatin1StringView(name));
    widget->setAccessibleName(accessible);
    return widget;
}

static QPushButton *rosterButton(const char *name, const QString &text)
{
    auto *button = rosterField<QPushButton>(name, text);
    button->setText(text);
    return button;
}

RosterPane::RosterPane(QWidget *parent)
    : QFrame(parent)
    , m_role(rosterField<QComboBox>("rosterRole", tr("Role")))
    , m_person(rosterField<QComboBox>("rosterPerson", tr("Who shall hold it")))
    , m_publicKey(rosterField<QLineEdit>("rosterPublicKey", tr("Public key")))
    , m_reason(rosterField<QLineEdit>("rosterReason", tr("Reason")))
    , m_propose(rosterButton("rosterPropose", tr("Propose it")))
    , m_standing(new QLabel)
    , m_approver(rosterField<QComboBox>("rosterApprover", tr("Approved by")))
    , m_key(rosterField<QComboBox>("rosterKey", tr("Key of the approver")))
    , m_passphrase(rosterField<QLineEdit>("rosterPassphrase", tr("Passphrase")))
    , m_statement(rosterField<QPlainTextEdit>("rosterStatement", tr("What is signed")))
    , m_signature(rosterField<QPlainTextEdit>("rosterSignature", tr("Signed elsewhere")))
    , m_approve(rosterButton("rosterApprove", tr("Approve with this key")))
    , m_take(rosterButton("rosterTake", tr("Take the signature in")))
    , m_record(rosterButton("rosterRecord", tr("Change the roster")))
    , m_message(new QLabel)
{
    setObjectName("rosterPane"_L1);
    setAccessibleName(tr("Another roster"));
    setProperty("card", true);
    auto *title = named(new QLabel(tr("Another roster")), "rosterPaneTitle"_L1);
    title->setFont(Theme::heading(font(), 5));
    auto *how =
        named(new QLabel(tr("Two leads other than who brings it in have to sign it. Sign-offs "
                            "that stand become stale.")),
              "rosterPaneHow"_L1);
    how->setForegroundRole(QPalette::PlaceholderText);
    how->setWordWrap(true);
    m_message->setObjectName("rosterMessage"_L1);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_record->setProperty("primary", true);
    QPushButton *cancel = rosterButton("rosterCancel", tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &RosterPane::cancelled);
    connect(m_record, &QPushButton::clicked, this, &RosterPane::recordWanted);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_record);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * Theme::unit, 4 * Theme::unit, 5 * Theme::unit, 4 * Theme::unit);
    column->setSpacing(3 * Theme::unit);
    column->addWidget(title);
    column->addWidget(how);
    column->addWidget(makeWish());
    m_approvals = makeApprovals();
    column->addWidget(m_approvals, 1);
    column->addLayout(buttons);
    check();
}

QWidget *RosterPane::makeWish()
{
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    m_publicKey->setPlaceholderText(u"ssh-ed25519 AAAA…"_s);
    auto *wish = named(new QWidget, "rosterPaneWish"_L1, tr("Another roster"));
    auto *form = new QFormLayout(wish);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Role"), m_role);
    form->addRow(tr("Held by"), m_person);
    form->addRow(tr("Public key"), m_publicKey);
    form->addRow(tr("Reason"), m_reason);
    form->addRow(m_propose);
    nameCaptions(*form);
    for (QLineEdit *edit : {m_publicKey, m_reason})
        connect(edit, &QLineEdit::textChanged, this, &RosterPane::check);
    connect(m_person, &QComboBox::currentTextChanged, this, &RosterPane::check);
    connect(m_role, &QComboBox::currentIndexChanged, this, &RosterPane::check);
    connect(m_propose, &QPushButton::clicked, this, &RosterPane::proposed);
    return wish;
}

QWidget *RosterPane::makeApprovals()
{
    m_standing->setObjectName("rosterStanding"_L1);
    m_standing->setWordWrap(true);
    m_key->setEditable(true);
    m_key->setInsertPolicy(QComboBox::NoInsert);
    m_key->lineEdit()->setPlaceholderText(
        tr("keychain:NAME, agent:FINGERPRINT or a private key file"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("only for an encrypted key file; it is not kept"));
    m_statement->setReadOnly(true);
    m_signature->setPlaceholderText(
        tr("Or sign the statement above elsewhere and paste the signature: "
           "ssh-keygen -Y sign -f KEY -n launch-console-signoff FILE"));
    for (QPlainTextEdit *edit : {m_statement, m_signature}) {
        edit->setProperty("paper", true);
        edit->setFont(Theme::fixed());
        edit->setWordWrapMode(QTextOption::WrapAnywhere);
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(3 * edit->fontMetrics().lineSpacing() + 4 * Theme::unit);
    }
    auto *area = named(new QWidget, "rosterPaneArea"_L1, tr("Signatures of the others"));
    auto *form = new QFormLayout(area);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(m_standing);
    form->addRow(tr("Approved by"), m_approver);
    form->addRow(tr("Statement"), m_statement);
    form->addRow(tr("Key"), m_key);
    form->addRow(tr("Passphrase"), m_passphrase);
    form->addRow(m_approve);
    form->addRow(tr("Signature"), m_signature);
    form->addRow(m_take);
    nameCaptions(*form);
    connect(m_approver, &QComboBox::currentIndexChanged, this, [this] {
        m_signature->clear();
        emit approverChosen(approver());
        check();
    });
    connect(m_key, &QComboBox::currentTextChanged, this, &RosterPane::check);
    connect(m_signature, &QPlainTextEdit::textChanged, this, &RosterPane::check);
    connect(m_approve, &QPushButton::clicked, this, &RosterPane::approveWanted);
    connect(m_take, &QPushButton::clicked, this, &RosterPane::takeWanted);
    return area;
}

static void fillChoices(QComboBox *box, const QList<std::pair<QString, QString>> &choices)
{
    const QSignalBlocker quiet(box);
    const QString before = box->currentText();
    const QVariant chosen = box->currentData();
    box->clear();
    for (const auto &[value, text] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(chosen.isValid() ? box->findData(chosen) : -1);
    if (box->isEditable())
        box->setEditText(before);
}

void RosterPane::begin()
{
    m_role->setCurrentIndex(-1);
    m_person->setCurrentIndex(-1);
    m_person->clearEditText();
    m_approver->setCurrentIndex(-1);
    m_key->clearEditText();
    for (QLineEdit *edit : {m_publicKey, m_reason, m_passphrase})
        edit->clear();
    m_statement->clear();
    m_signature->clear();
    m_message->clear();
    m_role->setFocus(Qt::OtherFocusReason);
}

void RosterPane::setView(const RosterView &view)
{
    m_view = view;
    fillChoices(m_role, view.roles);
    fillChoices(m_person, view.people);
    QList<std::pair<QString, QString>> approvers;
    QStringList done;
    for (const ApproverView &each : view.approvers) {
        approvers.append(std::pair(each.id.value, each.name));
        if (each.approved)
            done.append(each.name);
    }
    fillChoices(m_approver, approvers);
    QList<std::pair<QString, QString>> keys;
    for (const SignKeyChoice &choice : view.keys)
        keys.append(std::pair(choice.source, choice.words));
    fillChoices(m_key, keys);
    const int more = view.needed - int(done.size());
    m_standing->setText(done.isEmpty() ? tr("Nobody has approved yet.")
                            : more > 0 ? tr("Approved by %1; one more is needed.").arg(done.first())
                                       : tr("Approved by %1.").arg(done.join(u", "_s)));
    m_approvals->setVisible(view.proposed);
    check();
}

void RosterPane::check()
{
    m_propose->setEnabled(!role().isEmpty() && !name().isEmpty() && !publicKey().isEmpty()
                          && !reason().isEmpty());
    const bool chosen = !approver().isEmpty();
    m_approve->setEnabled(chosen && !key().isEmpty());
    m_take->setEnabled(chosen && !signature().isEmpty());
    m_record->setEnabled(m_view.proposed
                         && std::ranges::count(m_view.approvers, true, &ApproverView::approved)
                             >= m_view.needed);
}

void RosterPane::setStatement(const QString &text)
{
    m_statement->setPlainText(text);
}

void RosterPane::showMessage(const QString &text)
{
    m_message->setText(text);
}

QString RosterPane::role() const
{
    return m_role->currentData().toString();
}

/// A name that is typed is a new person's.
QString RosterPane::person() const
{
    const int index = m_person->findText(m_person->currentText());
    return index < 0 ? QString() : m_person->itemData(index).toString();
}

QString RosterPane::name() const
{
    return m_person->currentText().trimmed();
}

QString RosterPane::publicKey() const
{
    return m_publicKey->text().trimmed();
}

QString RosterPane::reason() const
{
    return m_reason->text().trimmed();
}

PersonId RosterPane::approver() const
{
    return PersonId(m_approver->currentData().toString());
}

QString RosterPane::key() const
{
    const int index = m_key->findText(m_key->currentText());
    return index < 0 ? m_key->currentText().trimmed() : m_key->itemData(index).toString();
}

QString RosterPane::statement() const
{
    return m_statement->toPlainText();
}

QString RosterPane::signature() const
{
    return m_signature->toPlainText().trimmed();
}

QString RosterPane::takePassphrase()
{
    const QString passphrase = m_passphrase->text();
    m_passphrase->clear();
    return passphrase;
}
