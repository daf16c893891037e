// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QWidget>

class ItemPane;
class PhaseFilter;
class PhaseModel;
class PhaseView;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;

/// One phase: its items on the left, the chosen one in full on the right.
class PhasePage : public QWidget
{
    Q_OBJECT
public:
    PhasePage(PhaseModel &model, const PhaseId &phase, QWidget *parent = nullptr);

    const PhaseId &phase() const { return m_phase; }
    PhaseModel &model() const { return m_model; }
    ItemPane *pane() const { return m_pane; }
    ItemId current() const;
    /// Chooses an item or step, unfolding what hides it.
    void select(const ItemId &id);
    /// Chooses the first that failed, else the first that is open.
    void selectFirstOpen();
    /// How many checks "Run stale" would run; 0 turns the button off.
    void setStaleCount(int count);
    /// Whether there is a check here that may be run at all.
    void setRunnable(bool runnable);
    /// Runs what stands in the chosen section, or in that of the chosen item, and below it.
    void runSection();
    /// How long until the phase, or since when it is due; empty: it has no time.
    void setClock(const QString &words);
    /// Whom to call when this phase is carried out; empty: nobody is named.
    void setCalls(const QString &words);
    /// Ages are made when they are painted.
    void repaintAges();
    void focusSearch();
    QByteArray splitterState() const;
    void restoreSplitter(const QByteArray &state);

signals:
    void currentMoved(const ItemId &id);
    void runStaleWanted(const PhaseId &phase);
    void runAllWanted(const PhaseId &phase);
    void runItemsWanted(const QList<ItemId> &items);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    void makeSectionMenu();

    PhaseModel &m_model;
    PhaseId m_phase;
    PhaseFilter *m_filter;
    PhaseView *m_view;
    QLabel *m_clock;
    QLabel *m_calls;
    ItemPane *m_pane;
    QLineEdit *m_search;
    QComboBox *m_states;
    QPushButton *m_runStale;
    QPushButton *m_runAll;
    QAction *m_runSection = nullptr;
    QSplitter *m_splitter;
    QAction *m_lens = nullptr;
};
