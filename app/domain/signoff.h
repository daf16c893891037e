// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QDateTime>
#include <QString>

enum class Decision { Go, NoGo, Hold };

/// What a lead signs: exactly what was known, and what is meant by it. The canonical text of it is
/// what is signed, shown and stored.
struct Statement
{
    /// The ledger's head and size that the signer saw.
    QString basisHead;
    qint64 basisSize = 0;
    Decision decision = Decision::Hold;
    QString ledger;
    QString meaning;
    QString nonce;
    /// Required for NO-GO and HOLD.
    QString reason;
    RoleId role;
    QDateTime signedAt;
    PersonId signerId;
    QString signerName;
    /// "sha256:…" each; artifact is empty where no digest is known.
    QString artifact;
    QString checklist;
    QString plan;
    QString release;

    friend bool operator==(const Statement &, const Statement &) = default;
};

inline constexpr char signOffNamespace[] = "launch-console-signoff";
inline constexpr char headNamespace[] = "launch-console-head";
inline constexpr char statementType[] = "urn:launch-console:signoff:v1";

/// The canonical JSON text of a statement: the very bytes that are signed, without a final newline.
QByteArray statementText(const Statement &statement);
/// Reads a statement's text; refuses what is not canonical or not a statement.
Result<Statement> readStatement(const QByteArray &text);

/// "GO", "NO-GO", "HOLD": in statements and on paper.
QString decisionWord(Decision decision);
/// "go", "no-go", "hold": on the command line and in its JSON.
QString decisionName(Decision decision);
/// Reads either form.
Result<Decision> decisionFromText(const QString &text);
