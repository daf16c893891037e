// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/answer.h"
#include "checks/filefacts.h"
#include "checks/parameters.h"
#include "net/tcp.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// Hosts times ports: this is a look, not a scan.
static constexpr qsizetype portCap = 256;

static Result<QList<quint16>> portsOf(const QJsonValue &value)
{
    QList<quint16> ports;
    for (const QString &text : textsOf(value)) {
        const uint port = text.toUInt();
        if (port < 1 || port > 65535)
            return failure(QCoreApplication::translate("checks", "\"%1\" is no port").arg(text));
        ports.append(quint16(port));
    }
    return ports;
}

static QString portStateText(PortState state)
{
    switch (state) {
    case PortState::Open: return QCoreApplication::translate("checks", "open");
    case PortState::Refused: return QCoreApplication::translate("checks", "closed");
    case PortState::Silent: return QCoreApplication::translate("checks", "silent");
    case PortState::Unreachable: break;
    }
    return QCoreApplication::translate("checks", "unreachable");
}

/// What listens on the check's host where others can reach it, as "0.0.0.0:5432", and is not
/// allowed. An Error: that cannot be seen, or nothing listens at all.
static Result<QStringList> strayListeners(const QList<quint16> &allow, const CheckContext &context,
                                          QByteArray &evidence)
{
    const auto listed = askHost(context, {u"ss"_s, u"-Hltn"_s});
    if (!listed || !listed->succeeded())
        return failure(listed ? QString::fromUtf8(listed->output).simplified()
                              : listed.error().text(),
                       u"ss"_s);
    evidence += "ss -Hltn on " + context.host.vantage().toUtf8() + ":\n" + listed->output;
    QStringList stray;
    int heard = 0;
    for (const QString &line : QString::fromUtf8(listed->output).split(u'\n')) {
        const QStringList fields = line.simplified().split(u' ');
        const QString place = fields.value(3);
        if (fields.value(0) != "LISTEN"_L1 || !place.contains(u':'))
            continue;
        ++heard;
        QString address = place.section(u':', 0, -2).section(u'%', 0, 0);
        address.remove(u'[').remove(u']');
        if (!QHostAddress(address).isLoopback()
            && !allow.contains(place.section(u':', -1).toUShort()))
            stray.append(place);
    }
    if (heard == 0)
        return failure(QCoreApplication::translate("checks", "no listener is shown"), u"ss"_s);
    stray.removeDuplicates();
    return stray;
}

/// {hosts: [NAME..], allow: [PORT..], deny: [PORT..], wait: 2s, listeners: true}: on every address
/// of every host all of `allow` are open and none of `deny` is. A host on which nothing allowed
/// answers proves nothing. `listeners`: and on the check's own host, seen from inside, nothing but
/// `allow` listens where others can reach it; where the plan does not say whether, it is a warning.
static CheckResult runPortsCheck(const CheckSpec &spec, const CheckContext &context)
{
    for (const QString &name : {u"hosts"_s, u"allow"_s, u"deny"_s}) {
        if (isBlank(spec.with[name]))
            return blank(spec, name);
    }
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    const Result<QList<quint16>> allow = portsOf(spec.with["allow"_L1]);
    const Result<QList<quint16>> deny = portsOf(spec.with["deny"_L1]);
    if (!allow || !deny)
        return noAnswer(spec, allow ? deny.error() : allow.error());
    const auto wait = durationOf(spec.with["wait"_L1].toString(u"2s"_s));
    const QStringList hosts = textsOf(spec.with["hosts"_L1]);
    Observation sighting;
    sighting.expected = QCoreApplication::translate("checks", "open: %1; not open: %2")
                            .arg(textsOf(spec.with["allow"_L1]).join(", "_L1),
                                 textsOf(spec.with["deny"_L1]).join(", "_L1));
    sighting.vantage = context.here + u" → "_s + hosts.join(", "_L1);
    if (!wait || hosts.size() * (allow->size() + deny->size()) > portCap)
        return noAnswer(
            spec, QCoreApplication::translate("checks", "too many ports, or \"wait\" is none"),
            sighting);
    for (const quint16 port : *allow) {
        if (deny->contains(port))
            return noAnswer(
                spec,
                QCoreApplication::translate("checks", "port %1 is allowed and not allowed at once")
                    .arg(port),
                sighting);
    }
    const Patience patience {context.deadline, context.stop};
    QStringList wrong;
    const bool inside = textOf(spec.with["listeners"_L1]) == "true"_L1;
    if (inside) {
        const Result<QStringList> stray = strayListeners(*allow, context, sighting.evidence);
        if (!stray)
            return noAnswer(spec, stray.error(), sighting);
        for (const QString &place : *stray)
            wrong.append(
                QCoreApplication::translate("checks", "%1 listens and is not allowed").arg(place));
    }
    int tried = 0;
    for (const QString &host : hosts) {
        const Result<QList<QHostAddress>> addresses = addressesOf(host, patience);
        if (!addresses)
            return noAnswer(spec, addresses.error(), sighting);
        for (const QHostAddress &address : *addresses) {
            const auto states = probePorts(address, *allow + *deny, *wait, patience);
            if (!states)
                return noAnswer(spec, states.error(), sighting);
            bool answers = false;
            for (auto state = states->begin(); state != states->end(); ++state) {
                ++tried;
                const QString line = u"%1 %2: %3"_s.arg(address.toString())
                                         .arg(state.key())
                                         .arg(portStateText(state.value()));
                sighting.evidence += line.toUtf8() + '\n';
                const bool open = state.value() == PortState::Open;
                const bool allowed = allow->contains(state.key());
                answers = answers || (open && allowed);
                if (open != allowed)
                    wrong.append(line);
            }
            if (!answers)
                return noAnswer(
                    spec,
                    QCoreApplication::translate(
                        "checks", "%1 answers on none of the allowed ports: that proves nothing")
                        .arg(address.toString()),
                    sighting);
        }
    }
    sighting.seen = wrong.isEmpty()
        ? (inside
               ? QCoreApplication::translate(
                     "checks", "%1 ports tried, all as they should be; nothing else listens there")
               : QCoreApplication::translate("checks", "%1 ports tried, all as they should be"))
              .arg(tried)
        : wrong.join("; "_L1);
    sighting.reason = wrong.isEmpty() ? sighting.seen : wrong.first();
    if (wrong.isEmpty() && !spec.with.contains("listeners"_L1)) {
        sighting.reason = QCoreApplication::translate(
            "checks",
            "the ports tried are as they should be; what listens there was not looked at");
        sighting.advice = QCoreApplication::translate(
            "checks",
            "Set \"listeners\" in the plan: true where the check's host is the one looked at, "
            "else false.");
        return warning(spec, sighting);
    }
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind portsKind()
{
    return {u"ports"_s,
            QT_TRANSLATE_NOOP("checks", "only the ports named are open"),
            3,
            {u"hosts"_s, u"allow"_s, u"deny"_s, u"wait"_s, u"listeners"_s},
            runPortsCheck};
}
