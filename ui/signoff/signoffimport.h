// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

/// Takes in a sign-off that was signed elsewhere: statement and signature, pasted, dropped or
/// chosen as files. Judges nothing.
class SignOffImport : public QFrame
{
    Q_OBJECT
public:
    explicit SignOffImport(QWidget *parent = nullptr);

    /// Empties the fields.
    void begin();
    /// Files in any order; a signature alone brings the statement it stands beside along
    /// ("X.sig" beside "X"). False where none of them is either; the message says so.
    bool takeFiles(const QStringList &paths);
    /// Why it was not taken; the fields stay.
    void showRefusal(const QString &why);

    /// Whether the text is a signature's armor.
    static bool isSignature(const QByteArray &text);

signals:
    /// The bytes as they were signed.
    void importRequested(const QByteArray &statement, const QByteArray &signature);
    void cancelled();

private:
    void check();
    void submit();
    void chooseFiles();
    bool takeFile(const QString &path);
    QByteArray statement() const;

    QPlainTextEdit *m_statement;
    QPlainTextEdit *m_signature;
    QLabel *m_message;
    QPushButton *m_import;
    /// Of a file, to the byte; used as long as the field shows it.
    QByteArray m_fileBytes;
};
