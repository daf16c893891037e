// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phasemodel.h"

#include "ui/agetext.h"

#include <QSet>

#include <algorithm>
#include <vector>

struct PhaseModel::Node
{
    Kind kind = Kind::Phase;
    Node *parent = nullptr;
    int row = 0;
    int level = 0;
    int number = 0;
    int line = 0;
    QString id;
    QString title;
    bool person = false;
    bool critical = false;
    ItemState state = ItemState::Pending;
    QDateTime since;
    QDateTime expires;
    QString note;
    int done = 0;
    int total = 0;
    std::vector<std::unique_ptr<Node>> children;

    bool isLeaf() const { return kind == Kind::Item || kind == Kind::Step; }
    Node *add(Kind childKind, const QString &childId, const QString &childTitle)
    {
        auto child = std::make_unique<Node>();
        child->kind = childKind;
        child->parent = this;
        child->row = int(children.size());
        child->id = childId;
        child->title = childTitle;
        children.push_back(std::move(child));
        return children.back().get();
    }
    /// What is critical first, else as in the document; boxes stay above the sections below them.
    void putCriticalFirst()
    {
        std::ranges::stable_sort(children, std::less(), [](const std::unique_ptr<Node> &child) {
            return std::pair(!child->isLeaf(), !child->critical);
        });
        for (int at = 0; const auto &child : children) {
            child->row = at++;
            child->putCriticalFirst();
        }
    }
};

PhaseModel::PhaseModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

PhaseModel::~PhaseModel() = default;

void PhaseModel::setRunbook(std::shared_ptr<const Runbook> runbook, StateSource source)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_byId.clear();
    m_runbook = std::move(runbook);
    m_source = std::move(source);
    if (m_runbook) {
        for (const Phase &phase : m_runbook->phases)
            addPhase(phase);
        for (Node *node : std::as_const(m_byId))
            ask(*node);
        recount(*m_root);
    }
    endResetModel();
}

void PhaseModel::addPhase(const Phase &phase)
{
    Node *top = m_root->add(Kind::Phase, phase.id.value, phase.title);
    std::vector<Node *> open {top};
    for (const Section &section : phase.sections) {
        while (open.size() > 1 && open.back()->level >= section.level)
            open.pop_back();
        Node *node = open.back()->add(Kind::Section, section.id.value, section.title);
        node->level = section.level;
        node->critical = section.critical;
        open.push_back(node);
        const auto addItem = [&](const ChecklistItem &item) {
            Node *leaf = node->add(Kind::Item, item.id.value, item.title);
            leaf->line = item.line;
            leaf->critical = item.critical || section.critical;
            leaf->person = !m_source.isBound || !m_source.isBound(item.id);
            m_byId.insert(item.id, leaf);
        };
        for (const ChecklistItem &item : section.items) {
            if (item.isBox())
                addItem(item);
        }
        for (const Step &step : section.steps) {
            Node *leaf = node->add(Kind::Step, step.id.value, step.title);
            leaf->line = step.line;
            leaf->number = step.number;
            m_byId.insert(step.id, leaf);
            // What it asks to be seen to stands right below it.
            for (const ChecklistItem &item : section.items) {
                if (!item.isBox() && item.step == step.id)
                    addItem(item);
            }
        }
    }
    // What is carried out keeps its order.
    if (std::ranges::all_of(phase.sections,
                            [](const Section &section) { return section.steps.isEmpty(); }))
        top->putCriticalFirst();
}

bool PhaseModel::ask(Node &node)
{
    const ItemState before = node.state;
    const QDateTime since = node.since;
    const ItemId id(node.id);
    if (node.kind == Kind::Item && m_source.item) {
        const ItemStatus status = m_source.item(id);
        node.state = status.state;
        node.since = status.since;
        node.expires = status.expires;
        node.note = status.note;
    } else if (node.kind == Kind::Step && m_source.step) {
        const StepStatus status = m_source.step(id);
        node.state = status.state;
        node.since = status.since;
        node.note = status.note;
    }
    return before != node.state || since != node.since;
}

/// Sums up what stands below a node; its state becomes the worst of them.
void PhaseModel::recount(Node &node)
{
    if (node.isLeaf())
        return;
    node.done = 0;
    node.total = 0;
    node.state = ItemState::Pass;
    for (const auto &child : node.children) {
        recount(*child);
        const bool leaf = child->isLeaf();
        node.done += leaf ? int(info(child->state).done) : child->done;
        node.total += leaf ? 1 : child->total;
        if ((leaf || child->total > 0) && info(child->state).badness > info(node.state).badness)
            node.state = child->state;
    }
}

QDateTime PhaseModel::now() const
{
    return m_source.now ? m_source.now() : QDateTime::currentDateTimeUtc();
}

void PhaseModel::refreshAll()
{
    QList<Node *> changed;
    for (Node *node : std::as_const(m_byId)) {
        if (ask(*node))
            changed.append(node);
    }
    if (changed.isEmpty())
        return;
    recount(*m_root);
    QSet<Node *> parents;
    for (Node *node : std::as_const(changed)) {
        emit dataChanged(indexOfNode(node), indexOfNode(node));
        for (Node *up = node->parent; up && up != m_root.get(); up = up->parent)
            parents.insert(up);
    }
    for (Node *up : std::as_const(parents))
        emit dataChanged(indexOfNode(up), indexOfNode(up));
}

PhaseModel::Node *PhaseModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex PhaseModel::indexOfNode(Node *node) const
{
    return !node || node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, node);
}

QModelIndex PhaseModel::indexOfPhase(const PhaseId &phase) const
{
    for (const auto &node : m_root->children) {
        if (node->id == phase.value)
            return indexOfNode(node.get());
    }
    return {};
}

QModelIndex PhaseModel::indexOf(const ItemId &id) const
{
    return indexOfNode(m_byId.value(id));
}

QModelIndex PhaseModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (column != 0 || row < 0 || row >= int(node->children.size()))
        return {};
    return createIndex(row, 0, node->children.at(size_t(row)).get());
}

QModelIndex PhaseModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOfNode(nodeOf(child)->parent) : QModelIndex();
}

int PhaseModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

QString PhaseModel::notYet(const Node &node) const
{
    return node.isLeaf() && node.state == ItemState::Pending && m_source.notYet
        ? m_source.notYet(ItemId(node.id))
        : QString();
}

QString PhaseModel::spoken(const Node &node) const
{
    if (!node.isLeaf())
        return tr("%1, %2 of %3 done, worst: %4")
            .arg(node.title, QString::number(node.done), QString::number(node.total),
                 stateWord(node.state));
    if (const QString waits = notYet(node); !waits.isEmpty())
        return tr("%1, %2, %3").arg(node.title, stateWord(node.state), waits);
    const QString age = ageText(node.since, now());
    return age.isEmpty() ? tr("%1, %2").arg(node.title, stateWord(node.state))
                         : tr("%1, %2, %3 ago").arg(node.title, stateWord(node.state), age);
}

QVariant PhaseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole: return node.title;
    case Qt::AccessibleTextRole: return spoken(node);
    case Qt::ToolTipRole:
        if (const QString waits = notYet(node); !waits.isEmpty())
            return waits;
        return node.isLeaf() && node.since.isValid()
            ? QVariant(node.note.isEmpty() ? utcText(node.since)
                                           : tr("%1\n%2").arg(node.note, utcText(node.since)))
            : QVariant();
    case Qt::CheckStateRole:
        if (node.kind != Kind::Item)
            return {};
        return info(node.state).done ? Qt::Checked : Qt::Unchecked;
    case KindRole: return QVariant::fromValue(node.kind);
    case IdRole: return node.id;
    case StateRole: return int(node.state);
    case SinceRole: return node.since;
    case AgeRole:
        return node.state == ItemState::Waived && node.expires.isValid()
            ? leftText(node.expires, now())
            : ageText(node.since, now());
    case ExpiresRole: return node.expires;
    case DoneRole: return node.done;
    case TotalRole: return node.total;
    case LevelRole: return node.level;
    case PersonRole: return node.person;
    case NumberRole: return node.number;
    default: return {};
    }
}

bool PhaseModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole)
        return false;
    const Node &node = *nodeOf(index);
    if (node.kind != Kind::Item || !node.person)
        return false;
    emit boxToggled(ItemId(node.id), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags PhaseModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (node.isLeaf())
        flags |= Qt::ItemNeverHasChildren;
    if (node.kind == Kind::Item && node.person)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}
