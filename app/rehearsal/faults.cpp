// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/faults.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

struct FaultWord
{
    Fault fault;
    QLatin1StringView name;
};

static constexpr std::array faultWords {
    FaultWord {Fault::Errors, "errors"_L1}, FaultWord {Fault::Latency, "latency"_L1},
    FaultWord {Fault::Health, "health"_L1}, FaultWord {Fault::Silence, "silence"_L1},
    FaultWord {Fault::Crash, "crash"_L1},
};

QString faultName(Fault fault)
{
    for (const FaultWord &word : faultWords) {
        if (word.fault == fault)
            return word.name;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Fault> faultFromName(const QString &name)
{
    for (const FaultWord &word : faultWords) {
        if (word.name == name)
            return word.fault;
    }
    return {};
}

Result<FaultOrder> faultOrder(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    const std::optional<Fault> fault = faultFromName(at < 0 ? text : text.left(at));
    bool ok = true;
    const qint64 seconds = at < 0 ? 0 : text.mid(at + 1).toLongLong(&ok);
    if (!fault || !ok || seconds < 0 || seconds > 86'400) {
        return failure(QCoreApplication::translate("rehearsal",
                                                   "\"%1\" is no fault: errors, latency, health, "
                                                   "silence or crash, then @SECONDS")
                           .arg(text));
    }
    return FaultOrder {*fault, std::chrono::seconds(seconds)};
}

Result<QList<FaultOrder>> faultOrders(const QStringList &texts)
{
    QList<FaultOrder> orders;
    for (const QString &text : texts) {
        const Result<FaultOrder> order = faultOrder(text);
        if (!order)
            return std::unexpected(order.error());
        orders.append(*order);
    }
    return orders;
}
