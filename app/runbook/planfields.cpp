// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/planfields.h"

#include "runbook/times.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

QString notAMapping()
{
    return PlanWords::tr("names with values are wanted here");
}

PlanFaults::PlanFaults(QString path)
    : m_path(std::move(path))
{
}

void PlanFaults::add(const QString &message, int line)
{
    if (!m_first)
        m_first = Error {message, u"%1:%2"_s.arg(m_path).arg(line)};
}

PlanFields::PlanFields(const YamlNode &node, PlanFaults &faults, const QStringList &known)
    : m_node(node)
    , m_faults(faults)
{
    if (node.isNull())
        return;
    if (node.kind != YamlNode::Kind::Mapping)
        faults.add(notAMapping(), node.line);
    for (const auto &[name, value] : node.members) {
        if (!known.contains(name)) {
            faults.add(PlanWords::tr("there is no key \"%1\" here; known are %2")
                           .arg(name, known.join(u", "_s)),
                       value.keyLine);
        }
    }
}

const YamlNode *PlanFields::find(QStringView key) const
{
    const YamlNode *found = m_node.member(key);
    return found && !found->isNull() ? found : nullptr;
}

int PlanFields::lineOf(QStringView key) const
{
    const YamlNode *found = m_node.member(key);
    return found ? found->line : m_node.line;
}

const YamlNode *PlanFields::scalar(QStringView key) const
{
    const YamlNode *found = find(key);
    if (found && found->kind != YamlNode::Kind::Scalar) {
        m_faults.add(PlanWords::tr("\"%1\" wants a single value").arg(key.toString()), found->line);
        return nullptr;
    }
    return found;
}

void PlanFields::read(QStringView key, QString &out) const
{
    if (const YamlNode *found = scalar(key))
        out = found->text;
}

void PlanFields::read(QStringView key, bool &out) const
{
    const YamlNode *found = scalar(key);
    if (!found)
        return;
    if (found->text != u"true" && found->text != u"false")
        return m_faults.add(PlanWords::tr("\"%1\" wants true or false").arg(key.toString()),
                            found->line);
    out = found->text == u"true";
}

void PlanFields::read(QStringView key, int &out) const
{
    const YamlNode *found = scalar(key);
    if (!found)
        return;
    bool ok = false;
    const int number = found->text.toInt(&ok);
    if (!ok || number < 0)
        return m_faults.add(PlanWords::tr("\"%1\" wants a whole number").arg(key.toString()),
                            found->line);
    out = number;
}

void PlanFields::readNumber(QStringView key, double &out, bool ratio) const
{
    const YamlNode *found = scalar(key);
    if (!found)
        return;
    bool ok = false;
    const double number = found->text.toDouble(&ok);
    if (!ok || !qIsFinite(number) || number < 0 || (ratio && number > 1)) {
        return m_faults.add(
            ratio ? PlanWords::tr("\"%1\" wants a share from 0 to 1").arg(key.toString())
                  : PlanWords::tr("\"%1\" wants a number").arg(key.toString()),
            found->line);
    }
    out = number;
}

void PlanFields::read(QStringView key, QStringList &out) const
{
    const YamlNode *found = find(key);
    if (!found)
        return;
    out.clear();
    if (found->kind != YamlNode::Kind::Sequence)
        return m_faults.add(PlanWords::tr("\"%1\" wants a list").arg(key.toString()), found->line);
    for (const YamlNode &element : found->elements) {
        if (element.kind != YamlNode::Kind::Scalar)
            return m_faults.add(PlanWords::tr("\"%1\" wants a list of words").arg(key.toString()),
                                element.line);
        out.append(element.text);
    }
}

void PlanFields::read(QStringView key, std::chrono::milliseconds &out) const
{
    const YamlNode *found = scalar(key);
    if (!found)
        return;
    const auto duration = Times::exactDuration(found->text);
    if (!duration)
        return m_faults.add(PlanWords::tr("\"%1\" wants a duration such as 30s, 10m, 24h or 7d")
                                .arg(key.toString()),
                            found->line);
    out = *duration;
}

void PlanFields::read(QStringView key, std::chrono::seconds &out) const
{
    std::chrono::milliseconds fine = out;
    read(key, fine);
    out = std::chrono::duration_cast<std::chrono::seconds>(fine);
}
