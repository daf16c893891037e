// SPDX-FileCopyrightText: 2026 The launch console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signoff/allowedsigners.h"

#include "domain/signoff.h"
#include "signoff/signing.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The line's fields, split at blanks outside of quotes; quotes stay.
static QStringList quotedFields(const QString &line, QChar separator)
{
    QStringList fields(1);
    bool quoted = false;
    for (const QChar c : line) {
        const bool splits = separator == u' ' ? c.isSpace() : c == separator;
        if (c == u'"')
            quoted = !quoted;
        if (splits && !quoted) {
            if (!fields.last().isEmpty())
                fields.append(QString());
        } else {
            fields.last().append(c);
        }
    }
    if (fields.last().isEmpty())
        fields.removeLast();
    return fields;
}

static QString unquoted(const QString &text)
{
    return text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"')
        ? text.sliced(1, text.size() - 2)
        : text;
}

static bool matchesList(const QStringList &patterns, const QString &text)
{
    bool matched = false;
    for (const QString &pattern : patterns) {
        const bool excludes = pattern.startsWith(u'!');
        const QString glob = QRegularExpression::escape(excludes ? pattern.sliced(1) : pattern)
                                 .replace(u"\\*"_s, u".*"_s)
                                 .replace(u"\\?"_s, u"."_s);
        const QRegularExpression expression(QRegularExpression::anchoredPattern(glob),
                                            QRegularExpression::DotMatchesEverythingOption);
        if (expression.match(text).hasMatch()) {
            if (excludes)
                return false;
            matched = true;
        }
    }
    return matched;
}

/// YYYYMMDD, YYYYMMDDHHMM or YYYYMMDDHHMMSS; with Z in UTC, else in local time.
static QDateTime signersTime(QString text)
{
    const bool utc = text.endsWith(u'Z');
    if (utc)
        text.chop(1);
    QString format = u"yyyyMMdd"_s;
    if (text.size() == 12)
        format += u"HHmm"_s;
    else if (text.size() == 14)
        format += u"HHmmss"_s;
    QDateTime time = QDateTime::fromString(text, format);
    if (utc)
        time.setTimeZone(QTimeZone::utc());
    return time;
}

static QString signerOption(const QString &option, AllowedSigner &signer)
{
    const qsizetype equals = option.indexOf(u'=');
    const QString name = option.left(equals).toLower();
    const QString given = equals < 0 ? QString() : option.sliced(equals + 1);
    const QString value = unquoted(given);
    // ssh-keygen passes such a line over.
    if (equals >= 0 && value == given)
        return Signing::tr("the value of \"%1\" wants quotes").arg(name);
    if (name == "cert-authority"_L1 && equals < 0) {
        signer.certAuthority = true;
    } else if (name == "namespaces"_L1 && !value.isEmpty()) {
        signer.namespaces = value.split(u',', Qt::SkipEmptyParts);
    } else if (name == "valid-after"_L1 || name == "valid-before"_L1) {
        const QDateTime time = signersTime(value);
        if (!time.isValid())
            return Signing::tr("\"%1\" is not a time").arg(value);
        (name == "valid-after"_L1 ? signer.validAfter : signer.validBefore) = time;
    } else {
        return Signing::tr("unknown option \"%1\"").arg(option);
    }
    return {};
}

static Result<AllowedSigner> signerFromLine(const QString &line)
{
    const QStringList fields = quotedFields(line, u' ');
    if (fields.size() < 3)
        return failure(Signing::tr("a name, a kind of key and a key are due"));
    AllowedSigner signer;
    signer.principals = unquoted(fields.first()).split(u',', Qt::SkipEmptyParts);
    qsizetype keyAt = 1;
    Result<SshPublicKey> key = readSshKeyLine(fields.mid(1).join(u' '));
    if (!key && fields.size() > 3) {
        QStringList names;
        for (const QString &option : quotedFields(fields.at(1), u',')) {
            names.append(option.section(u'=', 0, 0).toLower());
            const QString fault = names.count(names.constLast()) > 1
                ? Signing::tr("\"%1\" stands there twice").arg(names.constLast())
                : signerOption(option, signer);
            if (!fault.isEmpty())
                return failure(fault);
        }
        keyAt = 2;
        key = readSshKeyLine(fields.mid(keyAt).join(u' '));
    }
    if (!key)
        return std::unexpected(key.error());
    signer.key = *key;
    return signer;
}

/// Each line that says something, read by `read`; the first that cannot be read is named by its
/// number, in `said`.
template <typename T>
static Result<QList<T>> readLines(const QByteArray &text, Result<T> (*read)(const QString &line),
                                  const QString &said)
{
    QList<T> all;
    int number = 0;
    for (const QByteArray &bytes : text.split('\n')) {
        ++number;
        QString line = QString::fromUtf8(bytes).trimmed();
        // To ssh-keygen a byte order mark is part of the name.
        if (bytes.startsWith("\xef\xbb\xbf"))
            line.prepend(QChar(0xfeff));
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const Result<T> one = read(line);
        if (!one)
            return failure(said.arg(number).arg(one.error().message));
        all.append(*one);
    }
    return all;
}

Result<QList<AllowedSigner>> readAllowedSigners(const QByteArray &text)
{
    return readLines(text, signerFromLine, Signing::tr("allowed signers, line %1: %2"));
}

Result<QList<SshPublicKey>> readRevokedKeys(const QByteArray &text)
{
    if (text.startsWith("SSHKRL\n"))
        return failure(
            Signing::tr("a binary revocation list is not read here; give the keys, one a line"));
    return readLines(text, readSshKeyLine, Signing::tr("revoked keys, line %1: %2"));
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
            || !matchesList(signer.principals, principal))
            continue;
        if (!signer.namespaces.isEmpty()
            && !matchesList(signer.namespaces, QString::fromUtf8(nameSpace)))
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
