// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/launchaccess.h"
#include "cli/output.h"
#include "cli/signarguments.h"
#include "desk/signoff/timestamping.h"
#include "domain/bytes.h"
#include "launch/unproved.h"
#include "signoff/signer.h"

#include <QFile>
#include <QJsonObject>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;

static constexpr qint64 importCap = 1_MiB;

static Result<QByteArray> importedFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString(), path);
    QByteArray bytes = file.read(importCap + 1);
    if (bytes.size() > importCap)
        return failure(u"longer than 1 MiB"_s, path);
    return bytes;
}

/// Statement and signature: read from files, or made with the key.
static Result<SignedOff> signOffFor(const SignArguments &given, const Launch &launch)
{
    if (!given.statementFile.isEmpty()) {
        const Result<QByteArray> statement = importedFile(given.statementFile);
        if (!statement)
            return std::unexpected(statement.error());
        const Result<QByteArray> signature = importedFile(given.signatureFile);
        if (!signature)
            return std::unexpected(signature.error());
        return SignedOff {QString::fromUtf8(*statement), QString::fromUtf8(*signature)};
    }
    const Result<Statement> statement =
        statementFor(launch.state(), given.wish, launch.clock().now());
    if (!statement)
        return std::unexpected(statement.error());
    const Result<KeySource> key = keySourceFromText(given.key);
    if (!key)
        return std::unexpected(key.error());
    const QByteArray text = statementText(*statement);
    // Keychain and agent are asked on a thread of their own, as they want it.
    Result<QByteArray> signature = failure(u"no answer"_s);
    const std::unique_ptr<QThread> worker(QThread::create(
        [&] { signature = signWith(*key, signingTools(), signOffNamespace, text, {}); }));
    worker->start();
    worker->wait();
    if (!signature)
        return std::unexpected(signature.error());
    return SignedOff {QString::fromUtf8(text), QString::fromUtf8(*signature)};
}

int signCommand(const QStringList &arguments)
{
    const SignArguments given = readSignArguments(u"sign"_s, arguments);
    if (given.ended)
        return *given.ended;
    const Result<OpenedLaunch> opened = openToWrite(given.launch);
    if (!opened)
        return refuse(opened.error());
    Launch &launch = *opened->launch;
    const Result<PersonId> actor = actorOn(launch, given.as);
    if (!actor)
        return refuse(actor.error());
    // Who says GO decides over these, too.
    const QStringList unproved = settledWithoutProof(
        {*launch.runbook(), *launch.plan(), launch.state(), launch.clock().now()});
    if (!given.json) {
        for (const QString &line : unproved)
            printLine(u"without proof: "_s + line);
    }
    const Result<SignedOff> made = signOffFor(given, launch);
    if (!made)
        return refuse(made.error());
    const Result<SignOffJudgement> judged = acceptableSignOff(
        launch.state(), made->statement.toUtf8(), made->sig.toUtf8(), launch.clock().now());
    if (!judged) {
        // What was brought is at fault: name it.
        const QString &brought = given.signatureFile.isEmpty() ? given.key
            : readStatement(made->statement.toUtf8())          ? given.signatureFile
                                                               : given.statementFile;
        return refuse({judged.error().message,
                       judged.error().where.isEmpty() ? brought : judged.error().where});
    }
    const Statement &statement = *judged->statement;
    Result<QList<Entry>> answer = failure(u"no answer"_s);
    launch.submit(*actor, *made,
                  [&answer](const Result<QList<Entry>> &entries) { answer = entries; });
    launch.drain();
    if (!answer)
        return refuse(answer.error());
    // Without an answer the sign-off stands: its time is then signed, not yet attested. A holder
    // asks by itself.
    if (!opened->holder || !given.tsa.isEmpty()) {
        if (const QString attested = attestWhatWaits(launch, given.tsa); !attested.isEmpty())
            printError(attested);
    }
    if (given.json)
        printJson({{u"role"_s, statement.role.value},
                   {u"decision"_s, decisionName(statement.decision)},
                   {u"name"_s, statement.signerName},
                   {u"trust"_s, signOffTrustName(judged->trust)},
                   {u"seq"_s, answer->isEmpty() ? -1 : answer->constFirst().seq}});
    else
        printLine(u"%1: %2 says %3, %4"_s.arg(statement.role.value, statement.signerName,
                                              decisionWord(statement.decision), judged->words));
    return ExitStatus::yes;
}
