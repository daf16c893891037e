// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signoff.h"

#include "domain/canonicaljson.h"
#include "domain/clock.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

QByteArray statementText(const Statement &s)
{
    const QJsonObject object {
        {u"basis"_s, QJsonObject {{u"head"_s, s.basisHead}, {u"size"_s, s.basisSize}}},
        {u"decision"_s, decisionWord(s.decision)},
        {u"ledger"_s, s.ledger},
        {u"meaning"_s, s.meaning},
        {u"nonce"_s, s.nonce},
        {u"reason"_s, s.reason},
        {u"role"_s, s.role.value},
        {u"signed_at"_s, toUtcText(s.signedAt)},
        {u"signer"_s, QJsonObject {{u"id"_s, s.signerId.value}, {u"name"_s, s.signerName}}},
        {u"subject"_s,
         QJsonObject {{u"artifact"_s, s.artifact},
                      {u"checklist"_s, s.checklist},
                      {u"plan"_s, s.plan},
                      {u"release"_s, s.release}}},
        {u"type"_s, QLatin1StringView(statementType)},
    };
    return toCanonical(object).value_or(QByteArray());
}

Result<Statement> readStatement(const QByteArray &text)
{
    const Result<QJsonObject> object = fromCanonical(text);
    if (!object)
        return std::unexpected(object.error());
    const QJsonObject &o = *object;
    if (o["type"_L1].toString() != QLatin1StringView(statementType))
        return failure(QCoreApplication::translate("signoff", "not a sign-off statement"));
    const Result<Decision> decision = decisionFromText(o["decision"_L1].toString());
    if (!decision)
        return std::unexpected(decision.error());
    Statement s;
    s.basisHead = o["basis"_L1]["head"_L1].toString();
    s.basisSize = o["basis"_L1]["size"_L1].toInteger();
    s.decision = *decision;
    s.ledger = o["ledger"_L1].toString();
    s.meaning = o["meaning"_L1].toString();
    s.nonce = o["nonce"_L1].toString();
    s.reason = o["reason"_L1].toString();
    s.role = RoleId(o["role"_L1].toString());
    s.signedAt = fromUtcText(o["signed_at"_L1].toString());
    s.signerId = PersonId(o["signer"_L1]["id"_L1].toString());
    s.signerName = o["signer"_L1]["name"_L1].toString();
    s.artifact = o["subject"_L1]["artifact"_L1].toString();
    s.checklist = o["subject"_L1]["checklist"_L1].toString();
    s.plan = o["subject"_L1]["plan"_L1].toString();
    s.release = o["subject"_L1]["release"_L1].toString();
    // A key more or less, or another type, is not the statement that this program signs.
    if (statementText(s) != text)
        return failure(QCoreApplication::translate("signoff", "not a statement of this form"));
    return s;
}

QString decisionWord(Decision decision)
{
    switch (decision) {
    case Decision::Go: return u"GO"_s;
    case Decision::NoGo: return u"NO-GO"_s;
    case Decision::Hold: return u"HOLD"_s;
    }
    return u"HOLD"_s;
}

QString decisionName(Decision decision)
{
    return decisionWord(decision).toLower();
}

Result<Decision> decisionFromText(const QString &text)
{
    for (const Decision decision : {Decision::Go, Decision::NoGo, Decision::Hold}) {
        if (decisionName(decision) == text.toLower())
            return decision;
    }
    return failure(
        QCoreApplication::translate("signoff", "\"%1\" is neither go, no-go nor hold").arg(text));
}
