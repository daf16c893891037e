// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/opening/firstlook.h"

#include "domain/clock.h"
#include "launch/ledger.h"
#include "signoff/consolekey.h"

#include <QCoreApplication>

namespace {

struct FirstLookText
{
    Q_DECLARE_TR_FUNCTIONS(OpenLaunchText)
};

} // namespace

/// Whoever goes on with a head of somebody else's would sign a forged history.
static std::optional<QString> headFaultOf(const Ledger &ledger, const LaunchOpened &opened)
{
    const Result<SignedHead> head = ledger.signedHead();
    if (!head)
        return head.error().message;
    if (opened.consoleKey.isEmpty() && head->signature.isEmpty())
        return std::nullopt;
    const Result<void> made = verifyHead(head->text, head->signature, opened.consoleKey);
    return made
        ? std::nullopt
        : std::optional(
              FirstLookText::tr("the head's signature is bad: %1").arg(made.error().message));
}

/// The whole chain, where a quick look does not tell: it names what is wrong.
static Result<FirstLook> lookThrough(const QString &path)
{
    QList<Entry> entries;
    const Result<Ledger> ledger =
        Ledger::open(path, Ledger::Mode::ReadOnly, SystemClock(), &entries);
    if (!ledger)
        return std::unexpected(ledger.error());
    // An altered first entry says nothing any more; the chain says what is wrong.
    if (const std::optional<Error> damage = ledger->damage(); damage && entries.isEmpty())
        return std::unexpected(*damage);
    const auto *first =
        entries.isEmpty() ? nullptr : std::get_if<LaunchOpened>(&entries.constFirst().event);
    if (!first)
        return failure(FirstLookText::tr("the first entry does not open a launch"), path);
    FirstLook look {
        *first, entries.constLast().time, ledger->id(), {}, headFaultOf(*ledger, *first)};
    for (const Entry &entry : std::as_const(entries))
        look.leaves.append(entry.leaf);
    return look;
}

Result<FirstLook> lookInto(const QString &path)
{
    const Result<Ledger> ledger = Ledger::peek(path, SystemClock());
    if (!ledger)
        return std::unexpected(ledger.error());
    const Result<Entry> first = ledger->entry(0);
    const Result<Entry> last = ledger->entry(ledger->size() - 1);
    const Result<QStringList> leaves = ledger->storedLeaves();
    if (!first || !last || !leaves || !std::holds_alternative<LaunchOpened>(first->event))
        return lookThrough(path);
    const auto &opened = std::get<LaunchOpened>(first->event);
    return FirstLook {opened, last->time, ledger->id(), *leaves, headFaultOf(*ledger, opened)};
}

/// The one who holds it may have gone on between the look and the mark: then it is looked at again.
std::optional<MarkFault> unlikeSeen(const HighWaterMarks &marks, const QString &path,
                                    FirstLook look)
{
    std::optional<MarkFault> fault;
    for (int attempt = 0; attempt < 3; ++attempt) {
        fault = marks.faultOf(look.ledger, path, look.leaves).value_or(std::nullopt);
        if (!fault)
            return fault;
        Result<FirstLook> again = lookInto(path);
        if (!again || again->leaves == look.leaves)
            return fault;
        look = std::move(*again);
    }
    return fault;
}
