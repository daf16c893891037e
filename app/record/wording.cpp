// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/wording.h"

#include "record/telling.h"
#include "signoff/sshsig.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono;

QString Wording::counts(const DoneCounts &c)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts.append(text.arg(count));
    };
    add(c.proved, Telling::tr("%1 proved by machine"));
    add(c.accepted, Telling::tr("%1 accepted by a person"));
    add(c.attested, Telling::tr("%1 attested"));
    add(c.waived, Telling::tr("%1 waived"));
    add(c.notApplicable, Telling::tr("%1 not applicable"));
    add(c.total - c.done() - c.waived - c.notApplicable, Telling::tr("%1 open"));
    return parts.isEmpty() ? Telling::tr("none settled") : parts.join(u", "_s);
}

QString Wording::evidence(const ItemStatus &status, const LaunchRecord &record)
{
    QStringList parts;
    switch (status.state) {
    case ItemState::Attested:
    case ItemState::Accepted:
    case ItemState::Waived:
    case ItemState::NotApplicable:
        parts.append(Telling::tr("by %1").arg(person(record, status.by)));
        break;
    default: break;
    }
    if (!status.note.isEmpty())
        parts.append(oneLine(status.note));
    else if (status.result && !status.result->reason.isEmpty())
        parts.append(oneLine(status.result->reason));
    return parts.join(u": "_s);
}

QString Wording::titleOf(const LaunchRecord &record, const ItemId &id)
{
    if (record.runbook) {
        if (const ChecklistItem *item = record.runbook->item(id))
            return item->title;
        if (const Step *step = record.runbook->step(id))
            return step->title;
    }
    return id.value.section(u'/', -1);
}

QString Wording::person(const LaunchRecord &record, const PersonId &id)
{
    const auto found = std::ranges::find(record.opened().people, id, &Actor::id);
    return found == record.opened().people.end() || found->name.isEmpty() ? id.value : found->name;
}

QString Wording::age(const QDateTime &from, const QDateTime &to)
{
    const qint64 s = qMax<qint64>(0, from.secsTo(to));
    if (s < 60)
        return Telling::tr("%1 s").arg(s);
    if (s < 3600)
        return Telling::tr("%1 min").arg(s / 60);
    if (s < 2LL * 86400)
        return Telling::tr("%1 h").arg(s / 3600);
    return Telling::tr("%1 days").arg(s / 86400);
}

QString Wording::took(milliseconds time)
{
    if (time < 1000ms)
        return Telling::tr("%1 ms").arg(time.count());
    if (time < 60s)
        return Telling::tr("%1 s").arg(double(time.count()) / 1000, 0, 'f', 1);
    if ((time % 1min) < 1s)
        return Telling::tr("%1 min").arg(time / 1min);
    return Telling::tr("%1 min %2 s").arg(time / 1min).arg((time % 1min) / 1s);
}

QString Wording::rehearsal(const LaunchOpened &opened)
{
    return Telling::tr("REHEARSAL at %1 times speed: nothing of this reached production.")
        .arg(opened.speed);
}

QString Wording::aheadOfTurn(const LaunchRecord &record, const AheadOfTurn &ahead)
{
    return Telling::tr("ahead of its turn, by %1: %2")
        .arg(person(record, ahead.by), oneLine(ahead.reason));
}

QString Wording::clock(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"hh:mm:ss"_s) + " UTC"_L1 : QString();
}

QString Wording::dayAndClock(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd hh:mm:ss"_s) + " UTC"_L1 : QString();
}

QString Wording::fingerprint(const QString &signature)
{
    const Result<SshSignature> read = readSshSignature(signature.toUtf8());
    return read ? sshFingerprint(read->key) : QString();
}

QString Wording::signer(const LaunchRecord &record, const Statement &statement)
{
    const QList<RosterEntry> &roster = record.state.roster();
    const auto holder = std::ranges::find(roster, statement.signerId, &RosterEntry::id);
    const bool isNamedSo = holder == roster.end() || holder->name.isEmpty()
        || holder->name.simplified().compare(statement.signerName.simplified(), Qt::CaseInsensitive)
            == 0;
    return isNamedSo
        ? statement.signerName
        : Telling::tr("%1, with the key of %2").arg(statement.signerName, holder->name);
}

QString Wording::oneLine(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return plain.simplified();
}
