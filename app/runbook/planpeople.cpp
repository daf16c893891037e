// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/planpeople.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

struct PeopleWords
{
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

static QDateTime readInstant(const PlanFields &fields, QStringView key)
{
    QString text;
    fields.read(key, text);
    if (text.isEmpty())
        return {};
    QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!instant.isValid() || !text.endsWith(u'Z'))
        fields.faults().add(
            PeopleWords::tr("\"%1\" wants a time such as 2026-11-01T00:00:00Z").arg(key.toString()),
            fields.lineOf(key));
    return instant.toUTC();
}

/// Type and data of an OpenSSH public key; the comment goes.
static QString bareKey(const QString &text)
{
    const QStringList words = text.simplified().split(u' ');
    return words.size() >= 2 ? words[0] + u' ' + words[1] : QString();
}

static void readKeys(const YamlNode *node, PlanFaults &faults, Person &person)
{
    if (!node)
        return;
    if (node->kind != YamlNode::Kind::Sequence)
        return faults.add(PeopleWords::tr("\"keys\" wants a list"), node->line);
    for (const YamlNode &element : node->elements) {
        RosterKey key;
        QString text = element.text;
        if (element.kind != YamlNode::Kind::Scalar) {
            const PlanFields fields(element, faults, {u"key"_s, u"from"_s, u"until"_s});
            fields.read(u"key", text);
            key.from = readInstant(fields, u"from");
            key.until = readInstant(fields, u"until");
        }
        key.key = bareKey(text);
        if (key.key.isEmpty())
            faults.add(PeopleWords::tr("this is no OpenSSH public key"), element.line);
        person.keys.append(std::move(key));
    }
}

void readPeople(const YamlNode *node, PlanFaults &faults, Plan &plan)
{
    forEachMember(node, faults, [&](const QString &name, const YamlNode &value) {
        const PlanFields fields(value, faults, {u"name"_s, u"user"_s, u"keys"_s});
        Person person;
        person.id = PersonId(name);
        // An id stands as a principal in the record's allowed signers, where much else is a
        // pattern.
        static const QRegularExpression plain(uR"(^[\p{L}\p{N}_.@+][\p{L}\p{N}_.@+-]*$)"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
        if (!plain.match(name).hasMatch())
            faults.add(
                PeopleWords::tr("\"%1\": an id has letters, figures and . _ @ + - only").arg(name),
                value.line);
        fields.read(u"name", person.name);
        fields.read(u"user", person.user);
        readKeys(fields.find(u"keys"), faults, person);
        plan.people.append(std::move(person));
    });
}

void readRoleHolders(const YamlNode *node, PlanFaults &faults, Plan &plan)
{
    forEachMember(node, faults, [&](const QString &name, const YamlNode &value) {
        const PlanFields fields(value, faults, {u"person"_s, u"requires"_s});
        RoleAssignment assignment;
        assignment.role = RoleId(name);
        fields.read(u"person", assignment.person.value);
        fields.read(u"requires", assignment.demands);
        for (const QString &demand : std::as_const(assignment.demands)) {
            if (demand != u"touch" && demand != u"pin")
                faults.add(
                    PeopleWords::tr("a role may require touch or pin, not \"%1\"").arg(demand),
                    fields.lineOf(u"requires"));
        }
        if (!assignment.person.isEmpty() && !plan.person(assignment.person)) {
            faults.add(
                PeopleWords::tr("there is no \"%1\" under people").arg(assignment.person.value),
                fields.lineOf(u"person"));
        }
        plan.roles.append(std::move(assignment));
    });
}

void readQuorum(const YamlNode *node, PlanFaults &faults, Plan &plan)
{
    if (!node)
        return;
    const PlanFields fields(*node, faults, {u"before"_s, u"roles"_s, u"distinct"_s});
    fields.read(u"before", plan.quorum.before.value);
    fields.read(u"distinct", plan.quorum.distinct);
    QStringList roles;
    fields.read(u"roles", roles);
    for (const QString &role : std::as_const(roles)) {
        plan.quorum.roles.append(RoleId(role));
        if (!plan.assignment(RoleId(role)))
            faults.add(PeopleWords::tr("there is no \"%1\" under roles").arg(role),
                       fields.lineOf(u"roles"));
    }
}
