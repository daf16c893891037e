// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary/dialect.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

Result<Dialect> dialectOf(const QString &name)
{
    if (name.isEmpty() || name == "generic"_L1) {
        return Dialect {u"http_requests_total"_s,
                        {u"code"_s, u"status"_s, u"status_code"_s},
                        {u"http_request_duration_seconds"_s, u"http_server_requests_seconds"_s}};
    }
    if (name == "traefik"_L1)
        return Dialect {u"traefik_service_requests_total"_s,
                        {u"code"_s},
                        {u"traefik_service_request_duration_seconds"_s}};
    if (name == "nginx"_L1) {
        return Dialect {u"nginx_ingress_controller_requests"_s,
                        {u"status"_s},
                        {u"nginx_ingress_controller_request_duration_seconds"_s}};
    }
    if (name == "haproxy"_L1)
        return Dialect {u"haproxy_backend_http_responses_total"_s, {u"code"_s}, {}};
    return failure(
        QCoreApplication::translate(
            "canary", "\"%1\" is no dialect; there are traefik, nginx, haproxy and generic")
            .arg(name),
        u"canary.select.dialect"_s);
}

QStringList Dialect::queries(const LabelSelector &selector) const
{
    QStringList names {requests};
    for (const QString &name : durations)
        names.append(name + "_bucket"_L1);
    QStringList queries;
    for (const QStringList alternatives = selector.conditions();
         const QString &conditions : alternatives)
        queries.append(u"{__name__=~\"%1\",%2}"_s.arg(names.join(u'|'), conditions));
    return queries;
}

Result<LabelSelector> LabelSelector::parse(const QString &text)
{
    static const QRegularExpression one(
        uR"re(\G\s*([A-Za-z_][A-Za-z0-9_]*)\s*(=~|!~|!=|=)\s*"((?:[^"\\]|\\.)*)"\s*(,|$))re"_s);
    QString inner = text.trimmed();
    if (inner.startsWith(u'{') && inner.endsWith(u'}'))
        inner = inner.sliced(1, inner.size() - 2);
    QList<Condition> conditions;
    for (qsizetype at = 0; at < inner.size();) {
        const QRegularExpressionMatch match = one.match(inner, at);
        if (!match.hasMatch()) {
            return failure(QCoreApplication::translate(
                               "canary", "\"%1\" does not select labels; write service=\"api\"")
                               .arg(text),
                           u"canary.select"_s);
        }
        at = match.capturedEnd();
        QString value = match.captured(3);
        value.replace(uR"(\")"_s, u"\""_s).replace(uR"(\\)"_s, uR"(\)"_s);
        const QString op = match.captured(2);
        const QString pattern = op.endsWith(u'~') ? value : QRegularExpression::escape(value);
        const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
        if (!expression.isValid()) {
            return failure(QCoreApplication::translate("canary", "\"%1\" is no pattern: %2")
                               .arg(value, expression.errorString()),
                           u"canary.select"_s);
        }
        conditions.append({match.captured(1), expression, op.startsWith(u'=')});
    }
    LabelSelector selector;
    selector.m_text = text;
    selector.m_inner.append(inner);
    selector.m_alternatives.append(conditions);
    return selector;
}

LabelSelector LabelSelector::either(const LabelSelector &one, const LabelSelector &other)
{
    LabelSelector selector = one;
    selector.m_text =
        QCoreApplication::translate("canary", "%1 or %2").arg(one.m_text, other.m_text);
    selector.m_inner += other.m_inner;
    selector.m_alternatives += other.m_alternatives;
    return selector;
}

bool LabelSelector::matches(const QHash<QString, QString> &labels) const
{
    const auto holds = [&labels](const Condition &condition) {
        return condition.value.match(labels.value(condition.label)).hasMatch() == condition.wanted;
    };
    return std::ranges::any_of(m_alternatives, [&holds](const QList<Condition> &conditions) {
        return std::ranges::all_of(conditions, holds);
    });
}
