// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/parameters.h"
#include "checks/tlsplace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// The place named, and the other hosts, each at its own port; an Error names one that is none.
static Result<QList<TlsOffer>> certificatePlaces(const QJsonObject &with,
                                                 const CheckContext &context)
{
    QList<TlsOffer> places;
    if (const std::optional<TlsOffer> place = tlsPlaceOf(with, context))
        places.append(*place);
    for (const QString &host : textsOf(with["hosts"_L1])) {
        const QUrl url(u"https://"_s + host);
        if (url.host().isEmpty() || url.path().size() > 1)
            return failure(
                QCoreApplication::translate("checks", "\"%1\" is not of the form HOST or HOST:PORT")
                    .arg(host));
        std::optional<TlsOffer> other = tlsPlaceOf(
            {{u"host"_s, url.host()}, {u"port"_s, url.port(443)}, {u"ca"_s, with["ca"_L1]}},
            context);
        // The same authorities as the first, wherever those are named.
        if (other->caFile.isEmpty() && !places.isEmpty())
            other->caFile = places.first().caFile;
        places.append(*other);
    }
    return places;
}

/// {url: ADDRESS | target: NAME | host: NAME, port: 443, hosts: [HOST | HOST:PORT..], origin:
/// ADDRESS, ca: FILE, minDays: 30}: at every address that the name has, IPv4 and IPv6, the
/// certificate is for that name, its chain is trusted, and so many days are left; of each of the
/// hosts, too.
static CheckResult runCertificateCheck(const CheckSpec &spec, const CheckContext &context)
{
    const bool namesOne = spec.with.contains("target"_L1) || spec.with.contains("url"_L1)
        || spec.with.contains("host"_L1);
    if (!tlsPlaceOf(spec.with, context) && (namesOne || isBlank(spec.with["hosts"_L1])))
        return blank(spec, spec.with.contains("target"_L1) ? u"target"_s : u"url"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    const Result<qint64> days = countOf(spec.with["minDays"_L1], 30);
    if (!days)
        return noAnswer(spec, days.error());
    const QDateTime now = context.clock.now();
    const Result<QList<TlsOffer>> found = certificatePlaces(spec.with, context);
    if (!found)
        return noAnswer(spec, found.error());
    QStringList names;
    QStringList vantages;
    for (const TlsOffer &place : *found) {
        names.append(place.host);
        vantages.append(u"%1:%2"_s.arg(place.host).arg(place.port));
    }
    Observation sighting;
    sighting.expected = QCoreApplication::translate(
                            "checks", "a trusted certificate for %1 with %2 days left or more")
                            .arg(names.join(", "_L1))
                            .arg(*days);
    const Patience patience {context.deadline, context.stop};
    QStringList seen;
    QStringList wrong;
    for (qsizetype at = 0; at < found->size(); ++at) {
        sighting.vantage = u"%1 → %2"_s.arg(context.here, vantages.join(", "_L1));
        const Result<TlsOffers> everywhere = everyAddressOf(found->at(at), patience);
        if (!everywhere)
            return noAnswer(spec, everywhere.error(), sighting);
        QStringList peers;
        for (const TlsOffer &place : everywhere->offers) {
            const Result<TlsAnswer> got = tlsHandshake(place, patience);
            if (!got)
                return noAnswer(spec, got.error(), sighting);
            peers.append(got->peer);
            if (!got->agreed)
                return noAnswer(spec,
                                QCoreApplication::translate("checks", "TLS: no handshake: %1")
                                    .arg(got->refusal),
                                sighting);
            const QString text = certificateText(*got, now);
            // One line where all addresses show the same.
            if (seen.isEmpty() || seen.last() != text)
                seen.append(text);
            sighting.evidence += plainText(text).toUtf8() + '\n' + got->chainPem;
            const QString fault = certificateFault(*got, *days, now);
            if (fault.isEmpty())
                continue;
            wrong.append(everywhere->offers.size() > 1
                             ? u"%1 (%2): "_s.arg(names[at], got->peer) + fault
                             : found->size() > 1 ? names[at] + u": "_s + fault
                                                 : fault);
        }
        vantages[at] += u" (%1)"_s.arg(peers.join(", "_L1));
        if (const QString text = everywhere->passedOverText(); !text.isEmpty()) {
            seen.append(names[at] + u": "_s + text);
            sighting.evidence += seen.last().toUtf8() + '\n';
        }
    }
    sighting.vantage = u"%1 → %2"_s.arg(context.here, vantages.join(", "_L1));
    sighting.seen = seen.join("; "_L1);
    sighting.reason = wrong.isEmpty() ? sighting.seen : wrong.join("; "_L1);
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind certificateKind()
{
    return {u"certificate"_s,
            QT_TRANSLATE_NOOP("checks", "a certificate is valid for long enough"),
            3,
            {u"url"_s, u"target"_s, u"host"_s, u"port"_s, u"hosts"_s, u"origin"_s, u"ca"_s,
             u"minDays"_s},
            runCertificateCheck};
}
