// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/documentparts.h"
#include "record/recordnames.h"
#include "record/telling.h"

using namespace Qt::StringLiterals;

static QString sealText(const PdfSealer &sealer)
{
    if (!sealer.identity)
        return sealer.stamper
            ? Telling::tr(
                  "The file ends with a document time stamp over all of it, if a time "
                  "authority answered when it was written; anything after that is a change.")
            : Telling::tr("This file is not sealed: what vouches for the record is in the record.");
    const QString name = sealer.identity->name();
    return sealer.identity->isSelfMade()
        ? Telling::tr("The file is sealed by \"%1\", a certificate that was made for it and that "
                      "nobody else vouches for: it shows that nothing was changed since, not who "
                      "sealed it, and readers of PDF will say that they do not know it.")
              .arg(name)
        : Telling::tr("The file is sealed with the certificate of %1; anything after the seal is a "
                      "change.")
              .arg(name);
}

void drawHowToVerify(Sheet &sheet, const LaunchRecord &record, const PdfSealer &sealer)
{
    sheet.pageBreak();
    sheet.heading(Telling::tr("How to verify this record"), 1, u"verify"_s);
    sheet.paragraph(
        Telling::tr("Attached are the record with one entry a line (%1), its signed "
                    "head, the roster as an allowed signers file, the "
                    "runbook, the plan and the scripts as they were frozen, the evidence "
                    "by its digest, and verify.sh. Each "
                    "entry names the SHA-256 of the one before it; "
                    "the last line names the newest and is signed by the console. "
                    "Sign-offs are OpenSSH signatures.")
            .arg(QLatin1StringView(RecordNames::record)));
    sheet.subHeading(Telling::tr("All of it"));
    sheet.code(
        u"pdfdetach -saveall record.pdf && sh verify.sh record.pdf\nsh verify.sh record.pdf my_allowed_signers           # keys you know from elsewhere\nsh verify.sh launch-record.jsonl                     # the record alone"_s);
    sheet.subHeading(Telling::tr("One entry and the next, by hand"));
    sheet.code(
        u"sed -n 1p launch-record.jsonl | tr -d '\\n' > entry\n{ printf '\\000'; cat entry; } | sha256sum      # equals \"prev\" of line 2"_s);
    sheet.subHeading(Telling::tr("The head"));
    sheet.code(
        u"ssh-keygen -Y verify -f allowed_signers -I console -n launch-console-head -s head.sig < head.json"_s);
    sheet.subHeading(Telling::tr("One sign-off"));
    sheet.code(
        u"jq -r 'select(.kind==\"signoff\").body.statement' launch-record.jsonl | head -n 1 "
        u"| tr -d '\\n' > statement\n"
        "jq -r 'select(.kind==\"signoff\").body.sig' launch-record.jsonl | sed '/END SSH/q' "
        "> statement.sig\n"
        "ssh-keygen -Y verify -f allowed_signers -I \"$(jq -r .signer.id statement)\" \\\n"
        "    -n launch-console-signoff -s statement.sig \\\n"
        "    -O verify-time=\"$(jq -r .signed_at statement | sed 's/[-:T]//g; s/\\..*/Z/')\" "
        "< statement"_s);
    sheet.subHeading(Telling::tr("The seal"));
    sheet.paragraph(sealText(sealer));
    sheet.gap(6);
    sheet.code(
        u"sh verify.sh --seal record.pdf\npdfsig record.pdf                            # of poppler-utils; read its words"_s);
    sheet.subHeading(Telling::tr("What this proves, and what not"));
    sheet.paragraph(Telling::tr(
        "That nothing was altered, removed or put in between since the head was signed, and that "
        "the named keys signed exactly "
        "the statements shown. Whether a key is a person's own you know from elsewhere: compare "
        "fingerprints, or give "
        "verify.sh your own allowed signers file. Times are the consoles' and signers' own clocks "
        "unless a time authority "
        "attests them. Compare the head on the cover with one you were sent at the time."));
    sheet.gap(8);
    sheet.paragraph(Telling::tr("Console key"), Face::Small, Ink::muted);
    sheet.paragraph(record.opened().consoleKey.isEmpty()
                        ? Telling::tr("none: the head is not signed")
                        : record.opened().consoleKey,
                    Face::SmallMono);
}
