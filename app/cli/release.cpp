// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/release.h"

#include "domain/canonicaljson.h"
#include "runbook/planreader.h"
#include "signoff/signer.h"
#include "signoff/sshsig.h"

#include <QJsonArray>
#include <QThread>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

static const QByteArray releaseNamespace = "launch-console-release";

/// What is signed: it is of use for these steps of this launch as it is now, and for nothing else.
static Result<QByteArray> releaseText(const Launch &launch, const ReleaseWish &wish)
{
    QJsonArray steps;
    for (const ItemId &step : wish.steps)
        steps.append(step.value);
    return toCanonical(QJsonObject {{u"head"_s, launch.state().head()},
                                    {u"ledger"_s, launch.state().ledger()},
                                    {u"releasedBy"_s, wish.person.value},
                                    {u"size"_s, launch.state().size()},
                                    {u"steps"_s, steps}});
}

static bool isAmong(const QList<RosterKey> &keys, const SshPublicKey &key, const QDateTime &now)
{
    return std::ranges::any_of(keys, [&](const RosterKey &known) {
        const Result<SshPublicKey> read = readSshKeyLine(known.key);
        return read && *read == key && (!known.from.isValid() || known.from <= now)
            && (!known.until.isValid() || now <= known.until);
    });
}

/// Those of the person's role, if any, and those that the frozen plan names.
static QList<RosterKey> keysOf(const Launch &launch, const PersonId &person)
{
    QList<RosterKey> keys;
    for (const RosterEntry &entry : launch.state().roster()) {
        for (const SigningKey &key : entry.keys) {
            if (entry.id == person)
                keys.append({key.key, key.from, key.until});
        }
    }
    const Result<Plan> plan = parsePlan(launch.plan()->bytes, {}, *launch.runbook(), {});
    if (const Person *written = plan ? plan->person(person) : nullptr)
        keys += written->keys;
    return keys;
}

Result<QString> provenRelease(const Launch &launch, const ReleaseWish &wish)
{
    const Person *person = launch.plan()->person(wish.person);
    if (!person)
        return failure(u"the plan has no person \"%1\""_s.arg(wish.person.value), launch.path());
    const Result<KeySource> source = keySourceFromText(wish.key);
    if (!source)
        return std::unexpected(source.error());
    const Result<QByteArray> text = releaseText(launch, wish);
    if (!text)
        return std::unexpected(text.error());
    // Keychain and agent are asked on a thread of their own, as they want it.
    Result<QByteArray> signature = failure(u"no answer"_s);
    const std::unique_ptr<QThread> worker(QThread::create(
        [&] { signature = signWith(*source, signingTools(), releaseNamespace, *text, {}); }));
    worker->start();
    worker->wait();
    if (!signature)
        return std::unexpected(signature.error());
    const Result<SshSigned> made = verifySshSignature(*signature, releaseNamespace, *text);
    if (!made)
        return std::unexpected(made.error());
    if (!isAmong(keysOf(launch, wish.person), made->key, launch.clock().now()))
        return failure(u"the plan does not name this key for %1"_s.arg(person->name), wish.key);
    return u"Released by %1 with the key %2"_s.arg(person->name, sshFingerprint(made->key));
}
