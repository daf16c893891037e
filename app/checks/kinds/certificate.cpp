// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/parameters.h"
#include "checks/tlsplace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// {url: ADDRESS | target: NAME | host: NAME, port: 443, origin: ADDRESS, ca: FILE, minDays: 30}:
/// the certificate is for that name, its chain is trusted, and so many days are left.
static CheckResult runCertificateCheck(const CheckSpec &spec, const CheckContext &context)
{
    const std::optional<TlsOffer> offer = tlsPlaceOf(spec.with, context);
    if (!offer)
        return blank(spec, spec.with.contains("target"_L1) ? u"target"_s : u"url"_s);
    if (const auto name = findBlank(spec.with))
        return blank(spec, *name);
    const int days =
        spec.with.contains("minDays"_L1) ? textOf(spec.with["minDays"_L1]).toInt() : 30;
    const QDateTime now = context.clock.now();
    Observation sighting;
    sighting.expected = QCoreApplication::translate(
                            "checks", "a trusted certificate for %1 with %2 days left or more")
                            .arg(offer->host)
                            .arg(days);
    sighting.vantage = u"%1 → %2:%3"_s.arg(context.here, offer->host).arg(offer->port);
    const Result<TlsAnswer> got = tlsHandshake(*offer, {context.deadline, context.stop});
    if (!got)
        return noAnswer(spec, got.error(), sighting);
    sighting.vantage += u" (%1)"_s.arg(got->peer);
    if (!got->agreed)
        return noAnswer(
            spec, QCoreApplication::translate("checks", "TLS: no handshake: %1").arg(got->refusal),
            sighting);
    sighting.seen = certificateText(*got, now);
    sighting.evidence = sighting.seen.toUtf8() + '\n' + got->chainPem;
    const QString fault = certificateFault(*got, days, now);
    sighting.reason = fault.isEmpty() ? sighting.seen : fault;
    return answer(spec, fault.isEmpty(), sighting);
}

CheckKind certificateKind()
{
    return {u"certificate"_s,
            QT_TRANSLATE_NOOP("checks", "a certificate is valid for long enough"),
            2,
            {u"url"_s, u"target"_s, u"host"_s, u"port"_s, u"origin"_s, u"ca"_s, u"minDays"_s},
            runCertificateCheck};
}
