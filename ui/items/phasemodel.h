// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/runbook.h"
#include "launch/launchstate.h"

#include <QAbstractItemModel>
#include <QSet>

#include <functional>
#include <memory>

/// Where the model asks how things stand. Called on the GUI thread, cheap.
struct StateSource
{
    /// As the ledger has it, whatever runs just now.
    std::function<ItemStatus(const ItemId &)> item;
    std::function<StepStatus(const ItemId &)> step;
    std::function<QDateTime()> now;
    /// Whether a check proves the item; otherwise it is a person's box.
    std::function<bool(const ItemId &)> isBound;
    /// Why it is not open yet, "opens at T+24h (…)"; empty: it is.
    std::function<QString(const ItemId &)> notYet = {};
    /// Queued or Running, which is shown in the place of what the ledger has.
    std::function<std::optional<ItemState>(const ItemId &)> underWay = {};
};

/// A runbook as phases → sections → items and steps, sections nested by their level. The one model
/// that all pages look at; it asks again when told to and keeps nothing of its own but what was
/// last shown, with its sums: a burst of changes costs as much as what has changed.
class PhaseModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Kind { Phase, Section, Item, Step };
    enum Role {
        KindRole = Qt::UserRole,
        IdRole,
        StateRole,
        SinceRole,
        /// "4 min"; "3 d left" where something lapses that a person took on.
        AgeRole,
        ExpiresRole,
        /// Of phases and sections, over everything below them.
        DoneRole,
        TotalRole,
        /// Of phases and sections: how many items below them block by what the ledger says, the
        /// worst of those (an ItemState, Pending without any), and how many that a check proves
        /// are not fresh.
        BlockingRole,
        WorstBlockingRole,
        NotFreshRole,
        LevelRole,
        PersonRole,
        NumberRole,
    };

    explicit PhaseModel(QObject *parent = nullptr);
    ~PhaseModel() override;

    void setRunbook(std::shared_ptr<const Runbook> runbook, StateSource source);
    const Runbook *runbook() const { return m_runbook.get(); }

    QModelIndex indexOfPhase(const PhaseId &phase) const;
    QModelIndex indexOf(const ItemId &id) const;
    QDateTime now() const;
    /// Asks for all: something came about, or time has gone by and evidence may have gone stale.
    void refreshAll();
    /// Asks for these alone; what is no item or step of the runbook is passed over.
    void refresh(const QSet<ItemId> &changed);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// A person's box was toggled: nothing is changed by it but the ledger.
    void boxToggled(const ItemId &item, bool on);

private:
    struct Tally;
    struct Node;
    void addPhase(const Phase &phase);
    Node *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOfNode(Node *node) const;
    bool ask(Node &node);
    void look(const QList<Node *> &nodes);
    void tell(QList<Node *> changed);
    QString spoken(const Node &node) const;
    QString notYet(const Node &node) const;

    std::shared_ptr<const Runbook> m_runbook;
    StateSource m_source;
    std::unique_ptr<Node> m_root;
    QHash<ItemId, Node *> m_byId;
};

Q_DECLARE_METATYPE(PhaseModel::Kind)
