// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/alertrouting.h"

#include "checks/blockyaml.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Labels = AlertRouting::Labels;

Result<bool> fits(const QString &pattern, const QString &value)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
    if (!expression.isValid())
        return failure(QCoreApplication::translate("checks", "\"%1\" is no regular expression: %2")
                           .arg(pattern, expression.errorString()));
    return expression.match(value).hasMatch();
}

/// `severity="page"`, `team=~"a|b"`, with or without the quotes.
Result<bool> fitsMatcher(const QString &matcher, const Labels &labels)
{
    static const QRegularExpression form(
        uR"re(^\s*"?([^"=!~\s]+)"?\s*(=~|!~|!=|=)\s*(?:"((?:[^"\\]|\\.)*)"|([^"]*?))\s*$)re"_s);
    const auto match = form.match(matcher);
    if (!match.hasMatch())
        return failure(
            QCoreApplication::translate("checks", "the condition \"%1\" of a route cannot be read")
                .arg(matcher));
    QString wanted = match.captured(3) + match.captured(4);
    wanted.replace(u"\\\""_s, u"\""_s).replace(u"\\\\"_s, u"\\"_s);
    const QString value = labels.value(match.captured(1));
    const QString op = match.captured(2);
    const Result<bool> same =
        op.endsWith(u'~') ? fits(wanted, value) : Result<bool>(value == wanted);
    if (!same)
        return same;
    return op.startsWith(u'!') != *same;
}

Result<bool> fitsRoute(const QJsonObject &route, const Labels &labels)
{
    const QJsonObject equal = route["match"_L1].toObject();
    for (auto each = equal.begin(); each != equal.end(); ++each) {
        if (labels.value(each.key()) != each.value().toString())
            return false;
    }
    const QJsonObject patterns = route["match_re"_L1].toObject();
    for (auto each = patterns.begin(); each != patterns.end(); ++each) {
        const Result<bool> good = fits(each.value().toString(), labels.value(each.key()));
        if (!good || !*good)
            return good;
    }
    for (const QJsonValue &matcher : route["matchers"_L1].toArray()) {
        const Result<bool> good = fitsMatcher(matcher.toString(), labels);
        if (!good || !*good)
            return good;
    }
    return true;
}

/// What a route that fits leads to: those of the routes below it, else its own, which it may have
/// from above.
Result<void> follow(const QJsonObject &route, const QString &above, const Labels &labels,
                    QStringList &receivers)
{
    const QString own = route["receiver"_L1].toString(above);
    bool further = false;
    for (const QJsonValue &each : route["routes"_L1].toArray()) {
        const QJsonObject child = each.toObject();
        const Result<bool> good = fitsRoute(child, labels);
        if (!good)
            return std::unexpected(good.error());
        if (!*good)
            continue;
        further = true;
        if (const Result<void> followed = follow(child, own, labels, receivers); !followed)
            return followed;
        if (child["continue"_L1].toString() != "true"_L1)
            break;
    }
    if (!further && !receivers.contains(own))
        receivers.append(own);
    return {};
}

bool leads(const QJsonObject &route, const QString &receiver)
{
    const QJsonArray below = route["routes"_L1].toArray();
    return route["receiver"_L1] == receiver
        || std::ranges::any_of(below, [&receiver](const QJsonValue &child) {
               return leads(child.toObject(), receiver);
           });
}

/// A list of "webhook_configs", "email_configs" and so on that is not empty.
bool hasWays(const QJsonObject &receiver)
{
    const QStringList keys = receiver.keys();
    return std::ranges::any_of(keys, [&receiver](const QString &key) {
        return key.endsWith("_configs"_L1) && !receiver[key].toArray().isEmpty();
    });
}

} // namespace

Result<AlertRouting> AlertRouting::of(const QString &configuration)
{
    const std::optional<QJsonValue> config = readBlockYaml(configuration);
    AlertRouting routing;
    if (config)
        routing.m_root = (*config)["route"_L1].toObject();
    if (routing.m_root.isEmpty())
        return failure(QCoreApplication::translate(
            "checks", "Alertmanager's configuration has no route that can be read"));
    for (const QJsonValue &receiver : (*config)["receivers"_L1].toArray())
        routing.m_receivers.insert(receiver["name"_L1].toString(), hasWays(receiver.toObject()));
    return routing;
}

Result<QStringList> AlertRouting::receiversOf(const Labels &labels) const
{
    QStringList receivers;
    if (const Result<void> followed = follow(m_root, {}, labels, receivers); !followed)
        return std::unexpected(followed.error());
    return receivers;
}

bool AlertRouting::leadsTo(const QString &receiver) const
{
    return leads(m_root, receiver);
}

bool AlertRouting::tellsAnybody(const QString &receiver) const
{
    return m_receivers.value(receiver);
}
