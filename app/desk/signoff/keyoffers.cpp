// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/signoff/keyoffers.h"

#include "signoff/keyfile.h"
#include "signoff/sshagent.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct KeyOfferText
{
    Q_DECLARE_TR_FUNCTIONS(KeyOfferText)
};

} // namespace

static QString asksWord(KeyOffer::Asks asks)
{
    switch (asks) {
    case KeyOffer::Asks::Yes: return KeyOfferText::tr("asks each time: yes");
    case KeyOffer::Asks::No: return KeyOfferText::tr("asks each time: no");
    case KeyOffer::Asks::Unknown: break;
    }
    return KeyOfferText::tr("asks each time: not known");
}

QString KeyOffer::words() const
{
    QStringList name {sshKeyWord(key), sshFingerprint(key)};
    if (!key.comment.isEmpty())
        name.append(key.comment);
    return QStringList {name.join(u' '), where,
                        key.isHardware() ? KeyOfferText::tr("hardware: yes")
                                         : KeyOfferText::tr("hardware: no"),
                        asksWord(asks)}
        .join(u" · "_s);
}

/// An agent does not say whether it asks (`ssh-add -c`); a security key wants its touch.
static KeyOffer offerOfAgent(const SshPublicKey &key)
{
    return {.source = "agent:"_L1 + sshFingerprint(key),
            .where = KeyOfferText::tr("agent"),
            .key = key,
            .asks = key.isHardware() ? KeyOffer::Asks::Yes : KeyOffer::Asks::Unknown};
}

static std::optional<KeyOffer> offerOfFile(const QString &path)
{
    QFile file(path);
    if (file.size() > 65536 || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const Result<KeyFile> key = readKeyFile(file.readAll());
    if (!key)
        return std::nullopt;
    KeyOffer offer {.source = path,
                    .where = path,
                    .key = key->publicKey,
                    .asks = key->encrypted || key->publicKey.isHardware() ? KeyOffer::Asks::Yes
                                                                          : KeyOffer::Asks::No,
                    .encrypted = key->encrypted};
    QFile line(path + ".pub"_L1);
    if (offer.key.comment.isEmpty() && line.open(QIODevice::ReadOnly)) {
        if (const Result<SshPublicKey> said =
                readSshKeyLine(QString::fromUtf8(line.read(65536)).trimmed()))
            offer.key.comment = said->comment;
    }
    return offer;
}

QList<KeyOffer> offersOfKept(const QList<KeptKey> &keys)
{
    QList<KeyOffer> offers;
    for (const KeptKey &kept : keys) {
        const Result<SshPublicKey> key = readSshKeyLine(kept.publicLine);
        if (key && !kept.name.isEmpty())
            offers.append({.source = "keychain:"_L1 + kept.name,
                           .where = KeyOfferText::tr("keychain"),
                           .key = *key,
                           .asks = KeyOffer::Asks::Yes,
                           .encrypted = true});
    }
    return offers;
}

static Result<KeyOffer> describeKeptKey(const QString &name, const SigningTools &tools,
                                        std::stop_token stop)
{
    if (!tools.keychain)
        return failure(KeyOfferText::tr("there is no keychain here"));
    const Result<QByteArray> secret = tools.keychain(name, std::move(stop));
    if (!secret)
        return std::unexpected(secret.error());
    const Result<KeyFile> key = readKeyFile(*secret);
    if (!key)
        return std::unexpected(key.error());
    // Whoever opens the keychain signs with one that is not encrypted.
    return KeyOffer {.source = "keychain:"_L1 + name,
                     .where = KeyOfferText::tr("keychain"),
                     .key = key->publicKey,
                     .asks = key->encrypted || key->publicKey.isHardware() ? KeyOffer::Asks::Yes
                                                                           : KeyOffer::Asks::No,
                     .encrypted = key->encrypted};
}

Result<KeyOffer> describeKey(const KeySource &source, const SigningTools &tools,
                             std::stop_token stop)
{
    if (source.kind == KeySource::Kind::Keychain)
        return describeKeptKey(source.name, tools, std::move(stop));
    if (source.kind == KeySource::Kind::File) {
        if (std::optional<KeyOffer> offer = offerOfFile(source.name))
            return *offer;
        return failure(KeyOfferText::tr("no private key can be read there"), source.name);
    }
    const Result<QList<SshPublicKey>> keys = SshAgent(tools.agentSocket).keys(std::move(stop));
    if (!keys)
        return std::unexpected(keys.error());
    for (const SshPublicKey &key : *keys) {
        if (sshFingerprint(key).endsWith(source.name))
            return offerOfAgent(key);
    }
    return failure(KeyOfferText::tr("the SSH agent has no key %1").arg(source.name));
}

QList<KeyOffer> keyOffers(const SigningTools &tools, const QString &sshFolder, std::stop_token stop)
{
    QList<KeyOffer> offers;
    if (const Result<QList<SshPublicKey>> keys = SshAgent(tools.agentSocket).keys(stop)) {
        for (const SshPublicKey &key : *keys)
            offers.append(offerOfAgent(key));
    }
    const QDir folder(sshFolder);
    for (const QString &name : folder.entryList({u"id_*"_s, u"*.pub"_s}, QDir::Files, QDir::Name)) {
        const QString path = folder.filePath(name.endsWith(".pub"_L1) ? name.chopped(4) : name);
        if (std::ranges::contains(offers, path, &KeyOffer::source))
            continue;
        const std::optional<KeyOffer> offer = offerOfFile(path);
        const bool known = offer && std::ranges::any_of(offers, [&offer](const KeyOffer &each) {
                               return each.key == offer->key && each.where != each.source;
                           });
        if (offer && !known)
            offers.append(*offer);
    }
    return offers;
}
