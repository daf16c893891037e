// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signoff/signoffview.h"
#include "ui/signoff/signpanel.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class KeyPane;
class RosterPane;
class SignOffCard;
class SignOffImport;
class SignOffSummary;
class WithdrawPane;

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
    /// Opens the pane for a sign-off from elsewhere, with files where there are some.
    void startImport(const QStringList &files = {});
    SignOffImport *importPane() const { return m_import; }
    KeyPane *keyPane() const { return m_key; }
    RosterPane *rosterPane() const { return m_roster; }
    /// Says how the statement that was saved is signed elsewhere.
    void showSaved(const QString &path);
    /// Why a signature, a withdrawal or a verification did not come about, or what came of it.
    void showMessage(const QString &text);

signals:
    void signRequested(const RoleId &role, Decision decision, const QString &reason,
                       const QString &meaning, const QString &key);
    void rehearsalGoRequested(const RoleId &role);
    void withdrawRequested(const RoleId &role, const QString &reason);
    void verifyRequested();
    void pollRequested();
    /// Somebody wants another roster; its pane is open.
    void rosterWanted();
    /// Somebody begins to sign: the keys that are at hand are wanted.
    void keysWanted();
    /// The statement is to be written there, to the byte.
    void statementSaveRequested(const QString &path, const QByteArray &statement);
    void importRequested(const QByteArray &statement, const QByteArray &signature);
    /// A signature under way is not wanted any more.
    void cancelRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void startRoster();
    void chooseSaveFile(const RoleId &role, const QString &statement);
    QWidget *makeRight();
    QWidget *makeTextPane();
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
    WithdrawPane *m_withdraw;
    SignOffImport *m_import;
    QWidget *m_importPane = nullptr;
    KeyPane *m_key;
    QWidget *m_keyArea = nullptr;
    RosterPane *m_roster;
    QWidget *m_rosterArea = nullptr;
    QWidget *m_textPane = nullptr;
    QLabel *m_textTitle = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QWidget *m_withdrawPane = nullptr;
};
