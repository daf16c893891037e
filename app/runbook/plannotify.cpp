// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runbook/plannotify.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct NotifyWords
{
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

void askSecret(const PlanFields &fields, bool required, const Plan &plan, int line)
{
    QString name;
    fields.read(u"secret", name);
    if (!name.isEmpty() && !plan.secret(name))
        fields.faults().add(NotifyWords::tr("there is no \"%1\" under secrets").arg(name),
                            fields.lineOf(u"secret"));
    else if (name.isEmpty() && required)
        fields.faults().add(NotifyWords::tr("a \"secret\" is missing here"), line);
}

void askMail(const PlanFields &fields, const Plan &plan, int line)
{
    askSecret(fields, false, plan, line);
    QString server;
    QStringList to;
    fields.read(u"smtp", server);
    fields.read(u"to", to);
    if (server.isEmpty() || to.isEmpty())
        fields.faults().add(NotifyWords::tr("mail wants \"smtp\" and \"to\""), line);
    for (const QString &name : std::as_const(to)) {
        if (!name.contains(u'@') && !plan.person(PersonId(name)))
            fields.faults().add(NotifyWords::tr("there is no \"%1\" under people").arg(name),
                                fields.lineOf(u"to"));
    }
}

} // namespace

void readNotify(const YamlNode *node, PlanFaults &faults, Plan &plan)
{
    if (!node)
        return;
    const PlanFields channels(*node, faults, {u"desktop"_s, u"mail"_s, u"pagerduty"_s, u"slack"_s});
    bool desktop = false;
    channels.read(u"desktop", desktop);
    if (const YamlNode *slack = channels.find(u"slack"))
        askSecret(PlanFields(*slack, faults, {u"secret"_s}), true, plan, slack->line);
    if (const YamlNode *pagerduty = channels.find(u"pagerduty"))
        askSecret(PlanFields(*pagerduty, faults, {u"secret"_s, u"url"_s}), true, plan,
                  pagerduty->line);
    if (const YamlNode *mail = channels.find(u"mail"))
        askMail(PlanFields(*mail, faults, {u"smtp"_s, u"to"_s, u"from"_s, u"secret"_s}), plan,
                mail->line);
    plan.notify = node->toJson().toObject();
}
