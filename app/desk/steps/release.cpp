// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/steps/release.h"

#include "domain/canonicaljson.h"
#include "runbook/planreader.h"
#include "signoff/sshsig.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QThread>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct ReleaseWords
{
    Q_DECLARE_TR_FUNCTIONS(Release)
};

} // namespace

static const QByteArray releaseNamespace = "launch-console-release";

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

QList<RosterKey> releaseKeysOf(const Launch &launch, const PersonId &person)
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

QString releaserName(const Launch &launch, const PersonId &person)
{
    QString name;
    for (const Actor &opened : launch.state().opened().people) {
        if (opened.id == person)
            name = opened.name.isEmpty() ? person.value : opened.name;
    }
    for (const RosterEntry &entry : launch.state().roster()) {
        if (entry.id == person)
            name = entry.name.isEmpty() ? person.value : entry.name;
    }
    if (const Person *written = launch.plan()->person(person))
        name = written->name.isEmpty() ? person.value : written->name;
    return name;
}

Result<ReleaseOrder> releaseOrder(const Launch &launch, const ReleaseWish &wish)
{
    const QString name = releaserName(launch, wish.person);
    if (name.isEmpty())
        return failure(ReleaseWords::tr("the plan has no person \"%1\"").arg(wish.person.value),
                       launch.path());
    if (wish.key.isEmpty())
        return failure(ReleaseWords::tr("%1 has to release it with a key of theirs").arg(name),
                       wish.person.value);
    Result<KeySource> source = keySourceFromText(wish.key);
    if (!source)
        return std::unexpected(source.error());
    source->passphrase = wish.passphrase;
    const Result<QByteArray> text = releaseText(launch, wish);
    if (!text)
        return std::unexpected(text.error());
    return ReleaseOrder {name, *source, *text, releaseKeysOf(launch, wish.person),
                         launch.clock().now()};
}

Result<QString> provenRelease(const ReleaseOrder &order, const SigningTools &tools,
                              std::stop_token stop)
{
    const Result<QByteArray> signature =
        signWith(order.key, tools, releaseNamespace, order.text, std::move(stop));
    if (!signature)
        return std::unexpected(signature.error());
    const Result<SshSigned> made = verifySshSignature(*signature, releaseNamespace, order.text);
    if (!made)
        return std::unexpected(made.error());
    if (!isAmong(order.keys, made->key, order.now))
        return failure(ReleaseWords::tr("the plan does not name this key for %1").arg(order.name),
                       order.key.name);
    return ReleaseWords::tr("Released by %1 with the key %2")
        .arg(order.name, sshFingerprint(made->key));
}

Result<QString> provenRelease(const Launch &launch, const ReleaseWish &wish)
{
    const Result<ReleaseOrder> order = releaseOrder(launch, wish);
    if (!order)
        return std::unexpected(order.error());
    // Keychain and agent are asked on a thread of their own, as they want it.
    Result<QString> said = failure({});
    const std::unique_ptr<QThread> worker(
        QThread::create([&] { said = provenRelease(*order, signingTools()); }));
    worker->start();
    worker->wait();
    return said;
}
