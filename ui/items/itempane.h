// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/items/itemview.h"

#include <QFrame>
#include <QLabel>

class Asker;
class CommandView;
class ComparedFacts;
class EvidenceView;
class HoldButton;
class OutputView;
class QComboBox;
class QGridLayout;
class QListWidget;
class QPushButton;
class QTabWidget;

/// One item or step in full, with what a person may do about it. Asks in place; decides nothing.
class ItemPane : public QFrame
{
    Q_OBJECT
public:
    explicit ItemPane(QWidget *parent = nullptr);

    void setView(const ItemView &view);
    const ItemView &view() const { return m_view; }
    /// The file of what is shown has grown.
    void refreshOutput();
    /// Opens the form that attests a person's box.
    void askAttest();
    /// Asks why a step is run again.
    void askRetry();
    /// Says which step comes first, and asks why this one goes ahead.
    void askAhead();
    void showTab(const QString &objectName);
    /// The second person chosen for what is dangerous or critical; may be empty.
    PersonId releaser() const;
    /// Asks whom it takes for a key that proves the second person to be there.
    void askRelease();

signals:
    void runWanted(const ItemId &id);
    void stopWanted(const ItemId &id);
    void fixWanted(const ItemId &id);
    void attested(const ItemId &id, const QString &words);
    void accepted(const ItemId &id);
    void waived(const ItemId &id, const QString &reason, const QString &risk, int days);
    void notApplicable(const ItemId &id, const QString &reason);
    void undone(const ItemId &id, const QString &reason);
    void noted(const ItemId &id, const QString &text);
    void guideWanted(const QString &guide);
    /// The step runs as the finding proposes from now on.
    /// The second person's key is to be asked: `key` as `keySourceFromText` reads it.
    void releaseGiven(const ItemId &step, const QString &key, const QString &passphrase);
    /// `value`: what people filled in; empty where the fix asks for none.
    void fixApplied(const Finding &finding, const QString &reason, const QString &value);
    void dryRunWanted(const ItemId &id);
    /// In the words of StepDecided; `output` is what was pasted.
    void stepDecided(const ItemId &id, const QString &decision, const QString &reason,
                     const QString &by, const QString &output);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addButton(const QString &name, const QString &text, void (ItemPane::*slot)());
    QLabel *addFact(QGridLayout *grid, const QString &name, const QString &label);
    QWidget *makeTabs();
    void showHeader();
    void showFacts();
    void showTabs();
    void showButtons();
    void showPrimary();
    void showReleasers();
    void run();
    void dryRun();
    void stop();
    void openGuide() { emit guideWanted(m_view.guide); }
    void fix() { emit fixWanted(m_view.id); }
    void accept() { emit accepted(m_view.id); }
    void askWaive();
    void askNotApplicable();
    void askUndo();
    void askNote();
    void askSkip();
    void askApplyFix();
    void askDoneOutside();

    ItemView m_view;
    QLabel *m_shape;
    QLabel *m_title;
    QLabel *m_standing;
    QLabel *m_detail;
    ComparedFacts *m_compared;
    QList<std::pair<QLabel *, QLabel *>> m_facts;
    QTabWidget *m_tabs;
    EvidenceView *m_evidence;
    OutputView *m_output;
    CommandView *m_command;
    QListWidget *m_history;
    QLabel *m_help;
    Asker *m_asker;
    QLabel *m_findings;
    QLabel *m_blockers;
    QPushButton *m_run;
    HoldButton *m_holdRun;
    QComboBox *m_releaser;
    QPushButton *m_dryRun;
    QPushButton *m_stop;
    QPushButton *m_fix;
    QPushButton *m_guide;
    QPushButton *m_applyFix;
    QPushButton *m_attest;
    QPushButton *m_accept;
    QPushButton *m_doneOutside;
    QPushButton *m_skip;
    QPushButton *m_waive;
    QPushButton *m_notApplicable;
    QPushButton *m_undo;
    QPushButton *m_note;
    QLabel *m_foot;
};
