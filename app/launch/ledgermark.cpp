// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/ledgermark.h"

#include "domain/canonicaljson.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

/// A mark stays small enough for a keychain's entry.
static constexpr qsizetype mostPoints = 24;

namespace {

struct MarkWords
{
    Q_DECLARE_TR_FUNCTIONS(ledgermark)
};

} // namespace

void LedgerMark::raise(qint64 size, const QString &head)
{
    if (!points.isEmpty() && points.constLast().size >= size)
        return;
    points.append({size, head});
    if (points.size() <= mostPoints)
        return;
    // Every second of the older half goes, so that the past stays in ever wider steps.
    QList<Point> kept;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (i % 2 == 0 || i >= points.size() / 2)
            kept.append(points.at(i));
    }
    points = kept;
}

QByteArray markText(const LedgerMark &mark)
{
    QJsonArray points;
    for (const LedgerMark::Point &point : mark.points)
        points.append(QJsonObject {{u"size"_s, point.size}, {u"head"_s, point.head}});
    return toCanonical({{u"ledger"_s, mark.ledger}, {u"points"_s, points}, {u"v"_s, 1}})
        .value_or(QByteArray());
}

Result<LedgerMark> readMark(const QByteArray &text)
{
    const Result<QJsonObject> object = fromCanonical(text);
    if (!object)
        return std::unexpected(object.error());
    LedgerMark mark;
    mark.ledger = (*object)["ledger"_L1].toString();
    for (const QJsonValue &value : (*object)["points"_L1].toArray()) {
        const LedgerMark::Point point {value["size"_L1].toInteger(), value["head"_L1].toString()};
        if (point.size < 1 || point.head.size() != 64)
            return failure(MarkWords::tr("the mark is damaged"));
        mark.raise(point.size, point.head);
    }
    if (mark.ledger.isEmpty() || mark.points.isEmpty())
        return failure(MarkWords::tr("the mark is damaged"));
    return mark;
}

std::optional<MarkFault> faultAgainst(const LedgerMark &mark, const QStringList &leaves,
                                      bool isWhole)
{
    MarkFault fault;
    const LedgerMark::Point &newest = mark.points.constLast();
    for (const LedgerMark::Point &point : mark.points) {
        if (point.size > leaves.size())
            break;
        if (leaves.at(point.size - 1) == point.head) {
            fault.standing = point.size;
            continue;
        }
        fault.why = fault.standing == 0
            ? MarkWords::tr("It was rewritten from its first entry on: this console saw another "
                            "opening, and %1 entries up to head %2")
                  .arg(newest.size)
                  .arg(newest.head.first(16))
            : MarkWords::tr("It is a fork, or was rewritten: its first %1 entries are those this "
                            "console saw, somewhere in the next %2 it differs; seen were %3 up to "
                            "head %4")
                  .arg(fault.standing)
                  .arg(point.size - fault.standing)
                  .arg(newest.size)
                  .arg(newest.head.first(16));
        return fault;
    }
    if (!isWhole || newest.size <= leaves.size())
        return std::nullopt;
    fault.standing = leaves.size();
    fault.why =
        MarkWords::tr("It is an older copy, or its end was cut off: it ends after %1 entries, "
                      "this console saw %2 up to head %3")
            .arg(leaves.size())
            .arg(newest.size)
            .arg(newest.head.first(16));
    return fault;
}
