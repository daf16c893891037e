// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runbook/yaml.h"

#include <QStringList>

#include <chrono>
#include <optional>

/// Where a plan is read and what is wrong with it first; later faults are not recorded.
class PlanFaults
{
public:
    explicit PlanFaults(QString path);

    void add(const QString &message, int line);
    bool any() const { return m_first.has_value(); }
    const Error &first() const { return *m_first; }

private:
    QString m_path;
    std::optional<Error> m_first;
};

/// Typed access to one mapping of a plan. Keys that are not among `known` are faults; so are values
/// of another form. Missing keys and empty values leave what was there.
class PlanFields
{
public:
    PlanFields(const YamlNode &node, PlanFaults &faults, const QStringList &known);

    /// The value, or null where it is missing or empty.
    const YamlNode *find(QStringView key) const;
    void read(QStringView key, QString &out) const;
    void read(QStringView key, bool &out) const;
    void read(QStringView key, int &out) const;
    /// A decimal number; `ratio` asks for 0..1.
    void readNumber(QStringView key, double &out, bool ratio) const;
    void read(QStringView key, QStringList &out) const;
    void read(QStringView key, std::chrono::milliseconds &out) const;
    void read(QStringView key, std::chrono::seconds &out) const;
    int lineOf(QStringView key) const;
    PlanFaults &faults() const { return m_faults; }

private:
    const YamlNode *scalar(QStringView key) const;

    const YamlNode &m_node;
    PlanFaults &m_faults;
};

/// Calls `visit(name, node)` for each member of the mapping `node` (may be null), a fault where it
/// is none.
template <typename Visit>
void forEachMember(const YamlNode *node, PlanFaults &faults, Visit visit);

QString notAMapping();

template <typename Visit>
void forEachMember(const YamlNode *node, PlanFaults &faults, Visit visit)
{
    if (!node)
        return;
    if (node->kind != YamlNode::Kind::Mapping)
        return faults.add(notAMapping(), node->line);
    for (const auto &[name, value] : node->members)
        visit(name, value);
}
