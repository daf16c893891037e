// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/signarguments.h"

#include "cli/output.h"
#include "cli/readinput.h"
#include "desk/opening/wishes.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

static QString wishFault(const QCommandLineParser &parser, SignWish &wish)
{
    for (const auto &name : {u"role"_s, u"decision"_s, u"name"_s}) {
        if (parser.value(name).trimmed().isEmpty())
            return u"--%1 is due"_s.arg(name);
    }
    const Result<Decision> decision = decisionFromText(parser.value(u"decision"_s));
    if (!decision)
        return decision.error().message;
    wish = {RoleId(parser.value(u"role"_s)), *decision, parser.value(u"name"_s),
            parser.value(u"meaning"_s), parser.value(u"reason"_s)};
    if (wish.decision != Decision::Go && wish.reason.trimmed().isEmpty())
        return u"%1 needs --reason"_s.arg(decisionName(wish.decision));
    return {};
}

SignArguments readSignArguments(const QString &command, const QStringList &arguments)
{
    const bool signs = command == "sign"_L1;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        signs
            ? u"Records one sign-off: signs it with a key, or takes in a signature made elsewhere."_s
            : u"Writes the statement to be signed elsewhere, without a final newline."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"LAUNCH"_s, u"the launch's file"_s);
    parser.addOptions(
        {{u"role"_s, u"the role that speaks"_s, u"ROLE"_s},
         {u"decision"_s, u"go, no-go or hold"_s, u"DECISION"_s},
         {u"name"_s, u"the signer's printed name"_s, u"NAME"_s},
         {u"meaning"_s, u"what the signature means, if not the usual sentence"_s, u"TEXT"_s},
         {u"reason"_s, u"required for no-go and hold"_s, u"TEXT"_s}});
    if (signs)
        parser.addOptions(
            {{u"key"_s, u"keychain:NAME, agent:FINGERPRINT or a private key file"_s, u"KEY"_s},
             {u"tsa"_s, u"an RFC 3161 authority that attests the time"_s, u"URL"_s},
             {u"statement"_s, u"a statement that was signed elsewhere"_s, u"FILE"_s},
             {u"signature"_s, u"its signature"_s, u"FILE"_s},
             {u"as"_s, u"the person of the plan who acts"_s, u"PERSON"_s},
             {u"json"_s, u"one JSON document"_s}});
    SignArguments given;
    given.ended = processArguments(parser, command, arguments);
    if (given.ended)
        return given;
    given.launch = parser.positionalArguments().constFirst();
    if (signs) {
        given.key = parser.value(u"key"_s);
        given.tsa = parser.value(u"tsa"_s);
        given.statementFile = parser.value(u"statement"_s);
        given.signatureFile = parser.value(u"signature"_s);
        given.as = parser.value(u"as"_s);
        given.json = parser.isSet(u"json"_s);
    }
    if (const auto fault = faultOfAddress(given.tsa, u"--tsa"_s)) {
        given.ended = usage(fault->text());
        return given;
    }
    const bool imports = !given.statementFile.isEmpty() || !given.signatureFile.isEmpty();
    if (imports) {
        if (given.statementFile.isEmpty() || given.signatureFile.isEmpty())
            given.ended = usage(u"--statement and --signature go together"_s);
        return given;
    }
    if (const QString fault = wishFault(parser, given.wish); !fault.isEmpty())
        given.ended = usage(fault);
    else if (signs && given.key.isEmpty())
        given.ended =
            usage(u"--key is due: keychain:NAME, agent:FINGERPRINT or a private key file"_s);
    return given;
}
