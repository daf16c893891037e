// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signoff/signoffview.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

/// Somebody who may approve another roster.
struct ApproverView
{
    PersonId id;
    QString name;
    bool approved = false;

    friend bool operator==(const ApproverView &, const ApproverView &) = default;
};

/// All that the pane shows.
struct RosterView
{
    /// Role and "DevOps Lead, held by Ada".
    QList<std::pair<QString, QString>> roles;
    /// Id and name.
    QList<std::pair<QString, QString>> people;
    QList<ApproverView> approvers;
    QList<SignKeyChoice> keys;
    int needed = 2;
    bool proposed = false;

    friend bool operator==(const RosterView &, const RosterView &) = default;
};

/// Another holder of a role: the wish, then what two other leads sign, then the entry. Judges
/// nothing.
class RosterPane : public QFrame
{
    Q_OBJECT
public:
    explicit RosterPane(QWidget *parent = nullptr);

    /// Empties the fields.
    void begin();
    void setView(const RosterView &view);
    /// What the chosen approver signs.
    void setStatement(const QString &text);
    void showMessage(const QString &text);

    QString role() const;
    QString person() const;
    QString name() const;
    QString publicKey() const;
    QString reason() const;
    PersonId approver() const;
    QString key() const;
    QString statement() const;
    QString signature() const;
    /// Forgotten here once it is taken.
    QString takePassphrase();

signals:
    void proposed();
    void approverChosen(const PersonId &approver);
    void approveWanted();
    /// The pasted signature belongs to the statement that is shown.
    void takeWanted();
    void recordWanted();
    void cancelled();

private:
    QWidget *makeWish();
    QWidget *makeApprovals();
    void check();

    RosterView m_view;
    QComboBox *m_role;
    QComboBox *m_person;
    QLineEdit *m_publicKey;
    QLineEdit *m_reason;
    QPushButton *m_propose;
    QWidget *m_approvals = nullptr;
    QLabel *m_standing;
    QComboBox *m_approver;
    QComboBox *m_key;
    QLineEdit *m_passphrase;
    QPlainTextEdit *m_statement;
    QPlainTextEdit *m_signature;
    QPushButton *m_approve;
    QPushButton *m_take;
    QPushButton *m_record;
    QLabel *m_message;
};
