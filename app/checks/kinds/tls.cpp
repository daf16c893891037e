// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/parameters.h"
#include "checks/tlsplace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// TLS 1.2 without forward secrecy, without authenticated encryption or without a certificate.
constexpr const char *weakCiphers = "ALL:COMPLEMENTOFALL:!ECDHE+AESGCM:!ECDHE+CHACHA20:!ECDHE+"
                                    "AESCCM:!ECDHE+ARIAGCM:@SECLEVEL=0";

struct TlsTry
{
    QString name;
    TlsOffer offer;
    /// Whether the server should take it.
    bool wanted = false;
};

QList<TlsTry> tlsTries(const TlsOffer &place, TlsVersion lowest)
{
    QList<TlsTry> tries;
    for (const TlsVersion version :
         {TlsVersion::V1_0, TlsVersion::V1_1, TlsVersion::V1_2, TlsVersion::V1_3}) {
        if (version >= lowest)
            continue;
        TlsTry one {u"TLS "_s + tlsVersionText(version), place, false};
        one.offer.lowest = version;
        one.offer.highest = version;
        tries.append(one);
    }
    if (lowest <= TlsVersion::V1_2) {
        TlsTry weak {QCoreApplication::translate("checks", "weak ciphers of TLS 1.2"), place,
                     false};
        weak.offer.lowest = TlsVersion::V1_2;
        weak.offer.highest = TlsVersion::V1_2;
        weak.offer.ciphers = weakCiphers;
        tries.append(weak);
    }
    return tries;
}

/// What was seen at one address.
struct TlsSight
{
    QStringList lines;
    QStringList wrong;
    QByteArray chain;
    QString peer;
};

/// Offers everything, then what must be refused. An Error: it cannot be told.
Result<TlsSight> lookAt(const TlsOffer &place, TlsVersion lowest, TlsVersion preferred,
                        qint64 minDays, const CheckContext &context)
{
    const Patience patience {context.deadline, context.stop};
    const Result<TlsAnswer> best = tlsHandshake(place, patience);
    if (!best)
        return std::unexpected(best.error());
    TlsSight sight {
        .lines = {QCoreApplication::translate("checks", "by default: %1")
                      .arg(best->agreed ? best->version + u' ' + best->cipher : best->refusal)},
        .wrong = {},
        .chain = best->chainPem,
        .peer = best->peer};
    if (!best->agreed) {
        // A server of old versions only is an answer; one that speaks no TLS at all is none.
        TlsOffer old = place;
        old.lowest = TlsVersion::V1_0;
        old.highest = TlsVersion::V1_1;
        const Result<TlsAnswer> any = tlsHandshake(old, patience);
        if (!any || !any->agreed)
            return failure(
                QCoreApplication::translate("checks", "TLS: no handshake: %1").arg(best->refusal));
        sight.wrong.append(
            QCoreApplication::translate("checks", "only old versions: %1").arg(any->version));
    } else if (best->version != u"TLSv"_s + tlsVersionText(preferred)) {
        sight.wrong.append(
            QCoreApplication::translate("checks", "%1 is chosen").arg(best->version));
    }
    for (const TlsTry &one : tlsTries(place, lowest)) {
        if (!canOfferTls(*one.offer.highest))
            return failure(
                QCoreApplication::translate("checks", "our library cannot offer %1: not tested")
                    .arg(one.name));
        const Result<TlsAnswer> got = tlsHandshake(one.offer, patience);
        if (!got)
            return std::unexpected(got.error());
        if (got->agreed)
            sight.wrong.append(QCoreApplication::translate("checks", "%1 is taken (%2)")
                                   .arg(one.name, got->cipher));
        sight.lines.append(
            one.name + u": "_s
            + (got->agreed
                   ? got->cipher
                   : QCoreApplication::translate("checks", "refused (%1)").arg(got->refusal)));
    }
    if (best->agreed) {
        const QDateTime now = context.clock.now();
        sight.lines.append(certificateText(*best, now));
        if (const QString fault = certificateFault(*best, minDays, now); !fault.isEmpty())
            sight.wrong.append(fault);
    }
    return sight;
}

} // namespace

/// {url: ADDRESS | target: NAME | host: NAME, port: 443, origin: ADDRESS, ca: FILE, minVersion:
/// "1.2", preferred: "1.3", minDays: N}: at every address that the name has, IPv4 and IPv6, offered
/// everything, the server takes the preferred version; offered only what is older than the least,
/// or only weak ciphers, it refuses. An old version that our own library cannot speak is not
/// counted as refused. The certificate is trusted, for that name, and so many days are left.
static CheckResult runTlsCheck(const CheckSpec &spec, const CheckContext &context)
{
    const std::optional<TlsOffer> place = tlsPlaceOf(spec.with, context);
    if (!place)
        return blank(spec, spec.with.contains("target"_L1) ? u"target"_s : u"url"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    const auto lowest = tlsVersionOf(spec.with["minVersion"_L1].toString(u"1.2"_s));
    const auto preferred = tlsVersionOf(spec.with["preferred"_L1].toString(u"1.3"_s));
    const Result<qint64> days = countOf(spec.with["minDays"_L1], 0);
    if (!days)
        return noAnswer(spec, days.error());
    Observation sighting;
    if (!lowest || !preferred)
        return noAnswer(
            spec,
            QCoreApplication::translate("checks", "a version is one of 1.0, 1.1, 1.2 and 1.3"),
            sighting);
    sighting.expected =
        QCoreApplication::translate(
            "checks", "TLS %1 chosen, nothing below %2, no weak ciphers, a trusted certificate")
            .arg(tlsVersionText(*preferred), tlsVersionText(*lowest));
    sighting.vantage = u"%1 → %2:%3"_s.arg(context.here, place->host).arg(place->port);
    const Result<TlsOffers> everywhere = everyAddressOf(*place, {context.deadline, context.stop});
    if (!everywhere)
        return noAnswer(spec, everywhere.error(), sighting);
    QStringList seen;
    QStringList wrong;
    QStringList peers;
    for (const TlsOffer &one : everywhere->offers) {
        const Result<TlsSight> sight = lookAt(one, *lowest, *preferred, *days, context);
        if (!sight)
            return noAnswer(spec, sight.error(), sighting);
        peers.append(sight->peer);
        const QString at = everywhere->offers.size() > 1 ? sight->peer + u": "_s : QString();
        seen.append(at + sight->lines.join("; "_L1));
        for (const QString &fault : sight->wrong)
            wrong.append(at + fault);
        sighting.evidence +=
            plainText(at + sight->lines.join(u'\n')).toUtf8() + '\n' + sight->chain;
        if (sighting.reason.isEmpty())
            sighting.reason = sight->lines.first();
    }
    if (const QString text = everywhere->passedOverText(); !text.isEmpty()) {
        seen.append(text);
        sighting.evidence += text.toUtf8() + '\n';
    }
    sighting.vantage += u" (%1)"_s.arg(peers.join(", "_L1));
    sighting.seen = seen.join("; "_L1);
    if (!wrong.isEmpty())
        sighting.reason = wrong.join("; "_L1);
    return answer(spec, wrong.isEmpty(), sighting);
}

CheckKind tlsKind()
{
    return {u"tls"_s,
            QT_TRANSLATE_NOOP("checks", "TLS is new enough, old versions are refused"),
            3,
            {u"url"_s, u"target"_s, u"host"_s, u"port"_s, u"origin"_s, u"ca"_s, u"minVersion"_s,
             u"preferred"_s, u"minDays"_s},
            runTlsCheck};
}
