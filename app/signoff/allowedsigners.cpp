// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/allowedsigners.h"

#include "domain/signoff.h"
#include "signoff/signerslines.h"
#include "signoff/signing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Result<QList<AllowedSigner>> readAllowedSigners(const QByteArray &text)
{
    QList<AllowedSigner> all;
    int number = 0;
    for (const QByteArray &bytes : text.split('\n')) {
        ++number;
        const QByteArray line = bytes.trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const Result<std::optional<AllowedSigner>> one = signerFromLine(bytes);
        if (!one)
            return failure(
                Signing::tr("allowed signers, line %1: %2").arg(number).arg(one.error().message));
        if (*one)
            all.append(**one);
    }
    return all;
}

Result<QList<SshPublicKey>> readRevokedKeys(const QByteArray &text)
{
    if (text.startsWith("SSHKRL\n"))
        return failure(
            Signing::tr("a binary revocation list is not read here; give the keys, one a line"));
    QList<SshPublicKey> all;
    int number = 0;
    for (const QByteArray &bytes : text.split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(bytes).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const Result<SshPublicKey> one = readSshKeyLine(line);
        if (!one)
            return failure(
                Signing::tr("revoked keys, line %1: %2").arg(number).arg(one.error().message));
        all.append(*one);
    }
    return all;
}

Result<SshSigned> verifyAllowed(const QList<AllowedSigner> &allowed,
                                const QList<SshPublicKey> &revoked, const QString &principal,
                                const QByteArray &nameSpace, const QByteArray &armored,
                                const QByteArray &message, const QDateTime &time)
{
    Result<SshSigned> made = verifySshSignature(armored, nameSpace, message);
    if (!made)
        return made;
    if (revoked.contains(made->key))
        return failure(Signing::tr("the key %1 is revoked").arg(sshFingerprint(made->key)));
    QString why =
        Signing::tr("the key %1 is not one of %2's").arg(sshFingerprint(made->key), principal);
    // In whole seconds, as ssh-keygen knows them.
    const qint64 at = time.toSecsSinceEpoch();
    for (const AllowedSigner &signer : allowed) {
        if (signer.certAuthority || signer.key != made->key
            || !matchesPatterns(signer.principals, principal.toUtf8()))
            continue;
        if (!signer.namespaces.isEmpty() && !matchesPatterns(signer.namespaces, nameSpace))
            why = Signing::tr("the key may not sign for \"%1\"").arg(QString::fromUtf8(nameSpace));
        else if (signer.validAfter.isValid() && at < signer.validAfter.toSecsSinceEpoch())
            why = Signing::tr("the key was not valid yet");
        else if (signer.validBefore.isValid() && at > signer.validBefore.toSecsSinceEpoch())
            why = Signing::tr("the key was not valid any more");
        else
            return made;
    }
    return failure(why);
}

static QByteArray signersUtc(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + 'Z';
}

namespace {

/// One line to be: a key of somebody's, and the rosters in a row that have it.
struct SignersLine
{
    PersonId id;
    SigningKey key;
    qsizetype first = 0;
    qsizetype last = 0;
};

} // namespace

static QList<SignersLine> signersLines(const QList<DatedRoster> &rosters)
{
    QList<SignersLine> lines;
    for (qsizetype i = 0; i < rosters.size(); ++i) {
        for (const RosterEntry &entry : rosters.at(i).roster) {
            for (const SigningKey &key : entry.keys) {
                const auto known = std::ranges::find_if(lines, [&](const SignersLine &line) {
                    return line.id == entry.id && line.key == key && line.last >= i - 1;
                });
                if (known == lines.end())
                    lines.append({entry.id, key, i, i});
                else
                    known->last = i;
            }
        }
    }
    return lines;
}

QByteArray allowedSignersOfAll(const QList<DatedRoster> &rosters)
{
    QByteArray text = "# Who may sign off, as the launch's entries say\n";
    for (const SignersLine &line : signersLines(rosters)) {
        const Result<SshPublicKey> parsed = readSshKeyLine(line.key.key);
        if (!parsed)
            continue;
        QDateTime from = line.key.from;
        QDateTime until = line.key.until;
        if (const QDateTime came = rosters.at(line.first).since;
            line.first > 0 && (!from.isValid() || came > from))
            from = came;
        if (line.last + 1 < rosters.size()) {
            const QDateTime went = rosters.at(line.last + 1).since;
            until = until.isValid() ? std::min(until, went) : went;
        }
        QByteArray options = QByteArray("namespaces=\"") + signOffNamespace + '"';
        if (from.isValid())
            options += ",valid-after=\"" + signersUtc(from) + '"';
        if (until.isValid())
            options += ",valid-before=\"" + signersUtc(until) + '"';
        text +=
            line.id.value.toUtf8() + ' ' + options + ' ' + sshKeyLine(*parsed).toLatin1() + '\n';
    }
    return text;
}

QByteArray allowedSignersFile(const QList<RosterEntry> &roster)
{
    return allowedSignersOfAll({{{}, roster}});
}

QByteArray allowedConsoleLine(const QString &consoleKey)
{
    const Result<SshPublicKey> key = readSshKeyLine(consoleKey);
    if (!key)
        return {};
    return QByteArray("console namespaces=\"") + headNamespace + "\" " + sshKeyLine(*key).toLatin1()
        + '\n';
}
