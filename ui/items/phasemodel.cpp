// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/phasemodel.h"

#include "ui/items/agetext.h"
#include "ui/items/phasenode.h"

#include <algorithm>
#include <tuple>
#include <vector>

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
        QSet<Node *> above;
        for (Node *leaf : std::as_const(m_byId)) {
            ask(*leaf);
            for (Node *up = leaf->parent; up != m_root.get(); up = up->parent) {
                leaf->countIn(up->tally, 1);
                above.insert(up);
            }
        }
        for (Node *node : std::as_const(above))
            node->sumUp();
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

/// Whether it is another than before.
bool PhaseModel::ask(Node &node)
{
    const auto shown = [&node] {
        return std::tuple(node.state, node.told, node.since, node.expires, node.note);
    };
    const auto before = shown();
    const ItemId id(node.id);
    if (node.kind == Kind::Item && m_source.item) {
        const ItemStatus status = m_source.item(id);
        node.told = status.state;
        node.since = status.since;
        node.expires = status.expires;
        node.note = status.note;
    } else if (node.kind == Kind::Step && m_source.step) {
        const StepStatus status = m_source.step(id);
        node.told = status.state;
        node.since = status.since;
        node.note = status.note;
    }
    node.state = node.told;
    if (node.kind == Kind::Item && m_source.underWay)
        node.state = m_source.underWay(id).value_or(node.told);
    return before != shown();
}

QDateTime PhaseModel::now() const
{
    return m_source.now ? m_source.now() : QDateTime::currentDateTimeUtc();
}

void PhaseModel::refreshAll()
{
    look(m_byId.values());
}

void PhaseModel::refresh(const QSet<ItemId> &changed)
{
    QList<Node *> nodes;
    nodes.reserve(changed.size());
    for (const ItemId &id : changed) {
        if (Node *node = m_byId.value(id))
            nodes.append(node);
    }
    look(nodes);
}

void PhaseModel::look(const QList<Node *> &nodes)
{
    QList<Node *> changed;
    QSet<Node *> above;
    for (Node *leaf : nodes) {
        Tally before;
        leaf->countIn(before, 1);
        if (!ask(*leaf))
            continue;
        changed.append(leaf);
        Tally after;
        leaf->countIn(after, 1);
        if (before == after)
            continue;
        for (Node *up = leaf->parent; up != m_root.get(); up = up->parent) {
            up->tally.move(before, after);
            above.insert(up);
        }
    }
    for (Node *up : std::as_const(above)) {
        if (up->sumUp())
            changed.append(up);
    }
    tell(std::move(changed));
}

/// Rows beside each other are told of together.
void PhaseModel::tell(QList<Node *> changed)
{
    std::ranges::sort(changed, {},
                      [](const Node *node) { return std::pair(node->parent, node->row); });
    for (qsizetype from = 0; from < changed.size();) {
        qsizetype to = from;
        while (to + 1 < changed.size() && changed.at(to + 1)->parent == changed.at(from)->parent
               && changed.at(to + 1)->row == changed.at(to)->row + 1)
            ++to;
        emit dataChanged(indexOfNode(changed.at(from)), indexOfNode(changed.at(to)));
        from = to + 1;
    }
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
    case BlockingRole: return node.tally.blocking();
    case WorstBlockingRole: return int(node.tally.worstBlocking());
    case NotFreshRole: return node.tally.notFresh;
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
