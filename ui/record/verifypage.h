// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/verdict.h"
#include "record/changedcopy.h"
#include "record/verify.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

/// Whether a record is as it was written: a file is dropped or chosen, the verdict stands large,
/// with what is wrong, what still stands and who signed. Judges nothing itself.
class VerifyPage : public QWidget
{
    Q_OBJECT
public:
    explicit VerifyPage(QWidget *parent = nullptr);

    /// As if the file had been chosen on the page.
    void choose(const QString &path);
    /// A file is being read.
    void showBusy(const QString &path);
    void showVerification(const QString &path, const Verification &verification);
    void showFailure(const Error &error);
    /// Which byte the next verdict is about.
    void showChanged(const ChangedCopy &copy);
    /// An allowed signers file; empty: the record's own roster.
    QString signersFile() const { return m_signers; }

signals:
    void fileChosen(const QString &path, const QString &allowedSigners);
    /// Only for rehearsals.
    void changeOneByteWanted(const QString &path);
    void closeWanted();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void chooseFile();
    void chooseSigners();
    void clearFacts();
    void showShape(ItemState state);
    void showSignOffs(const Verification &verification);

    QString m_path;
    QString m_signers;
    ItemState m_state = ItemState::Pending;
    QLabel *m_file;
    QLabel *m_shape;
    QLabel *m_verdict;
    QLabel *m_why;
    QLabel *m_standing;
    QLabel *m_changed;
    QLabel *m_attested;
    QLabel *m_seals;
    QLabel *m_remarks;
    QLabel *m_known;
    QTreeWidget *m_signOffs;
    QPushButton *m_change;
};
