// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/attestedbracket.h"
#include "record/documentparts.h"
#include "record/notgreen.h"
#include "record/outcome.h"
#include "record/telling.h"
#include "record/timebar.h"
#include "record/verifychecks.h"
#include "record/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// More of them go to a page of their own, so that the head stays on the cover.
static constexpr qsizetype notGreenOnCover = 9;

/// Said with a key that no roster names: it counts for nothing.
static bool isUnknownGo(const SignOffStatus &said)
{
    return said.keyless && said.statement && said.statement->decision == Decision::Go;
}

static ItemState shapeOf(const SignOffStatus &said)
{
    if (!said.statement || said.withdrawn)
        return ItemState::Pending;
    if (said.stale || isUnknownGo(said))
        return ItemState::Stale;
    switch (said.statement->decision) {
    case Decision::Go: return ItemState::Pass;
    case Decision::NoGo: return ItemState::Fail;
    case Decision::Hold: return ItemState::Warn;
    }
    return ItemState::Pending;
}

static QString wordOf(const SignOffStatus &said)
{
    if (!said.statement)
        return Telling::tr("nothing");
    const QString word = decisionWord(said.statement->decision);
    if (said.withdrawn)
        return Telling::tr("%1, withdrawn").arg(word);
    if (isUnknownGo(said))
        return Telling::tr("%1, unknown key").arg(word);
    return said.stale ? Telling::tr("%1, stale").arg(word) : word;
}

static void drawCoverSignOffs(Sheet &sheet, const LaunchRecord &record)
{
    sheet.subHeading(Telling::tr("Sign-off"));
    if (record.state.signOffs().isEmpty())
        sheet.paragraph(Telling::tr("This launch has no roles that sign."), Face::Small,
                        Ink::muted);
    const TokenReading tokens = readTokens(historyOf(record.entries));
    for (const SignOffStatus &said : record.state.signOffs()) {
        const RosterEntry *holder = record.state.holder(said.role);
        const QString name = said.statement ? Wording::signer(record, *said.statement)
            : holder != nullptr             ? holder->name
                                            : QString();
        QString time;
        if (said.statement)
            time = Wording::clock(said.statement->signedAt) + u'\n'
                + bracketOf(said, tokens.attested).words(!record.opened().authorities.isEmpty());
        if (said.stale && !said.staleBecause.isEmpty())
            time += u'\n' + said.staleBecause;
        const QString key =
            said.statement ? Wording::fingerprint(said.signature).left(17) + u'…' : QString();
        sheet.row({{.x = 0,
                    .width = 108,
                    .text = holder != nullptr ? holder->title : said.role.value,
                    .face = Face::Bold},
                   {.x = 112, .width = 112, .text = name},
                   {.x = 228,
                    .width = 84,
                    .text = wordOf(said),
                    .face = Face::Bold,
                    .shape = shapeOf(said)},
                   {.x = 316, .width = 106, .text = time, .face = Face::Small, .color = Ink::muted},
                   {.x = 426, .width = 85, .text = key, .face = Face::SmallMono}});
    }
}

/// "cdc0b836 0efaf0c6 …": a digest to be compared by eye.
static QString inGroups(const QString &digest)
{
    QStringList groups;
    for (qsizetype i = 0; i < digest.size(); i += 8)
        groups.append(digest.sliced(i, qMin<qsizetype>(8, digest.size() - i)));
    return groups.join(u' ');
}

static void drawCheckIt(Sheet &sheet)
{
    sheet.keep(100);
    sheet.subHeading(Telling::tr("Check it yourself"));
    sheet.paragraph(Telling::tr("These pages are a rendering. The record, its signatures, the "
                                "roster and verify.sh are attached to this "
                                "file; no program of ours is needed."));
    sheet.gap(6);
    sheet.code(u"pdfdetach -saveall record.pdf && sh verify.sh record.pdf"_s);
}

/// Before what may be long: people compare it with the head they were sent, and look for it here.
static void drawHead(Sheet &sheet, const LaunchRecord &record)
{
    sheet.gap(12);
    sheet.paragraph(Telling::tr("Head of the ledger, %1 entries").arg(record.entries.size()),
                    Face::Small, Ink::muted);
    sheet.gap(2);
    sheet.paragraph(inGroups(record.state.head()), Face::Mono);
}

void drawCover(Sheet &sheet, const LaunchRecord &record)
{
    const LaunchOpened &opened = record.opened();
    sheet.mark(u"cover"_s, Telling::tr("Launch record"), 1);
    sheet.paragraph(opened.title, Face::Title);
    sheet.gap(2);
    QStringList facts {opened.release};
    const QString artifact = record.state.artifact();
    facts.append(artifact.isEmpty() ? Telling::tr("its digest is not known")
                                    : artifact.left(14) + u'…' + artifact.right(4));
    facts << opened.environment
          << QLocale::c().toString(record.state.t0().toUTC().date(), u"d MMMM yyyy"_s);
    facts.removeAll(QString());
    sheet.paragraph(facts.join(u" · "_s), Face::Plain, Ink::muted);
    if (opened.rehearsal) {
        sheet.gap(4);
        sheet.paragraph(Wording::rehearsal(opened), Face::Bold, Ink::warn);
    }
    sheet.gap(18);
    const Outcome outcome = outcomeOf(record);
    const qreal u = sheet.unit();
    const QRectF room = sheet.reserve(34);
    drawShape(sheet.painter(), QRectF(room.left(), room.top() + 3 * u, 27 * u, 27 * u),
              outcome.shape);
    sheet.label({room.left() + 40 * u, room.top() + 25 * u}, outcome.words, Face::Giant, Ink::text);
    sheet.gap(6);
    sheet.paragraph(summaryOf(record));
    drawTimeBar(sheet, record);
    drawCoverSignOffs(sheet, record);
    drawHead(sheet, record);
    drawNotGreen(sheet, record, notGreenOnCover);
    drawCheckIt(sheet);
    drawNotGreenRest(sheet, record, notGreenOnCover);
}
