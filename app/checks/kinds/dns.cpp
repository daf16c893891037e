// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/nameservers.h"
#include "checks/parameters.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr int usualPort = 53;

/// Those of the expected values that can stand in records of that type.
QStringList expectedOf(const QStringList &expected, const QString &type)
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

QStringList valuesOf(const DnsAnswer &answer)
{
    QStringList values = answer.values;
    for (QString &value : values)
        value = QHostAddress(value).isNull() ? value.toLower() : QHostAddress(value).toString();
    values.sort();
    return values;
}

struct DnsWishes
{
    QStringList types;
    QStringList expect;
    QStringList resolvers;
    /// Addresses of the zone's name servers; "ns": those that its NS records name.
    QStringList authority;
    int port = usualPort;
    qint64 maxTtl = 0;
    bool agree = false;
    /// The plan says nothing of types: where there is no IPv6, that is told.
    bool usualTypes = false;

    bool findsAuthority() const { return authority == QStringList {u"ns"_s}; }
};

struct DnsFindings
{
    QStringList wrong;
    QStringList missing;
    QStringList onlyFour;
    QStringList empty;
    QSet<QString> asked;
    QByteArray evidence;
    qsizetype records = 0;
};

class DnsLook
{
public:
    DnsLook(const DnsWishes &wishes, const Patience &patience)
        : m_wishes(wishes)
        , m_patience(patience)
    {
    }

    /// Asks every server for that name. An Error: one gives no answer.
    Result<void> lookUp(const QString &name);
    const DnsFindings &findings() const { return m_found; }

private:
    Result<qsizetype> lookUp(const QString &name, const QString &type,
                             const QStringList &authority);
    Result<DnsAnswer> ask(const DnsQuestion &question, bool speaks);
    void judge(const DnsQuestion &question, const DnsAnswer &got, bool speaks,
               const QStringList &wanted);

    DnsWishes m_wishes;
    Patience m_patience;
    DnsFindings m_found;
};

Result<void> DnsLook::lookUp(const QString &name)
{
    QStringList authority = m_wishes.authority;
    if (m_wishes.findsAuthority()) {
        const Result<QStringList> servers =
            nameServersOf(name, m_wishes.resolvers.first(), m_wishes.port, m_patience);
        if (!servers)
            return std::unexpected(servers.error());
        authority = *servers;
    }
    qsizetype found = 0;
    for (const QString &type : std::as_const(m_wishes.types)) {
        const Result<qsizetype> records = lookUp(name, type, authority);
        if (!records)
            return std::unexpected(records.error());
        if (*records == 0 && found > 0 && type == "AAAA"_L1 && m_wishes.usualTypes)
            m_found.onlyFour.append(name);
        else if (*records == 0)
            m_found.missing.append(name + u' ' + type);
        found += *records;
    }
    m_found.records += found;
    if (found == 0)
        m_found.empty.append(name);
    return {};
}

Result<qsizetype> DnsLook::lookUp(const QString &name, const QString &type,
                                  const QStringList &authority)
{
    QStringList wanted = expectedOf(m_wishes.expect, type);
    const QStringList servers = m_wishes.resolvers + authority;
    qsizetype found = 0;
    for (qsizetype at = 0; at < servers.size(); ++at) {
        const bool speaks = at >= m_wishes.resolvers.size();
        const DnsQuestion question {name, type, servers[at]};
        const Result<DnsAnswer> got = ask(question, speaks);
        if (!got)
            return std::unexpected(got.error());
        found += got->values.size();
        if (m_wishes.agree && at == 0)
            wanted = valuesOf(*got);
        judge(question, *got, speaks, wanted);
    }
    return found;
}

Result<DnsAnswer> DnsLook::ask(const DnsQuestion &question, bool speaks)
{
    Result<DnsAnswer> got = speaks
        ? askNameServer(question, m_wishes.resolvers.first(), m_wishes.port, m_patience)
        : dnsAsk(question, m_patience);
    if (!got)
        return got;
    m_found.asked.insert(question.server);
    const QString line = u"%1 %2 @%3: %4 %5 AA=%6 TTL=%7"_s
                             .arg(question.name, question.type, question.server, got->code,
                                  got->values.join(", "_L1))
                             .arg(got->authoritative)
                             .arg(got->ttl);
    m_found.evidence += line.toUtf8() + '\n';
    if (got->code != "NOERROR"_L1 && got->code != "NXDOMAIN"_L1)
        return failure(line);
    return got;
}

void DnsLook::judge(const DnsQuestion &question, const DnsAnswer &got, bool speaks,
                    const QStringList &wanted)
{
    const QStringList values = valuesOf(got);
    const QString place = u"%1 %2 @%3"_s.arg(question.name, question.type, question.server);
    if (values != wanted)
        m_found.wrong.append(
            place + u": "_s
            + (values.isEmpty()
                   ? QCoreApplication::translate("checks", "nothing (%1)").arg(got.code)
                   : values.join(", "_L1)));
    else if (m_wishes.maxTtl > 0 && got.ttl > m_wishes.maxTtl)
        m_found.wrong.append(QCoreApplication::translate("checks", "%1 may be kept for %2 s")
                                 .arg(place, moving(got.ttl)));
    // That there is nothing proves no authority: some say so of a name that is theirs, without it.
    else if (speaks && !got.authoritative && !values.isEmpty())
        m_found.wrong.append(
            QCoreApplication::translate("checks", "%1 is not the authority").arg(place));
}

QString expectedText(const DnsWishes &wishes)
{
    QString text = wishes.agree
        ? QCoreApplication::translate("checks", "the same everywhere")
        : QCoreApplication::translate("checks", "%1 everywhere").arg(wishes.expect.join(", "_L1));
    if (!wishes.authority.isEmpty())
        text += u", "_s
            + QCoreApplication::translate("checks", "and the zone's own name servers say so");
    return text;
}

QString withoutIpv6(const DnsFindings &found)
{
    return QCoreApplication::translate("checks", "no IPv6 address (AAAA): %1")
        .arg(found.onlyFour.join(", "_L1));
}

/// Why what was seen is not enough, and what to do; nothing where it is.
std::optional<std::pair<QString, QString>> shortfall(const DnsWishes &wishes,
                                                     const DnsFindings &found)
{
    const QString morePlaces = QCoreApplication::translate(
        "checks", "Name in the plan a second resolver, and the zone's own name server.");
    if (QSet<QString>(wishes.resolvers.cbegin(), wishes.resolvers.cend()).size() < 2)
        return std::pair(
            QCoreApplication::translate(
                "checks", "only one resolver was asked: others may say something else"),
            morePlaces);
    if (wishes.authority.isEmpty())
        return std::pair(QCoreApplication::translate(
                             "checks",
                             "the zone's own name servers were not asked: what resolvers keep may "
                             "be over tomorrow"),
                         morePlaces);
    if (!found.onlyFour.isEmpty())
        return std::pair(withoutIpv6(found),
                         QCoreApplication::translate("checks",
                                                     "Waive it, or name the types that are meant "
                                                     "in the plan, where IPv4 alone is wanted."));
    return std::nullopt;
}

} // namespace

/// {names: [NAME..], types: [A, AAAA..], expect: [VALUE..] | agree: true, resolvers: [ADDRESS..],
/// authority: ns | [ADDRESS..], authorityPort: 53, maxTtl: SECONDS}: every server named answers
/// with exactly what is expected (where nobody says what that is, with what the first says), for no
/// longer than that, and there is a record of every type (where the plan names none, no IPv6 is a
/// warning); the zone's name servers, which with "ns"
/// the first resolver names, answer as its authority. Without them, or with one resolver alone, it
/// is a warning.
static CheckResult runDnsCheck(const CheckSpec &spec, const CheckContext &context)
{
    DnsWishes wishes {.types = textsOf(spec.with["types"_L1]),
                      .expect = textsOf(spec.with["expect"_L1]),
                      .resolvers = textsOf(spec.with["resolvers"_L1]),
                      .authority = textsOf(spec.with["authority"_L1]),
                      .agree = spec.with["agree"_L1].toBool()};
    for (const QString &name : {u"names"_s, u"resolvers"_s, u"expect"_s}) {
        if (isBlank(spec.with[name]) && !(wishes.agree && name == "expect"_L1))
            return blank(spec, name);
    }
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    wishes.usualTypes = wishes.types.isEmpty();
    if (wishes.usualTypes)
        wishes.types = {u"A"_s, u"AAAA"_s};
    const Result<qint64> maxTtl = countOf(spec.with["maxTtl"_L1], 0);
    const Result<qint64> port = countOf(spec.with["authorityPort"_L1], usualPort);
    if (!maxTtl || !port)
        return noAnswer(spec, maxTtl ? port.error() : maxTtl.error());
    wishes.maxTtl = *maxTtl;
    wishes.port = int(std::min<qint64>(*port, 65535));
    Observation sighting;
    sighting.expected = expectedText(wishes);
    sighting.vantage = context.here + u" → "_s + wishes.resolvers.join(", "_L1);
    if (wishes.agree && wishes.resolvers.size() + wishes.authority.size() < 2)
        return noAnswer(
            spec, QCoreApplication::translate("checks", "one server alone agrees with nobody"),
            sighting);
    DnsLook look(wishes, {context.deadline, context.stop});
    const DnsFindings &found = look.findings();
    for (const QString &name : textsOf(spec.with["names"_L1])) {
        const Result<void> answered = look.lookUp(name);
        sighting.evidence = found.evidence;
        QStringList asked(found.asked.cbegin(), found.asked.cend());
        asked.sort();
        if (!asked.isEmpty())
            sighting.vantage = context.here + u" → "_s + asked.join(", "_L1);
        if (!answered)
            return noAnswer(spec, answered.error(), sighting);
    }
    QStringList wrong = found.wrong;
    // That there is none of a kind is as expected only where nobody asked for it.
    if (wrong.isEmpty() && found.empty.isEmpty() && !found.missing.isEmpty())
        wrong.append(QCoreApplication::translate("checks", "no record at all: %1")
                         .arg(found.missing.join(", "_L1)));
    if (wrong.isEmpty() && !found.empty.isEmpty())
        return noAnswer(
            spec,
            QCoreApplication::translate("checks", "%1 has no record anywhere: that proves nothing")
                .arg(found.empty.join(", "_L1)),
            sighting);
    sighting.seen = wrong.isEmpty()
        ? QCoreApplication::translate("checks", "%1 records, all as expected").arg(found.records)
        : wrong.join("; "_L1);
    sighting.reason = wrong.isEmpty() ? sighting.seen : wrong.first();
    if (!found.onlyFour.isEmpty())
        sighting.seen += u"; "_s + withoutIpv6(found);
    if (const auto lacking = shortfall(wishes, found); wrong.isEmpty() && lacking) {
        sighting.reason = lacking->first;
        sighting.advice = lacking->second;
        return warning(spec, sighting);
    }
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind dnsKind()
{
    return {u"dns"_s,
            QT_TRANSLATE_NOOP("checks", "names lead where they should, whoever is asked"),
            6,
            {u"names"_s, u"types"_s, u"expect"_s, u"agree"_s, u"resolvers"_s, u"authority"_s,
             u"authorityPort"_s, u"maxTtl"_s},
            runDnsCheck};
}
