// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/dns.h"

#include "checks/answer.h"
#include "checks/parameters.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

/// Those of the expected values that can stand in records of that type.
static QStringList expectedOf(const QStringList &expected, const QString &type)
{
    QStringList fitting;
    for (const QString &value : expected) {
        const QHostAddress address(value);
        const bool six = address.protocol() == QHostAddress::IPv6Protocol;
        if (type == "A"_L1 ? !address.isNull() && !six : type == "AAAA"_L1 ? six : address.isNull())
            fitting.append(address.isNull() ? value.toLower() : address.toString());
    }
    fitting.sort();
    return fitting;
}

/// {names: [NAME..], types: [A, AAAA..], expect: [VALUE..] | agree: true, resolvers: [ADDRESS..],
/// authority: [ADDRESS..], maxTtl: SECONDS}: every server named answers with exactly what is
/// expected (where nobody says what that is, with what the first says), the authority as one, for
/// no longer than that, and there is a record of every type. One server alone is a warning.
static CheckResult runDnsCheck(const CheckSpec &spec, const CheckContext &context)
{
    const bool agree = spec.with["agree"_L1].toBool();
    for (const QString &name : {u"names"_s, u"resolvers"_s, u"expect"_s}) {
        if (isBlank(spec.with[name]) && !(agree && name == "expect"_L1))
            return blank(spec, name);
    }
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    QStringList types = textsOf(spec.with["types"_L1]);
    if (types.isEmpty())
        types = {u"A"_s, u"AAAA"_s};
    const QStringList expect = textsOf(spec.with["expect"_L1]);
    const QStringList authority = textsOf(spec.with["authority"_L1]);
    const QStringList servers = textsOf(spec.with["resolvers"_L1]) + authority;
    const Result<qint64> maxTtl = countOf(spec.with["maxTtl"_L1], 0);
    if (!maxTtl)
        return noAnswer(spec, maxTtl.error());
    Observation sighting;
    sighting.expected = agree
        ? QCoreApplication::translate("checks", "the same everywhere")
        : QCoreApplication::translate("checks", "%1 everywhere").arg(expect.join(", "_L1));
    if (agree && servers.size() < 2)
        return noAnswer(
            spec, QCoreApplication::translate("checks", "one server alone agrees with nobody"),
            sighting);
    sighting.vantage = context.here + u" → "_s + servers.join(", "_L1);
    QStringList wrong;
    QStringList missing;
    QStringList empty;
    qsizetype records = 0;
    for (const QString &name : textsOf(spec.with["names"_L1])) {
        qsizetype found = 0;
        for (const QString &type : std::as_const(types)) {
            QStringList wanted = expectedOf(expect, type);
            const qsizetype before = found;
            for (qsizetype at = 0; at < servers.size(); ++at) {
                const bool speaks = at >= servers.size() - authority.size();
                const Result<DnsAnswer> got =
                    dnsAsk({name, type, servers[at]}, {context.deadline, context.stop});
                if (!got)
                    return noAnswer(spec, got.error(), sighting);
                const QString line =
                    u"%1 %2 @%3: %4 %5 AA=%6 TTL=%7"_s
                        .arg(name, type, servers[at], got->code, got->values.join(", "_L1))
                        .arg(got->authoritative)
                        .arg(got->ttl);
                sighting.evidence += line.toUtf8() + '\n';
                found += got->values.size();
                QStringList values = got->values;
                for (QString &value : values)
                    value = QHostAddress(value).isNull() ? value.toLower()
                                                         : QHostAddress(value).toString();
                values.sort();
                if (got->code != "NOERROR"_L1 && got->code != "NXDOMAIN"_L1)
                    return noAnswer(spec, line, sighting);
                const QString place = u"%1 %2 @%3"_s.arg(name, type, servers[at]);
                if (agree && at == 0)
                    wanted = values;
                if (values != wanted)
                    wrong.append(place + u": "_s
                                 + (values.isEmpty()
                                        ? QCoreApplication::translate("checks", "nothing (%1)")
                                              .arg(got->code)
                                        : values.join(", "_L1)));
                else if (*maxTtl > 0 && got->ttl > *maxTtl)
                    wrong.append(QCoreApplication::translate("checks", "%1 may be kept for %2 s")
                                     .arg(place, moving(got->ttl)));
                else if (speaks && !got->authoritative)
                    wrong.append(QCoreApplication::translate("checks", "%1 is not the authority")
                                     .arg(place));
            }
            if (found == before)
                missing.append(name + u' ' + type);
        }
        records += found;
        if (found == 0)
            empty.append(name);
    }
    // That there is none of a kind is as expected only where nobody asked for it.
    if (wrong.isEmpty() && empty.isEmpty() && !missing.isEmpty())
        wrong.append(QCoreApplication::translate("checks", "no record at all: %1")
                         .arg(missing.join(", "_L1)));
    if (wrong.isEmpty() && !empty.isEmpty())
        return noAnswer(
            spec,
            QCoreApplication::translate("checks", "%1 has no record anywhere: that proves nothing")
                .arg(empty.join(", "_L1)),
            sighting);
    sighting.seen = wrong.isEmpty()
        ? QCoreApplication::translate("checks", "%1 records, all as expected").arg(records)
        : wrong.join("; "_L1);
    sighting.reason = wrong.isEmpty() ? sighting.seen : wrong.first();
    if (wrong.isEmpty() && QSet<QString>(servers.cbegin(), servers.cend()).size() < 2) {
        sighting.reason = QCoreApplication::translate(
            "checks", "only one server was asked: others may say something else");
        sighting.advice = QCoreApplication::translate(
            "checks", "Name in the plan a second resolver, and the zone's own name server.");
        return warning(spec, sighting);
    }
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind dnsKind()
{
    return {u"dns"_s,
            QT_TRANSLATE_NOOP("checks", "names lead where they should, whoever is asked"),
            4,
            {u"names"_s, u"types"_s, u"expect"_s, u"agree"_s, u"resolvers"_s, u"authority"_s,
             u"maxTtl"_s},
            runDnsCheck};
}
