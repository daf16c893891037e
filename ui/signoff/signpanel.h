// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signoff/signoffview.h"

#include <QFrame>

#include <functional>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

/// Where one lead speaks: decision, reason, meaning, key, and the exact text that will be signed.
/// Nothing is chosen beforehand.
class SignPanel : public QFrame
{
    Q_OBJECT
public:
    /// The statement as it would be signed now; an Error says what is missing.
    using Preview = std::function<Result<QString>(const RoleId &, Decision, const QString &reason,
                                                  const QString &meaning)>;
    /// The sentence for a decision where nobody writes another.
    using Meaning = std::function<QString(const RoleId &, Decision)>;

    explicit SignPanel(QWidget *parent = nullptr);

    void setPreview(Preview preview, Meaning meaning);
    void ask(const SignOffCardView &card, const QList<SignKeyChoice> &keys);
    /// The keys that were found meanwhile; what is typed or chosen stays.
    void setKeys(const QList<SignKeyChoice> &keys);
    /// Says why it was not signed; the fields stay as they are.
    void showRefusal(const QString &why);
    void setBusy(bool busy);
    const RoleId &role() const { return m_card.role; }
    /// The text that stood in the panel when Sign was pressed.
    QString shownStatement() const;
    /// Of an encrypted key file; forgotten here once it is taken.
    QString takePassphrase();
    void chooseKey(const QString &source);
    /// What kind of key that is, or why nothing can be told of it; counts as long as it is the one
    /// in the field.
    void showKeyWords(const QString &source, const QString &words);

signals:
    void signRequested(const RoleId &role, Decision decision, const QString &reason,
                       const QString &meaning, const QString &key);
    /// A key that is none of the list stands in the field: what it is has to be told.
    void keyNamed(const QString &source);
    /// Somebody has no key yet.
    void keyWanted();
    /// The statement that is shown is to be signed on another machine.
    void exportRequested(const RoleId &role, const QString &statement);
    void cancelled();

private:
    std::optional<Decision> decision() const;
    QString key() const;
    void chooseDecision();
    void refresh();
    void submit();
    void askAboutKey();

    SignOffCardView m_card;
    Preview m_preview;
    Meaning m_meaningFor;
    QString m_shown;
    bool m_busy = false;
    QLabel *m_title;
    QButtonGroup *m_decisions;
    QLineEdit *m_reason;
    QLineEdit *m_meaning;
    QComboBox *m_key;
    QLabel *m_keyWords;
    QLineEdit *m_passphrase;
    QPlainTextEdit *m_statement;
    QLabel *m_message;
    QPushButton *m_sign;
    QPushButton *m_elsewhere;
    QPushButton *m_cancel;
};
