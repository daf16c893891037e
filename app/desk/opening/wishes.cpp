// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/opening/wishes.h"

#include "signoff/sshkey.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

struct WishWords
{
    Q_DECLARE_TR_FUNCTIONS(Wishes)
};

} // namespace

std::optional<Error> faultOfAddress(const QString &address, const QString &field)
{
    if (address.isEmpty())
        return {};
    const QUrl url(address, QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!address.contains("://"_L1) || !web)
        return Error {WishWords::tr("an address begins with https:// or http://, not so \"%1\"")
                          .arg(address.left(200)),
                      field};
    if (!url.isValid() || url.host().isEmpty())
        return Error {WishWords::tr("\"%1\" is no address").arg(address.left(200)), field};
    return {};
}

static std::optional<Error> faultOfHolder(const RoleHolder &holder)
{
    const QString title = holder.title.isEmpty() ? holder.role.value : holder.title;
    if (holder.publicKey.isEmpty())
        return {};
    if (holder.name.isEmpty())
        return Error {WishWords::tr("there is a public key and nobody who holds it"), title};
    if (const Result<SshPublicKey> key = readSshKeyLine(holder.publicKey.trimmed()); !key)
        return Error {WishWords::tr("this is no public key as \"ssh-ed25519 AAAA…\": %1")
                          .arg(key.error().message),
                      title};
    return {};
}

std::optional<Error> faultOf(const NewLaunch &wishes)
{
    if (const auto fault = faultOfAddress(wishes.api, WishWords::tr("API address")))
        return fault;
    const QStringList authorities = wishes.authorities.value_or(QStringList());
    for (const QString &address : authorities) {
        if (const auto fault = faultOfAddress(address, WishWords::tr("Time authority")))
            return fault;
    }
    for (const RoleHolder &holder : wishes.roles) {
        if (const auto fault = faultOfHolder(holder))
            return fault;
    }
    return {};
}
