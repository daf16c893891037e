// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/verdict.h"
#include "ui/signoff/signoffview.h"

#include <QFrame>
#include <QHash>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// The left of the sign-off page: release, documents, counts, waivers, canary; what the signatures
/// are over.
class SignOffSummary : public QFrame
{
    Q_OBJECT
public:
    explicit SignOffSummary(QWidget *parent = nullptr);

    void setView(const SignOffView &view);
    void showMessage(const QString &text);

signals:
    void statementWanted();
    void verifyRequested();
    void pollRequested();
    void importWanted();
    void rosterWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Fact
    {
        QLabel *title;
        QWidget *body;
        QVBoxLayout *lines;
    };

    void addFact(const QString &name, const QString &title);
    void clearFact(const QString &name);
    void addLine(const QString &name, const QString &text, bool digest = false);
    void addRow(const QString &name, ItemState state, const QString &text);
    void addRows(const QString &name, ItemState state, const QStringList &rows);
    void fill();

    SignOffView m_view;
    QGridLayout *m_grid;
    QHash<QString, Fact> m_facts;
    QLabel *m_message;
    QPushButton *m_callPoll = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_roster = nullptr;
};
