// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/tlsplace.h"

#include "checks/parameters.h"
#include "checks/webrequest.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

std::optional<TlsOffer> tlsPlaceOf(const QJsonObject &with, const CheckContext &context)
{
    TlsOffer offer;
    QString authorities = textOf(with["ca"_L1]);
    if (const std::optional<QUrl> url = addressOf(with, context)) {
        offer.host = url->host();
        offer.port = quint16(url->port(443));
        if (authorities.isEmpty())
            authorities = textOf(context.targets.value(textOf(with["target"_L1]))["ca"_L1]);
    } else if (!isBlank(with["host"_L1])) {
        offer.host = textOf(with["host"_L1]);
    }
    if (with.contains("port"_L1))
        offer.port = quint16(textOf(with["port"_L1]).toUInt());
    offer.address = textOf(with["origin"_L1]);
    if (offer.host.isEmpty())
        return std::nullopt;
    if (!authorities.isEmpty() && authorities != "system"_L1)
        offer.caFile = pathOf(context, authorities);
    return offer;
}

QString TlsOffers::passedOverText() const
{
    return passedOver.isEmpty()
        ? QString()
        : QCoreApplication::translate("checks", "not to be reached from here: %1")
              .arg(passedOver.join(", "_L1));
}

TlsOffers offersAt(const TlsOffer &offer, QList<QHostAddress> addresses)
{
    TlsOffers everywhere;
    const auto unreachable = [](const QHostAddress &address) { return !hasWayTo(address); };
    if (!std::ranges::all_of(addresses, unreachable)) {
        addresses.removeIf([&](const QHostAddress &address) {
            const bool isLeftOut = unreachable(address);
            if (isLeftOut)
                everywhere.passedOver.append(address.toString());
            return isLeftOut;
        });
    }
    for (const QHostAddress &address : std::as_const(addresses)) {
        everywhere.offers.append(offer);
        everywhere.offers.last().address = address.toString();
    }
    return everywhere;
}

Result<TlsOffers> everyAddressOf(const TlsOffer &offer, const Patience &patience)
{
    if (!offer.address.isEmpty())
        return TlsOffers {.offers = {offer}};
    const Result<QList<QHostAddress>> addresses = addressesOf(offer.host, patience);
    if (!addresses)
        return std::unexpected(addresses.error());
    return offersAt(offer, *addresses);
}

QString certificateFault(const TlsAnswer &answer, qint64 minDays, const QDateTime &now)
{
    if (!answer.distrust.isEmpty())
        return QCoreApplication::translate("checks", "the certificate is not trusted: %1")
            .arg(answer.distrust);
    if (!answer.notAfter.isValid())
        return QCoreApplication::translate("checks", "the certificate says no end");
    const qint64 days = now.daysTo(answer.notAfter);
    if (days < minDays)
        return QCoreApplication::translate("checks", "the certificate ends in %1 days")
            .arg(moving(days));
    // The chain is as good as the first of it that ends.
    if (answer.chainNotAfter.isValid() && now.daysTo(answer.chainNotAfter) < minDays)
        return QCoreApplication::translate("checks",
                                           "%1, which the certificate hangs on, ends in %2 days")
            .arg(answer.chainEnds, moving(now.daysTo(answer.chainNotAfter)));
    return {};
}

QString certificateText(const TlsAnswer &answer, const QDateTime &now)
{
    return QCoreApplication::translate("checks", "%1, from %2, %3 days left")
        .arg(answer.names.join(", "_L1), answer.issuer, moving(now.daysTo(answer.notAfter)));
}
