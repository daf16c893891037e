// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/signoff/keymaking.h"

#include "secrets/secretstore.h"
#include "signoff/keyfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct KeyMakingText
{
    Q_DECLARE_TR_FUNCTIONS(KeyMakingText)
};

} // namespace

Result<SshPublicKey> makeKeptKey(SecretStore &store, const QString &name, const QString &passphrase,
                                 std::stop_token stop)
{
    if (name.trimmed().isEmpty())
        return failure(KeyMakingText::tr("the key needs a name"));
    if (passphrase.isEmpty())
        return failure(KeyMakingText::tr("the key needs a passphrase: without one whoever opens "
                                         "the keychain could sign"));
    const Result<bool> taken = store.contains(name, stop);
    if (!taken)
        return std::unexpected(taken.error());
    if (*taken)
        return failure(KeyMakingText::tr("the keychain holds a key \"%1\" already").arg(name));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"key"_s);
    const Result<SshPublicKey> key = makeKeyFile(path, name, passphrase);
    if (!key)
        return key;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString(), path);
    const QByteArray encrypted = file.readAll();
    const Result<KeyFile> read = readKeyFile(encrypted);
    if (!read || !read->encrypted)
        return failure(KeyMakingText::tr("the key was not encrypted; it is not kept"));
    if (const Result<void> written = store.write(name, encrypted, stop); !written)
        return std::unexpected(written.error());
    return key;
}
