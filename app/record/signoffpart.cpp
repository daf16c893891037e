// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/attestedbracket.h"
#include "record/documentparts.h"
#include "record/telling.h"
#include "record/verifychecks.h"
#include "record/wording.h"

using namespace Qt::StringLiterals;

static void fact(Sheet &sheet, const QString &name, const QString &value, Face face = Face::Small)
{
    if (!value.isEmpty())
        sheet.row({{.x = 0, .width = 86, .text = name, .face = Face::Small, .color = Ink::muted},
                   {.x = 90, .width = 421, .text = value, .face = face}},
                  false);
}

static void drawStatement(Sheet &sheet, const LaunchRecord &record, const Entry &entry,
                          const SignedOff &signOff, const QList<AttestedTime> &attested)
{
    const Result<Statement> statement = readStatement(signOff.statement.toUtf8());
    if (!statement)
        return;
    const Statement &s = *statement;
    const RosterEntry *holder = record.state.holder(s.role);
    const ItemState shape = s.decision == Decision::Go ? ItemState::Pass
        : s.decision == Decision::NoGo                 ? ItemState::Fail
                                                       : ItemState::Warn;
    sheet.keep(150);
    sheet.gap(10);
    sheet.row({{.x = 0,
                .width = Sheet::width,
                .text = Telling::tr("%1: %2 by %3")
                            .arg(holder != nullptr ? holder->title : s.role.value,
                                 decisionWord(s.decision), Wording::signer(record, s)),
                .face = Face::SubHeading,
                .shape = shape}},
              false);
    fact(sheet, Telling::tr("Meaning"), s.meaning);
    fact(sheet, Telling::tr("Reason"), s.reason);
    fact(sheet, Telling::tr("Release digest"),
         s.artifact.isEmpty() ? Telling::tr("not known when it was signed") : s.artifact,
         Face::SmallMono);
    fact(sheet, Telling::tr("Signed at"),
         Telling::tr("%1 by the signer's clock; entry %2")
             .arg(Wording::dayAndClock(s.signedAt))
             .arg(entry.seq));
    fact(sheet, Telling::tr("Attested"),
         bracketOf({.role = s.role, .statement = s, .seq = entry.seq}, attested)
             .words(!record.opened().authorities.isEmpty()));
    fact(sheet, Telling::tr("Knew"),
         Telling::tr("%1 entries, head %2").arg(s.basisSize).arg(s.basisHead), Face::SmallMono);
    fact(sheet, Telling::tr("Key"), Wording::fingerprint(signOff.sig), Face::SmallMono);
    for (const SignOffStatus &said : record.state.signOffs()) {
        if (said.role == s.role && said.seq > entry.seq)
            fact(sheet, Telling::tr("Replaced"),
                 Telling::tr("this role's word is entry %1").arg(said.seq));
        if (said.role == s.role && said.seq == entry.seq && said.withdrawn)
            fact(sheet, Telling::tr("Withdrawn"), Telling::tr("yes, later; see the timeline"));
        if (said.role == s.role && said.seq == entry.seq && said.stale)
            fact(sheet, Telling::tr("Stale"), said.staleBecause);
    }
    sheet.gap(3);
    sheet.code(signOff.statement);
}

void drawSignOffs(Sheet &sheet, const LaunchRecord &record)
{
    bool started = false;
    const TokenReading tokens = readTokens(historyOf(record.entries));
    for (const Entry &entry : record.entries) {
        const auto *signOff = std::get_if<SignedOff>(&entry.event);
        if (signOff == nullptr)
            continue;
        if (!started) {
            sheet.pageBreak();
            sheet.heading(Telling::tr("Sign-offs"), 1, u"signoffs"_s);
            sheet.paragraph(Telling::tr("The text in each box is what was signed, byte for byte."),
                            Face::Small, Ink::muted);
            started = true;
        }
        drawStatement(sheet, record, entry, *signOff, tokens.attested);
    }
}
