// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signoffview.h"
#include "ui/signpanel.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;
class SignOffCard;
class SignOffSummary;

/// The sign-off page: what is signed on the left, a card a role on the right; signing happens in
/// the page. Shows what it is given and decides nothing.
class SignOffPage : public QWidget
{
    Q_OBJECT
public:
    explicit SignOffPage(QWidget *parent = nullptr);

    void setView(const SignOffView &view);
    void setPreview(SignPanel::Preview preview, SignPanel::Meaning meaning);
    /// The panel open for signing, also while it waits for a key.
    SignPanel *panel() const { return m_panel; }
    /// Opens the panel for a role.
    void startSigning(const RoleId &role);
    /// The panel closes: it was signed.
    void signingDone();
    /// Why a signature, a withdrawal or a verification did not come about, or what came of it.
    void showMessage(const QString &text);

signals:
    void signRequested(const RoleId &role, Decision decision, const QString &reason,
                       const QString &meaning, const QString &key);
    void rehearsalGoRequested(const RoleId &role);
    void withdrawRequested(const RoleId &role, const QString &reason);
    void verifyRequested();
    /// A signature under way is not wanted any more.
    void cancelRequested();

private:
    QWidget *makeRight();
    QWidget *makeTextPane();
    QWidget *makeWithdrawPane();
    void showText(const QString &title, const QString &text);
    void showStatement();
    void showSignature(const RoleId &role);
    void startWithdrawing(const RoleId &role);
    void showCards();
    const SignOffCardView *card(const RoleId &role) const;

    SignOffView m_view;
    SignPanel::Preview m_preview;
    SignOffSummary *m_summary;
    QStackedWidget *m_right = nullptr;
    QGridLayout *m_grid = nullptr;
    QWidget *m_cardArea = nullptr;
    QList<SignOffCard *> m_cards;
    SignPanel *m_panel;
    QWidget *m_textPane = nullptr;
    QLabel *m_textTitle = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QWidget *m_withdrawPane = nullptr;
    QLabel *m_withdrawTitle = nullptr;
    QLineEdit *m_withdrawReason = nullptr;
    RoleId m_withdrawing;
};
