// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/signoff/sealing.h"

#include <QWidget>

class QButtonGroup;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;

/// In which form the record is written, where, and with what a PDF is sealed. Decides nothing.
class ExportPage : public QWidget
{
    Q_OBJECT
public:
    explicit ExportPage(QWidget *parent = nullptr);

    /// For the launch of that file; the seal as it was chosen last.
    void begin(const QString &launchFile, const SealSetting &seal);
    /// Under way, or not any more.
    void setBusy(bool busy);
    void showRefusal(const QString &why);

    QString format() const;
    QString path() const;
    /// With the passphrase, which is forgotten here.
    SealSetting takeSeal();

signals:
    void exportRequested();
    void closeWanted();

private:
    QWidget *makeFormats();
    QWidget *makeSeal();
    QWidget *makeFileRow(QLineEdit *edit, const QString &button, const QString &title);
    void chooseFormat();
    void chooseTarget();
    void refresh();

    QString m_stem;
    QButtonGroup *m_formats;
    QButtonGroup *m_seals;
    QGroupBox *m_sealBox = nullptr;
    QLineEdit *m_path;
    QLineEdit *m_key;
    QLineEdit *m_certificate;
    QLineEdit *m_passphrase;
    QLabel *m_message;
    QPushButton *m_export;
    bool m_busy = false;
};
